//! The table of operations: what is known of each beside its call.

use crate::model::{Answer, Api, Location, Operation, Parameter};
use crate::openapi::{follow, kinds, pascal_case};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// One constant for each operation, and the list of all.
pub(super) fn source(api: &Api<'_>) -> TokenStream {
    let names: Vec<_> = api
        .operations
        .iter()
        .map(|one| format_ident!("{}", one.constant()))
        .collect();
    let constants = api
        .operations
        .iter()
        .map(|one| constant(one, &api.bundle.document));
    let servers: BTreeSet<_> = api
        .operations
        .iter()
        .filter_map(Operation::server)
        .collect();
    let servers = servers.into_iter().map(server);
    quote! {
        //! What is known of each operation beside its call.

        #[allow(clippy::wildcard_imports, reason = "the table uses all of them")]
        use crate::operation::*;
        use http::Method;
        use std::borrow::Cow;

        #(#constants)*

        /// Every operation, in the order of the description.
        pub static ALL: &[&Operation] = &[#(&#names),*];

        /// The servers beside the usual one. A list of their own, so that a program does not link every operation for them.
        pub static SERVERS: &[Server] = &[#(#servers),*];
    }
}

fn constant(operation: &Operation<'_>, document: &Value) -> TokenStream {
    let name = format_ident!("{}", operation.constant());
    let (id, path, summary) = (operation.id(), operation.path(), operation.text("summary"));
    let doc = format!(" `{} {path}`: {summary}", operation.method());
    let method = format_ident!("{}", operation.method());
    let word = |text: &str| format_ident!("{}", pascal_case(text));
    let rate = word(operation.text("x-rate-class"));
    let repeat = word(operation.text("x-repeat"));
    let acting = word(operation.text("x-on-behalf-of"));
    let risk = word(operation.risk());
    let user_limit = user_limit(operation.get("x-user-limit"));
    let steps = operation.place.steps.iter().map(|step| {
        let (name, parameter) = (&step.name, option(step.parameter.as_deref()));
        quote!(Step { name: #name, parameter: #parameter })
    });
    let verb = &operation.place.method;
    let parameters = [Location::Path, Location::Query, Location::Header];
    let parameters = parameters
        .into_iter()
        .flat_map(|place| operation.parameters_in(place));
    let parameters = parameters.map(|one| parameter(one, document));
    let body = operation.get("requestBody").and(operation.input.as_ref());
    let body = option(body.map(|input| input.name()));
    let response = match &operation.answer {
        Answer::One(name) => quote!(Shape::One(#name)),
        Answer::List(name) => quote!(Shape::List(#name)),
        Answer::Whole(name) => quote!(Shape::Whole(#name)),
        Answer::Nothing => quote!(Shape::Nothing),
    };
    let pages = match (operation.pages(), &operation.answer) {
        (Some(pages), _) => {
            let pages = word(pages.dialect);
            quote!(Some(Pages::#pages))
        }
        (None, Answer::List(_)) => quote!(Some(Pages::Once)),
        (None, _) => quote!(None),
    };
    let row = option(operation.pages().map(|pages| pages.row));
    let errors = operation
        .errors()
        .map(|(code, meaning)| quote!((#code, #meaning)));
    let (request_secrets, response_secrets) =
        (&operation.request_secrets, &operation.response_secrets);
    let server = match operation.server().map(server) {
        Some(server) => quote!(Some(#server)),
        None => quote!(None),
    };
    let deprecated = operation.is("deprecated");
    let since = option(Some(operation.text("x-since")).filter(|since| !since.is_empty()));
    quote! {
        #[doc = #doc]
        pub static #name: Operation = Operation {
            id: Cow::Borrowed(#id),
            summary: #summary,
            method: Method::#method,
            path: Cow::Borrowed(#path),
            server: #server,
            resource: &[#(#steps),*],
            verb: #verb,
            parameters: &[#(#parameters),*],
            body: #body,
            response: #response,
            pages: #pages,
            row: #row,
            rate_class: RateClass::#rate,
            user_limit: #user_limit,
            repeat: Repeat::#repeat,
            on_behalf_of: OnBehalfOf::#acting,
            risk: Risk::#risk,
            request_secrets: &[#(#request_secrets),*],
            response_secrets: &[#(#response_secrets),*],
            errors: &[#(#errors),*],
            deprecated: #deprecated,
            since: #since,
        };
    }
}

fn server((name, url): (&str, &str)) -> TokenStream {
    quote!(Server { name: #name, url: #url })
}

fn option(text: Option<&str>) -> TokenStream {
    text.map_or_else(|| quote!(None), |text| quote!(Some(#text)))
}

fn parameter(parameter: &Parameter<'_>, document: &Value) -> TokenStream {
    let name = parameter.name;
    let location = match parameter.location {
        Location::Path => quote!(Path),
        Location::Query => quote!(Query),
        Location::Header => quote!(Header),
    };
    let schema = parameter.value.get("schema").unwrap_or(&Value::Null);
    let items = schema.get("items");
    let list = items.is_some();
    let kind = kind(follow(document, items.unwrap_or(schema)));
    let id = option(Some(parameter.text("x-id-type")).filter(|id| !id.is_empty()));
    let joined = list && parameter.is_joined();
    let (required, sensitive) = (parameter.is_required(), parameter.is_sensitive());
    quote! {
        Parameter {
            name: #name, location: Location::#location, kind: #kind, id: #id, list: #list, joined: #joined, required: #required, sensitive: #sensitive
        }
    }
}

fn kind(schema: &Value) -> TokenStream {
    let none = Map::new();
    let schema = schema.as_object().unwrap_or(&none);
    let values = schema
        .get("enum")
        .or_else(|| schema.get("x-extensible-enum"));
    if let Some(values) = values.and_then(Value::as_array) {
        let values = values.iter().filter_map(Value::as_str);
        return quote!(Kind::Set(&[#(#values),*]));
    }
    match kinds::kind(schema) {
        Some(kind) if kind.given == Some("unixtime") => quote!(Kind::Seconds),
        Some(kind) if kind.name == "boolean" => quote!(Kind::Boolean),
        Some(kind) if kind.name == "integer" => quote!(Kind::Integer),
        Some(kind) if kind.name == "number" => quote!(Kind::Number),
        _ => quote!(Kind::Text),
    }
}

/// The limit of each user, as the lint has checked it.
fn user_limit(limit: Option<&Value>) -> TokenStream {
    let Some(limit) = limit else {
        return quote!(None);
    };
    let text = |key: &str| limit.get(key).and_then(Value::as_str).unwrap_or_default();
    let name = text("name");
    let requests = limit.get("requests").and_then(Value::as_u64);
    let requests = requests
        .and_then(|number| u32::try_from(number).ok())
        .unwrap_or(1);
    let user = match text("user").split_once('.') {
        Some(("path", name)) => quote!(UserPlace::Path(Cow::Borrowed(#name))),
        Some((_, name)) => quote!(UserPlace::Body(Cow::Borrowed(#name))),
        None => quote!(UserPlace::OnBehalfOf),
    };
    quote! {
        Some(UserLimit { name: Cow::Borrowed(#name), requests: #requests, user: #user })
    }
}
