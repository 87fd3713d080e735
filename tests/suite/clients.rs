//! Setting a client up.

use crate::support::{KEY, builder};
use cometchat::{Client, ClientBuilder, ErrorKind, Region};

fn refusal(builder: ClientBuilder) -> String {
    let error = builder.build().expect_err("a refusal");
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert_eq!(error.attempts(), 0);
    error.to_string()
}

#[test]
fn app_id_and_region_make_the_host() {
    let url = |builder: ClientBuilder| {
        builder
            .build()
            .expect("sound settings")
            .base_url()
            .to_owned()
    };
    assert_eq!(url(builder()), "https://app-1.api-us.cometchat.io/v3");
    assert_eq!(
        url(builder().region(Region::Eu)),
        "https://app-1.api-eu.cometchat.io/v3"
    );
    assert_eq!(
        url(builder().region("IN")),
        "https://app-1.api-in.cometchat.io/v3"
    );
    assert_eq!(
        url(builder().region("ap2")),
        "https://app-1.api-ap2.cometchat.io/v3"
    );
    assert_eq!(
        url(builder().base_url("https://api.chat.example.com/v3/")),
        "https://api.chat.example.com/v3"
    );
}

#[test]
fn an_app_id_or_region_that_would_change_the_host_is_refused() {
    for odd in [
        "",
        "a.b",
        "evil.example.com/",
        "evil.example.com#",
        "a@b",
        "a:b",
        "a/b",
        "a b",
        "-a",
        "a-",
        "ä",
        "a\n",
    ] {
        assert!(
            refusal(builder().app_id(odd)).starts_with("`app_id` must"),
            "{odd:?}"
        );
    }
    for odd in ["us.evil.example.com", "us/", "us#", "us@x"] {
        assert!(
            refusal(builder().region(odd)).starts_with("`region` must"),
            "{odd:?}"
        );
    }
    assert_eq!(
        refusal(builder().app_id("a".repeat(64))),
        "`app_id` must have at most 63 characters"
    );
}

#[test]
fn a_base_url_that_would_leak_the_key_is_refused() {
    let refused = |url: &str| refusal(builder().base_url(url));
    let plain = refused("http://api.chat.example.com/v3");
    assert_eq!(
        plain,
        "`base_url` must begin with `https://`: over plain `http` the key could be read on the way \
         (allowed on loopback, and elsewhere if the host is named)"
    );
    for plain in [
        "http://10.0.0.1/v3",
        "http://127.0.0.1.example.com/v3",
        "http://localhost.example.com",
        "http://[::2]/",
    ] {
        assert!(refused(plain).contains("plain `http`"), "{plain}");
    }
    for odd in [
        "",
        "api.chat.example.com",
        "ftp://x/",
        "file:///v3",
        "https://u:p@x/v3",
        "https://x/v3?a=b",
        "https://x/#f",
    ] {
        assert!(refused(odd).starts_with("`base_url` must"), "{odd}");
    }
    assert!(
        builder()
            .base_url("http://api.chat.example.com/v3")
            .allow_plain_http()
            .build()
            .is_ok()
    );
    for loopback in [
        "http://127.0.0.1:1/v3",
        "http://127.8.8.8/v3",
        "http://[::1]:1/v3",
        "http://localhost:1/v3",
    ] {
        assert!(builder().base_url(loopback).build().is_ok(), "{loopback}");
    }
}

#[test]
fn a_key_that_is_none_is_refused_without_being_shown() {
    for odd in [
        "",
        "short",
        "has space in it",
        "line\nbreak-in-key",
        "quote\"in-the-key",
        "ключ-ключ-ключ",
    ] {
        let text = refusal(builder().api_key(odd));
        assert!(text.starts_with("`api_key` must"), "{text}");
        assert!(odd.is_empty() || !text.contains(odd), "{text}");
    }
    assert!(
        builder().api_key(format!("  {KEY}\n")).build().is_ok(),
        "white space from copying is dropped"
    );
}

