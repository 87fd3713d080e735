//! What is generated from a small description.

mod parameters;

use super::files;
use crate::openapi::{Bundle, sample};
use serde_json::{Value, json};

/// The file of the given name that is generated from the description, without line breaks and indentation.
fn generated(document: Value, name: &str) -> String {
    let files = files(&Bundle::of(document)).unwrap();
    let mut named = files.into_iter().filter(|file| file.path.ends_with(name));
    let text = named.next().expect(name).text;
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn client() -> String {
    generated(sample::description(), "client.rs")
}

fn decoding() -> String {
    generated(sample::description(), "decoding.rs")
}

fn types() -> String {
    generated(sample::description(), "types.rs")
}

/// The source of one function.
fn function<'a>(source: &'a str, name: &str) -> &'a str {
    let start = source.find(&format!("pub fn {name}<")).expect(name);
    let rest = &source[start + 1..];
    rest.find("pub fn ").map_or(rest, |end| &rest[..end])
}

#[track_caller]
fn contains(source: &str, part: &str) {
    assert!(source.contains(part), "no `{part}` in\n{source}");
}

#[track_caller]
fn lacks(source: &str, part: &str) {
    assert!(!source.contains(part), "`{part}` in\n{source}");
}

#[test]
fn generating_twice_gives_the_same_bytes() {
    let texts = || -> Vec<(String, String)> {
        let files = files(&Bundle::of(sample::description())).unwrap();
        files
            .into_iter()
            .map(|file| (file.path, file.text))
            .collect()
    };
    assert_eq!(texts(), texts());
}

#[test]
fn every_file_says_on_its_first_line_that_it_is_generated() {
    let sources = files(&Bundle::of(sample::description())).unwrap();
    for file in sources
        .into_iter()
        .filter(|file| file.path.ends_with(".rs"))
    {
        let first = file.text.lines().next().unwrap_or_default();
        assert!(
            first.starts_with("// @generated from openapi/ by `cargo xtask generate`"),
            "{}",
            file.path
        );
    }
}

#[test]
fn a_call_hands_its_arguments_on_by_the_part_of_the_request_that_they_belong_to() {
    let client = client();
    contains(
        function(&client, "get_reason"),
        "self.call( &operations::GET_REASON, &Parts { path: &[id], ..Parts::default() }, )",
    );
    contains(
        function(&client, "send_message"),
        "&operations::SEND_MESSAGE, &Parts { path: &[uid], headers: &[(\"onBehalfOf\", &on_behalf_of)], body: Field::part(body), ..Parts::default() }",
    );
}

#[test]
fn calls_run_on_our_own_runtime() {
    let client = client();
    lacks(&client, "progenitor_client");
    lacks(&client, "reqwest");
    contains(&client, "-> Call<'a, types::Reason>");
}

#[test]
fn the_header_api_version_is_not_sent() {
    lacks(&client(), "api-version");
}

