//! `cometctl config`.

use super::{File, Profile};
use crate::command::Globals;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Columns, Form, Printer};
use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::{Value, json};
use std::io::{IsTerminal, Read};

pub(crate) fn add(command: Command) -> Command {
    let name = || {
        Arg::new("name")
            .value_name("NAME")
            .required(true)
            .help("The profile")
    };
    command.subcommand(
        Command::new("config")
            .about("Profiles: which apps there are, and which one is talked to")
            .subcommand_required(true)
            .arg_required_else_help(true)
            .subcommand(
                Command::new("set")
                    .about("Write a profile: --profile names it, --app-id and --region or --base-url say where it is")
                    .long_about(
                        "Writes a profile. --profile names it (`default` without it), --app-id and --region or --base-url say where it is.\n\n\
                         The key is asked for at a terminal and not shown; --key-stdin reads it from standard input. It is never an argument, \
                         which others could see. The file can be read by its owner only.",
                    )
                    .arg(
                        Arg::new("key-stdin")
                            .long("key-stdin")
                            .action(ArgAction::SetTrue)
                            .help("Read the key from standard input"),
                    )
                    .arg(
                        Arg::new("keep-key")
                            .long("keep-key")
                            .action(ArgAction::SetTrue)
                            .conflicts_with("key-stdin")
                            .help("Leave the key as it is, and do not ask"),
                    ),
            )
            .subcommand(Command::new("list").about("List the profiles, without their keys"))
            .subcommand(Command::new("use").about("Talk to this app from now on").arg(name()))
            .subcommand(Command::new("remove").about("Forget a profile, its key included").arg(name()))
            .subcommand(Command::new("path").about("Say where the profiles are kept")),
    )
}

pub(crate) fn run(matches: &ArgMatches, globals: &Globals) -> Result<Exit, Failure> {
    let mut file = File::read()?;
    let mut printer = Printer::new(globals)?;
    match matches.subcommand() {
        Some(("set", matches)) => set(&mut file, matches, globals)?,
        Some(("use", matches)) => {
            let name = name_of(matches);
            file.profile(&name)?;
            file.set_current(&name);
            file.write()?;
        }
        Some(("remove", matches)) => {
            let name = name_of(matches);
            file.profile(&name)?;
            globals.confirm(&format!("Forget the profile {name} with its key"))?;
            file.remove(&name);
            file.write()?;
        }
        Some(("path", _)) => printer.line(&file.path().display().to_string())?,
        _ => list(&file, &mut printer)?,
    }
    Ok(Exit::Done)
}

fn name_of(matches: &ArgMatches) -> String {
    matches
        .get_one::<String>("name")
        .cloned()
        .unwrap_or_default()
}

fn set(file: &mut File, matches: &ArgMatches, globals: &Globals) -> Result<(), Failure> {
    let name = globals
        .profile
        .clone()
        .unwrap_or_else(|| "default".to_owned());
    if name.is_empty()
        || !name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "-_".contains(c))
    {
        return Err(Failure::usage(
            "the name of a profile is made of letters, digits, - and _",
        ));
    }
    let before = file.profile(&name).ok();
    let mut profile = Profile {
        app_id: globals.app_id.clone(),
        region: globals.region.clone(),
        base_url: globals.base_url.clone(),
        api_key: None,
    };
    let has_address = |one: &Profile| one.app_id.is_some() || one.base_url.is_some();
    if !has_address(&profile) && !before.as_ref().is_some_and(has_address) {
        return Err(Failure::usage(
            "a profile needs --app-id and --region, or --base-url",
        ));
    }
    let key = if matches.get_flag("key-stdin") {
        let mut text = String::new();
        std::io::stdin()
            .lock()
            .read_to_string(&mut text)
            .map_err(|error| Failure::usage(format!("standard input cannot be read: {error}")))?;
        text.trim().to_owned()
    } else if matches.get_flag("keep-key") || !std::io::stdin().is_terminal() {
        String::new()
    } else {
        crate::terminal::asked_in_secret("API key (fullAccess; nothing leaves it as it is): ")
            .map_err(|error| Failure::usage(format!("the key cannot be asked for: {error}")))?
    };
    profile.api_key = (!key.is_empty()).then_some(key);
    check(&profile, before.as_ref())?;
    let is_first = file.current().is_none();
    file.set(&name, &profile);
    if is_first {
        file.set_current(&name);
    }
    file.write()?;
    let key = match (&profile.api_key, before.and_then(|before| before.api_key)) {
        (None, None) => ", without a key: it has to come from COMETCHAT_API_KEY",
        _ => "",
    };
    crate::note(&format!("{name} is in {}{key}", file.path().display()));
    Ok(())
}

/// What the SDK would refuse is not written.
fn check(profile: &Profile, before: Option<&Profile>) -> Result<(), Failure> {
    let mut whole = profile.clone();
    let has_address = whole.app_id.is_some() || whole.base_url.is_some();
    if let Some(before) = before.filter(|_| !has_address) {
        whole.app_id = before.app_id.clone();
        whole.base_url = before.base_url.clone();
    }
    let key = whole.api_key.get_or_insert_with(|| "0".repeat(40));
    let key = key.clone();
    let mut builder = cometchat::Client::builder().api_key(key);
    if let Some(url) = whole.base_url {
        builder = builder.base_url(url);
    }
    if let Some(app) = whole.app_id {
        builder = builder.app_id(app);
    }
    if let Some(region) = whole.region {
        builder = builder.region(region.as_str());
    }
    builder
        .build()
        .map(|_| ())
        .map_err(|error| Failure::usage(error.to_string()))
}

fn list(file: &File, printer: &mut Printer) -> Result<(), Failure> {
    let current = file.current();
    let columns = Columns::default();
    let mut rows: Vec<Value> = Vec::new();
    for name in file.names() {
        let profile = file.profile(&name)?;
        rows.push(json!({
            "current": current.as_deref() == Some(&name),
            "name": name,
            "app_id": profile.app_id,
            "region": profile.region,
            "base_url": profile.base_url,
            "has_key": profile.api_key.is_some(),
        }));
    }
    if printer.form() == Form::Table || printer.form() == Form::Csv {
        printer.choose(&["current", "name", "app_id", "region", "base_url", "has_key"]);
    }
    let mut out = printer.rows(&columns);
    for row in rows {
        out.push(row)?;
    }
    out.end()
}
