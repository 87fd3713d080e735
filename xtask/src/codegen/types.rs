//! The models: split off from the client, and relieved of what is noise to their readers.

use super::debug::has_secrets;
use super::decoding::keeps_unknown_fields;
use super::{forms, gate};
use crate::model::Api;
use proc_macro2::TokenStream;
use quote::ToTokens;
use std::collections::BTreeMap;
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, Expr, ExprLit, File, GenericArgument, Item, Lit, Meta, Path, PathArguments, Token,
    Type, parse_quote,
};

/// progenitor's output in two.
pub(super) struct Split {
    pub(super) client: File,
    pub(super) types: Vec<Item>,
}

/// Takes `mod types` out of progenitor's output.
pub(super) fn split(generated: TokenStream) -> Result<Split, String> {
    let mut client: File = syn::parse2(generated).map_err(|error| error.to_string())?;
    let mut types = Vec::new();
    client.items.retain_mut(|item| match item {
        Item::Mod(module) if module.ident == "types" => {
            types = module
                .content
                .take()
                .map(|(_, items)| items)
                .unwrap_or_default();
            false
        }
        _ => true,
    });
    // Only needed by newtypes with limits, of which the adaptation leaves none.
    types.retain(|item| !matches!(item, Item::Mod(module) if module.ident == "error"));
    types
        .iter_mut()
        .for_each(|item| FreeForm.visit_item_mut(item));
    Ok(Split { client, types })
}

/// The models without the JSON schema that typify repeats in each one's documentation, and without what `decoding` implements.
pub(super) fn tidy(
    api: &Api,
    types: &[Item],
    requests: &BTreeMap<String, Vec<String>>,
) -> TokenStream {
    let mut out = TokenStream::new();
    out.extend(quote::quote! {
        //! The models of requests and answers.
    });
    for item in types {
        let mut item = item.clone();
        WithoutSchemas.visit_item_mut(&mut item);
        match &mut item {
            Item::Struct(model) if model.fields.iter().all(|field| field.ident.is_some()) => {
                model.attrs.push(parse_quote!(#[non_exhaustive]));
                if keeps_unknown_fields(model) {
                    underive(&mut model.attrs, &["Deserialize", "Serialize"]);
                    if has_secrets(model) {
                        underive(&mut model.attrs, &["Debug"]);
                    }
                    model
                        .fields
                        .iter_mut()
                        .for_each(|field| attributes_for_schemas(&mut field.attrs));
                    if !requests.contains_key(&model.ident.to_string()) {
                        model
                            .fields
                            .iter_mut()
                            .for_each(|field| rows(&mut field.ty));
                    }
                }
            }
            Item::Enum(model) => {
                underive(&mut model.attrs, &["Deserialize"]);
                forms::tidy(model);
            }
            Item::Impl(conversion) => forms::tidy_conversion(conversion),
            _ => {}
        }
        out.extend(gate(api, &about(&item)));
        item.to_tokens(&mut out);
    }
    out
}

/// The name of the model that an item is about.
fn about(item: &Item) -> String {
    match item {
        Item::Struct(model) => model.ident.to_string(),
        Item::Enum(model) => model.ident.to_string(),
        Item::Impl(of) => {
            let of = of.self_ty.to_token_stream().to_string();
            of.rsplit("::").next().unwrap_or_default().trim().to_owned()
        }
        _ => String::new(),
    }
}

/// Takes traits out of what is derived; `decoding` implements them.
fn underive(attributes: &mut [Attribute], traits: &[&str]) {
    for attribute in attributes
        .iter_mut()
        .filter(|one| one.path().is_ident("derive"))
    {
        let Ok(derived) =
            attribute.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated)
        else {
            continue;
        };
        let kept = derived.iter().filter(|path| {
            path.segments
                .last()
                .is_some_and(|last| traits.iter().all(|name| last.ident != name))
        });
        *attribute = parse_quote!(#[derive(#(#kept),*)]);
    }
}

/// What serde is told of a field is still needed where its JSON schema is derived. When it is written, `decoding` decides.
fn attributes_for_schemas(attributes: &mut Vec<Attribute>) {
    attributes.retain_mut(|attribute| {
        if !attribute.path().is_ident("serde") {
            return true;
        }
        let told = attribute.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
        let told: Vec<Meta> = told.into_iter().flatten().collect();
        let told: Vec<&Meta> = told
            .iter()
            .filter(|meta| !meta.path().is_ident("skip_serializing_if"))
            .collect();
        *attribute = parse_quote!(#[cfg_attr(feature = "schemars", serde(#(#told),*))]);
        !told.is_empty()
    });
}

/// A list of models that the server answers: one that cannot be read must not cost the others.
fn rows(kind: &mut Type) {
    struct Rows;

    impl VisitMut for Rows {
        fn visit_type_mut(&mut self, kind: &mut Type) {
            if let Some(row) = row_of(kind) {
                *kind = parse_quote!(crate::wire::Rows<#row>);
            }
            visit_mut::visit_type_mut(self, kind);
        }
    }

    Rows.visit_type_mut(kind);
}

/// The model that a `Vec` of models has.
fn row_of(list: &Type) -> Option<Type> {
    let Type::Path(list) = list else { return None };
    let last = list
        .path
        .segments
        .last()
        .filter(|last| last.ident == "Vec")?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    match arguments.args.first() {
        Some(GenericArgument::Type(row)) if forms::is_model(row) => Some(row.clone()),
        _ => None,
    }
}

/// Values of any form are of a type of ours, which reads and writes them in one way whatever features serde_json has.
struct FreeForm;

impl VisitMut for FreeForm {
    fn visit_type_mut(&mut self, kind: &mut Type) {
        let path = kind.to_token_stream().to_string();
        if path.trim_start_matches(":: ") == "serde_json :: Value" {
            *kind = parse_quote!(crate::wire::Json);
        }
        // The map of what the description does not know stays serde_json's.
        if !path.contains("serde_json :: Map") {
            visit_mut::visit_type_mut(self, kind);
        }
    }
}

struct WithoutSchemas;

impl VisitMut for WithoutSchemas {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        let mut inside = false;
        attributes.retain_mut(|attribute| {
            let Some(text) = doc(attribute) else {
                return true;
            };
            if text.contains("<summary>JSON schema</summary>") {
                inside = true;
            }
            let keep = !inside;
            if text.contains("</details>") {
                inside = false;
            }
            keep
        });
    }
}

/// The documentation of an item, without its JSON schema.
pub(super) fn docs(attributes: &[Attribute]) -> Vec<Attribute> {
    let mut docs = attributes.to_vec();
    docs.retain(|attribute| doc(attribute).is_some());
    WithoutSchemas.visit_attributes_mut(&mut docs);
    docs
}

fn doc(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(pair) = &attribute.meta else {
        return None;
    };
    if !pair.path.is_ident("doc") {
        return None;
    }
    match &pair.value {
        Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        }) => Some(text.value()),
        _ => None,
    }
}
