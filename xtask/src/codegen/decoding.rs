//! How models are read and written: progenitor leaves it to serde's `flatten`, which costs half as much again.

use super::{forms, gate};
use crate::model::Api;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use std::collections::BTreeMap;
use syn::{Attribute, Field, Ident, Item, ItemStruct, LitStr, Type};

/// One `object!` for each model that keeps unknown fields. What is not part of a request comes from the server only, which
/// is read with more tolerance than what callers write.
pub(super) fn source(
    api: &Api,
    types: &[Item],
    requests: &BTreeMap<String, Vec<String>>,
) -> TokenStream {
    let each = types.iter().filter_map(|item| match item {
        Item::Struct(model) if keeps_unknown_fields(model) => {
            let of_requests = requests.contains_key(&model.ident.to_string());
            Some(object(api, model, of_requests))
        }
        Item::Enum(model) => Some(forms::field(model)),
        _ => None,
    });
    quote! {
        //! How the models are read and written.

        #[allow(clippy::wildcard_imports, reason = "it is about all of them")]
        use super::types::*;

        #(#each)*
    }
}

/// Whether a model has the field for what the description does not know.
pub(super) fn keeps_unknown_fields(model: &ItemStruct) -> bool {
    model.fields.iter().any(is_extra)
}

fn object(api: &Api, model: &ItemStruct, of_requests: bool) -> TokenStream {
    let name = &model.ident;
    let known = || model.fields.iter().filter(|field| !is_extra(field));
    let required = known().filter(|field| !is_option(&field.ty)).map(key);
    let component = name.to_string();
    let fields = known().map(|field| {
        let aliases = api.aliases(&component, &key(field));
        one(field, &aliases, of_requests)
    });
    let side = if of_requests {
        quote!(request)
    } else {
        quote!(answer)
    };
    // A program that uses a model compiles it, in each part of the program. What many programs use in many places is compiled
    // here, once; without `never` the compiler would copy small functions into each part nevertheless.
    let inline = if api.shared.contains(component.as_str()) {
        quote!(#[inline(never)])
    } else {
        quote!(#[inline])
    };
    let gate = gate(api, &component);
    quote! {
        #gate
        crate::wire::object! {
            #inline #name (#side) [#(#required),*] { #(#fields,)* }
        }
    }
}

/// A field, its keys in JSON, and how it is read.
fn one(field: &Field, aliases: &[&str], of_requests: bool) -> TokenStream {
    let (name, key) = (&field.ident, key(field));
    let presence = if is_option(&field.ty) {
        quote!(optional)
    } else {
        quote!(required)
    };
    let kind = if is_id(&key, &field.ty) && !of_requests {
        quote!(id)
    } else {
        quote!(plain)
    };
    quote!(#name: #key #(| #aliases)* #presence #kind)
}

/// The key of a field in JSON.
pub(super) fn key(field: &Field) -> String {
    renamed(&field.attrs).unwrap_or_else(|| {
        let name = field.ident.as_ref().map(Ident::to_string);
        name.unwrap_or_default().trim_start_matches("r#").to_owned()
    })
}

/// Whether a text is an id, going by what it is called. The server is written in PHP, where a string of digits easily becomes
/// a number.
fn is_id(key: &str, kind: &Type) -> bool {
    let is_text = kind.to_token_stream().to_string().contains("String")
        && !kind.to_token_stream().to_string().contains("Vec");
    let named_id = matches!(key, "id" | "uid" | "guid" | "muid") || key.ends_with("Id");
    let names_somebody = matches!(key, "sender" | "receiver" | "owner") || key.ends_with("By");
    is_text && (named_id || names_somebody)
}

/// The `rename` of a field.
fn renamed(attributes: &[Attribute]) -> Option<String> {
    let mut found = None;
    for attribute in attributes.iter().filter(|one| one.path().is_ident("serde")) {
        // Only what stands behind `rename =` matters; the other words have values of their own or none.
        let _ = attribute.parse_nested_meta(|meta| {
            let value = meta.value().and_then(|value| value.parse::<LitStr>());
            if meta.path.is_ident("rename") {
                found = value.ok().map(|key| key.value());
            }
            Ok(())
        });
    }
    found
}

pub(super) fn is_extra(field: &Field) -> bool {
    field.attrs.iter().any(|attribute| {
        let words = attribute.meta.to_token_stream().to_string();
        attribute.path().is_ident("serde") && words.contains("flatten")
    })
}

pub(super) fn is_option(kind: &Type) -> bool {
    matches!(kind, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "Option"))
}
