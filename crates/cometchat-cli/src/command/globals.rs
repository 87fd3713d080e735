//! The flags that every command takes.

use super::known::Known;
use crate::failure::Failure;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use std::io::IsTerminal;
use std::time::Duration;

/// Those with a value, as they may stand before a command.
pub(super) const TAKE_A_VALUE: &[&str] = &[
    "--profile",
    "--app-id",
    "--region",
    "--base-url",
    "--deadline",
    "--output",
    "-o",
    "--jq",
    "--fields",
];

/// What they say.
#[derive(Clone, Debug, Default)]
pub(crate) struct Globals {
    pub(crate) profile: Option<String>,
    pub(crate) app_id: Option<String>,
    pub(crate) region: Option<String>,
    pub(crate) base_url: Option<String>,
    pub(crate) deadline: Option<Duration>,
    /// The form of the output that was asked for.
    pub(crate) output: Option<String>,
    pub(crate) jq: Option<String>,
    pub(crate) fields: Vec<String>,
    pub(crate) reveal: bool,
    pub(crate) yes: bool,
    pub(crate) dry_run: bool,
}

impl Globals {
    pub(crate) fn of(matches: &ArgMatches) -> Self {
        let text = |name: &str| matches.get_one::<String>(name).cloned();
        let fields = matches.get_many::<String>("fields");
        Self {
            profile: text("profile"),
            app_id: text("app-id"),
            region: text("region"),
            base_url: text("base-url"),
            deadline: matches
                .get_one::<u64>("deadline")
                .map(|seconds| Duration::from_secs(*seconds)),
            output: text("output"),
            jq: text("jq"),
            fields: fields.into_iter().flatten().cloned().collect(),
            reveal: matches.get_flag("reveal"),
            yes: matches.get_flag("yes"),
            dry_run: matches.get_flag("dry-run"),
        }
    }

    /// Whether a destructive command may go on.
    ///
    /// # Errors
    /// If nobody can be asked, or somebody said no.
    pub(crate) fn confirm(&self, what: &str) -> Result<(), Failure> {
        if self.yes || self.dry_run {
            return Ok(());
        }
        if !std::io::stdin().is_terminal() || !std::io::stderr().is_terminal() {
            let text = format!("{what}: this cannot be undone, and nobody can be asked here");
            return Err(Failure::usage(text).hint("--yes says that it is meant."));
        }
        match crate::terminal::asked(&format!("{what}? This cannot be undone. [y/N] ")) {
            Ok(answer) if matches!(answer.trim(), "y" | "Y" | "yes") => Ok(()),
            _ => Err(Failure::usage("nothing was done")),
        }
    }
}

pub(super) fn add(command: Command) -> Command {
    let arg =
        |name: &'static str, help: &'static str| Arg::new(name).long(name).help(help).global(true);
    let connection = "Connection";
    let output = "Output";
    command
        .arg(
            arg("profile", "The profile to use [env: COMETCTL_PROFILE]")
                .value_name("NAME")
                .help_heading(connection),
        )
        .arg(
            arg(
                "app-id",
                "The app, in place of the profile's [env: COMETCHAT_APP_ID]",
            )
            .value_name("ID")
            .help_heading(connection),
        )
        .arg(
            arg("region", "The region of the app [env: COMETCHAT_REGION]")
                .value_name("REGION")
                .value_parser(Known::of(["us", "eu", "in"]))
                .help_heading(connection),
        )
        .arg(
            arg(
                "base-url",
                "The base URL, in place of app and region [env: COMETCHAT_BASE_URL]",
            )
            .value_name("URL")
            .help_heading(connection),
        )
        .arg(
            arg(
                "deadline",
                "How long a call may take, with all its attempts [default: 60]",
            )
            .value_name("SECONDS")
            .value_parser(value_parser!(u64).range(1..=86_400))
            .help_heading(connection),
        )
        .arg(
            arg(
                "output",
                "The form of the output [default: table at a terminal, json elsewhere]",
            )
            .short('o')
            .value_name("FORM")
            .value_parser(["table", "json", "ndjson", "csv"])
            .help_heading(output),
        )
        .arg(
            arg("jq", "Write what this jq program makes of the response")
                .value_name("PROGRAM")
                .help_heading(output),
        )
        .arg(
            arg(
                "fields",
                "Write these fields only, in this order; a dot leads into an object",
            )
            .value_name("FIELD,…")
            .value_delimiter(',')
            .help_heading(output),
        )
        .arg(
            arg(
                "reveal",
                "Show tokens, keys and other secrets of the response",
            )
            .action(ArgAction::SetTrue)
            .help_heading(output),
        )
        .arg(
            arg("yes", "Do what cannot be undone without asking")
                .short('y')
                .action(ArgAction::SetTrue)
                .help_heading("Safety"),
        )
        .arg(
            arg(
                "dry-run",
                "Show the request as it would leave, without the key, and send nothing",
            )
            .action(ArgAction::SetTrue)
            .help_heading("Safety"),
        )
        .arg(
            Arg::new("map")
                .long("map")
                .help("Write the tree of commands as JSON, for programs")
                .action(ArgAction::SetTrue),
        )
}
