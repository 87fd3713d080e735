//! A whole state as one JSON document.

use serde::{Deserialize, Serialize};

use crate::api::ApiKeys;
use crate::state::State;

/// Counts up when older documents cannot be read any more.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Saving<'s> {
    version: u32,
    keys: &'s ApiKeys,
    state: &'s State,
}

#[derive(Deserialize)]
struct Saved {
    keys: ApiKeys,
    state: State,
}

#[derive(Deserialize)]
struct Version {
    version: u32,
}

/// The document of a state. It holds keys, tokens and passwords in plain text.
pub(crate) fn write(state: &State, keys: &ApiKeys) -> serde_json::Result<Vec<u8>> {
    serde_json::to_vec(&Saving {
        version: VERSION,
        keys,
        state,
    })
}

/// The state of a document.
///
/// # Errors
///
/// What is wrong with the document.
pub(crate) fn read(document: &[u8]) -> Result<(State, ApiKeys), String> {
    let wrong = |error: serde_json::Error| format!("not the state of a sandbox: {error}");
    let Version { version } = serde_json::from_slice(document).map_err(wrong)?;
    if version != VERSION {
        return Err(format!(
            "a state of version {version}; this sandbox reads version {VERSION}"
        ));
    }
    let Saved { keys, state } = serde_json::from_slice(document).map_err(wrong)?;
    Ok((state, keys))
}