#[test]
fn an_optional_header_is_sent_when_it_is_given() {
    let mut document = sample::description();
    let operation = &mut document["paths"]["/users/{uid}/messages"]["post"];
    operation["parameters"][1]["required"] = json!(false);
    let client = generated(document, "client.rs");
    let call = function(&client, "send_message");
    contains(call, "on_behalf_of: Option<&'a str>");
    contains(call, r#"headers: &[("onBehalfOf", &on_behalf_of)]"#);
}

#[test]
fn the_client_is_ours_since_progenitors_follows_redirects() {
    let client = client();
    lacks(&client, "fn new");
    lacks(&client, "struct Client");
}

#[test]
fn an_operation_may_have_an_id_that_begins_like_a_constructor() {
    let mut document = sample::description();
    document["paths"]["/reasons/{id}"]["get"]["operationId"] = json!("newest-reason");
    contains(&generated(document, "client.rs"), "pub fn newest_reason<");
}

#[test]
fn variants_are_not_named_after_their_enum_a_second_time() {
    let types = types();
    contains(
        &types,
        "#[derive(::serde::Serialize, Clone, Debug, PartialEq)] #[serde(untagged)] pub enum Outcome { Sent(::std::boxed::Box<SentOutcome>), Refused(::std::boxed::Box<RefusedOutcome>), }",
    );
    contains(&types, "Self::Sent(::std::boxed::Box::new(value))");
    lacks(&types, "Self::SentOutcome");
    contains(
        &decoding(),
        "crate::wire::forms! { Outcome { Sent : SentOutcome, Refused : RefusedOutcome, } }",
    );
}

#[test]
fn answers_are_read_with_tolerance_and_requests_without() {
    let decoding = decoding();
    contains(
        &decoding,
        r#"Reason(answer) ["id"] { created_at : "createdAt" optional plain, id : "id" required id, "#,
    );
    contains(
        &decoding,
        r#"MessageRequest(request) ["kind", "text"] { kind : "kind" required plain, metadata : "metadata" optional plain, quoted : "quoted" optional plain, tags : "tags" optional plain, text : "text" required plain, }"#,
    );
    let types = types();
    contains(
        &types,
        "#[derive(Clone, Debug, PartialEq)] #[non_exhaustive] pub struct Reason {",
    );
}

#[test]
fn texts_that_are_called_like_ids_are_ids_in_answers() {
    let mut document = sample::description();
    let properties = &mut document["components"]["schemas"]["Reason"]["properties"];
    for name in ["parentId", "updatedBy", "sender", "paid", "standby"] {
        properties[name] = json!({ "type": "string" });
    }
    properties["countId"] = json!({ "type": "integer" });
    properties["tagsId"] = json!({ "type": "array", "items": { "type": "string" } });
    let decoding = generated(document, "decoding.rs");
    for (field, kind) in [
        (r#"parent_id : "parentId""#, "id"),
        (r#"updated_by : "updatedBy""#, "id"),
        (r#"sender : "sender""#, "id"),
        (r#"paid : "paid""#, "plain"),
        (r#"standby : "standby""#, "plain"),
        (r#"count_id : "countId""#, "plain"),
        (r#"tags_id : "tagsId""#, "plain"),
    ] {
        contains(&decoding, &format!("{field} optional {kind},"));
    }
}

#[test]
fn lists_of_models_in_answers_keep_the_rows_that_cannot_be_read() {
    let mut document = sample::description();
    let rows = json!({ "type": "array", "items": { "$ref": "#/components/schemas/Quote" } });
    document["components"]["schemas"]["Reason"]["properties"]["rows"] = rows.clone();
    document["components"]["schemas"]["MessageRequest"]["properties"]["rows"] = rows;
    let types = generated(document, "types.rs");
    contains(
        &types,
        "pub rows: ::std::option::Option<crate::wire::Rows<Quote>>",
    );
    contains(
        &types,
        "pub rows: ::std::option::Option<::std::vec::Vec<Quote>>",
    );
}

#[test]
fn models_keep_what_they_do_not_know_and_may_grow() {
    let types = types();
    contains(&types, "#[non_exhaustive] pub struct Reason {");
    contains(
        &types,
        r#"#[cfg_attr(feature = "schemars", serde(flatten))] pub extra: ::serde_json::Map<"#,
    );
    contains(
        &types,
        r#"#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]"#,
    );
    lacks(&types, "JSON schema");
}

#[test]
fn fields_have_the_types_that_read_every_form_of_the_server() {
    let types = types();
    contains(
        &types,
        "pub created_at: ::std::option::Option<crate::wire::Timestamp>",
    );
    contains(
        &types,
        "pub metadata: ::std::option::Option<crate::wire::JsonObject>",
    );
    contains(&types, "pub number: crate::wire::Digits");
    contains(&types, "pub kind: crate::types::Kind");
    contains(
        &types,
        "pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>",
    );
    lacks(&types, "NonZero");
}

#[test]
fn a_property_that_is_called_like_a_keyword_of_schemas_is_a_field() {
    contains(
        &types(),
        "pub pattern: ::std::option::Option<::std::string::String>",
    );
}

#[test]
fn only_models_of_requests_have_constructors_and_they_take_what_is_required_in_its_order() {
    let constructors = generated(sample::description(), "constructors.rs");
    contains(
        &constructors,
        "pub fn new( text: impl Into<::std::string::String>, kind: impl Into<crate::types::Kind>, ) -> Self",
    );
    contains(&constructors, "impl types::Quote { ///With nothing set.");
    assert_eq!(
        constructors.matches("impl types::").count(),
        2,
        "{constructors}"
    );
}

#[test]
fn an_open_set_becomes_an_enum_with_room_for_other_values() {
    let enums = generated(sample::description(), "enums.rs");
    contains(&enums, r#"#[doc = " What a message is."] pub enum Kind {"#);
    contains(&enums, r#"Text = "text","#);
    lacks(&types(), "enum Kind");
}

#[test]
fn the_table_of_operations_has_every_fact() {
    let operations = generated(sample::description(), "operations.rs");
    for fact in [
        "/// `POST /users/{uid}/messages`: Send a message pub static SEND_MESSAGE",
        r#"id: Cow::Borrowed("send-message")"#,
        "method: Method::POST",
        "rate_class: RateClass::Core",
        "repeat: Repeat::Never",
        "on_behalf_of: OnBehalfOf::Required",
        "requests: 30u32",
        "&[&GET_REASON, &SEND_MESSAGE]",
    ] {
        contains(&operations, fact);
    }
}

#[test]
fn every_operation_is_called_with_the_text_under_test_and_its_sample() {
    let calls = generated(sample::description(), "every_call.rs");
    contains(&calls, "client.get_reason(text).await");
    contains(&calls, "client.send_message(text, text, &body).await");
    contains(
        &calls,
        r#"super::sample("{\"kind\":\"text\",\"text\":\"Hello\"}")"#,
    );
    contains(&calls, "(&operations::SEND_MESSAGE, send_message)");
}

#[test]
fn what_a_constructor_takes_may_be_said_where_nothing_is_required() {
    let mut document = sample::description();
    document["components"]["schemas"]["Quote"]["x-constructor"] = json!(["id"]);
    let constructors = generated(document.clone(), "constructors.rs");
    contains(
        &constructors,
        "pub fn new(id: impl Into<::std::string::String>) -> Self { Self { id: Some(id.into()),",
    );
    contains(&constructors, "impl From<&str> for types::Quote");
    let setters = generated(document, "setters.rs");
    lacks(&setters, "pub fn id(");
}

#[test]
fn an_operation_hangs_on_the_handles_that_its_path_names() {
    let reasons = generated(sample::description(), "src/generated/reasons.rs");
    contains(&reasons, "handle! {");
    contains(&reasons, "ReasonHandle");
    contains(&reasons, "pub fn get(&self) -> Call<types::Reason>");
    let users = generated(sample::description(), "src/generated/users.rs");
    contains(
        &users,
        "pub fn send( &self, request: impl Into<types::MessageRequest>, ) -> Call<types::Outcome>",
    );
    let roots = generated(sample::description(), "cometchat/src/generated/mod.rs");
    let of_users = roots.find("impl crate::OnBehalfOf").unwrap();
    assert!(roots[of_users..].contains("pub fn user("), "{roots}");
    assert!(
        !roots[..of_users].contains("pub fn user("),
        "needs somebody who acts"
    );
}

#[test]
fn one_operation_more_is_a_call_a_fact_a_method_a_model_and_an_entry_in_every_walk() {
    let mut document = sample::description();
    document["paths"]["/planets/{id}/moons"] = json!({ "post": {
        "operationId": "create-moon",
        "summary": "Create a moon",
        "description": "Creates it.",
        "x-rate-class": "core",
        "x-repeat": "keyed",
        "x-on-behalf-of": "optional",
        "x-errors": { "ERR_MOON": "There are enough." },
        "parameters": [
            { "name": "id", "in": "path", "required": true, "schema": { "type": "string" }, "example": "saturn" },
            { "name": "onBehalfOf", "in": "header", "schema": { "type": "string" } },
        ],
        "requestBody": { "required": true, "content": { "application/json": {
            "schema": { "$ref": "#/components/schemas/CreateMoon" },
            "examples": { "moon": { "value": { "name": "Titan" } } },
        } } },
        "responses": {
            "200": { "description": "It.", "content": { "application/json": {
                "schema": { "$ref": "#/components/schemas/Quote" },
                "examples": { "moon": { "value": { "id": "1" } } },
            } } },
            "4XX": { "description": "No.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Failure" } } } },
            "5XX": { "description": "No.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Failure" } } } },
        },
    } });
    document["components"]["schemas"]["CreateMoon"] = json!({
        "type": "object",
        "required": ["name"],
        "additionalProperties": {},
        "properties": { "name": { "type": "string" } },
    });
    assert_eq!(
        crate::openapi::lint(&Bundle::of(document.clone())),
        Vec::<String>::new()
    );
    for (file, part) in [
        // The low-level call and its models.
        ("rest/src/generated/client.rs", "pub fn create_moon<'a>("),
        ("types.rs", "pub struct CreateMoon {"),
        ("constructors.rs", "impl types::CreateMoon {"),
        ("decoding.rs", "CreateMoon(request)"),
        // The table of operations.
        (
            "operations.rs",
            "pub static CREATE_MOON: Operation = Operation {",
        ),
        (
            "operations.rs",
            r#"errors: &[("ERR_MOON", "There are enough.")]"#,
        ),
        // The facade, with documentation and an example that is compiled.
        (
            "src/generated/planets.rs",
            "pub fn create(&self, request: impl Into<types::CreateMoon>) -> Call<types::Quote>",
        ),
        (
            "src/generated/planets.rs",
            r#"/// let response = client.planet("saturn").moons().create(request).await?;"#,
        ),
        (
            "src/generated/planets.rs",
            "/// - `ERR_MOON`: There are enough.",
        ),
        // The page of tasks.
        (
            "docs/tasks.md",
            "| create a moon | `client.planet(id).moons().create(CreateMoon)` | `POST /planets/{id}/moons` | yes |",
        ),
        (
            "tree.txt",
            "client.planet(id).moons().create(CreateMoon) -> Quote POST /planets/{id}/moons",
        ),
        // Snapshots of request, answer and errors, and the JSON Schema, come from here.
        ("every_operation.rs", "operation: &operations::CREATE_MOON"),
        (
            "every_operation.rs",
            r#"request: Some("{\"name\":\"Titan\"}")"#,
        ),
        (
            "every_operation.rs",
            r#"answers: &[("moon", "{\"id\":\"1\"}")]"#,
        ),
        (
            "every_operation.rs",
            "input: Some(model::<cometchat::types::CreateMoon>())",
        ),
        // And the walk over hostile ids.
        (
            "every_call.rs",
            "client.create_moon(text, Some(text), &body)",
        ),
    ] {
        contains(&generated(document.clone(), file), part);
    }
}

#[test]
fn what_became_of_each_has_the_type_that_the_map_in_the_response_has() {
    let mut document = sample::description();
    document["paths"]["/planets/{id}/moons"] = json!({ "post": {
        "operationId": "add-moons",
        "summary": "Add moons",
        "description": "Adds them.",
        "x-rate-class": "core",
        "x-repeat": "keyed",
        "x-on-behalf-of": "none",
        "x-outcomes": { "asked": ["inner", "outer"], "map": "*", "absent": "unknown" },
        "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
        "requestBody": { "required": true, "content": { "application/json": {
            "schema": { "$ref": "#/components/schemas/AddMoons" },
            "examples": { "moons": { "value": { "inner": ["pan"] } } },
        } } },
        "responses": {
            "200": { "description": "Each.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Moons" } } } },
            "4XX": { "description": "No.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Failure" } } } },
            "5XX": { "description": "No.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Failure" } } } },
        },
    } });
    let object = |properties: Value| json!({ "type": "object", "additionalProperties": {}, "properties": properties });
    let names = json!({ "type": "array", "items": { "type": "string" } });
    let each = json!({ "type": "object", "additionalProperties": { "$ref": "#/components/schemas/Quote" } });
    let schemas = &mut document["components"]["schemas"];
    schemas["AddMoons"] = object(json!({ "inner": names, "outer": names }));
    schemas["Moons"] = object(json!({ "data": { "$ref": "#/components/schemas/EachMoon" } }));
    schemas["EachMoon"] = object(json!({ "inner": each, "outer": each }));
    assert_eq!(
        crate::openapi::lint(&Bundle::of(document.clone())),
        Vec::<String>::new()
    );
    contains(
        &generated(document, "src/generated/planets.rs"),
        "-> Call<Outcomes<types::Quote>>",
    );
}

