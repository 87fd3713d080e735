//! Which host a client talks to.

use super::Region;
use super::environment::Names;
use crate::InvalidInput;

/// The longest part of a host name between two dots (RFC 1035).
const LONGEST_LABEL: usize = 63;

/// Where the apps are.
const CLOUD: &str = "https://{appId}.api-{region}.cometchat.io/v3";

/// The address of an app in CometChat's cloud. Nothing in `app_id` or `region` can make it another host.
pub(super) fn of_app(app_id: &str, region: &Region, names: &Names) -> Result<String, InvalidInput> {
    check_label(names.app_id, app_id)?;
    check_label(names.region, region.as_str())?;
    if region.as_str().starts_with("api-") {
        let rule = "must be the region alone, such as `us`, `eu` or `in`, without `api-`";
        return Err(InvalidInput::new(names.region, rule));
    }
    Ok(filled_in(CLOUD, app_id, region))
}

/// The address of another server of the same app, from the description's.
pub(super) fn filled_in(template: &str, app_id: &str, region: &Region) -> String {
    let url = template.replace("{appId}", app_id);
    url.replace("{region}", region.as_str())
}

fn check_label(field: &'static str, value: &str) -> Result<(), InvalidInput> {
    let rule = match value {
        "" => "must not be empty",
        _ if value.len() > LONGEST_LABEL => "must have at most 63 characters",
        _ if !value
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-') =>
        {
            "must consist of letters, digits and `-`, as it becomes part of the host name"
        }
        _ if value.starts_with('-') || value.ends_with('-') => "must not begin or end with `-`",
        _ => return Ok(()),
    };
    Err(InvalidInput::new(field, rule))
}
