//! Crates outside of the workspace, below `target/`: what holds for them holds for users, who have neither our lock nor our
//! development dependencies.

use crate::workspace;
use std::fs;
use std::path::{Path, PathBuf};

/// A folder for a crate, or for several.
pub(crate) struct Outside {
    folder: PathBuf,
}

impl Outside {
    /// An empty folder of this name. What was built in it before stays, so that it need not be built again.
    pub(crate) fn new(name: &str) -> Result<Self, String> {
        let folder = workspace::root().join("target/outside").join(name);
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries.collect::<Result<Vec<_>, _>>(),
            Err(_) => Ok(Vec::new()),
        };
        for entry in entries.map_err(|error| at(&folder, &error))? {
            let path = entry.path();
            if entry.file_name() == "target" {
                continue;
            }
            let removed = if path.is_dir() {
                fs::remove_dir_all(&path)
            } else {
                fs::remove_file(&path)
            };
            removed.map_err(|error| at(&path, &error))?;
        }
        fs::create_dir_all(&folder).map_err(|error| at(&folder, &error))?;
        Ok(Self { folder })
    }

    /// The folder's path.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Writes a file.
    pub(crate) fn write(&self, path: &str, text: &str) -> Result<(), String> {
        let path = self.folder.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(|error| at(parent, &error))?;
        }
        fs::write(&path, text).map_err(|error| at(&path, &error))
    }

    /// Copies a file or a folder of the workspace to the same place.
    pub(crate) fn copy(&self, path: &str) -> Result<(), String> {
        let from = workspace::root().join(path);
        if !from.is_dir() {
            let text = fs::read_to_string(&from).map_err(|error| at(&from, &error))?;
            return self.write(path, &text);
        }
        for entry in fs::read_dir(&from).map_err(|error| at(&from, &error))? {
            let entry = entry.map_err(|error| at(&from, &error))?;
            self.copy(&format!("{path}/{}", entry.file_name().to_string_lossy()))?;
        }
        Ok(())
    }
}

fn at(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}
