//! The low-level client: progenitor's functions over our own runtime.
//!
//! progenitor decides what a function is called, what it takes and what it answers, and writes its documentation. Their content
//! is ours, and the same for all: the arguments are handed to `Client::call`, which is compiled once for all operations. With
//! progenitor's own content each operation would bring its own copy of building, sending and reading.
//!
//! Its `Client` goes as well: its constructors follow redirects, which would hand the key to another host.

use crate::model::{Api, Input, Location, Operation, Parameter};
use crate::openapi::{Adapted, snake_case};
use proc_macro2::TokenStream;
use progenitor_impl::{GenerationSettings, Generator, InterfaceStyle, TagStyle, TypePatch};
use quote::{format_ident, quote};
use std::collections::BTreeSet;
use syn::{
    File, FnArg, GenericArgument, Ident, ImplItem, ImplItemFn, Item, Pat, PathArguments,
    ReturnType, Type,
};

const SCHEMARS: &str = r#"#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]"#;

/// Runs progenitor, twice: the first run tells the names of the types, which the second patches.
pub(super) fn generate(adapted: &Adapted) -> Result<TokenStream, String> {
    let document =
        serde_json::from_value(adapted.document.clone()).map_err(|error| error.to_string())?;
    let mut settings = settings(adapted);
    let mut first = Generator::new(&settings);
    first
        .generate_tokens(&document)
        .map_err(|error| error.to_string())?;
    let names: BTreeSet<String> = first
        .get_type_space()
        .iter_types()
        .map(|kind| kind.name())
        .collect();
    for name in names {
        let patch = TypePatch::default()
            .with_derive("PartialEq")
            .with_attr(SCHEMARS)
            .clone();
        settings.with_patch(name, &patch);
    }
    Generator::new(&settings)
        .generate_tokens(&document)
        .map_err(|error| error.to_string())
}

fn settings(adapted: &Adapted) -> GenerationSettings {
    let mut settings = GenerationSettings::default();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_tag(TagStyle::Merged)
        .with_map_type("::std::collections::BTreeMap");
    for (schema, rust) in &adapted.replacements {
        let none: [progenitor_impl::TypeImpl; 0] = [];
        settings.with_replacement(schema, rust, none.into_iter());
    }
    let time = serde_json::json!({ "type": "integer", "format": "unixtime" });
    let secret = serde_json::json!({ "type": "string", "format": "secret" });
    let free = serde_json::json!({ "type": "object", "additionalProperties": true });
    for (schema, rust) in [
        (time, "crate::wire::Timestamp"),
        (secret, "crate::wire::Secret"),
        (free, "crate::wire::JsonObject"),
    ] {
        let none: [progenitor_impl::TypeImpl; 0] = [];
        if let Ok(schema) = serde_json::from_value(schema) {
            settings.with_conversion(schema, rust, none.into_iter());
        }
    }
    settings
}

/// The client half of progenitor's output, over our runtime.
pub(super) fn rewrite(file: &File, api: &Api<'_>) -> Result<TokenStream, String> {
    let functions = file.items.iter().filter_map(|item| match item {
        Item::Impl(block) if block.trait_.is_none() => Some(&block.items),
        _ => None,
    });
    let functions: Vec<&ImplItemFn> = functions
        .flatten()
        .filter_map(|item| match item {
            ImplItem::Fn(function) => Some(function),
            _ => None,
        })
        .collect();
    let mut calls = Vec::new();
    for operation in &api.operations {
        let name = operation.function();
        let function = functions.iter().find(|function| function.sig.ident == name);
        let function = function.ok_or_else(|| format!("progenitor wrote no function `{name}`"))?;
        calls.push(call(function, operation)?);
    }
    Ok(quote! {
        //! The calls, one for each operation.

        use super::{operations, types};
        #[allow(unused_imports, reason = "which of them is used depends on the operations")]
        use crate::runtime::{Call, Client, Joined, Parts};
        #[allow(unused_imports, reason = "which of them is used depends on the operations")]
        use crate::wire::Field;

        impl Client {
            #(#calls)*
        }
    })
}

