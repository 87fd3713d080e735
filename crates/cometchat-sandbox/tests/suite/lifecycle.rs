//! Starting and stopping.

use std::io::ErrorKind;
use std::net::TcpStream;

use cometchat_sandbox::{Sandbox, SandboxBuilder, UserDetails};

use crate::tester::Tester;

#[tokio::test]
async fn a_sandbox_tells_where_it_is() {
    let sandbox = Sandbox::start().await.unwrap();
    let address = sandbox.address();
    assert!(address.ip().is_loopback());
    assert_eq!(
        sandbox.base_url(),
        format!("http://127.0.0.1:{}/v3", address.port())
    );
    assert_eq!(
        sandbox.control_url(),
        format!("http://127.0.0.1:{}/_sandbox", address.port())
    );
    assert_eq!((sandbox.app_id(), sandbox.region()), ("sandbox", "us"));
    let debug = format!("{sandbox:?} {:?}", Sandbox::builder().api_key("secret"));
    assert!(
        !debug.contains(sandbox.api_key()) && !debug.contains("secret"),
        "{debug}"
    );
}

#[tokio::test]
async fn a_stopped_sandbox_listens_no_more() {
    let sandbox = Sandbox::start().await.unwrap();
    let address = sandbox.address();
    assert!(TcpStream::connect(address).is_ok());
    sandbox.stop().await;
    assert_eq!(
        TcpStream::connect(address).unwrap_err().kind(),
        ErrorKind::ConnectionRefused
    );
}

#[tokio::test]
async fn a_dropped_sandbox_listens_no_more_even_with_open_connections() {
    let tester = Tester::start().await;
    tester.submit("keeps a connection alive").await;
    let address = tester.sandbox.address();
    let idle = TcpStream::connect(address).unwrap();
    drop(tester.sandbox);
    assert_eq!(
        TcpStream::connect(address).unwrap_err().kind(),
        ErrorKind::ConnectionRefused
    );
    drop(idle);
}

#[tokio::test]
async fn sandboxes_share_nothing() {
    let (one, two) = (Tester::start().await, Tester::start().await);
    assert_eq!(one.submit("hello").await, "1");
    assert_eq!(one.submit("hello").await, "2");
    assert_eq!(two.submit("hello").await, "1");
    one.sandbox.register_bot("helper").unwrap();
    one.sandbox.advance(std::time::Duration::from_secs(5));
    assert!(two.sandbox.now() < one.sandbox.now());
}

#[tokio::test]
async fn the_same_requests_get_the_same_answers() {
    let mut runs = Vec::new();
    for _ in 0..2 {
        let tester = Tester::start().await;
        let mut answers = Vec::new();
        for text in ["hello", "idiot"] {
            let id = tester.submit(text).await;
            tester.sandbox.advance(std::time::Duration::from_secs(1));
            answers.push(tester.get(&format!("/moderation/messages/{id}")).await.body);
        }
        runs.push(answers);
    }
    assert_eq!(runs[0], runs[1]);
}

// The one test with a paused runtime: time-outs of the sandbox must not follow the caller's clock.
#[tokio::test(start_paused = true)]
async fn a_paused_clock_of_the_caller_does_not_reach_the_sandbox() {
    let tester = Tester::start().await;
    tokio::time::advance(std::time::Duration::from_secs(3600)).await;
    assert_eq!(tester.submit("hello").await, "1");
}

#[tokio::test]
async fn options_that_break_a_rule_are_refused_at_the_start() {
    let cases: [(&str, SandboxBuilder); 6] = [
        ("key", Sandbox::builder().api_key("")),
        ("key", Sandbox::builder().api_key("with space")),
        (
            "keys",
            Sandbox::builder().api_key("same").auth_only_key("same"),
        ),
        ("app id", Sandbox::builder().app_id("a/b")),
        ("uid", Sandbox::builder().bot("a bot")),
        (
            "avatar",
            Sandbox::builder().user(UserDetails::new("a", "A").avatar("x")),
        ),
    ];
    for (what, builder) in cases {
        let error = builder.start().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert!(error.to_string().contains(what), "{error}");
    }
}

#[tokio::test]
async fn a_port_that_is_taken_is_an_error() {
    let first = Sandbox::start().await.unwrap();
    let error = Sandbox::builder()
        .port(first.address().port())
        .start()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::AddrInUse);
    let port = first.address().port().to_string();
    assert!(error.to_string().contains(&port), "{error}");
}

#[tokio::test]
async fn an_address_that_others_reach_has_to_be_allowed_by_name() {
    let everywhere = std::net::IpAddr::from([0, 0, 0, 0]);
    let builder = Sandbox::builder().bind(everywhere);
    let error = builder.clone().start().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(error.to_string().contains("loopback"), "{error}");
    let sandbox = builder.expose_to_network().start().await.unwrap();
    assert!(sandbox.base_url().starts_with("http://127.0.0.1:"));
    let here = std::net::Ipv6Addr::LOCALHOST.into();
    // Not every machine has IPv6.
    if let Ok(sandbox) = Sandbox::builder().bind(here).start().await {
        assert!(sandbox.base_url().starts_with("http://[::1]:"));
    }
}
