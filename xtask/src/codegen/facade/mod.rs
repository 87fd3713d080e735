//! The plain part of the facade: handles, and a method for each operation.

mod by_hand;
mod docs;
mod example;
mod guides;
mod handle;
mod method;
mod tree;

pub(super) use by_hand::ByHand;
pub(super) use guides::check as check_guides;
pub(super) use tree::{text as tree, way};

use crate::model::{Api, Operation};
use crate::workspace;
use handle::Handle;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use std::collections::{BTreeMap, BTreeSet};

/// A file for each module, and the one that holds them together.
pub(super) fn files(
    api: &Api<'_>,
    written: &ByHand,
    types: &[syn::Item],
) -> Result<Vec<(String, TokenStream)>, String> {
    let handles = handle::all(api);
    let mut modules: BTreeMap<String, Vec<&Handle<'_>>> = BTreeMap::new();
    for handle in handles.values() {
        modules.entry(handle.module()).or_default().push(handle);
    }
    let mut files = Vec::new();
    for (name, handles) in &modules {
        files.push((
            format!("{name}.rs"),
            module(name, handles, api, written, types)?,
        ));
    }
    let names: Vec<_> = modules.keys().map(|name| format_ident!("{name}")).collect();
    let roots = handle::roots(&handles);
    files.push((
        "mod.rs".to_owned(),
        quote! {
            //! The resources, each in a module of its own.

            #(pub mod #names;)*

            #roots
        },
    ));
    Ok(files)
}

fn module(
    name: &str,
    handles: &[&Handle<'_>],
    api: &Api<'_>,
    written: &ByHand,
    types: &[syn::Item],
) -> Result<TokenStream, String> {
    let mut definitions = Vec::new();
    for handle in handles {
        definitions.push(handle.definition(api)?);
    }
    let docs = docs::of_module(name, api, written)?;
    let models = models(name, api, types);
    let reexport = if models.is_empty() {
        TokenStream::new()
    } else {
        quote!(pub use cometchat_rest::types::{#(#models),*};)
    };
    let by_hand = workspace::root()
        .join(workspace::FACADE)
        .join("by_hand")
        .join(format!("{name}.rs"));
    let by_hand = if by_hand.exists() || by_hand.with_extension("").exists() {
        let name = format_ident!("{name}");
        quote! {
            #[allow(unused_imports, unreachable_pub, reason = "it may only extend what is here")]
            pub use crate::by_hand::#name::*;
        }
    } else {
        TokenStream::new()
    };
    Ok(quote! {
        #docs

        #by_hand
        #reexport
        #[allow(unused_imports, reason = "which of them is used depends on the operations")]
        use super::parts::*;

        #(#definitions)*
    })
}

/// The models of a module: those that its files define, and the values that its calls take.
fn models(module: &str, api: &Api<'_>, types: &[syn::Item]) -> Vec<syn::Ident> {
    let of_calls: BTreeSet<&str> = api
        .operations
        .iter()
        .filter(|operation| operation.place.module() == module)
        .filter_map(|operation| operation.input.as_ref().map(|input| input.name()))
        .collect();
    let schemas = api.bundle.document.pointer("/components/schemas");
    let sets = schemas
        .and_then(serde_json::Value::as_object)
        .into_iter()
        .flatten();
    let sets = sets
        .filter(|(_, schema)| schema.get("x-extensible-enum").is_some())
        .map(|(name, _)| name.clone());
    let structs = types.iter().filter_map(|item| match item {
        syn::Item::Struct(found) => Some(found.ident.to_string()),
        syn::Item::Enum(found) => Some(found.ident.to_string()),
        _ => None,
    });
    let names: BTreeSet<String> = sets.chain(structs).collect();
    let by_hand = by_hand::names(module);
    let ours = names
        .iter()
        .filter(|name| of_calls.contains(name.as_str()) || api.bundle.resource(name) == module)
        .filter(|name| !by_hand.contains(*name));
    ours.map(|name| format_ident!("{name}")).collect()
}

/// Who may call an operation.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Actors {
    app: bool,
    user: bool,
}

impl Actors {
    fn of(operation: &Operation<'_>) -> Self {
        let said = operation.text("x-on-behalf-of");
        Self {
            app: said != "required",
            user: said != "none",
        }
    }

    fn or(self, other: Self) -> Self {
        Self {
            app: self.app || other.app,
            user: self.user || other.user,
        }
    }

    fn is_both(self) -> bool {
        self.app && self.user
    }
}
