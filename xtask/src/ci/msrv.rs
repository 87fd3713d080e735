//! The published crates build with the Rust that their manifests state as `rust-version`.
//!
//! A crate outside of the workspace depends on them, as a user's does: its lock is resolved for the old Rust, while that of
//! the workspace may hold libraries that ask for more.

use super::openssl;
use super::outside::Outside;
use super::toolchain::Toolchain;
use crate::command::Cargo;
use crate::metadata;
use crate::workspace;

/// A crate that users depend on, with features.
struct Row {
    package: &'static str,
    features: &'static [&'static str],
    /// The package whose `rust-version` is taken.
    version_of: &'static str,
    /// Whether a missing toolchain is reported and no failure.
    optional: bool,
}

const SDK: &str = "cometchat";
const BULK: &str = "cometchat-bulk";
const BULK_POSTGRES: &str = "cometchat-bulk-postgres";
const CLI: &str = "cometchat-cli";
const WEBHOOKS: &str = "cometchat-webhooks";
const SANDBOX: &str = "cometchat-sandbox";
const NATIVE_TLS: &str = "native-tls";

const ROWS: &[Row] = &[
    sdk(&["default"]),
    sdk(&["default", "gzip", "schemars"]),
    sdk(&[NATIVE_TLS]),
    Row {
        package: BULK,
        features: &["testing"],
        version_of: BULK,
        optional: false,
    },
    // Its database library needs more than the SDK, and Debian has no such version.
    Row {
        package: BULK_POSTGRES,
        features: &["rustls"],
        version_of: BULK_POSTGRES,
        optional: true,
    },
    Row {
        package: WEBHOOKS,
        features: &["default", "testing"],
        version_of: WEBHOOKS,
        optional: false,
    },
    // Tests embed the sandbox without its program, with the Rust that the SDK needs. The program's libraries need more.
    Row {
        package: SANDBOX,
        features: &[],
        version_of: SDK,
        optional: false,
    },
    // Debian has no such version, so where there is no rustup only the hosted workflow proves this.
    Row {
        package: SANDBOX,
        features: &["default"],
        version_of: SANDBOX,
        optional: true,
    },
    Row {
        package: CLI,
        features: &[],
        version_of: CLI,
        optional: true,
    },
];

const fn sdk(features: &'static [&'static str]) -> Row {
    Row {
        package: SDK,
        features,
        version_of: SDK,
        optional: false,
    }
}

/// Builds every row.
pub(super) fn check() -> Result<(), String> {
    let metadata = metadata::read()?;
    for row in ROWS {
        if row.features.contains(&NATIVE_TLS) && !openssl::available() {
            println!("skipped: {NATIVE_TLS}, since OpenSSL's headers are missing here");
            continue;
        }
        let version = metadata::rust_version(&metadata, row.version_of)?;
        match Toolchain::find(version) {
            Some(toolchain) => build(row, version, &toolchain)?,
            None if row.optional => println!(
                "not proved here: {} with Rust {version}; `rustup toolchain install {version}` and run this step again",
                row.package
            ),
            None => {
                return Err(format!(
                    "{} states Rust {version}, and it is not here: rustup toolchain install {version} --profile minimal",
                    row.version_of
                ));
            }
        }
    }
    Ok(())
}

fn build(row: &Row, version: &str, toolchain: &Toolchain) -> Result<(), String> {
    println!(
        "--- {} with the features {:?}, Rust {version}",
        row.package, row.features
    );
    let outside = Outside::new(&format!("msrv-{version}"))?;
    outside.write("Cargo.toml", &manifest(row, version))?;
    outside.write("src/lib.rs", "")?;
    let cargo = |arguments: &str| {
        Cargo::new(arguments)
            .at(&toolchain.cargo)
            .within(outside.folder())
            .with("RUSTC", toolchain.rustc.to_string_lossy())
            .with("CARGO_RESOLVER_INCOMPATIBLE_RUST_VERSIONS", "fallback")
            // Of the toolchain that runs us.
            .without_prefix("LD_LIBRARY_PATH")
            .without_prefix("RUSTUP_TOOLCHAIN")
    };
    cargo("generate-lockfile --quiet").run()?;
    // What the package itself states is ignored where less is asked for; its libraries are resolved for the old Rust all the same.
    let ignore = match row.version_of == row.package {
        true => "",
        false => " --ignore-rust-version",
    };
    cargo(&format!("check --quiet --locked{ignore}")).run()
}

fn manifest(row: &Row, version: &str) -> String {
    format!(
        "\
[package]
name = \"outside\"
version = \"0.0.0\"
edition = \"2024\"
rust-version = \"{version}\"

[dependencies]
{package} = {{ path = '{root}/crates/{package}', default-features = false, features = {features:?} }}

[profile.dev]
debug = false

[workspace]
",
        package = row.package,
        features = row.features,
        root = workspace::root().display(),
    )
}
