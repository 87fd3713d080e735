//! Which requests go through a proxy, with the facade and with the low-level client alike.

use crate::support::{Connection, KEY, Socket, answer, serve};
use cometchat::{Client, Proxy, RetryPolicy};
use cometchat_rest::{ApiKey, HttpOptions, PlainHttp};
use std::process::Command;
use std::sync::{Arc, Mutex};

/// A host that only a proxy could reach.
const CHAT: &str = "http://chat.invalid/v3";

/// A proxy that answers in the place of CometChat, and the first lines of the requests it saw.
async fn proxy() -> (Socket, Arc<Mutex<Vec<String>>>) {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let noted = seen.clone();
    let socket = serve(move |mut connection: Connection| {
        let noted = noted.clone();
        async move {
            let request = connection.request().await;
            let first = request.lines().next().unwrap_or_default().to_owned();
            noted.lock().expect("no panic").push(first);
            let body = answer("list-reasons").to_string();
            connection
                .answer(
                    "200 OK",
                    "content-type: application/json\r\n",
                    body.as_bytes(),
                )
                .await;
        }
    })
    .await;
    (socket, seen)
}

fn address(proxy: &Socket) -> String {
    proxy.base_url().trim_end_matches("/v3").to_owned()
}

/// Reads once with each client, and tells which of them got a response.
async fn read(base_url: &str, proxy: Proxy) -> [bool; 2] {
    let facade = Client::builder()
        .base_url(base_url)
        .allow_plain_http()
        .api_key(KEY)
        .proxy(proxy.clone())
        .retry(RetryPolicy::none())
        .build()
        .expect("sound settings");
    let options = HttpOptions::new()
        .proxy(proxy)
        .plain_http(PlainHttp::Anywhere);
    let key = ApiKey::new(KEY).expect("a key");
    let low_level =
        cometchat_rest::Client::with_options(base_url, &key, options).expect("sound settings");
    [
        facade.moderation().reasons().list().await.is_ok(),
        low_level.list_reasons().await.is_ok(),
    ]
}

#[tokio::test]
async fn a_proxy_that_is_set_by_hand_is_used() {
    let (proxy, seen) = proxy().await;
    assert_eq!(read(CHAT, Proxy::Url(address(&proxy))).await, [true, true]);
    let expected = "GET http://chat.invalid/v3/moderation/reasons HTTP/1.1";
    assert_eq!(*seen.lock().expect("no panic"), [expected, expected]);
    assert_eq!(read(CHAT, Proxy::None).await, [false, false]);
    assert_eq!(proxy.requests(), 2);
}

#[test]
fn an_address_of_a_proxy_that_is_none_is_refused_without_being_shown() {
    let proxy = Proxy::Url("http://user:pw-secret@:x".to_owned());
    assert!(!format!("{proxy:?}").contains("secret"));
    let builder = Client::builder().app_id("app-1").api_key(KEY).proxy(proxy);
    assert!(!format!("{builder:?}").contains("secret"));
    let error = builder.build().expect_err("no address");
    assert_eq!(
        error.to_string(),
        "`proxy` must be the address of a proxy, such as `http://proxy.example.com:3128`"
    );
}

/// Set in the processes that the next tests start.
const CHILD: &str = "COMETCHAT_TEST_PROXY_CHILD";

/// Runs the named test in a process of its own with these variables, and no other that names a proxy.
fn in_process(test: &str, variables: &[(&str, &str)]) {
    let mut command = Command::new(std::env::current_exe().expect("a program"));
    command.args(["--exact", test]).env(CHILD, "1");
    for name in [
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "ALL_PROXY",
        "NO_PROXY",
        "REQUEST_METHOD",
    ] {
        command.env_remove(name).env_remove(name.to_lowercase());
    }
    let output = command
        .envs(variables.iter().copied())
        .output()
        .expect("a process");
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && printed.contains("1 passed"),
        "{printed}"
    );
}

fn is_child() -> bool {
    std::env::var_os(CHILD).is_some()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_proxy_of_the_environment_is_used_for_cometchat_and_never_for_this_machine() {
    let name =
        "proxies::the_proxy_of_the_environment_is_used_for_cometchat_and_never_for_this_machine";
    if is_child() {
        assert_eq!(read(CHAT, Proxy::Environment).await, [true, true]);
        let (here, _) = proxy().await;
        assert_eq!(
            read(&here.base_url(), Proxy::Environment).await,
            [true, true]
        );
        return;
    }
    let (proxy, seen) = proxy().await;
    let address = address(&proxy);
    for variable in ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"] {
        in_process(name, &[(variable, &address)]);
    }
    let seen = seen.lock().expect("no panic").clone();
    assert_eq!(seen.len(), 8);
    assert!(
        seen.iter()
            .all(|line| line.contains("http://chat.invalid/")),
        "{seen:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn hosts_that_the_environment_names_are_reached_without_a_proxy() {
    let name = "proxies::hosts_that_the_environment_names_are_reached_without_a_proxy";
    if is_child() {
        assert_eq!(read(CHAT, Proxy::Environment).await, [false, false]);
        return;
    }
    let (proxy, seen) = proxy().await;
    let address = address(&proxy);
    in_process(
        name,
        &[("http_proxy", &address), ("NO_PROXY", "chat.invalid")],
    );
    // In a CGI program anybody can set it.
    in_process(name, &[("HTTP_PROXY", &address), ("REQUEST_METHOD", "GET")]);
    // The variable of the other scheme.
    in_process(name, &[("HTTPS_PROXY", &address)]);
    assert!(seen.lock().expect("no panic").is_empty());
}
