//! The method of an operation.

use super::{docs, example};
use crate::codegen::client::field_name;
use crate::model::{Answer, Api, Input, Location, Operation};
use crate::openapi::{component, follow};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

/// Documentation, example and code.
pub(super) fn source(operation: &Operation<'_>, api: &Api<'_>) -> Result<TokenStream, String> {
    let name = format_ident!("{}", operation.place.method);
    let call = format_ident!("{}", operation.function());
    let docs = docs::of_method(operation, &example::source(operation, api)?);
    let ids = (0..operation.ids().len()).map(|place| quote!(self.at().id(#place)));
    let mut arguments: Vec<TokenStream> = ids.collect();
    let headers = operation.parameters_in(Location::Header);
    let actor = headers.iter().map(|header| {
        if header.is_required() {
            quote!(self.at().actor().unwrap_or_default())
        } else {
            quote!(self.at().actor())
        }
    });
    let actor: Vec<TokenStream> = actor.collect();
    let (takes, made) = match &operation.input {
        None => {
            arguments.extend(actor);
            (TokenStream::new(), TokenStream::new())
        }
        Some(input) => {
            match input {
                Input::Query(_) => {
                    arguments.push(quote!(&request));
                    arguments.extend(actor);
                }
                Input::Body(_) => {
                    arguments.extend(actor);
                    arguments.push(quote!(&request));
                }
            }
            let kind = format_ident!("{}", input.name());
            (
                quote!(request: impl Into<types::#kind>),
                quote!(let request = request.into();),
            )
        }
    };
    let user = user(operation);
    let made_call = quote!(self.at().rest().#call(#(#arguments),*));
    let (answer, body) = match operation.get("x-outcomes") {
        Some(outcomes) => with_outcomes(operation, api, outcomes, &user, &made_call),
        None => plain(operation, api, &user, &made_call),
    };
    let deprecated = if operation.is("deprecated") {
        quote!(#[deprecated = "CometChat advises against it"])
    } else {
        TokenStream::new()
    };
    Ok(quote! {
        #docs
        #deprecated
        #[inline]
        pub fn #name(&self, #takes) -> #answer {
            #made
            #body
        }
    })
}

/// What a method comes to, as it is written in signatures.
pub(super) fn answer(operation: &Operation<'_>) -> String {
    match (&operation.answer, operation.pages()) {
        (Answer::List(row), Some(_)) => format!("List<{row}>"),
        (Answer::List(row), None) => format!("Page<{row}>"),
        (Answer::One(_) | Answer::Whole(_), _) if operation.get("x-outcomes").is_some() => {
            "Outcomes".to_owned()
        }
        (Answer::One(name) | Answer::Whole(name), _) => name.clone(),
        (Answer::Nothing, _) => "()".to_owned(),
    }
}

fn plain(
    operation: &Operation<'_>,
    api: &Api<'_>,
    user: &TokenStream,
    call: &TokenStream,
) -> (TokenStream, TokenStream) {
    let kind = |name: &str| {
        let name = format_ident!("{name}");
        quote!(types::#name)
    };
    match (&operation.answer, operation.pages()) {
        (Answer::List(row), Some(pages)) => {
            let row_type = kind(row);
            let key = field_name(pages.row);
            let key = if api.is_sensitive(row, pages.row) {
                quote!(row.#key.reveal().into())
            } else {
                quote!(row.#key.as_str().into())
            };
            let name = pages.row;
            let by = format_ident!("{}", crate::openapi::pascal_case(pages.dialect));
            (
                quote!(List<#row_type>),
                quote!(self.at().list(#user, #call, Walk { by: By::#by, row: #name, key: |row, _| #key })),
            )
        }
        (Answer::List(row), None) => {
            let row = kind(row);
            (
                quote!(Call<Page<#row>>),
                quote!(self.at().call(#user, #call)),
            )
        }
        (Answer::One(name), _) => {
            let name = kind(name);
            (quote!(Call<#name>), quote!(self.at().call(#user, #call)))
        }
        (Answer::Whole(name), _) => {
            let name = kind(name);
            (quote!(Call<#name>), quote!(self.at().whole(#user, #call)))
        }
        (Answer::Nothing, _) => (quote!(Call<()>), quote!(self.at().nothing(#user, #call))),
    }
}

/// Who a request counts for, where its operation has a limit of each user.
fn user(operation: &Operation<'_>) -> TokenStream {
    let said = operation
        .get("x-user-limit")
        .and_then(|limit| limit.get("user"))
        .and_then(Value::as_str);
    match said.map(|said| said.split_once('.').unwrap_or((said, ""))) {
        None => quote!(None),
        Some(("path", name)) => {
            let place = operation.ids().iter().position(|one| one.name == name);
            quote!(Some(self.at().id(#place)))
        }
        Some(("body", name)) => {
            let field = field_name(name);
            quote!(Some(request.#field.as_str()))
        }
        Some(_) => quote!(self.at().actor()),
    }
}

/// A call that says what became of each of several things.
fn with_outcomes(
    operation: &Operation<'_>,
    api: &Api<'_>,
    said: &Value,
    user: &TokenStream,
    call: &TokenStream,
) -> (TokenStream, TokenStream) {
    let names = |key: &str| {
        let names = said
            .get(key)
            .and_then(Value::as_array)
            .into_iter()
            .flatten();
        names
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let asked = names("asked").into_iter().map(|list| {
        let field = field_name(&list);
        let values = if is_required(operation, api, &list) {
            quote!(&request.#field)
        } else {
            quote!(request.#field.iter().flatten())
        };
        quote!(asked.extend(outcomes::asked(#list, #values));)
    });
    let map = said.get("map").and_then(Value::as_str);
    let map = match map {
        None => quote!(None),
        Some(path) => {
            let keys = path.split('.').filter(|key| !key.is_empty());
            quote!(Some(&[#(#keys),*]))
        }
    };
    let succeeded = names("succeeded");
    let failed = said
        .get("failed")
        .and_then(Value::as_object)
        .into_iter()
        .flatten();
    let failed = failed.filter_map(|(list, meaning)| {
        let meaning = meaning.as_str()?.trim_end_matches('.').to_owned();
        Some(quote!((#list, #meaning)))
    });
    let silence_is_success = said.get("absent").and_then(Value::as_str) == Some("succeeded");
    let item = match item(operation, api, said) {
        Some(name) => {
            let name = format_ident!("{name}");
            quote!(types::#name)
        }
        None => quote!(()),
    };
    let body = quote! {
        const RULES: outcomes::Rules = outcomes::Rules {
            map: #map,
            succeeded: &[#(#succeeded),*],
            failed: &[#(#failed),*],
            silence_is_success: #silence_is_success,
        };
        let mut asked: Vec<Asked> = Vec::new();
        #(#asked)*
        self.at().outcomes(#user, #call, asked, |client, response, asked| outcomes::read(client, response, asked, &RULES))
    };
    (quote!(Call<Outcomes<#item>>), body)
}

/// The component that says what became of one thing, where the response has a map of them.
fn item<'a>(operation: &Operation<'_>, api: &'a Api<'_>, said: &Value) -> Option<&'a str> {
    let document = &api.bundle.document;
    let path = said.get("map")?.as_str()?;
    let (Answer::One(name) | Answer::Whole(name)) = &operation.answer else {
        return None;
    };
    let first = said.get("asked")?.get(0)?.as_str()?;
    let mut map = document.pointer(&format!("/components/schemas/{name}"))?;
    for key in path.split('.').filter(|key| !key.is_empty()) {
        let key = if key == "*" { first } else { key };
        map = follow(document, map.get("properties")?.get(key)?);
    }
    // A map alone is no component, so the response is the envelope as a whole.
    let inside = map.get("properties").and_then(|fields| fields.get("data"));
    component(inside.unwrap_or(map).get("additionalProperties")?)
}

/// Whether a field of the body is required, so that it is no `Option`.
fn is_required(operation: &Operation<'_>, api: &Api<'_>, field: &str) -> bool {
    let document = &api.bundle.document;
    let name = operation.input.as_ref().map_or("", |input| input.name());
    let reference = serde_json::json!({ "$ref": format!("#/components/schemas/{name}") });
    let schema = follow(document, &reference).clone();
    let required = schema
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    required.filter_map(Value::as_str).any(|name| name == field)
}
