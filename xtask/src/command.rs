//! Running cargo as a reader of the log would: the command is printed as it can be typed.

use std::path::{Path, PathBuf};
use std::process::Command;

/// A call of cargo.
pub(crate) struct Cargo {
    arguments: String,
    program: Option<PathBuf>,
    folder: PathBuf,
    set: Vec<(&'static str, String)>,
    unset: Vec<String>,
}

impl Cargo {
    /// `cargo` and arguments, separated by spaces.
    pub(crate) fn new(arguments: impl Into<String>) -> Self {
        Self {
            arguments: arguments.into(),
            program: None,
            folder: crate::workspace::root(),
            set: Vec::new(),
            unset: Vec::new(),
        }
    }

    /// Runs in another folder than the workspace's root.
    pub(crate) fn within(mut self, folder: &Path) -> Self {
        self.folder = folder.to_owned();
        self
    }

    /// Runs another cargo than the one that runs us.
    pub(crate) fn at(mut self, program: &Path) -> Self {
        self.program = Some(program.to_owned());
        self
    }

    /// Sets an environment variable.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.set.push((name, value.into()));
        self
    }

    /// Removes an environment variable.
    pub(crate) fn without(mut self, name: &str) -> Self {
        self.unset.push(name.to_owned());
        self
    }

    /// Removes every environment variable that begins so.
    pub(crate) fn without_prefix(mut self, prefix: &str) -> Self {
        let names = std::env::vars_os().filter_map(|(name, _)| name.into_string().ok());
        self.unset
            .extend(names.filter(|name| name.starts_with(prefix)));
        self
    }

    /// Prints the command, runs it, and fails if it does.
    pub(crate) fn run(self) -> Result<(), String> {
        println!("$ {self}");
        let status = self
            .command()
            .status()
            .map_err(|error| format!("{self}: {error}"))?;
        if status.success() {
            return Ok(());
        }
        Err(format!("{self}: {status}"))
    }

    /// What the command writes to its standard output.
    pub(crate) fn output(self) -> Result<Vec<u8>, String> {
        let output = self
            .command()
            .output()
            .map_err(|error| format!("{self}: {error}"))?;
        if output.status.success() {
            return Ok(output.stdout);
        }
        let message = String::from_utf8_lossy(&output.stderr);
        Err(format!("{self}: {}\n{message}", output.status))
    }

    /// What the command writes to its standard output, although it fails.
    pub(crate) fn failure(self) -> Result<Vec<u8>, String> {
        println!("$ {self}");
        let output = self
            .command()
            .output()
            .map_err(|error| format!("{self}: {error}"))?;
        if output.status.success() {
            return Err(format!("{self}: succeeds, which it must not"));
        }
        Ok(output.stdout)
    }

    fn command(&self) -> Command {
        // The cargo that runs us, so that one toolchain does all.
        let ours = || std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let cargo = self
            .program
            .as_ref()
            .map(|path| path.clone().into_os_string());
        let mut command = Command::new(cargo.unwrap_or_else(ours));
        command
            .args(self.arguments.split_whitespace())
            .current_dir(&self.folder)
            .envs(self.set.iter().map(|(name, value)| (name, value)));
        for name in &self.unset {
            command.env_remove(name);
        }
        command
    }
}

impl std::fmt::Display for Cargo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if !self.unset.is_empty() {
            write!(f, "env")?;
            for name in &self.unset {
                write!(f, " -u {name}")?;
            }
            write!(f, " ")?;
        }
        for (name, value) in &self.set {
            if value.contains(' ') {
                write!(f, "{name}=\"{value}\" ")?;
            } else {
                write!(f, "{name}={value} ")?;
            }
        }
        match &self.program {
            Some(program) => write!(f, "{} {}", program.display(), self.arguments),
            None => write!(f, "cargo {}", self.arguments),
        }
    }
}

/// A script of this workspace.
pub(crate) struct Script {
    path: &'static str,
    arguments: Vec<String>,
}

impl Script {
    /// By its path below the workspace's root.
    pub(crate) fn new(path: &'static str) -> Self {
        let arguments = Vec::new();
        Self { path, arguments }
    }

    /// Hands these on.
    pub(crate) fn with(mut self, arguments: &[&str]) -> Self {
        self.arguments
            .extend(arguments.iter().map(|&one| one.to_owned()));
        self
    }

    /// Prints the path, runs the script, and fails if it does.
    pub(crate) fn run(self) -> Result<(), String> {
        let path = self.path;
        println!("$ {path} {}", self.arguments.join(" "));
        let root = crate::workspace::root();
        let status = Command::new(root.join(path))
            .args(&self.arguments)
            .current_dir(root)
            .status()
            .map_err(|error| format!("{path}: {error}"))?;
        if status.success() {
            return Ok(());
        }
        Err(format!("{path}: {status}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_shown_as_it_can_be_typed() {
        let command = Cargo::new("doc --no-deps")
            .with("RUSTDOCFLAGS", "-D warnings")
            .with("INSTA_UPDATE", "no")
            .without("INSTA_FORCE_PASS");
        assert_eq!(
            command.to_string(),
            "env -u INSTA_FORCE_PASS RUSTDOCFLAGS=\"-D warnings\" INSTA_UPDATE=no cargo doc --no-deps"
        );
    }

    #[test]
    fn a_command_that_fails_is_named() {
        let error = Cargo::new("no-such-command").output().unwrap_err();
        assert!(error.starts_with("cargo no-such-command: "), "{error}");
    }
}
