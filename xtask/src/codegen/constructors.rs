//! `new(..)` for every model that requests are made of: models are `#[non_exhaustive]`, so that a field may be added.

use super::decoding::{is_extra, is_option};
use crate::openapi::snake_case;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeMap;
use syn::{Field, Fields, Item, Type};

/// A constructor for each of the `wanted` structs, taking its required fields in the description's order.
pub(super) fn source(types: &[Item], wanted: &BTreeMap<String, Vec<String>>) -> TokenStream {
    let structs = types.iter().filter_map(|item| match item {
        // A component that is only another type under a name is made of that type.
        Item::Struct(found) if matches!(found.fields, Fields::Named(_)) => wanted
            .contains_key(&found.ident.to_string())
            .then_some(found),
        _ => None,
    });
    let constructors = structs.map(|found| {
        let name = &found.ident;
        let mut required: Vec<&Field> = found.fields.iter().filter(|field| is_required(field)).collect();
        let order: Vec<String> = wanted.get(&name.to_string()).into_iter().flatten().map(|name| snake_case(name)).collect();
        required.sort_by_key(|field| order.iter().position(|name| *name == bare_name(field)));
        let arguments = required.iter().map(|field| {
            let (name, kind) = (&field.ident, &field.ty);
            if is_string(kind) { quote!(#name: impl Into<#kind>) } else { quote!(#name: #kind) }
        });
        let values = found.fields.iter().map(|field| {
            let name = &field.ident;
            match (is_required(field), is_string(&field.ty)) {
                (true, true) => quote!(#name: #name.into()),
                (true, false) => quote!(#name),
                (false, _) => quote!(#name: Default::default()),
            }
        });
        let doc = if required.is_empty() { "With nothing set." } else { "With what is required, and nothing else set." };
        quote! {
            impl types::#name {
                #[doc = #doc]
                #[must_use]
                #[allow(clippy::new_without_default, reason = "a model with nothing set is seldom what is meant")]
                pub fn new(#(#arguments),*) -> Self {
                    Self { #(#values),* }
                }
            }
        }
    });
    quote! {
        //! Constructors of the models that requests are made of.

        #[allow(unused_imports, clippy::wildcard_imports, reason = "a model may be made of any other")]
        use super::types::{self, *};

        #(#constructors)*
    }
}

/// The field's name without what keeps it apart from a keyword.
fn bare_name(field: &Field) -> String {
    let name = field
        .ident
        .as_ref()
        .map(ToString::to_string)
        .unwrap_or_default();
    name.trim_start_matches("r#")
        .trim_end_matches('_')
        .to_owned()
}

fn is_required(field: &Field) -> bool {
    !is_option(&field.ty) && !is_extra(field)
}

fn is_string(kind: &Type) -> bool {
    matches!(kind, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "String"))
}