#[test]
fn an_operation_may_be_served_elsewhere_and_answer_nothing() {
    let mut document = sample::description();
    let operation = &mut document["paths"]["/reasons/{id}"]["get"];
    operation["servers"] =
        json!([{ "url": "https://{appId}.call-{region}.cometchat.io/v3", "x-name": "calls" }]);
    operation["responses"]["204"] = json!({ "description": "Done." });
    operation["responses"]
        .as_object_mut()
        .unwrap()
        .remove("200");
    let table = generated(document.clone(), "operations.rs");
    contains(
        &table,
        r#"server: Some(Server { name: "calls", url: "https://{appId}.call-{region}.cometchat.io/v3", })"#,
    );
    contains(&table, "response: Shape::Nothing");
    let handles = generated(document, "src/generated/reasons.rs");
    contains(&handles, "pub fn get(&self) -> Call<()>");
}

#[test]
fn an_operation_whose_request_has_no_sample_is_refused() {
    let mut document = sample::description();
    let body = &mut document["paths"]["/users/{uid}/messages"]["post"]["requestBody"];
    body["content"]["application/json"]["examples"] = json!({});
    let error = files(&Bundle::of(document)).err();
    assert_eq!(
        error.as_deref(),
        Some("`send-message` needs an example of its request")
    );
}

