//! OpenSSL's headers, which the feature `native-tls` needs on Linux and nothing else does.

use super::debian;

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
    debian::succeeds("pkg-config", &["--exists", "openssl"])
}

fn install() -> bool {
    if !debian::is_root() {
        return false;
    }
    println!("installing OpenSSL's headers for `native-tls`");
    debian::install(&["libssl-dev", "pkg-config"])
}
