//! What functions take that make or change a value: whatever turns into the field's type without a doubt.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{GenericArgument, PathArguments, Type};

/// How a function takes a value of some type, and how it makes the type of it.
pub(super) struct Argument {
    /// The type of the argument.
    pub(super) kind: TokenStream,
    /// What turns the argument into the field's type.
    pub(super) made: TokenStream,
}

/// For a field of this type, called `name`.
pub(super) fn argument(kind: &Type, name: &TokenStream) -> Argument {
    if let Some(item) = inside(kind, "Vec") {
        let item = into(item);
        return Argument {
            kind: quote!(impl IntoIterator<Item = #item>),
            made: quote!(#name.into_iter().map(Into::into).collect()),
        };
    }
    if let Some(value) = inside(kind, "BTreeMap") {
        let value = into(value);
        return Argument {
            kind: quote!(impl IntoIterator<Item = (impl Into<String>, #value)>),
            made: quote!(#name.into_iter().map(|(key, value)| (key.into(), value.into())).collect()),
        };
    }
    if is_plain(kind) {
        return Argument {
            kind: quote!(#kind),
            made: name.clone(),
        };
    }
    Argument {
        kind: into(kind),
        made: quote!(#name.into()),
    }
}

fn into(kind: &Type) -> TokenStream {
    quote!(impl Into<#kind>)
}

/// Numbers and booleans: a conversion would only make literals ambiguous.
fn is_plain(kind: &Type) -> bool {
    let text = kind.to_token_stream().to_string();
    matches!(text.as_str(), "i64" | "f64" | "bool")
}

/// The last type argument of a `Vec`, a `BTreeMap` or an `Option`.
pub(super) fn inside<'a>(kind: &'a Type, outer: &str) -> Option<&'a Type> {
    let Type::Path(path) = kind else { return None };
    let last = path
        .path
        .segments
        .last()
        .filter(|last| last.ident == outer)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    match arguments.args.last()? {
        GenericArgument::Type(kind) => Some(kind),
        _ => None,
    }
}
