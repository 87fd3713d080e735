//! The programs whose building is measured: one call each, with the SDK and without it.

use crate::workspace;
use std::fs;
use std::path::PathBuf;

/// A program to build.
pub(super) struct Program {
    /// Its name, which is that of its folder too.
    pub(super) name: &'static str,
    /// What is special about it, for the table.
    pub(super) title: &'static str,
    dependencies: &'static str,
    source: &'static str,
}

const PLAIN: &str = include_str!("programs/plain.rs");
const PLAIN_WITH_RING: &str = include_str!("programs/plain_with_ring.rs");
const WITH_SDK: &str = include_str!("programs/with_sdk.rs");

/// What users would write instead.
pub(super) const BY_HAND: Program = Program {
    name: "plain",
    title: "reqwest, serde and tokio alone; TLS by rustls with aws-lc-rs (feature `rustls`)",
    dependencies: r#"
reqwest = { version = "0.13", default-features = false, features = ["json", "http2", "rustls"] }
"#,
    source: PLAIN,
};

/// The same call with the SDK.
pub(super) const SDK: Program = Program {
    name: "with-sdk",
    title: "cometchat, default features",
    dependencies: r#"
cometchat = { path = "WORKSPACE/crates/cometchat" }
"#,
    source: WITH_SDK,
};

/// The program without the SDK, with the other ways to do TLS that reqwest offers.
pub(super) const OTHER_TLS: &[Program] = &[
    Program {
        name: "tls-ring",
        title: "the same, TLS by rustls with ring (feature `rustls-no-provider`)",
        dependencies: r#"
reqwest = { version = "0.13", default-features = false, features = ["json", "http2", "rustls-no-provider"] }
rustls = { version = "0.23", default-features = false, features = ["ring", "std", "tls12"] }
"#,
        source: PLAIN_WITH_RING,
    },
    Program {
        name: "tls-native",
        title: "the same, TLS by the system's OpenSSL (feature `native-tls`)",
        dependencies: r#"
reqwest = { version = "0.13", default-features = false, features = ["json", "http2", "native-tls"] }
"#,
        source: PLAIN,
    },
    Program {
        name: "tls-none",
        title: "the same without TLS",
        dependencies: r#"
reqwest = { version = "0.13", default-features = false, features = ["json", "http2"] }
"#,
        source: PLAIN,
    },
];

const MANIFEST: &str = r#"[package]
name = "NAME"
version = "0.0.0"
edition = "2024"

[dependencies]
serde = { version = "1", features = ["derive"] }
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

    /// Writes the program, with the versions that this workspace has locked.
    pub(super) fn write(&self) -> Result<(), String> {
        let root = workspace::root();
        let folder = self.folder();
        let manifest = MANIFEST
            .replace("NAME", self.name)
            .replace("DEPENDENCIES", self.dependencies.trim())
            .replace("WORKSPACE", &root.display().to_string());
        let written = fs::create_dir_all(folder.join("src"))
            .and_then(|()| fs::write(folder.join("Cargo.toml"), manifest))
            .and_then(|()| fs::write(folder.join("src/main.rs"), self.source))
            .and_then(|()| fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")));
        written
            .map(drop)
            .map_err(|error| format!("{}: {error}", folder.display()))
    }
}
