//! `new(..)` for every model that requests are made of: models are `#[non_exhaustive]`, so that a field may be added.

use super::arguments::{argument, inside};
use super::client::bare;
use super::decoding::{is_extra, is_option};
use crate::openapi::snake_case;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use std::collections::BTreeMap;
use syn::{Field, Fields, Item, ItemStruct, Type};

/// The structs that requests are made of, each with the names of what its constructor takes.
pub(super) fn requests<'a>(
    types: &'a [Item],
    wanted: &'a BTreeMap<String, Vec<String>>,
) -> impl Iterator<Item = (&'a ItemStruct, &'a [String])> {
    types.iter().filter_map(|item| match item {
        // A component that is only another type under a name is made of that type.
        Item::Struct(found) if matches!(found.fields, Fields::Named(_)) => {
            let names = wanted.get(&found.ident.to_string())?;
            Some((found, names.as_slice()))
        }
        _ => None,
    })
}

/// Whether a constructor takes a field.
pub(super) fn is_taken(field: &Field, names: &[String]) -> bool {
    let field = field.ident.as_ref().map(bare).unwrap_or_default();
    names.iter().any(|name| snake_case(name) == field)
}

/// A constructor for each model, taking what makes no sense without, in the description's order.
pub(super) fn source(types: &[Item], wanted: &BTreeMap<String, Vec<String>>) -> TokenStream {
    let constructors = requests(types, wanted).map(|(model, names)| constructor(model, names));
    quote! {
        //! Constructors of the models that requests are made of.

        #[allow(unused_imports, clippy::wildcard_imports, reason = "a model may be made of any other")]
        use super::types::{self, *};

        #(#constructors)*
    }
}

fn constructor(model: &ItemStruct, names: &[String]) -> TokenStream {
    let name = &model.ident;
    let mut taken: Vec<&Field> = model
        .fields
        .iter()
        .filter(|field| is_taken(field, names))
        .collect();
    let bare_name = |field: &Field| field.ident.as_ref().map(bare).unwrap_or_default();
    taken.sort_by_key(|field| {
        names
            .iter()
            .position(|name| snake_case(name) == bare_name(field))
    });
    let arguments = taken.iter().map(|field| {
        let name = &field.ident;
        let kind = argument(value(&field.ty), &quote!(#name)).kind;
        quote!(#name: #kind)
    });
    let values = model.fields.iter().map(|field| {
        let name = &field.ident;
        if !is_taken(field, names) {
            return quote!(#name: Default::default());
        }
        let made = argument(value(&field.ty), &quote!(#name)).made;
        if is_option(&field.ty) {
            quote!(#name: Some(#made))
        } else {
            quote!(#name: #made)
        }
    });
    let doc = match taken.len() {
        0 => "With nothing set.",
        _ => "With what it makes no sense without, and nothing else set.",
    };
    let conversions = match taken.as_slice() {
        [only] => conversions(name, value(&only.ty)),
        [] => default(name),
        _ => TokenStream::new(),
    };
    quote! {
        impl types::#name {
            #[doc = #doc]
            #[must_use]
            #[inline]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values),* }
            }
        }

        #conversions
    }
}

fn default(name: &syn::Ident) -> TokenStream {
    quote! {
        impl Default for types::#name {
            #[inline]
            fn default() -> Self {
                Self::new()
            }
        }
    }
}

/// A value that is made of one thing is made of it wherever it is asked for.
fn conversions(name: &syn::Ident, kind: &Type) -> TokenStream {
    let from = |kind: TokenStream, generics: TokenStream| {
        quote! {
            impl #generics From<#kind> for types::#name {
                #[inline]
                fn from(value: #kind) -> Self {
                    Self::new(value)
                }
            }
        }
    };
    let text = kind.to_token_stream().to_string();
    if let Some(item) = inside(kind, "Vec") {
        let items = quote!(<I: Into<#item>, const N: usize>);
        return [
            from(quote!([I; N]), items),
            from(quote!(Vec<I>), quote!(<I: Into<#item>>)),
        ]
        .into_iter()
        .collect();
    }
    if text.ends_with("String") || text.ends_with("Secret") {
        let kinds = [quote!(&str), quote!(String), quote!(&String)];
        return kinds
            .into_iter()
            .map(|kind| from(kind, TokenStream::new()))
            .collect();
    }
    from(quote!(#kind), TokenStream::new())
}

/// The type of a field's value.
pub(super) fn value(kind: &Type) -> &Type {
    inside(kind, "Option")
        .filter(|_| is_option(kind))
        .unwrap_or(kind)
}

/// Fields that a setter sets.
pub(super) fn is_set_later(field: &Field, names: &[String]) -> bool {
    !is_extra(field) && !is_taken(field, names)
}
