//! Every operation of the facade with its documented samples, for the tests that walk all of them.

use super::every_call::query;
use crate::model::{Answer, Api, Input, Location, Operation};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

/// An entry for each operation.
pub(super) fn source(api: &Api<'_>) -> Result<TokenStream, String> {
    let mut entries = Vec::new();
    for operation in &api.operations {
        entries.push(entry(operation)?);
    }
    Ok(quote! {
        //! Every operation with its documented samples.

        use super::{Entry, listed, model, outcome, request, shown};
        use cometchat_rest::operations;

        pub(crate) const EVERY_OPERATION: &[Entry] = &[#(#entries),*];
    })
}

fn entry(operation: &Operation<'_>) -> Result<TokenStream, String> {
    let fact = format_ident!("{}", operation.constant());
    let (sample, input) = match &operation.input {
        None => (quote!(None), quote!(None)),
        Some(input) => {
            let sample = match input {
                Input::Query(_) => query(operation),
                Input::Body(_) => operation.request_sample().cloned().ok_or_else(|| {
                    format!("`{}` needs an example of its request", operation.id())
                })?,
            };
            let (sample, kind) = (sample.to_string(), format_ident!("{}", input.name()));
            (
                quote!(Some(#sample)),
                quote!(Some(model::<cometchat::types::#kind>())),
            )
        }
    };
    let more_requests = operation.request_samples().into_iter().skip(1);
    let more_requests = more_requests.map(Value::to_string);
    let answers = operation.answer_samples().into_iter().map(|(name, value)| {
        let value = value.to_string();
        quote!((#name, #value))
    });
    let answer = match &operation.answer {
        Answer::One(name) => of(quote!(Envelope), name),
        Answer::List(name) => of(quote!(ListEnvelope), name),
        Answer::Whole(name) => {
            let name = format_ident!("{name}");
            quote!(cometchat::types::#name)
        }
        Answer::Nothing => quote!(()),
    };
    let call = call(operation);
    let by_hand = operation.is("x-by-hand");
    Ok(quote! {
        Entry {
            operation: &operations::#fact,
            request: #sample,
            more_requests: &[#(#more_requests),*],
            answers: &[#(#answers),*],
            input: #input,
            answer: model::<#answer>(),
            by_hand: #by_hand,
            call: #call,
        }
    })
}

fn of(envelope: TokenStream, name: &str) -> TokenStream {
    let name = format_ident!("{name}");
    quote!(cometchat::types::#envelope<cometchat::types::#name>)
}

/// How it is called, with each id handed over by its example.
fn call(operation: &Operation<'_>) -> TokenStream {
    if operation.is("x-by-hand") {
        return by_hand(operation);
    }
    let root = match operation.text("x-on-behalf-of") {
        "required" => quote!(client.on_behalf_of(id("superhero3"))),
        _ => quote!(client),
    };
    let parameters = operation.ids();
    let steps = operation.place.steps.iter().map(|step| {
        let name = format_ident!("{}", step.name);
        let parameter = step.parameter.as_deref();
        let parameter = parameter.and_then(|name| parameters.iter().find(|one| one.name == name));
        let argument = parameter.map(|one| {
            one.value
                .get("example")
                .and_then(Value::as_str)
                .unwrap_or("1")
        });
        let argument = argument.map(|example| quote!(id(#example)));
        quote!(.#name(#argument))
    });
    let method = format_ident!("{}", operation.place.method);
    let argument = operation.input.as_ref().map(|input| {
        let kind = format_ident!("{}", input.name());
        quote!(request::<cometchat::types::#kind>(value))
    });
    let shown = match (
        &operation.answer,
        operation.pages(),
        operation.get("x-outcomes"),
    ) {
        (_, _, Some(_)) => quote!(outcome),
        (Answer::List(_), Some(_), None) => quote!(listed),
        _ => quote!(shown),
    };
    quote! {
        |client, id, value| {
            let _ = (id, value);
            #shown(#root #(#steps)*.#method(#argument))
        }
    }
}

/// What is written by hand takes other values; its wire form is the same.
fn by_hand(operation: &Operation<'_>) -> TokenStream {
    let method = format_ident!("{}", operation.function());
    let ids = operation.ids().into_iter().map(|one| {
        let example = one
            .value
            .get("example")
            .and_then(Value::as_str)
            .unwrap_or("1");
        quote!(&id(#example))
    });
    let actor = operation
        .parameters_in(Location::Header)
        .into_iter()
        .map(|one| match one.is_required() {
            true => quote!(&id("superhero3")),
            false => quote!(Some(&id("superhero3"))),
        });
    let body = operation.input.as_ref().map(|input| {
        let kind = format_ident!("{}", input.name());
        quote!(&request::<cometchat::types::#kind>(value))
    });
    let arguments: Vec<TokenStream> = ids.chain(actor).chain(body).collect();
    quote!(|client, id, value| {
        let _ = id;
        super::low_level(client, client.rest().#method(#(#arguments),*))
    })
}
