//! The models: split off from the client, and relieved of what is noise to their readers.

use super::decoding::keeps_unknown_fields;
use super::forms;
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::visit_mut::VisitMut;
use syn::{Attribute, Expr, ExprLit, File, Item, Lit, Meta, Path, Token, parse_quote};

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
    Ok(Split { client, types })
}

/// The models without the JSON schema that typify repeats in each one's documentation.
pub(super) fn tidy(types: &[Item]) -> TokenStream {
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
                    without_deserialize(&mut model.attrs);
                }
            }
            Item::Enum(model) => forms::tidy(model),
            Item::Impl(conversion) => forms::tidy_conversion(conversion),
            _ => {}
        }
        item.to_tokens(&mut out);
    }
    out
}

/// Takes `Deserialize` out of what is derived; `decoding` implements it.
fn without_deserialize(attributes: &mut [Attribute]) {
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
                .is_some_and(|last| last.ident != "Deserialize")
        });
        *attribute = parse_quote!(#[derive(#(#kept),*)]);
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
