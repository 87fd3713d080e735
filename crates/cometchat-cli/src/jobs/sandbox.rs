//! `cometctl sandbox start`: a CometChat on this machine.

use crate::exit::Exit;
use crate::failure::Failure;
use crate::profile::{File, Profile};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use cometchat_sandbox::{Sandbox, UserDetails};
use std::io::Write;
use std::path::PathBuf;

/// The profile that leads to it.
const PROFILE: &str = "sandbox";

pub(crate) fn add(command: Command) -> Command {
    let start = Command::new("start")
        .about("Run a stand-in for CometChat on this machine until Ctrl-C")
        .long_about(
            "Runs a stand-in for CometChat on this machine, in memory, until Ctrl-C, and writes the profile `sandbox` that leads to it. Where \
             no profile is used yet, that one is.\n\nThe program cometchat-sandbox has more settings.",
        )
        .arg(
            Arg::new("port")
                .long("port")
                .value_name("PORT")
                .value_parser(value_parser!(u16))
                .default_value("8787")
                .help("The port to listen on; 0 takes a free one"),
        )
        .arg(
            Arg::new("user")
                .long("user")
                .value_name("UID[=NAME]")
                .action(ArgAction::Append)
                .help("Create a user; repeat for more. CometChat's sample users are always there"),
        )
        .arg(
            Arg::new("bot")
                .long("bot")
                .value_name("UID")
                .action(ArgAction::Append)
                .help("Bind a bot to this user; repeat for more"),
        )
        .arg(
            Arg::new("state")
                .long("state")
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .help("Keep what is there in this file"),
        )
        .arg(
            Arg::new("open")
                .long("open")
                .action(ArgAction::SetTrue)
                .help("Open its inspector page in the browser: requests, chats, queues, webhooks and quotas, live"),
        )
        .arg(
            Arg::new("no-inspector")
                .long("no-inspector")
                .action(ArgAction::SetTrue)
                .conflicts_with("open")
                .help("Serve no inspector page"),
        )
        .arg(
            Arg::new("no-profile")
                .long("no-profile")
                .action(ArgAction::SetTrue)
                .help("Write no profile; print what to set instead"),
        );
    command.subcommand(
        Command::new("sandbox")
            .about("A CometChat to try things out with, without an account")
            .subcommand_required(true)
            .arg_required_else_help(true)
            .subcommand(start),
    )
}

pub(crate) fn run(matches: &ArgMatches) -> Result<Exit, Failure> {
    let Some(("start", matches)) = matches.subcommand() else {
        return Ok(Exit::Usage);
    };
    let many = |name: &str| {
        matches
            .get_many::<String>(name)
            .into_iter()
            .flatten()
            .cloned()
    };
    let mut builder =
        Sandbox::builder().port(matches.get_one::<u16>("port").copied().unwrap_or(8787));
    for user in many("user") {
        let (uid, name) = user.split_once('=').unwrap_or((&user, &user));
        builder = builder.user(UserDetails::new(uid, name));
    }
    builder = many("bot").fold(builder, cometchat_sandbox::SandboxBuilder::bot);
    builder = builder.inspector(!matches.get_flag("no-inspector"));
    if let Some(file) = matches.get_one::<PathBuf>("state") {
        builder = builder.state_file(file);
    }
    crate::runtime()?.block_on(async {
        let stop = crate::signals::interrupted();
        let sandbox = builder
            .start()
            .await
            .map_err(|error| Failure::local(format!("the sandbox does not start: {error}")))?;
        let text = match matches.get_flag("no-profile") {
            true => variables(&sandbox),
            false => profile(&sandbox)?,
        };
        let inspector = sandbox.inspector_url();
        let look = inspector
            .as_ref()
            .map(|url| format!("look inside at {url}\n"));
        let look = look.unwrap_or_default();
        let mut out = std::io::stdout();
        let told = writeln!(out, "{text}{look}Ctrl-C stops it.").and_then(|()| out.flush());
        if told.is_err() {
            crate::note("nobody reads the output; the sandbox runs all the same");
        }
        if let Some(url) = inspector.filter(|_| matches.get_flag("open")) {
            open(&url);
        }
        stop.await;
        sandbox.stop().await;
        Ok(Exit::Done)
    })
}

/// Opens a page in the browser. Where there is none, the sandbox runs all the same.
fn open(url: &str) {
    if let Err(error) = open::that_detached(url) {
        crate::note(&format!("no browser could be started for {url}: {error}"));
    }
}

fn variables(sandbox: &Sandbox) -> String {
    let (url, key) = (sandbox.base_url(), sandbox.api_key());
    format!(
        "CometChat sandbox at {url}\n\nexport COMETCHAT_BASE_URL={url}\nexport COMETCHAT_API_KEY={key}\n\n"
    )
}

/// Writes the profile. The key of a sandbox opens nothing but that sandbox.
fn profile(sandbox: &Sandbox) -> Result<String, Failure> {
    let mut file = File::read()?;
    let profile = Profile {
        base_url: Some(sandbox.base_url().to_owned()),
        api_key: Some(sandbox.api_key().to_owned()),
        ..Profile::default()
    };
    file.set(PROFILE, &profile);
    if file.current().is_none() {
        file.set_current(PROFILE);
    }
    file.write()?;
    let how = match file.current().as_deref() {
        Some(PROFILE) => "other terminals talk to it: cometctl users list".to_owned(),
        _ => format!("--profile {PROFILE} leads to it: cometctl --profile {PROFILE} users list"),
    };
    Ok(format!(
        "CometChat sandbox at {}\n{how}\n",
        sandbox.base_url()
    ))
}
