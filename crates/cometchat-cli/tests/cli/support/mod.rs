//! Running the program, against a sandbox in this process.

use cometchat_sandbox::{Sandbox, SandboxBuilder};
use serde_json::Value;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_cometctl");

/// What a run of the program came to.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// The error as programs read it.
    pub(crate) fn error(&self) -> Value {
        let error: Value =
            serde_json::from_str(&self.err).unwrap_or_else(|error| panic!("{error}: {self:?}"));
        error["error"].clone()
    }
}

/// A folder of its own, with a sandbox or without one.
pub(crate) struct World {
    pub(crate) folder: TempDir,
    pub(crate) sandbox: Option<Sandbox>,
    runtime: tokio::runtime::Runtime,
}

pub(crate) fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
}

impl World {
    /// Without a server.
    pub(crate) fn alone() -> Self {
        Self {
            folder: TempDir::new().unwrap(),
            sandbox: None,
            runtime: runtime(),
        }
    }

    pub(crate) fn new() -> Self {
        Self::with(|builder| builder)
    }

    pub(crate) fn with(change: impl FnOnce(SandboxBuilder) -> SandboxBuilder) -> Self {
        let runtime = runtime();
        let builder = change(Sandbox::builder().frozen_clock(1_767_348_660));
        let sandbox = runtime.block_on(builder.start()).unwrap();
        Self {
            folder: TempDir::new().unwrap(),
            sandbox: Some(sandbox),
            runtime,
        }
    }

    pub(crate) fn sandbox(&self) -> &Sandbox {
        self.sandbox.as_ref().unwrap()
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    /// The program with these arguments, in this world.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(PROGRAM);
        command.args(arguments).current_dir(self.folder.path());
        for (name, value) in self.environment() {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        command
    }

    /// What the program is told of this world; nothing of the world outside.
    pub(crate) fn environment(&self) -> Vec<(&'static str, Option<String>)> {
        let of = |get: fn(&Sandbox) -> &str| {
            self.sandbox.as_ref().map(|sandbox| get(sandbox).to_owned())
        };
        vec![
            (
                "COMETCTL_CONFIG",
                Some(self.path("config.toml").display().to_string()),
            ),
            ("COMETCHAT_BASE_URL", of(Sandbox::base_url)),
            ("COMETCHAT_API_KEY", of(Sandbox::api_key)),
            ("COMETCHAT_APP_ID", None),
            ("COMETCHAT_REGION", None),
            ("COMETCTL_PROFILE", None),
            ("COLUMNS", None),
        ]
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        self.run_with(arguments, "")
    }

    /// A line of arguments without spaces in them.
    pub(crate) fn line(&self, line: &str) -> Ran {
        let arguments: Vec<&str> = line.split_whitespace().collect();
        self.run(&arguments)
    }

    pub(crate) fn run_with(&self, arguments: &[&str], input: &str) -> Ran {
        ran(self.command(arguments), input)
    }
}

impl Drop for World {
    fn drop(&mut self) {
        if let Some(sandbox) = self.sandbox.take() {
            self.runtime.block_on(sandbox.stop());
        }
    }
}

pub(crate) fn ran(mut command: Command, input: &str) -> Ran {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that does not read its input is no failure here.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    Ran {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Where the workspace is.
pub(crate) fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
