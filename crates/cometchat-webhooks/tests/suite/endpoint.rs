//! Who may post what.

use crate::support::{NAME, PASSWORD, basic, request, webhook};
use cometchat_webhooks::bytes::Bytes;
use cometchat_webhooks::http::header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use cometchat_webhooks::http::{Method, Request, StatusCode};
use cometchat_webhooks::{Credentials, Endpoint, Webhook};

fn endpoint() -> Endpoint {
    webhook().handle_with(|_, _| async { Ok(()) })
}

async fn status(endpoint: &Endpoint, request: Request<Bytes>) -> StatusCode {
    endpoint.handle(request).await.status()
}

#[tokio::test]
async fn an_event_with_the_right_credentials_is_answered_exactly_200() {
    let response = endpoint().handle(request("{}")).await;
    assert_eq!(response.status(), StatusCode::OK);
}

#[tokio::test]
async fn wrong_credentials_get_401_and_not_a_word_more() {
    let given = [
        None,
        Some(basic(NAME, "password2")),
        Some(basic("CometChat", PASSWORD)),
        Some(basic(NAME, "")),
        Some(basic(NAME, &format!("{PASSWORD} "))),
        Some(basic(NAME, &"x".repeat(2_000))),
        Some(format!("Bearer {PASSWORD}")),
        Some("Basic ".to_owned()),
        Some("Basic !!!".to_owned()),
        Some("B".to_owned()),
    ];
    for given in given {
        let mut wrong = request("{}");
        wrong.headers_mut().remove(AUTHORIZATION);
        if let Some(given) = &given {
            let value = HeaderValue::from_str(given).unwrap();
            wrong.headers_mut().insert(AUTHORIZATION, value);
        }
        let response = endpoint().handle(wrong).await;
        assert_eq!(response.status(), StatusCode::UNAUTHORIZED, "{given:?}");
        assert!(response.body().is_empty());
        assert_eq!(response.headers().len(), 1);
    }
}

#[tokio::test]
async fn two_headers_with_credentials_are_refused() {
    let mut twice = request("{}");
    let value = HeaderValue::from_str(&basic(NAME, PASSWORD)).unwrap();
    twice.headers_mut().append(AUTHORIZATION, value);
    assert_eq!(status(&endpoint(), twice).await, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn old_and_new_password_are_good_while_they_are_changed() {
    let both = Credentials::basic(NAME, "new1")
        .unwrap()
        .or(NAME, PASSWORD)
        .unwrap();
    let endpoint = Webhook::new(both).handle_with(|_, _| async { Ok(()) });
    for password in ["new1", PASSWORD] {
        let mut one = request("{}");
        let value = HeaderValue::from_str(&basic(NAME, password)).unwrap();
        one.headers_mut().insert(AUTHORIZATION, value);
        assert_eq!(status(&endpoint, one).await, StatusCode::OK);
    }
}

#[test]
fn credentials_that_cannot_be_meant_are_refused_before_anything_starts() {
    let refused = [
        ("", "p"),
        ("u", ""),
        ("u:v", "p"),
        ("u", "p\n"),
        ("\0", "p"),
    ];
    for (name, password) in refused {
        assert!(
            Credentials::basic(name, password).is_err(),
            "{name:?} {password:?}"
        );
    }
    assert!(Credentials::basic("u", "p".repeat(600)).is_err());
}

#[tokio::test]
async fn everybody_may_post_only_if_that_is_said_by_name() {
    let endpoint = Webhook::new(Credentials::accept_anyone()).handle_with(|_, _| async { Ok(()) });
    let mut anyone = request("{}");
    anyone.headers_mut().remove(AUTHORIZATION);
    assert_eq!(status(&endpoint, anyone).await, StatusCode::OK);
}

#[tokio::test]
async fn other_methods_get_405_with_the_one_that_is_allowed() {
    for method in [Method::GET, Method::PUT, Method::OPTIONS, Method::HEAD] {
        let mut other = request("{}");
        *other.method_mut() = method;
        let response = endpoint().handle(other).await;
        assert_eq!(response.status(), StatusCode::METHOD_NOT_ALLOWED);
        assert_eq!(response.headers()["allow"], "POST");
    }
}

#[tokio::test]
async fn json_is_json_in_whatever_spelling() {
    let said = [
        ("application/json", true),
        ("Application/JSON; charset=utf-8", true),
        ("application/cloudevents+json", true),
        ("text/plain", false),
        ("application/x-www-form-urlencoded", false),
        ("multipart/form-data; boundary=json", false),
    ];
    for (said, fine) in said {
        let mut one = request("{}");
        one.headers_mut()
            .insert(CONTENT_TYPE, HeaderValue::from_static(said));
        let expected = if fine {
            StatusCode::OK
        } else {
            StatusCode::UNSUPPORTED_MEDIA_TYPE
        };
        assert_eq!(status(&endpoint(), one).await, expected, "{said}");
    }
    let mut nothing = request("{}");
    nothing.headers_mut().remove(CONTENT_TYPE);
    assert_eq!(status(&endpoint(), nothing).await, StatusCode::OK);
}

#[tokio::test]
async fn a_body_over_the_limit_gets_413_and_one_at_the_limit_is_taken() {
    let endpoint = webhook()
        .with_max_body_bytes(10)
        .handle_with(|_, _| async { Ok(()) });
    let body = |length| Bytes::from(vec![b' '; length]);
    assert_eq!(status(&endpoint, request(body(10))).await, StatusCode::OK);
    let refused = status(&endpoint, request(body(11))).await;
    assert_eq!(refused, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_fails_panics_or_is_late_makes_cometchat_try_again() {
    let endpoint = webhook().handle_with(|event, time| async move {
        assert!(time.remaining() <= std::time::Duration::from_millis(1800));
        match event.trigger() {
            "fails" => Err("it failed".into()),
            "panics" => panic!("a handler that panics"),
            _ => std::future::pending().await,
        }
    });
    let of = |trigger: &str| request(format!(r#"{{"trigger":"{trigger}"}}"#));
    assert_eq!(
        status(&endpoint, of("fails")).await,
        StatusCode::INTERNAL_SERVER_ERROR
    );
    assert_eq!(
        status(&endpoint, of("panics")).await,
        StatusCode::SERVICE_UNAVAILABLE
    );
    assert_eq!(
        status(&endpoint, of("is_late")).await,
        StatusCode::SERVICE_UNAVAILABLE
    );
}

#[test]
fn passwords_show_in_no_debug_output() {
    let shown = format!("{:?} {:?}", webhook(), endpoint());
    assert!(!shown.contains(PASSWORD), "{shown}");
}
