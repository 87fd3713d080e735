//! OpenSSL's headers, which the feature `native-tls` needs on Linux and nothing else does.

use std::path::Path;
use std::process::{Command, Stdio};

/// Whether `native-tls` can be built here; on Debian, root installs what is missing.
pub(super) fn available() -> bool {
    // Other systems have a TLS library of their own.
    !cfg!(target_os = "linux") || installed() || (install() && installed())
}

/// For steps that build with every feature.
pub(super) fn require() -> Result<(), String> {
    if available() {
        return Ok(());
    }
    Err("all features include `native-tls`, which needs OpenSSL's headers: install libssl-dev and pkg-config".to_owned())
}

fn installed() -> bool {
    succeeds("pkg-config", &["--exists", "openssl"])
}

fn install() -> bool {
    let root = Command::new("id").arg("-u").output();
    if !root.is_ok_and(|id| id.stdout.trim_ascii() == b"0")
        || !Path::new("/etc/debian_version").exists()
    {
        return false;
    }
    println!("installing OpenSSL's headers for `native-tls`");
    succeeds("apt-get", &["update", "--quiet"])
        && succeeds(
            "apt-get",
            &[
                "install",
                "--yes",
                "--quiet",
                "--no-install-recommends",
                "libssl-dev",
                "pkg-config",
            ],
        )
}

fn succeeds(program: &str, arguments: &[&str]) -> bool {
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}
