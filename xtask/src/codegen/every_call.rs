//! One call of every operation, for tests that must hold for all of them: each text argument is the text under test.

use crate::model::{Api, Input, Location, Operation};
use crate::openapi::kinds;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::{Map, Value};

/// A function for each operation, and the list of all.
pub(super) fn source(api: &Api<'_>) -> Result<TokenStream, String> {
    let mut calls = Vec::new();
    let mut entries = Vec::new();
    for operation in &api.operations {
        let name = format_ident!("{}", operation.function());
        let fact = format_ident!("{}", operation.constant());
        entries.push(quote!((&operations::#fact, #name)));
        calls.push(call(operation)?);
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

fn call(operation: &Operation<'_>) -> Result<TokenStream, String> {
    let name = format_ident!("{}", operation.function());
    let ids = operation.ids();
    let mut arguments: Vec<TokenStream> = ids.iter().map(|_| quote!(text)).collect();
    let sample = match &operation.input {
        Some(Input::Query(_)) => {
            arguments.push(quote!(&query));
            let sample = query(operation).to_string();
            quote! { let query = super::sample(#sample); }
        }
        Some(Input::Body(_)) => {
            let sample = operation.request_sample();
            let sample = sample
                .ok_or_else(|| format!("`{}` needs an example of its request", operation.id()))?;
            let sample = sample.to_string();
            quote! { let body = super::sample(#sample); }
        }
        None => quote!(),
    };
    for header in operation.parameters_in(Location::Header) {
        arguments.push(if header.is_required() {
            quote!(text)
        } else {
            quote!(Some(text))
        });
    }
    if let Some(Input::Body(_)) = &operation.input {
        arguments.push(quote!(&body));
    }
    Ok(quote! {
        fn #name<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
            Box::pin(async move {
                let _ = text;
                #sample
                client.#name(#(#arguments),*).await.map(drop)
            })
        }
    })
}

/// A query with everything set: by the parameter's example, or else by something of its kind.
pub(super) fn query(operation: &Operation<'_>) -> Value {
    let parameters = operation.query().into_iter();
    let pairs = parameters.map(|parameter| {
        let schema = parameter.value.get("schema").unwrap_or(&Value::Null);
        let example = parameter.value.get("example").cloned();
        let made = || match schema.get("items") {
            Some(items) => Value::Array(vec![of_kind(items)]),
            None => of_kind(schema),
        };
        (parameter.name.to_owned(), example.unwrap_or_else(made))
    });
    Value::Object(pairs.collect::<Map<_, _>>())
}

fn of_kind(schema: &Value) -> Value {
    let kind = schema.as_object().and_then(kinds::kind);
    match kind.map(|kind| kind.name) {
        Some("boolean") => Value::Bool(true),
        Some("integer" | "number") => Value::from(1),
        _ => Value::from("text"),
    }
}
