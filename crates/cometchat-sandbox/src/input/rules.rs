//! The rules for single values. A broken rule is told as the end of the sentence "The … field".

/// Uids, guids and names: at most 100 characters (CometChat's limits page).
pub(crate) const MAX_ID_CHARS: usize = 100;
const MAX_NAME_CHARS: usize = 100;

/// A uid or guid that is about to be created. Capital letters are taken and stored in lower case.
pub(crate) fn id(value: &str) -> Result<(), &'static str> {
    if value.is_empty() {
        return Err("is required.");
    }
    if value.chars().count() > MAX_ID_CHARS {
        return Err("must not be greater than 100 characters.");
    }
    let allowed = |character: char| character.is_ascii_alphanumeric() || "_-".contains(character);
    if !value.chars().all(allowed) {
        return Err("must only contain letters, numbers, dashes, and underscores.");
    }
    Ok(())
}

pub(crate) fn name(value: &str) -> Result<(), &'static str> {
    if value.trim().is_empty() {
        return Err("is required.");
    }
    if value.chars().count() > MAX_NAME_CHARS {
        return Err("must not be greater than 100 characters.");
    }
    Ok(())
}

/// An absolute http or https URL with a host. What follows the host is not looked at: one of the vendor's own samples has a
/// space there.
pub(crate) fn url(value: &str) -> Result<(), &'static str> {
    const NOT_A_URL: &str = "must be a valid URL.";
    let rest = ["https://", "http://"]
        .iter()
        .find_map(|scheme| value.strip_prefix(scheme))
        .ok_or(NOT_A_URL)?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let bad_host =
        host.is_empty() || host.contains(|c: char| c.is_whitespace() || "<>\"\\".contains(c));
    if bad_host || value.contains(char::is_control) {
        return Err(NOT_A_URL);
    }
    Ok(())
}
