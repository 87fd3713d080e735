//! A setter for each field of a request that its constructor does not take, called like the field.

use super::arguments::argument;
use super::constructors::{is_set_later, requests, value};
use super::decoding::key;
use super::types::docs;
use crate::model::Api;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use std::collections::BTreeMap;
use syn::{Field, Item, ItemStruct};

pub(super) fn source(
    api: &Api,
    types: &[Item],
    wanted: &BTreeMap<String, Vec<String>>,
) -> TokenStream {
    let setters = requests(types, wanted).map(|(model, names)| of_model(api, model, names));
    quote! {
        //! Setters of the models that requests are made of.

        #[allow(unused_imports, clippy::wildcard_imports, reason = "a model may be made of any other")]
        use super::types::{self, *};

        #(#setters)*
    }
}

fn of_model(api: &Api, model: &ItemStruct, names: &[String]) -> TokenStream {
    let name = &model.ident;
    let fields = model
        .fields
        .iter()
        .filter(|field| is_set_later(field, names));
    let setters = fields.map(|field| {
        let key = key(field);
        let clear = api
            .is_nullable(&name.to_string(), &key)
            .then(|| clear(field, &key));
        let setter = setter(field);
        quote!(#setter #clear)
    });
    quote! {
        impl types::#name {
            #(#setters)*

            /// Sets a field that the description does not have.
            #[must_use]
            #[inline]
            pub fn extra(mut self, key: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
                self.extra.insert(key.into(), value.into());
                self
            }
        }
    }
}

/// Null is kept beside what the description does not know. A field that is set wins over it.
fn clear(field: &Field, key: &str) -> Option<TokenStream> {
    let name = field.ident.as_ref()?;
    let clear = format_ident!("clear_{name}");
    let docs = format!(
        " Sends `null` for `{key}`, which takes away what was set. Without it, nothing of it is sent."
    );
    Some(quote! {
        #[doc = #docs]
        #[must_use]
        #[inline]
        pub fn #clear(mut self) -> Self {
            self.#name = None;
            self.extra(#key, serde_json::Value::Null)
        }
    })
}

fn setter(field: &Field) -> TokenStream {
    let (name, docs) = (&field.ident, docs(&field.attrs));
    let argument = argument(value(&field.ty), &quote!(#name));
    let (kind, made) = (argument.kind, argument.made);
    // The constructor has that name.
    let setter = match field.ident.as_ref() {
        Some(name) if name == "new" => format_ident!("new_"),
        Some(name) => name.clone(),
        None => return TokenStream::new(),
    };
    quote! {
        #(#docs)*
        #[must_use]
        #[inline]
        pub fn #setter(mut self, #name: #kind) -> Self {
            self.#name = Some(#made);
            self
        }
    }
}
