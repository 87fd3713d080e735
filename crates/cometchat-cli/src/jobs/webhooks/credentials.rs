//! The user name and the password of a webhook. The password is never an argument, which others could see.

use crate::failure::Failure;
use clap::{Arg, ArgAction, ArgMatches, Command};
use std::io::{IsTerminal, Read};

const PASSWORD: &str = "COMETCTL_WEBHOOK_PASSWORD";

/// What a webhook authenticates with, by HTTP Basic.
pub(super) struct Basic {
    pub(super) user: String,
    pub(super) password: String,
}

pub(super) fn add(command: Command, user: &'static str) -> Command {
    command
        .arg(
            Arg::new("user")
                .long("user")
                .value_name("NAME")
                .help(user)
                .long_help(format!(
                    "{user}. The password is read from {PASSWORD}, or asked for at a terminal and not shown; --password-stdin reads it \
                     from standard input. It is never an argument, which others could see."
                )),
        )
        .arg(
            Arg::new("password-stdin")
                .long("password-stdin")
                .action(ArgAction::SetTrue)
                .requires("user")
                .help("Read the password from standard input"),
        )
}

/// What the arguments say; none without a user name.
pub(super) fn of(matches: &ArgMatches) -> Result<Option<Basic>, Failure> {
    let Some(user) = matches.get_one::<String>("user").cloned() else {
        return Ok(None);
    };
    let failed = |error| Failure::usage(format!("the password cannot be read: {error}"));
    let password = if matches.get_flag("password-stdin") {
        let mut text = String::new();
        std::io::stdin()
            .lock()
            .read_to_string(&mut text)
            .map_err(failed)?;
        text.trim_end_matches(['\r', '\n']).to_owned()
    } else if let Ok(password) = std::env::var(PASSWORD) {
        password
    } else if std::io::stdin().is_terminal() {
        crate::terminal::asked_in_secret(&format!("Password of {user}: ")).map_err(failed)?
    } else {
        return Err(Failure::usage(format!("the password of {user} is missing"))
            .hint(format!("Set {PASSWORD}, or give --password-stdin.")));
    };
    // The same rules on both sides.
    cometchat_webhooks::Credentials::basic(&user, &password)
        .map_err(|error| Failure::usage(error.to_string()))?;
    Ok(Some(Basic { user, password }))
}
