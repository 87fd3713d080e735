//! Models of several forms, which progenitor makes of an `anyOf`: an enum with a variant for each.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::visit_mut::{self, VisitMut};
use syn::{
    Expr, ExprCall, Field, Ident, ImplItemFn, ItemEnum, ItemImpl, Path, Stmt, Type, parse_quote,
};

/// Short names for the variants, and their models behind pointers.
pub(super) fn tidy(forms: &mut ItemEnum) {
    let name = forms.ident.to_string();
    for variant in &mut forms.variants {
        variant.ident = short(&variant.ident, &name);
        variant.fields.iter_mut().for_each(boxed);
    }
}

/// The same in the conversions from a form.
pub(super) fn tidy_conversion(conversion: &mut ItemImpl) {
    let name = conversion.self_ty.to_token_stream().to_string();
    Conversion { name }.visit_item_impl_mut(conversion);
}

/// What makes an enum readable.
pub(super) fn field(forms: &ItemEnum) -> TokenStream {
    let name = &forms.ident;
    let of = name.to_string();
    let each = forms.variants.iter().flat_map(|variant| {
        let short = short(&variant.ident, &of);
        let models = variant.fields.iter().map(|model| &model.ty);
        models
            .map(move |model| quote!(#short: #model))
            .collect::<Vec<_>>()
    });
    quote! {
        crate::wire::forms! {
            #name { #(#each,)* }
        }
    }
}

/// `Entity::UserEntity` says the same thing twice; `Entity::User` says it once.
fn short(variant: &Ident, of: &str) -> Ident {
    let variant = variant.to_string();
    let short = variant.strip_suffix(of).filter(|short| !short.is_empty());
    format_ident!("{}", short.unwrap_or(&variant))
}

/// A model in a variant, behind a pointer: an enum of large models would be as large as the largest of them, and so would
/// be each model that holds it.
fn boxed(field: &mut Field) {
    let kind = &field.ty;
    if is_model(kind) {
        field.ty = parse_quote!(::std::boxed::Box<#kind>);
    }
}

/// Whether a type is one of the generated ones, which stand there by their bare names.
pub(super) fn is_model(kind: &Type) -> bool {
    matches!(kind, Type::Path(path) if path.path.get_ident().is_some())
}

/// `Self::UserEntity(value)` in the conversions of an enum.
struct Conversion {
    name: String,
}

impl VisitMut for Conversion {
    fn visit_impl_item_fn_mut(&mut self, from: &mut ImplItemFn) {
        visit_mut::visit_impl_item_fn_mut(self, from);
        let of_a_model =
            from.sig.inputs.iter().any(
                |input| matches!(input, syn::FnArg::Typed(argument) if is_model(&argument.ty)),
            );
        if let Some(Stmt::Expr(Expr::Call(call), _)) = from.block.stmts.first_mut()
            && of_a_model
            && makes_a_variant(call)
        {
            let value = &call.args;
            call.args = parse_quote!(::std::boxed::Box::new(#value));
        }
    }

    fn visit_path_mut(&mut self, path: &mut Path) {
        if is_a_variant(path)
            && let Some(last) = path.segments.last_mut()
        {
            last.ident = short(&last.ident, &self.name);
        }
    }
}

fn makes_a_variant(call: &ExprCall) -> bool {
    matches!(&*call.func, Expr::Path(function) if is_a_variant(&function.path))
}

fn is_a_variant(path: &Path) -> bool {
    path.segments.len() == 2 && path.segments[0].ident == "Self"
}
