//! Web pages: a browser lets any of them send requests to this machine.

use cometchat_sandbox::{Sandbox, SandboxBuilder};
use reqwest::{Method, Response};
use serde_json::json;

use crate::tester::{Reply, Tester, assert_envelope};

const REASONS: &str = "/moderation/reasons";

async fn get(tester: &Tester, path: &str, headers: &[(&str, &str)]) -> Response {
    let mut request = tester.request(Method::GET, path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.send().await.unwrap()
}

async fn with_host(builder: SandboxBuilder, host: &str) -> u16 {
    let tester = Tester::with(builder).await;
    get(&tester, REASONS, &[("host", host)])
        .await
        .status()
        .as_u16()
}

#[tokio::test]
async fn a_page_of_a_foreign_origin_is_refused_everywhere_and_told_how_to_be_allowed() {
    let tester = Tester::start().await;
    let origin = tester.sandbox.base_url().trim_end_matches("/v3").to_owned();
    for (method, path) in [
        (Method::GET, "/v3/moderation/reasons"),
        (Method::POST, "/v3/moderation/messages"),
        (Method::GET, "/v3/nothing"),
        (Method::POST, "/_sandbox/faults"),
        (Method::POST, "/_sandbox/reset"),
        (Method::GET, "/_sandbox/journal"),
        (Method::OPTIONS, "/_sandbox/faults"),
    ] {
        for foreign in ["https://evil.example", "http://localhost:3000", "null"] {
            let request = tester
                .http
                .request(method.clone(), format!("{origin}{path}"))
                .header("apikey", tester.sandbox.api_key())
                .header("origin", foreign)
                .json(&json!({"kind": "reset"}));
            let reply = Reply::of(request).await;
            assert_eq!(reply.status, 403, "{path} {foreign}");
            assert_envelope(&reply.body, "sandbox");
            let message = reply.body["error"]["message"].as_str().unwrap();
            for part in [foreign, "--allow-origin", "SandboxBuilder::allow_origin"] {
                assert!(message.contains(part), "{message}");
            }
        }
    }
    assert!(tester.sandbox.faults().is_empty());
}

#[tokio::test]
async fn a_name_that_was_bound_to_loopback_is_refused_and_told_how_to_be_allowed() {
    let tester = Tester::start().await;
    for path in ["/status", "/journal"] {
        let url = format!("{}{path}", tester.sandbox.control_url());
        let request = tester.http.get(url).header("host", "evil.example:8787");
        let reply = Reply::of(request).await;
        assert_eq!(reply.status, 403);
        assert_envelope(&reply.body, "sandbox");
        let message = reply.body["error"]["message"].as_str().unwrap();
        for part in ["evil.example", "--allow-host", "SandboxBuilder::allow_host"] {
            assert!(message.contains(part), "{message}");
        }
    }
    let long = "x".repeat(60_000);
    let response = get(&tester, REASONS, &[("host", &long)]).await;
    assert_eq!(response.status(), 403);
    assert!(response.text().await.unwrap().len() < 1_000);
}

#[tokio::test]
async fn loopback_names_and_addresses_are_hosts_and_so_is_what_was_allowed() {
    let plain = || Sandbox::builder();
    for host in [
        "localhost",
        "LOCALHOST:1",
        "localhost.",
        "api.localhost",
        "127.0.0.1:80",
        "127.1.2.3",
        "[::1]:80",
    ] {
        assert_eq!(with_host(plain(), host).await, 200, "{host}");
    }
    for host in [
        "sandbox",
        "notlocalhost",
        "localhost.evil.example",
        "192.168.1.5",
        "0.0.0.0",
        "127.0.0.1.evil.example",
    ] {
        assert_eq!(with_host(plain(), host).await, 403, "{host}");
    }
    let allowed = || plain().allow_host("Sandbox").allow_host("192.168.1.5");
    for host in ["sandbox:8787", "SANDBOX.", "192.168.1.5:8787"] {
        assert_eq!(with_host(allowed(), host).await, 200, "{host}");
    }
    assert_eq!(with_host(allowed(), "sandbox.evil.example").await, 403);
    // One that others on the network may reach has an address there, which nobody can bind to another machine.
    let exposed = || plain().expose_to_network();
    assert_eq!(with_host(exposed(), "192.168.1.5:8787").await, 200);
    assert_eq!(with_host(exposed(), "evil.example").await, 403);
}

#[tokio::test]
async fn a_page_that_only_embeds_something_is_refused_too() {
    let tester = Tester::start().await;
    for (site, expected) in [
        ("cross-site", 403),
        ("same-site", 403),
        ("same-origin", 200),
        ("none", 200),
    ] {
        let response = get(&tester, REASONS, &[("sec-fetch-site", site)]).await;
        assert_eq!(response.status(), expected, "{site}");
    }
    let own = tester.sandbox.base_url().trim_end_matches("/v3").to_owned();
    assert_eq!(
        get(&tester, REASONS, &[("origin", &own)]).await.status(),
        200
    );
}

#[tokio::test]
async fn there_are_no_cors_headers_unless_an_origin_is_allowed() {
    let cors = |response: &Response| {
        let names = response.headers().keys().map(|name| name.as_str());
        let names = names.filter(|name| name.starts_with("access-control"));
        names.map(str::to_owned).collect::<Vec<_>>()
    };
    let tester = Tester::start().await;
    assert!(cors(&get(&tester, REASONS, &[]).await).is_empty());
    let response = get(&tester, REASONS, &[("origin", "http://localhost:3000")]).await;
    assert!(cors(&response).is_empty());

    let builder = Sandbox::builder().allow_origin("http://localhost:3000");
    let tester = Tester::with(builder).await;
    let page = [
        ("origin", "http://localhost:3000"),
        ("sec-fetch-site", "same-site"),
    ];
    let response = get(&tester, REASONS, &page).await;
    assert_eq!(response.status(), 200);
    assert_eq!(
        response.headers()["access-control-allow-origin"],
        "http://localhost:3000"
    );
    assert_eq!(response.headers()["vary"], "Origin");
    let foreign = get(&tester, REASONS, &[("origin", "http://localhost:3001")]).await;
    assert_eq!((foreign.status().as_u16(), cors(&foreign).len()), (403, 0));
    // Without an origin nothing changes.
    assert!(cors(&get(&tester, REASONS, &[]).await).is_empty());

    let request = tester
        .request(Method::OPTIONS, "/moderation/messages")
        .header("origin", "http://localhost:3000")
        .header("access-control-request-method", "POST")
        .header("access-control-request-headers", "apikey,content-type");
    let response = request.send().await.unwrap();
    assert_eq!(response.status(), 204);
    let headers = response.headers();
    assert_eq!(
        headers["access-control-allow-origin"],
        "http://localhost:3000"
    );
    assert_eq!(
        headers["access-control-allow-headers"],
        "apikey,content-type"
    );
    assert!(
        headers["access-control-allow-methods"]
            .to_str()
            .unwrap()
            .contains("POST")
    );
}

#[tokio::test]
async fn hosts_and_origins_of_another_form_are_refused_at_the_start() {
    for builder in [
        Sandbox::builder().allow_host("http://sandbox:8787"),
        Sandbox::builder().allow_origin("localhost:3000"),
    ] {
        let error = builder.start().await.unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput);
        assert!(error.to_string().contains("such as"), "{error}");
    }
}
