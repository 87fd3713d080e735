//! Parameters: their order, their names and types, and ids in the query.

use super::{contains, function, generated};
use crate::openapi::sample;
use serde_json::{Value, json};

#[test]
fn arguments_stand_in_the_order_of_the_generated_call() {
    let mut document = sample::description();
    let operation = &mut document["paths"]["/users/{uid}/messages"]["post"];
    operation["parameters"].as_array_mut().unwrap().reverse();
    let client = generated(document.clone(), "client.rs");
    contains(&client, "uid: &'a str, on_behalf_of: &'a str, body:");
    let calls = generated(document, "every_call.rs").replace(' ', "");
    contains(&calls, ".send_message(text,text,&body)");

    let document = asked(&[("zone", false), ("limit", true)]);
    let client = generated(document.clone(), "client.rs");
    contains(
        function(&client, "get_reason"),
        "id: &'a str, query: &'a types::GetReason,",
    );
    let calls = generated(document, "every_call.rs").replace(' ', "");
    contains(&calls, ".get_reason(text,&query)");
}

/// The description with numbers in the query of its first operation.
fn asked(parameters: &[(&str, bool)]) -> Value {
    let mut document = sample::description();
    let list = &mut document["paths"]["/reasons/{id}"]["get"]["parameters"];
    let list = list.as_array_mut().unwrap();
    for (name, required) in parameters {
        let schema = json!({ "type": "integer" });
        list.push(json!({ "name": name, "in": "query", "required": required, "schema": schema }));
    }
    document
}

#[test]
fn a_query_is_a_value_with_a_constructor_and_setters() {
    let document = asked(&[("perPage", false), ("limit", true)]);
    let types = generated(document.clone(), "types.rs");
    contains(&types, "pub struct GetReason {");
    contains(&types, "pub per_page: ::std::option::Option<i64>,");
    let constructors = generated(document.clone(), "constructors.rs");
    contains(&constructors, "impl types::GetReason {");
    contains(&constructors, "pub fn new(limit: i64) -> Self");
    let setters = generated(document, "setters.rs");
    contains(
        &setters,
        "pub fn per_page(mut self, per_page: i64) -> Self { self.per_page = Some(per_page); self }",
    );
}

#[test]
fn query_parameters_have_the_names_of_the_description() {
    let mut document = sample::description();
    let parameters = &mut document["paths"]["/reasons/{id}"]["get"]["parameters"];
    parameters.as_array_mut().unwrap().extend([
        json!({ "name": "perPage", "in": "query", "schema": { "type": "integer" } }),
        json!({ "name": "createdAt[from]", "in": "query", "schema": { "type": "integer" } }),
        json!({ "name": "tags", "in": "query", "schema": { "type": "array", "items": { "type": "string" } } }),
    ]);
    let client = generated(document, "client.rs");
    let call = function(&client, "get_reason");
    for pair in [
        r#"("perPage", &query.per_page)"#,
        r#"("createdAt[from]", &query.created_at_from)"#,
        r#"("tags", &query.tags)"#,
    ] {
        contains(call, pair);
    }
}

#[test]
fn a_moment_in_a_query_is_a_moment_and_other_formats_are_their_type() {
    let mut document = sample::description();
    let parameters = document["paths"]["/reasons/{id}"]["get"]["parameters"]
        .as_array_mut()
        .unwrap();
    for (name, kind, format) in [
        ("since", "integer", "unixtime"),
        ("ratio", "number", "float"),
        ("size", "integer", "uint8"),
        ("day", "string", "date-time"),
        ("key", "string", "uuid"),
    ] {
        let schema = json!({ "type": kind, "format": format });
        parameters.push(json!({ "name": name, "in": "query", "schema": schema }));
    }
    let client = generated(document.clone(), "client.rs");
    contains(
        function(&client, "get_reason"),
        r#"("since", &query.since)"#,
    );
    let types = generated(document, "types.rs");
    for field in [
        "pub since: ::std::option::Option<crate::wire::Timestamp>",
        "pub ratio: ::std::option::Option<f64>",
        "pub size: ::std::option::Option<i64>",
        "pub day: ::std::option::Option<::std::string::String>",
        "pub key: ::std::option::Option<::std::string::String>",
    ] {
        contains(&types, field);
    }
}

#[test]
fn only_the_list_that_is_not_exploded_is_joined() {
    let list = json!({ "type": "array", "items": { "type": "string" } });
    for (explode, part) in [
        (false, r#"query: &[("tags", &Joined(&query.tags))]"#),
        (true, r#"query: &[("tags", &query.tags)]"#),
    ] {
        let mut document = sample::description();
        let parameters = &mut document["paths"]["/reasons/{id}"]["get"]["parameters"];
        let parameter =
            json!({ "name": "tags", "in": "query", "explode": explode, "schema": list });
        parameters.as_array_mut().unwrap().push(parameter);
        let client = generated(document, "client.rs");
        contains(function(&client, "get_reason"), part);
    }
}

/// The message goes to whom the query names, beside its body.
fn with_an_id_in_the_query() -> Value {
    let mut document = sample::description();
    let mut operation = document["paths"]["/users/{uid}/messages"]["post"].take();
    operation["x-resource"] = json!("/users/{uid}/messages");
    operation["parameters"][0]["in"] = json!("query");
    document["paths"] = json!({ "/messages": { "post": operation } });
    document
}

#[test]
fn an_id_in_the_query_is_an_argument_of_its_own_and_held_by_the_handle() {
    let client = generated(with_an_id_in_the_query(), "client.rs");
    let call = function(&client, "send_message");
    contains(
        call,
        "uid: &'a str, on_behalf_of: &'a str, body: &'a types::MessageRequest",
    );
    contains(call, r#"query: &[("uid", &uid)], headers"#);
    let roots = generated(with_an_id_in_the_query(), "cometchat/src/generated/mod.rs");
    contains(&roots, "pub fn user(&self, uid: impl AsRef<str>)");
    let users = generated(with_an_id_in_the_query(), "generated/users.rs");
    contains(
        &users,
        "send_message( self.at().id(0usize), self.at().actor().unwrap_or_default(), &request, )",
    );
}
