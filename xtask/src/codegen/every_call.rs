//! One call of every operation, for tests that must hold for all of them: each text argument is the text under test.

use crate::openapi::kinds;
use crate::openapi::{OperationAt, follow, operations, shouting_case, snake_case};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

/// A function for each operation, and the list of all.
pub(super) fn source(document: &Value) -> Result<TokenStream, String> {
    let mut calls = Vec::new();
    let mut entries = Vec::new();
    for operation in operations(document) {
        let name = format_ident!("{}", snake_case(operation.id()));
        let fact = format_ident!("{}", shouting_case(operation.id()));
        let mut arguments = Vec::new();
        for location in ["path", "query", "header"] {
            arguments.extend(arguments_in(&operation, document, location));
        }
        let body = match sample(&operation, document) {
            Some(sample) => {
                arguments.push(quote!(&body));
                let sample = sample.to_string();
                quote! { let body = super::sample(#sample); }
            }
            None if operation.value.contains_key("requestBody") => {
                return Err(format!(
                    "`{}` needs an example of its request",
                    operation.id()
                ));
            }
            None => quote!(),
        };
        calls.push(quote! {
            fn #name<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
                Box::pin(async move {
                    let _ = text;
                    #body
                    client.#name(#(#arguments),*).await.map(drop)
                })
            }
        });
        entries.push(quote!((&operations::#fact, #name)));
    }
    Ok(quote! {
        //! A call of every operation.

        use super::Call;
        use cometchat_rest::{Client, Operation, operations};

        #(#calls)*

        /// How to call an operation with one text for all its text arguments.
        pub(crate) type Caller = for<'a> fn(&'a Client, &'a str) -> Call<'a>;

        pub(crate) const EVERY_CALL: &[(&Operation, Caller)] = &[#(#entries),*];
    })
}

/// progenitor's order of arguments: path in the template's order, query by name, headers.
fn arguments_in(operation: &OperationAt<'_>, document: &Value, location: &str) -> Vec<TokenStream> {
    let parameters = operation.parameters(document);
    let mut found: Vec<(&str, &Value)> = parameters
        .iter()
        .map(|(_, parameter)| *parameter)
        .filter(|parameter| text(parameter, "in") == location)
        .map(|parameter| (text(parameter, "name"), parameter))
        .collect();
    match location {
        "path" => found.sort_by_key(|(name, _)| operation.path.find(&format!("{{{name}}}"))),
        _ => found.sort_by_key(|(name, _)| *name),
    }
    found
        .iter()
        .map(|(_, parameter)| argument(document, parameter))
        .collect()
}

fn argument(document: &Value, parameter: &Value) -> TokenStream {
    if parameter.get("required") != Some(&Value::Bool(true)) {
        return quote!(None);
    }
    let schema = parameter.get("schema").unwrap_or(&Value::Null);
    if text(schema, "type") == "array" {
        return quote!(&Vec::new());
    }
    if schema.get("$ref").is_some() {
        // A set of values, which any text makes one of.
        return quote!(&text.into());
    }
    let kind = follow(document, schema).as_object().and_then(kinds::kind);
    let sample = kind.and_then(|kind| kind.sample.parse().ok());
    sample.unwrap_or_else(|| quote!(Default::default()))
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn sample<'a>(operation: &OperationAt<'a>, document: &'a Value) -> Option<&'a Value> {
    let body = follow(document, operation.value.get("requestBody")?);
    let media = body.get("content")?.get("application/json")?;
    let mut examples = media.get("examples")?.as_object()?.values();
    follow(document, examples.next()?).get("value")
}
