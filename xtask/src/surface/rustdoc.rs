//! The public items of a crate, from the JSON that rustdoc writes.

use crate::command::Cargo;
use crate::workspace;
use std::collections::HashSet;
use std::fs;
use std::path::PathBuf;

/// A public item.
pub(super) struct Item {
    /// Its path and signature, in one line.
    pub(super) line: String,
    /// Whether a trait that the type implements says that it is there.
    pub(super) follows_from_trait: bool,
}

/// The public items with some features, in the order of their paths, without what every type has (blanket and auto trait
/// implementations).
pub(super) fn items(package: &str, features: &[&str]) -> Result<Vec<Item>, String> {
    let features = match features {
        [] => String::new(),
        features => format!(" --features {}", features.join(",")),
    };
    Cargo::new(format!(
        "rustdoc --quiet --package {package} --lib --no-default-features{features} -- -Z unstable-options --output-format json --cap-lints allow"
    ))
    .with("RUSTDOC", wrapper()?.to_string_lossy())
    .run()?;
    let json = workspace::root()
        .join("target/doc")
        .join(package.replace('-', "_"))
        .with_extension("json");
    let api = public_api::Builder::from_rustdoc_json(&json)
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .build()
        .map_err(|error| {
            format!(
                "{}: {error}\nthe version of public-api in Cargo.toml belongs to that of Rust",
                json.display()
            )
        })?;
    Ok(in_lines(&api))
}

fn in_lines(api: &public_api::PublicApi) -> Vec<Item> {
    let implementations: HashSet<_> = api
        .items()
        .filter(|item| is_implementation(&item.to_string()))
        .map(public_api::PublicItem::id)
        .collect();
    api.items()
        // Written by `derive(PartialEq)`, and no trait of a caller's.
        .filter(|item| !item.to_string().contains("StructuralPartialEq"))
        .map(|item| {
            let line = item.to_string();
            let parent = item.parent_id();
            let implements = parent.is_some_and(|id| implementations.contains(&id));
            Item {
                follows_from_trait: implements && line.starts_with("pub fn "),
                line,
            }
        })
        .collect()
}

/// Whether a line begins the implementation of a trait.
fn is_implementation(line: &str) -> bool {
    line.starts_with("impl") && line.contains(" for ")
}

/// rustdoc, allowed to write JSON, which is not stable.
///
/// For rustdoc alone: with the variable set for cargo, build scripts would run again and most libraries be built anew.
fn wrapper() -> Result<PathBuf, String> {
    let path = workspace::root().join("target/rustdoc-json");
    let at = |error| format!("{}: {error}", path.display());
    fs::write(&path, "#!/bin/sh\nRUSTC_BOOTSTRAP=1 exec rustdoc \"$@\"\n").map_err(at)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).map_err(at)?;
    }
    Ok(path)
}
