//! The file of profiles, which only its owner may read.

use super::Profile;
use crate::failure::Failure;
use etcetera::BaseStrategy;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use toml_edit::{DocumentMut, Item, Table, value};

/// The file of profiles. Comments that people wrote into it stay.
pub(crate) struct File {
    path: PathBuf,
    document: DocumentMut,
}

/// Where the file is: `COMETCTL_CONFIG`, or else in the folder for such files.
pub(crate) fn path() -> Result<PathBuf, Failure> {
    if let Some(path) = std::env::var_os("COMETCTL_CONFIG").filter(|path| !path.is_empty()) {
        return Ok(path.into());
    }
    let folders = etcetera::choose_base_strategy().map_err(|_| {
        Failure::local("there is no home directory to keep profiles in")
            .hint("COMETCTL_CONFIG names a file.")
    })?;
    Ok(folders.config_dir().join("cometctl").join("config.toml"))
}

impl File {
    /// Reads it; an absent one has no profiles.
    ///
    /// # Errors
    /// If it is no such file, or others may read it.
    pub(crate) fn read() -> Result<Self, Failure> {
        let path = path()?;
        let text = match fs::read_to_string(&path) {
            Ok(text) => {
                check_mode(&path)?;
                text
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(error) => {
                return Err(Failure::usage(format!(
                    "{} cannot be read: {error}",
                    path.display()
                )));
            }
        };
        // What it says of the place of a mistake may repeat the line, which may be that of a key.
        let document = text
            .parse::<DocumentMut>()
            .map_err(|_| Failure::usage(format!("{} is no TOML", path.display())))?;
        Ok(Self { path, document })
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// The profile that is used where none is named.
    pub(crate) fn current(&self) -> Option<String> {
        self.document.get("current")?.as_str().map(str::to_owned)
    }

    pub(crate) fn names(&self) -> Vec<String> {
        let profiles = self.document.get("profiles").and_then(Item::as_table_like);
        profiles
            .map(|table| table.iter().map(|(name, _)| name.to_owned()).collect())
            .unwrap_or_default()
    }

    /// # Errors
    /// If there is none of this name.
    pub(crate) fn profile(&self, name: &str) -> Result<Profile, Failure> {
        let profile = self.document.get("profiles").and_then(|all| all.get(name));
        let Some(profile) = profile else {
            let text = format!("there is no profile {name} in {}", self.path.display());
            return Err(
                Failure::usage(text).hint("cometctl config list shows those that are there.")
            );
        };
        let text = |key: &str| profile.get(key).and_then(Item::as_str).map(str::to_owned);
        Ok(Profile {
            app_id: text("app_id"),
            region: text("region"),
            base_url: text("base_url"),
            api_key: text("api_key"),
        })
    }

    /// Sets what a profile says; what is none stays as it is. An app takes the place of a base URL, and the other way round.
    pub(crate) fn set(&mut self, name: &str, profile: &Profile) {
        let profiles = self.document.entry("profiles").or_insert_with(|| {
            let mut table = Table::new();
            table.set_implicit(true);
            Item::Table(table)
        });
        let Some(profiles) = profiles.as_table_like_mut() else {
            return;
        };
        let one = profiles
            .entry(name)
            .or_insert_with(|| Item::Table(Table::new()));
        let Some(one) = one.as_table_like_mut() else {
            return;
        };
        if profile.app_id.is_some() {
            one.remove("base_url");
        }
        if profile.base_url.is_some() {
            one.remove("app_id");
            one.remove("region");
        }
        let texts = [
            ("app_id", &profile.app_id),
            ("region", &profile.region),
            ("base_url", &profile.base_url),
            ("api_key", &profile.api_key),
        ];
        for (key, text) in texts {
            if let Some(text) = text {
                one.insert(key, value(text));
            }
        }
    }

    pub(crate) fn set_current(&mut self, name: &str) {
        self.document.insert("current", value(name));
    }

    pub(crate) fn remove(&mut self, name: &str) {
        if let Some(profiles) = self
            .document
            .get_mut("profiles")
            .and_then(Item::as_table_like_mut)
        {
            profiles.remove(name);
        }
        if self.current().as_deref() == Some(name) {
            self.document.remove("current");
        }
    }

    /// Writes it whole, or not at all.
    pub(crate) fn write(&self) -> Result<(), Failure> {
        let failed = |error: std::io::Error| {
            Failure::local(format!(
                "{} cannot be written: {error}",
                self.path.display()
            ))
        };
        if let Some(folder) = self.path.parent() {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        let mut name = self.path.as_os_str().to_owned();
        name.push(format!(".{}", std::process::id()));
        let beside = PathBuf::from(name);
        let written = create(&beside)
            .and_then(|mut file| {
                file.write_all(self.document.to_string().as_bytes())?;
                file.sync_all()
            })
            .and_then(|()| fs::rename(&beside, &self.path));
        if written.is_err() {
            let _ = fs::remove_file(&beside);
        }
        written.map_err(failed)
    }
}

#[cfg(unix)]
fn create(path: &Path) -> std::io::Result<fs::File> {
    use std::os::unix::fs::OpenOptionsExt;
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true).mode(0o600).open(path)
}

#[cfg(not(unix))]
fn create(path: &Path) -> std::io::Result<fs::File> {
    fs::File::create_new(path)
}

#[cfg(unix)]
fn check_mode(path: &Path) -> Result<(), Failure> {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(path)
        .map(|data| data.permissions().mode())
        .unwrap_or(0);
    if mode & 0o077 == 0 {
        return Ok(());
    }
    let path = path.display();
    Err(
        Failure::usage(format!("{path} may be read by others, and holds keys"))
            .hint(format!("chmod 600 {path}")),
    )
}

#[cfg(not(unix))]
fn check_mode(_: &Path) -> Result<(), Failure> {
    Ok(())
}
