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

/// Crates that users depend on, each with features.
struct Row {
    packages: &'static [Features],
    /// The package whose `rust-version` is taken.
    version_of: &'static str,
    /// Whether a missing toolchain is reported and no failure.
    optional: bool,
}

/// A package, and its features.
type Features = (&'static str, &'static [&'static str]);

const SDK: &str = "cometchat";
const BULK_POSTGRES: &str = "cometchat-bulk-postgres";
const CLI: &str = "cometchat-cli";
const SANDBOX: &str = "cometchat-sandbox";
const NATIVE_TLS: &str = "native-tls";

const ROWS: &[Row] = &[
    // Together, since they share most of what is built. That each builds without the others is proved with the newer Rust of the other
    // steps. Tests embed the sandbox without its program, with the Rust that the SDK needs; the program's libraries need more.
    Row {
        packages: &[
            (SDK, &["default", "gzip", "schemars"]),
            ("cometchat-bulk", &["testing"]),
            ("cometchat-webhooks", &["default", "testing"]),
            (SANDBOX, &[]),
        ],
        version_of: SDK,
        optional: false,
    },
    Row {
        packages: &[(SDK, &[NATIVE_TLS])],
        version_of: SDK,
        optional: false,
    },
    // Its database library needs more than the SDK, and Debian has no such version.
    Row {
        packages: &[(BULK_POSTGRES, &["rustls"])],
        version_of: BULK_POSTGRES,
        optional: true,
    },
    // Debian has no such version, so where there is no rustup only the hosted workflow proves this.
    Row {
        packages: &[(SANDBOX, &["default"])],
        version_of: SANDBOX,
        optional: true,
    },
    Row {
        packages: &[(CLI, &[])],
        version_of: CLI,
        optional: true,
    },
];

/// Builds every row.
pub(super) fn check() -> Result<(), String> {
    let metadata = metadata::read()?;
    for row in ROWS {
        let needs_openssl = row
            .packages
            .iter()
            .any(|(_, features)| features.contains(&NATIVE_TLS));
        if needs_openssl && !openssl::available() {
            println!("skipped: {NATIVE_TLS}, since OpenSSL's headers are missing here");
            continue;
        }
        let version = metadata::rust_version(&metadata, row.version_of)?;
        match Toolchain::find(version) {
            Some(toolchain) => build(row, version, &toolchain)?,
            None if row.optional => println!(
                "not proved here: {} with Rust {version}; `rustup toolchain install {version}` and run this step again",
                row.version_of
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
    for (package, features) in row.packages {
        println!("--- {package} with the features {features:?}, Rust {version}");
    }
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
    // What a package itself states is ignored where less is asked for; its libraries are resolved for the old Rust all the same.
    let ignore = match row.packages {
        [(package, _)] if *package == row.version_of => "",
        _ => " --ignore-rust-version",
    };
    cargo(&format!("check --quiet --locked{ignore}")).run()
}

fn manifest(row: &Row, version: &str) -> String {
    let root = workspace::root();
    let dependencies: String = row
        .packages
        .iter()
        .map(|(package, features)| {
            format!(
                "{package} = {{ path = '{root}/crates/{package}', default-features = false, features = {features:?} }}\n",
                root = root.display(),
            )
        })
        .collect();
    format!(
        "\
[package]
name = \"outside\"
version = \"0.0.0\"
edition = \"2024\"
rust-version = \"{version}\"

[dependencies]
{dependencies}
[profile.dev]
debug = false

[workspace]
"
    )
}
