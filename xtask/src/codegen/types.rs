//! The models: split off from the client, and relieved of what is noise to their readers.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident};
use syn::visit_mut::VisitMut;
use syn::{Attribute, Expr, ExprLit, File, Ident, Item, ItemImpl, Lit, Meta, Path, parse_quote};

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
            }
            Item::Enum(forms) => {
                let name = forms.ident.to_string();
                forms
                    .variants
                    .iter_mut()
                    .for_each(|variant| shorten(&mut variant.ident, &name));
            }
            Item::Impl(from) => ShortVariants {
                name: self_name(from),
            }
            .visit_item_impl_mut(from),
            _ => {}
        }
        item.to_tokens(&mut out);
    }
    out
}

/// `Entity::UserEntity` says the same thing twice; `Entity::User` says it once.
fn shorten(variant: &mut Ident, name: &str) {
    if let Some(short) = variant
        .to_string()
        .strip_suffix(name)
        .filter(|short| !short.is_empty())
    {
        *variant = format_ident!("{short}");
    }
}

fn self_name(block: &ItemImpl) -> String {
    block.self_ty.to_token_stream().to_string()
}

/// `Self::UserEntity(value)` in the conversions of an enum.
struct ShortVariants {
    name: String,
}

impl VisitMut for ShortVariants {
    fn visit_path_mut(&mut self, path: &mut Path) {
        let of_self = path.segments.len() == 2
            && path
                .segments
                .first()
                .is_some_and(|first| first.ident == "Self");
        if let Some(last) = path.segments.last_mut().filter(|_| of_self) {
            shorten(&mut last.ident, &self.name);
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
