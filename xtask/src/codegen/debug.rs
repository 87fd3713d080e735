//! How models with secrets show themselves: a secret in a form that nobody expects is kept as it came, and must not show either.

use super::decoding::{is_extra, keeps_unknown_fields, key};
use super::gate;
use crate::model::Api;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Field, Item, ItemStruct};

pub(super) fn source(api: &Api, types: &[Item]) -> TokenStream {
    let each = types.iter().filter_map(|item| match item {
        Item::Struct(model) if has_secrets(model) => Some(shown(api, model)),
        _ => None,
    });
    quote! {
        //! How models with secrets show themselves.

        #[allow(clippy::wildcard_imports, reason = "it is about all of them")]
        use super::types::*;

        #(#each)*
    }
}

/// Whether a model has fields whose values must not show.
pub(super) fn has_secrets(model: &ItemStruct) -> bool {
    keeps_unknown_fields(model) && model.fields.iter().any(is_secret)
}

fn is_secret(field: &Field) -> bool {
    field.ty.to_token_stream().to_string().contains("Secret")
}

fn shown(api: &Api, model: &ItemStruct) -> TokenStream {
    let name = &model.ident;
    let known = || model.fields.iter().filter(|field| !is_extra(field));
    let fields = known().map(|field| &field.ident);
    let secrets = known().filter(|field| is_secret(field)).map(key);
    let gate = gate(api, &name.to_string());
    quote! {
        #gate
        crate::wire::with_secrets! { #name { #(#fields,)* } [#(#secrets),*] }
    }
}