#[test]
fn the_environment_sets_a_client_up() {
    let from = |vars: &[(&str, &str)]| {
        let vars: Vec<(String, String)> = vars
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        ClientBuilder::from_vars(move |name| {
            vars.iter()
                .find(|(known, _)| known == name)
                .map(|(_, value)| value.clone())
        })
    };
    let app = [
        ("COMETCHAT_APP_ID", "app-1"),
        ("COMETCHAT_REGION", "eu"),
        ("COMETCHAT_API_KEY", KEY),
    ];
    assert_eq!(
        from(&app).build().expect("sound").base_url(),
        "https://app-1.api-eu.cometchat.io/v3"
    );
    let own = [
        ("COMETCHAT_BASE_URL", "http://127.0.0.1:8787/v3"),
        ("COMETCHAT_API_KEY", KEY),
    ];
    assert_eq!(
        from(&own).build().expect("sound").base_url(),
        "http://127.0.0.1:8787/v3"
    );
    assert_eq!(refusal(from(&app[..2])), "`COMETCHAT_API_KEY` must be set");
    assert_eq!(refusal(from(&app[2..])), "`COMETCHAT_APP_ID` must be set");
    assert_eq!(
        refusal(from(&[app[0], ("COMETCHAT_API_KEY", " ")])),
        "`COMETCHAT_API_KEY` is set, but empty"
    );
    assert_eq!(refusal(Client::builder()), "`api_key` must be set");
}

#[test]
fn durations_of_zero_are_refused_where_they_make_no_sense() {
    let zero = std::time::Duration::ZERO;
    for (builder, name) in [
        (builder().deadline(zero), "deadline"),
        (builder().attempt_timeout(zero), "attempt_timeout"),
        (builder().connect_timeout(zero), "connect_timeout"),
    ] {
        assert_eq!(
            refusal(builder),
            format!("`{name}` must be longer than zero")
        );
    }
    let longest = std::time::Duration::MAX;
    let endless = builder()
        .deadline(longest)
        .attempt_timeout(longest)
        .connect_timeout(longest)
        .pool_idle_timeout(longest);
    assert!(endless.build().is_ok());
    assert!(
        builder().pool_idle_timeout(zero).build().is_ok(),
        "keeps none"
    );
}

#[test]
fn what_is_wrong_with_a_variable_is_said_by_its_name() {
    let from = |pairs: &[(&'static str, &str)]| {
        let pairs: Vec<(&'static str, String)> = pairs
            .iter()
            .map(|(name, value)| (*name, (*value).to_owned()))
            .collect();
        ClientBuilder::from_vars(move |name| {
            let found = pairs.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| value.clone())
        })
    };
    let key = ("COMETCHAT_API_KEY", KEY);
    let app = ("COMETCHAT_APP_ID", "app-1");
    for (variables, text) in [
        (
            vec![app, ("COMETCHAT_API_KEY", "")],
            "`COMETCHAT_API_KEY` is set, but empty",
        ),
        (
            vec![app, ("COMETCHAT_API_KEY", "short")],
            "`COMETCHAT_API_KEY` must have 8 to 256 characters",
        ),
        (
            vec![key, ("COMETCHAT_APP_ID", " ")],
            "`COMETCHAT_APP_ID` is set, but empty",
        ),
        (
            vec![key, ("COMETCHAT_APP_ID", "a.b")],
            "`COMETCHAT_APP_ID` must consist of letters, digits and `-`, as it becomes part of the host name",
        ),
        (
            vec![key, app, ("COMETCHAT_REGION", "api-us")],
            "`COMETCHAT_REGION` must be the region alone, such as `us`, `eu` or `in`, without `api-`",
        ),
        (
            vec![key, ("COMETCHAT_BASE_URL", "app-1.api-us.cometchat.io/v3")],
            "`COMETCHAT_BASE_URL` must be an absolute URL",
        ),
    ] {
        assert_eq!(refusal(from(&variables)), text);
    }
    let plain = [key, ("COMETCHAT_BASE_URL", "http://sandbox:8787/v3")];
    assert!(refusal(from(&plain)).starts_with("`COMETCHAT_BASE_URL` must begin with `https://`"));
    let allowed = [
        plain[0],
        plain[1],
        ("COMETCHAT_ALLOW_PLAIN_HTTP", "other, Sandbox"),
    ];
    assert_eq!(
        from(&allowed).build().expect("an allowed host").base_url(),
        "http://sandbox:8787/v3"
    );
    let elsewhere = [
        plain[0],
        plain[1],
        ("COMETCHAT_ALLOW_PLAIN_HTTP", "sandbox.example.com"),
    ];
    assert!(refusal(from(&elsewhere)).contains("plain `http`"));
    // An optional variable that is empty counts as not set, as container tools write it.
    let empty = [
        key,
        app,
        ("COMETCHAT_REGION", ""),
        ("COMETCHAT_BASE_URL", ""),
        ("COMETCHAT_ALLOW_PLAIN_HTTP", ""),
    ];
    assert_eq!(
        from(&empty).build().expect("sound").base_url(),
        "https://app-1.api-us.cometchat.io/v3"
    );
}