/// One function: what progenitor says it is, with our content.
fn call(function: &ImplItemFn, operation: &Operation<'_>) -> Result<TokenStream, String> {
    let name = &function.sig.ident;
    let attributes = &function.attrs;
    let answer = answer(&function.sig.output)
        .ok_or_else(|| format!("`{name}` answers what is not expected"))?;
    let arguments: Vec<(&Ident, &Type)> = function.sig.inputs.iter().filter_map(argument).collect();
    let find = |parameter: &Parameter<'_>| {
        let wanted = snake_case(parameter.name);
        let found = arguments.iter().find(|(name, _)| bare(name) == wanted);
        let found = found.map(|(name, _)| *name);
        found.ok_or_else(|| format!("`{name}` has no argument `{wanted}`"))
    };
    let mut parts = Vec::new();
    let path = operation
        .parameters_in(Location::Path)
        .into_iter()
        .map(find);
    let path: Vec<&Ident> = path.collect::<Result<_, _>>()?;
    if !path.is_empty() {
        parts.push(quote!(path: &[#(#path),*]));
    }
    let mut pairs = Vec::new();
    let ids = operation.ids();
    for id in ids.iter().filter(|id| id.location == Location::Query) {
        let (wire, argument) = (id.name, find(id)?);
        pairs.push(quote!((#wire, &#argument)));
    }
    for parameter in operation.query() {
        let (wire, field) = (parameter.name, field_name(parameter.name));
        pairs.push(match parameter.is_joined() {
            true => quote!((#wire, &Joined(&query.#field))),
            false => quote!((#wire, &query.#field)),
        });
    }
    if !pairs.is_empty() {
        parts.push(quote!(query: &[#(#pairs),*]));
    }
    // Ids first, then what the call takes, as progenitor has it in the main.
    let first: Vec<&Ident> = ids.into_iter().map(find).collect::<Result<_, _>>()?;
    let given = |(name, kind): &(&Ident, &Type)| quote!(#name: #kind);
    let mut takes: Vec<TokenStream> = Vec::new();
    for id in &first {
        takes.extend(arguments.iter().find(|(name, _)| name == id).map(given));
    }
    if let Some(Input::Query(value)) = &operation.input {
        let value = format_ident!("{value}");
        takes.push(quote!(query: &'a types::#value));
        parts.push(quote!(extra: Some(&query.extra)));
    }
    let others = arguments.iter().filter(|(name, _)| !first.contains(name));
    takes.extend(others.map(given));
    let mut headers = Vec::new();
    for parameter in operation.parameters_in(Location::Header) {
        let (wire, argument) = (parameter.name, find(parameter)?);
        headers.push(quote!((#wire, &#argument)));
    }
    if !headers.is_empty() {
        parts.push(quote!(headers: &[#(#headers),*]));
    }
    if arguments.iter().any(|(name, _)| *name == "body") {
        parts.push(quote!(body: Field::part(body)));
    }
    let fact = format_ident!("{}", operation.constant());
    Ok(quote! {
        #(#attributes)*
        #[inline]
        pub fn #name<'a>(&'a self, #(#takes),*) -> Call<'a, #answer> {
            self.call(&operations::#fact, &Parts { #(#parts,)* ..Parts::default() })
        }
    })
}

/// A name without what keeps it apart from a keyword.
pub(super) fn bare(name: &Ident) -> String {
    let name = name.to_string();
    name.trim_start_matches("r#")
        .trim_end_matches('_')
        .to_owned()
}

/// The field of a property or parameter, as typify names it.
pub(super) fn field_name(name: &str) -> Ident {
    let name = snake_case(name);
    match syn::parse_str::<Ident>(&name) {
        // A keyword since the edition of 2024, which syn does not know as one.
        Ok(found) if name != "gen" => found,
        _ => format_ident!("{name}_"),
    }
}

fn argument(input: &FnArg) -> Option<(&Ident, &Type)> {
    let FnArg::Typed(typed) = input else {
        return None;
    };
    match &*typed.pat {
        Pat::Ident(name) => Some((&name.ident, &typed.ty)),
        _ => None,
    }
}

/// `T` of `Result<ResponseValue<T>, Error<..>>`.
fn answer(output: &ReturnType) -> Option<Type> {
    let ReturnType::Type(_, result) = output else {
        return None;
    };
    first_argument(&first_argument(result)?)
}

fn first_argument(kind: &Type) -> Option<Type> {
    let Type::Path(path) = kind else { return None };
    let PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments else {
        return None;
    };
    match arguments.args.first()? {
        GenericArgument::Type(kind) => Some(kind.clone()),
        _ => None,
    }
}
