//! The settings that come from the environment, and what errors call them.

use super::ClientBuilder;
use crate::{InvalidInput, Region};
use cometchat_rest::PlainHttp;
use std::ffi::OsString;

/// How errors call the settings: by the builder's names, or by those of the environment.
#[derive(Clone, Copy)]
pub(super) struct Names {
    pub(super) app_id: &'static str,
    pub(super) region: &'static str,
    pub(super) api_key: &'static str,
    pub(super) base_url: &'static str,
    pub(super) plain_http: &'static str,
}

impl Names {
    pub(super) const BUILDER: Self = Self {
        app_id: "app_id",
        region: "region",
        api_key: "api_key",
        base_url: "base_url",
        plain_http: "allow_plain_http",
    };
    const ENVIRONMENT: Self = Self {
        app_id: "COMETCHAT_APP_ID",
        region: "COMETCHAT_REGION",
        api_key: "COMETCHAT_API_KEY",
        base_url: "COMETCHAT_BASE_URL",
        plain_http: "COMETCHAT_ALLOW_PLAIN_HTTP",
    };

    /// An error of the layer below, which knows the builder's names only.
    pub(super) fn renamed(&self, error: InvalidInput) -> InvalidInput {
        let name = match error.field() {
            "base_url" => self.base_url,
            "api_key" => self.api_key,
            _ => return error,
        };
        InvalidInput::new(name, error.rule().to_owned())
    }
}

impl ClientBuilder {
    /// Takes the settings from the environment, and lets others be added:
    ///
    /// | variable | what it sets |
    /// |---|---|
    /// | `COMETCHAT_APP_ID` | [`app_id`](Self::app_id) |
    /// | `COMETCHAT_REGION` | [`region`](Self::region): `us`, `eu` or `in`; `us` if it is not set or empty |
    /// | `COMETCHAT_API_KEY` | [`api_key`](Self::api_key) |
    /// | `COMETCHAT_BASE_URL` | [`base_url`](Self::base_url), in place of the first two; none if it is empty |
    /// | `COMETCHAT_ALLOW_PLAIN_HTTP` | host names, with commas between them, to which plain `http` is allowed: a sandbox in another container, as `sandbox` for `http://sandbox:8787/v3` |
    ///
    /// What is wrong with a variable is told by [`build`](Self::build), by the variable's name.
    pub fn from_env() -> Self {
        Self::from_os_vars(|name| std::env::var_os(name))
    }

    /// Takes the same settings from elsewhere: `lookup` is asked for each of the variables of [`from_env`](Self::from_env).
    pub fn from_vars(lookup: impl Fn(&str) -> Option<String>) -> Self {
        Self::from_os_vars(|name| lookup(name).map(OsString::from))
    }

    fn from_os_vars(lookup: impl Fn(&str) -> Option<OsString>) -> Self {
        let names = Names::ENVIRONMENT;
        let mut builder = Self::new();
        builder.names = names;
        let mut text = |name: &'static str, required: bool| {
            let value = match lookup(name)?.into_string() {
                Ok(value) => value.trim().to_owned(),
                Err(_) => {
                    builder.problem = Some(InvalidInput::new(name, "must be text in UTF-8"));
                    return None;
                }
            };
            if value.is_empty() && required {
                builder.problem = Some(InvalidInput::new(name, "is set, but empty"));
            }
            Some(value).filter(|value| !value.is_empty())
        };
        let base_url = text(names.base_url, false);
        let app_id = text(names.app_id, base_url.is_none());
        let region = text(names.region, false);
        let api_key = text(names.api_key, true);
        let plain_http = text(names.plain_http, false);
        builder.base_url = base_url;
        builder.app_id = app_id;
        builder.region = region.as_deref().map(Region::from);
        builder.api_key = api_key;
        if let Some(hosts) = plain_http {
            let hosts = hosts.split(',').map(|host| host.trim().to_owned());
            builder.plain_http = PlainHttp::Hosts(hosts.filter(|host| !host.is_empty()).collect());
        }
        builder
    }
}