#[test]
fn null_is_sent_by_a_setter_of_its_own() {
    let mut document = sample::description();
    document["components"]["schemas"]["Quote"]["properties"]["id"]["nullable"] = json!(true);
    let setters = generated(document, "setters.rs");
    contains(
        &setters,
        "pub fn clear_id(mut self) -> Self { self.id = None; self.extra(\"id\", serde_json::Value::Null) }",
    );
    lacks(&setters, "clear_kind");
}

#[test]
fn an_example_leaves_out_what_may_have_several_forms() {
    let mut document = sample::description();
    let schemas = &mut document["components"]["schemas"];
    schemas["Form"] = json!({ "anyOf": [{ "$ref": "#/components/schemas/Quote" }], "x-rust-type": "crate::wire::Form" });
    schemas["MessageRequest"]["properties"]["forms"] =
        json!({ "type": "array", "items": { "$ref": "#/components/schemas/Form" } });
    let body = &mut document["paths"]["/users/{uid}/messages"]["post"]["requestBody"];
    body["content"]["application/json"]["examples"]["documented"]["value"]["forms"] =
        json!([{ "id": "1" }]);
    let users = generated(document, "cometchat/src/generated/users.rs");
    contains(&users, "MessageRequest::new(\"Hello\", Kind::Text)");
    lacks(&users, ".forms(");
    lacks(&users, "Form::new");
}

