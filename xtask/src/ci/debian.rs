//! Packages of Debian, which root may install where they are missing.

use std::path::Path;
use std::process::{Command, Stdio};

/// Whether this is Debian or a system like it, and packages can be installed without asking anybody.
pub(super) fn is_root() -> bool {
    let user = Command::new("id").arg("-u").output();
    user.is_ok_and(|id| id.stdout.trim_ascii() == b"0") && Path::new("/etc/debian_version").exists()
}

/// Installs packages; says whether that went well. Nothing is removed for them, such as a Rust that conflicts with another.
pub(super) fn install(packages: &[&str]) -> bool {
    let options = [
        "install",
        "--yes",
        "--quiet",
        "--no-install-recommends",
        "--no-remove",
    ];
    succeeds("apt-get", &["update", "--quiet"])
        && succeeds("apt-get", &[&options[..], packages].concat())
}

/// Whether a program runs and ends well.
pub(super) fn succeeds(program: &str, arguments: &[&str]) -> bool {
    let mut command = Command::new(program);
    command
        .args(arguments)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .stdin(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}
