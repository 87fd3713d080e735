//! Where things stand in this workspace.

use std::path::{Path, PathBuf};

/// The workspace's root: the folder above this package.
///
/// What cargo says now goes before what it said when this was built: two checkouts may share one target folder.
pub(crate) fn root() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR");
    let package = package.map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    package.parent().unwrap_or(&package).to_path_buf()
}

/// The text of a file with LF as its line ends, whatever the checkout has.
pub(crate) fn read(path: &Path) -> Result<String, String> {
    let text = std::fs::read_to_string(path);
    text.map(|text| text.replace("\r\n", "\n"))
        .map_err(|error| format!("{}: {error}", path.display()))
}

/// The hand-written description's first file.
pub(crate) const DESCRIPTION: &str = "openapi/openapi.yaml";
/// The description in one document, for those who want a single file.
pub(crate) const BUNDLE: &str = "openapi/cometchat.json";
/// What CometChat's own descriptions have, and ours leaves out on purpose.
pub(crate) const DRIFT: &str = "openapi/drift.json";
/// Where the low-level client's generated sources go.
pub(crate) const GENERATED: &str = "crates/cometchat-rest/src/generated";
/// The sources of the facade.
pub(crate) const FACADE: &str = "crates/cometchat/src";
/// The guide that each module of the facade opens with, below [`FACADE`].
pub(crate) const GUIDES: &str = "guides";
/// The generated sources about what CometChat sends.
pub(crate) const WEBHOOKS: &str = "crates/cometchat-webhooks/src/generated";
/// The tree of the facade, one line an operation.
pub(crate) const TREE: &str = "tests/surface/tree.txt";
/// One call of every generated operation, for the tests that must hold for all of them.
pub(crate) const EVERY_CALL: &str = "tests/suite/generated/every_call.rs";
/// Every operation of the facade with its samples, for the same tests.
pub(crate) const EVERY_OPERATION: &str = "tests/suite/generated/every_operation.rs";
/// Pages for people who look for something.
pub(crate) const PAGES: &str = "docs";
/// The part of the description that the command line carries.
pub(crate) const CLI: &str = "crates/cometchat-cli/src/description/cometchat.json";
/// What the sandbox's inspector page knows of operations.
pub(crate) const INSPECTOR: &str = "crates/cometchat-sandbox/src/inspector/page/operations.json";
/// How many instructions calls, decoding and encoding took when somebody last looked.
pub(crate) const INSTRUCTIONS: &str = "tests/benches/instructions.txt";
/// What the SDK's crates offer in public, one line an item.
pub(crate) const SURFACE: &str = "tests/surface";
