//! The programs whose building is measured: the same calls with the SDK and without it.

use crate::ci::minimal_versions::{for_users, with_members};
use crate::ci::outside::Outside;
use crate::workspace;
use std::fs;
use std::path::PathBuf;

/// A program to build. It has a binary with one call, `one`, and usually one with 20, `twenty`.
pub(super) struct Program {
    /// The name of its folder.
    pub(super) name: &'static str,
    /// What is special about it, for the table.
    pub(super) title: &'static str,
    dependencies: &'static str,
    one: &'static str,
    pub(super) twenty: Option<&'static str>,
    /// Whether it depends on the SDK.
    pub(super) uses_sdk: bool,
}

const PLAIN: Program = Program {
    name: "",
    title: "",
    dependencies: "",
    one: include_str!("programs/plain/one.rs"),
    twenty: Some(include_str!("programs/plain/twenty.rs")),
    uses_sdk: false,
};

const WITH_SDK: Program = Program {
    one: include_str!("programs/with_sdk/one.rs"),
    twenty: Some(include_str!("programs/with_sdk/twenty.rs")),
    uses_sdk: true,
    ..PLAIN
};

/// Where the copy of the SDK stands below `target/outside`.
const SDK: &str = "cost";

/// Programs that are compared with each other; the first is what users would write instead.
pub(super) const WITH_TLS: &[Program] = &[
    Program {
        name: "tls-plain",
        title: "reqwest, serde and tokio alone; TLS by rustls with aws-lc-rs (feature `rustls`)",
        dependencies: r#"
reqwest = { version = "0.13", default-features = false, features = ["json", "http2", "rustls"] }
"#,
        ..PLAIN
    },
    Program {
        name: "tls-sdk",
        title: "cometchat, default features",
        dependencies: r#"cometchat = { path = "SDK/crates/cometchat" }"#,
        ..WITH_SDK
    },
    Program {
        name: "tls-ring",
        title: "alone; TLS by rustls with ring (feature `rustls-no-provider`)",
        dependencies: r#"
reqwest = { version = "0.13", default-features = false, features = ["json", "http2", "rustls-no-provider"] }
rustls = { version = "0.23", default-features = false, features = ["ring", "std", "tls12"] }
"#,
        one: include_str!("programs/plain/one_with_ring.rs"),
        twenty: None,
        ..PLAIN
    },
    Program {
        name: "tls-native",
        title: "alone; TLS by the system's OpenSSL (feature `native-tls`)",
        dependencies: r#"
reqwest = { version = "0.13", default-features = false, features = ["json", "http2", "native-tls"] }
"#,
        twenty: None,
        ..PLAIN
    },
];

/// The same without TLS, which is most of a whole build.
pub(super) const WITHOUT_TLS: &[Program] = &[
    Program {
        name: "plain",
        title: "reqwest, serde and tokio alone, without TLS",
        dependencies: r#"
reqwest = { version = "0.13", default-features = false, features = ["json", "http2"] }
"#,
        ..PLAIN
    },
    Program {
        name: "sdk",
        title: "cometchat without TLS",
        dependencies: r#"
cometchat = { path = "SDK/crates/cometchat", default-features = false, features = ["http2"] }
"#,
        ..WITH_SDK
    },
];

const MANIFEST: &str = r#"[package]
name = "NAME"
version = "0.0.0"
edition = "2024"

[dependencies]
serde = { version = "1", features = ["derive"] }
serde_json = "1"
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
DEPENDENCIES

[profile.release]
strip = true

[workspace]
"#;

impl Program {
    /// The folder of the program.
    pub(super) fn folder(&self) -> PathBuf {
        workspace::root().join("target/cost").join(self.name)
    }

    /// The source of one of its binaries.
    pub(super) fn source(&self, binary: &str) -> PathBuf {
        self.folder().join(format!("src/bin/{binary}.rs"))
    }

    /// Writes the program, with the versions that this workspace has locked.
    pub(super) fn write(&self) -> Result<(), String> {
        let root = workspace::root();
        let folder = self.folder();
        let sdk = root.join("target/outside").join(SDK);
        let manifest = MANIFEST
            .replace("NAME", self.name)
            .replace("DEPENDENCIES", self.dependencies.trim())
            .replace("SDK", &sdk.display().to_string());
        let written = fs::create_dir_all(folder.join("src/bin"))
            .and_then(|()| fs::write(folder.join("Cargo.toml"), manifest))
            .and_then(|()| fs::write(self.source("one"), self.one))
            .and_then(|()| fs::write(self.source("twenty"), self.twenty.unwrap_or(self.one)))
            .and_then(|()| fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")));
        written
            .map(drop)
            .map_err(|error| format!("{}: {error}", folder.display()))
    }
}

/// Writes a copy of the SDK as users get it.
pub(super) fn write_sdk() -> Result<(), String> {
    const PACKAGES: [&str; 2] = ["cometchat-rest", "cometchat"];
    let outside = Outside::new(SDK)?;
    let manifest = workspace::read(&workspace::root().join("Cargo.toml"))?;
    outside.write("Cargo.toml", &with_members(&manifest, &PACKAGES))?;
    outside.copy("Cargo.lock")?;
    for package in PACKAGES {
        let manifest =
            workspace::read(&workspace::root().join(format!("crates/{package}/Cargo.toml")))?;
        outside.write(
            &format!("crates/{package}/Cargo.toml"),
            &for_users(&manifest),
        )?;
        outside.copy(&format!("crates/{package}/src"))?;
        outside.copy(&format!("crates/{package}/README.md"))?;
    }
    Ok(())
}