#[test]
fn help_on_codes_is_a_table_in_their_order_and_part_of_their_documentation() {
    let mut document = sample::description();
    let entry = |meaning: &str| json!({ "meaning": meaning, "cause": "Nobody knows.", "action": "Wait.", "retry": "after-check" });
    document["components"]["schemas"]["ErrorCode"] = json!({
        "type": "string",
        "x-extensible-enum": ["ERR_SUN", "ERR_MOON"],
        "x-error-help": { "ERR_SUN": entry("It shines."), "ERR_MOON": entry("It is full.") },
    });
    document["components"]["schemas"]["Failure"]["properties"]["code"] =
        json!({ "$ref": "#/components/schemas/ErrorCode" });
    document["paths"]["/reasons/{id}"]["get"]["x-errors"] =
        json!({ "ERR_MOON": "There are enough." });
    let table = generated(document.clone(), "error_help.rs");
    contains(
        &table,
        "code: \"ERR_MOON\", meaning: \"It is full.\", cause: \"Nobody knows.\", action: \"Wait.\", retry: RetryAdvice::AfterCheck, \
         anywhere: false, operations: &[\"get-reason\"],",
    );
    assert!(table.find("ERR_MOON").unwrap() < table.find("ERR_SUN").unwrap());
    let sets = generated(document, "enums.rs");
    contains(
        &sets,
        "#[doc = \" `ERR_SUN`\"] #[doc = \"\"] #[doc = \" It shines.\"]",
    );
    contains(
        &sets,
        "#[doc = \" - Answered by: `get-reason`.\"] ErrMoon = \"ERR_MOON\"",
    );
}
