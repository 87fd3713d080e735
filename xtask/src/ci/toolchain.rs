//! Other versions of Rust than the one that runs us.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A version of Rust, by the paths of its programs: nothing depends on which is first in `PATH`.
pub(super) struct Toolchain {
    pub(super) cargo: PathBuf,
    pub(super) rustc: PathBuf,
}

/// Debian 12 has this version, beside newer ones, in packages that must be asked for by their version.
const OF_DEBIAN: (&str, &str) = ("1.85", "1.85.0+dfsg3-1~deb12u3");
const DEBIAN_PACKAGES: [&str; 3] = ["rustc-web", "cargo-web", "libstd-rust-web-dev"];

impl Toolchain {
    /// The toolchain of a version such as `1.85`: rustup's or the system's. Debian's is installed if it is missing; rustup is asked
    /// for none, since a download of that size is for whoever runs this to decide.
    pub(super) fn find(version: &str) -> Option<Self> {
        let known = || of_rustup(version).or_else(|| of_system(version));
        known().or_else(|| install_from_debian(version).then(known).flatten())
    }
}

fn of_rustup(version: &str) -> Option<Toolchain> {
    // The list is read first: a version that is not there would be downloaded, or not, as rustup is set up.
    let list = text_of("rustup", &["toolchain", "list"])?;
    let name = installed(&list, version)?;
    let sysroot = text_of("rustup", &["run", name, "rustc", "--print", "sysroot"])?;
    in_folder(&Path::new(sysroot.trim()).join("bin"), version)
}

fn of_system(version: &str) -> Option<Toolchain> {
    in_folder(Path::new("/usr/bin"), version)
}

fn in_folder(folder: &Path, version: &str) -> Option<Toolchain> {
    let toolchain = Toolchain {
        cargo: folder.join("cargo"),
        rustc: folder.join("rustc"),
    };
    let is_version = |program: &Path| {
        text_of(&program.to_string_lossy(), &["--version"])
            .and_then(|text| text.split(' ').nth(1).map(str::to_owned))
            .is_some_and(|found| belongs_to(&found, version))
    };
    (is_version(&toolchain.rustc) && is_version(&toolchain.cargo)).then_some(toolchain)
}

/// The name of a toolchain of this version in rustup's list.
fn installed<'a>(list: &'a str, version: &str) -> Option<&'a str> {
    list.lines()
        .filter_map(|line| line.split(' ').next())
        .find(|name| {
            name.split('-')
                .next()
                .is_some_and(|found| belongs_to(found, version))
        })
}

/// Whether `1.85` or `1.85.1` is a release of `1.85`.
fn belongs_to(found: &str, version: &str) -> bool {
    found
        .strip_prefix(version)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

fn install_from_debian(version: &str) -> bool {
    if version != OF_DEBIAN.0 || !super::debian::is_root() {
        return false;
    }
    println!("installing Debian's Rust {version}");
    let packages = DEBIAN_PACKAGES.map(|package| format!("{package}={}", OF_DEBIAN.1));
    super::debian::install(&packages.each_ref().map(String::as_str))
}

fn text_of(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program)
        .args(arguments)
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_belongs_to_its_version_and_to_no_other() {
        assert!(belongs_to("1.85", "1.85"));
        assert!(belongs_to("1.85.1", "1.85"));
        assert!(!belongs_to("1.850.0", "1.85"));
        assert!(!belongs_to("1.95.0", "1.85"));
    }

    #[test]
    fn a_toolchain_is_found_in_the_list_of_rustup() {
        let list =
            "stable-x86_64-unknown-linux-gnu (active, default)\n1.85.1-x86_64-unknown-linux-gnu\n";
        assert_eq!(
            installed(list, "1.85"),
            Some("1.85.1-x86_64-unknown-linux-gnu")
        );
        assert_eq!(installed(list, "1.89"), None);
    }
}
