//! Which app is talked to, and with which key: flags go before the environment, and the environment before the file.

mod commands;
mod file;

pub(crate) use commands::{add, run};
pub(crate) use file::File;

use crate::command::Globals;
use crate::failure::Failure;
use cometchat::{Client, ClientBuilder, Transport};

/// What a profile says.
#[derive(Clone, Default)]
pub(crate) struct Profile {
    pub(crate) app_id: Option<String>,
    pub(crate) region: Option<String>,
    pub(crate) base_url: Option<String>,
    pub(crate) api_key: Option<String>,
}

/// Where things come from, for `doctor`.
#[derive(Clone, Default)]
pub(crate) struct Target {
    pub(crate) profile: Profile,
    /// The profile of the file that was used.
    pub(crate) name: Option<String>,
    pub(crate) address_from: &'static str,
    pub(crate) key_from: &'static str,
}

const APP_ID: &str = "COMETCHAT_APP_ID";
const REGION: &str = "COMETCHAT_REGION";
const BASE_URL: &str = "COMETCHAT_BASE_URL";
const API_KEY: &str = "COMETCHAT_API_KEY";
const PROFILE: &str = "COMETCTL_PROFILE";

fn environment(name: &str) -> Option<String> {
    let value = std::env::var(name).ok()?;
    let value = value.trim();
    (!value.is_empty()).then(|| value.to_owned())
}

/// Puts the three together.
///
/// # Errors
/// If the file cannot be used, or has no profile of the name that was asked for.
pub(crate) fn target(globals: &Globals) -> Result<Target, Failure> {
    let flags = Profile {
        app_id: globals.app_id.clone(),
        region: globals.region.clone(),
        base_url: globals.base_url.clone(),
        api_key: None,
    };
    let variables = Profile {
        app_id: environment(APP_ID),
        region: environment(REGION),
        base_url: environment(BASE_URL),
        api_key: environment(API_KEY),
    };
    let wanted = globals.profile.clone().or_else(|| environment(PROFILE));
    let mut target = Target::default();
    let mut of_file = Profile::default();
    // Without need the file is not even opened.
    let is_complete = |one: &Profile| one.app_id.is_some() || one.base_url.is_some();
    if wanted.is_some()
        || variables.api_key.is_none()
        || !(is_complete(&flags) || is_complete(&variables))
    {
        let file = File::read()?;
        let name = wanted.or_else(|| file.current());
        if let Some(name) = &name {
            of_file = file.profile(name)?;
        }
        target.name = name;
    }
    let layers = [
        (&flags, "flags"),
        (&variables, "environment"),
        (&of_file, "profile"),
    ];
    // The address is that of one layer as a whole: the app of one and the base URL of another would be two addresses.
    if let Some((layer, from)) = layers.iter().find(|(layer, _)| is_complete(layer)) {
        target.profile.base_url = layer.base_url.clone();
        target.profile.app_id = layer.app_id.clone();
        target.address_from = from;
    }
    target.profile.region = layers.iter().find_map(|(layer, _)| layer.region.clone());
    if let Some((layer, from)) = layers.iter().find(|(layer, _)| layer.api_key.is_some()) {
        target.profile.api_key = layer.api_key.clone();
        target.key_from = from;
    }
    Ok(target)
}

/// The client of these settings.
///
/// # Errors
/// If something is missing or wrong; the error says what to set.
pub(crate) fn client(globals: &Globals) -> Result<Client, Failure> {
    let target = target(globals)?;
    client_of(&target, globals)
}

/// The client of this target.
pub(crate) fn client_of(target: &Target, globals: &Globals) -> Result<Client, Failure> {
    builder(&target.profile, globals).build().map_err(|error| {
        let field = error.invalid_input().map(cometchat::InvalidInput::field);
        let failure = Failure::usage(error.to_string());
        match field {
            Some(API_KEY | APP_ID) => failure.hint(
                "cometctl config set writes a profile, and cometctl sandbox start runs a CometChat on this machine; or set the variable.",
            ),
            _ => failure,
        }
    })
}

/// A client that shows what it would send. It needs neither an app nor a key.
pub(crate) fn client_for_show(
    globals: &Globals,
    transport: impl Transport,
) -> Result<Client, Failure> {
    let mut profile = target(globals)?.profile;
    profile.api_key = Some("0".repeat(40));
    if profile.app_id.is_none() && profile.base_url.is_none() {
        profile.app_id = Some("your-app-id".to_owned());
    }
    let built = builder(&profile, globals).transport(transport).build();
    built.map_err(|error| Failure::usage(error.to_string()))
}

fn builder(profile: &Profile, globals: &Globals) -> ClientBuilder {
    let lookup = |name: &str| match name {
        APP_ID => profile.app_id.clone(),
        REGION => profile.region.clone(),
        BASE_URL => profile.base_url.clone(),
        API_KEY => profile.api_key.clone(),
        other => std::env::var(other).ok(),
    };
    let builder = ClientBuilder::from_vars(lookup);
    match globals.deadline {
        Some(deadline) => builder.deadline(deadline),
        None => builder,
    }
}
