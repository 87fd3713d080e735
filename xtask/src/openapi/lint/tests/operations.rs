use super::*;

const GET: &str = "/paths/~1reasons~1{id}/get";
const SEND: &str = "/paths/~1users~1{uid}~1messages/post";

fn get(key: &str, value: Value) -> Value {
    with(&format!("{GET}/{key}"), value)
}

#[test]
fn an_operation_without_an_id_is_refused() {
    refused(
        without(&format!("{GET}/operationId")),
        GET,
        "`operationId` is missing",
    );
}

#[test]
fn one_id_for_two_operations_is_refused_with_both_places() {
    let document = get("operationId", json!("send-message"));
    refused(
        document,
        SEND,
        &format!("`operationId: send-message` stands at openapi.yaml#{GET} too"),
    );
}

#[test]
fn ids_that_are_one_name_in_rust_are_refused() {
    refused(
        get("operationId", json!("sendMessage")),
        SEND,
        "both would be `send_message` in Rust",
    );
}

#[test]
fn an_id_that_is_not_in_kebab_case_is_refused() {
    refused(
        get("operationId", json!("getReason")),
        GET,
        "`operationId: getReason` must be in kebab-case",
    );
}

#[test]
fn an_id_that_the_client_has_a_method_of_is_refused() {
    for id in [
        "new",
        "exec",
        "send-raw",
        "base-url",
        "with-transport",
        "with-options",
        "clone",
        "all",
    ] {
        refused(
            get("operationId", json!(id)),
            GET,
            "would clash with a method of the client",
        );
    }
}

#[test]
fn an_operation_without_summary_or_description_is_refused() {
    for key in ["summary", "description"] {
        let document = without(&format!("{GET}/{key}"));
        refused(document, GET, &format!("`{key}` is missing"));
    }
}

#[test]
fn an_operation_without_the_facts_that_the_call_loop_needs_is_refused() {
    for key in ["x-rate-class", "x-repeat", "x-on-behalf-of"] {
        let message = format!("`{key}` must be one of ");
        refused(without(&format!("{GET}/{key}")), GET, &message);
        refused(get(key, json!("sometimes")), GET, &message);
    }
}

#[test]
fn acting_for_a_user_without_the_header_is_refused() {
    refused(
        get("x-on-behalf-of", json!("optional")),
        GET,
        "`x-on-behalf-of` disagrees with the parameter `onBehalfOf`: none",
    );
}

#[test]
fn a_call_that_writes_and_says_that_it_only_reads_is_refused() {
    let document = with(&format!("{SEND}/x-repeat"), json!("safe"));
    refused(document, SEND, "`x-repeat: safe` is for reading");
}

#[test]
fn an_extension_without_a_meaning_is_refused() {
    let message = "`x-send-message` has no meaning here";
    refused(get("x-send-message", json!(true)), GET, message);
    let place = "/components/schemas/Kind";
    let document = with(&format!("{place}/x-extensible"), json!(["text"]));
    refused(document, place, "`x-extensible` has no meaning here");
}

#[test]
fn a_flag_that_is_not_true_is_refused() {
    let place = "/components/schemas/Kind";
    let document = with(&format!("{place}/x-first-match"), json!("yes"));
    refused(document, place, "`x-first-match` is `true` or left out");
}

#[test]
fn a_limit_of_a_user_that_no_request_names_is_refused() {
    let place = format!("{SEND}/x-user-limit");
    let limit = |user: &str| json!({ "name": "messages", "requests": 30, "user": user });
    for user in ["path.id", "body.sender", "query.uid", "uid"] {
        refused(with(&place, limit(user)), &place, "`user` must be");
    }
    for user in ["path.uid", "body.text", "onBehalfOf"] {
        accepted(with(&place, limit(user)));
    }
    for odd in [
        json!(true),
        json!({}),
        json!({ "name": "messages", "requests": 0, "user": "path.uid" }),
    ] {
        refused(with(&place, odd), &place, "must have `name`");
    }
}

#[test]
fn an_id_that_begins_with_a_digit_is_refused() {
    for id in ["2fa", "1", "-"] {
        refused(
            get("operationId", json!(id)),
            GET,
            &format!("`operationId: {id}` must begin with a letter"),
        );
    }
}

#[test]
fn an_id_that_is_a_keyword_is_refused() {
    for id in ["type", "self", "crate", "async", "gen"] {
        refused(get("operationId", json!(id)), GET, "is a keyword of Rust");
    }
}

#[test]
fn a_method_that_is_not_carried_is_refused() {
    for method in ["trace", "options", "head"] {
        let mut document = without(GET);
        document["paths"]["/reasons/{id}"][method] =
            sample::description()["paths"]["/reasons/{id}"]["get"].clone();
        refused(
            document,
            &format!("/paths/~1reasons~1{{id}}/{method}"),
            &format!("the method `{method}` is not carried"),
        );
    }
}

fn with_server(server: Value) -> Value {
    with(&format!("{GET}/servers"), json!([server]))
}

#[test]
fn an_operation_may_be_served_elsewhere_in_the_same_cloud() {
    let url = "https://{appId}.call-{region}.cometchat.io/v3";
    accepted(with_server(json!({ "url": url, "x-name": "calls" })));
    let place = format!("{GET}/servers");
    refused(
        with_server(json!({ "url": url })),
        &place,
        "`x-name` must be a word",
    );
    for url in [
        "http://{appId}.call-{region}.cometchat.io/v3",
        "https://{appId}.call-{region}.example.com/v3",
        "https://{appId}.call-{region}.cometchat.io",
        "https://{host}.cometchat.io/v3",
        "https://{appId}@evil.cometchat.io/v3",
    ] {
        let server = json!({ "url": url, "x-name": "calls" });
        refused(with_server(server), &place, "`url` must be `https`");
    }
    let on_the_path = with("/paths/~1reasons~1{id}/servers", json!([]));
    refused(
        on_the_path,
        "/paths/~1reasons~1{id}",
        "`servers` must stand on each operation",
    );
}
