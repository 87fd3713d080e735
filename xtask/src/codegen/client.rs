//! The low-level client: progenitor's output over our own runtime.
//!
//! What we change in that output, and why:
//! - `progenitor_client::…` becomes `crate::runtime::…`: a failed decode then keeps status, headers and JSON path.
//! - `encode_path(&id.to_string())` becomes `encode_path("id", id)?`: a segment that would change which endpoint is
//!   called is refused before anything leaves.
//! - `format!("{}/path", self.baseurl, ..)` becomes `self.inner.url(format_args!("/path", ..))`: the base URL is parsed once,
//!   when the client is made.
//! - The `match` on the status becomes `self.inner.decode(..)`: our `exec` lets only successes through, and `decode` knows
//!   the limit on an answer's size.
//! - `request.build()?` becomes `crate::runtime::build(request)?`: errors of reqwest are no part of our public API.
//! - `.query(&QueryParam::new(..))` becomes a statement behind `build()`: reqwest's own way would need two more crates.
//! - The header `api-version`, which CometChat does not know, is not sent.
//! - The constructors go: their client follows redirects, which would hand the key to another host.

use super::query;
use crate::openapi::Adapted;
use proc_macro2::TokenStream;
use progenitor_impl::{
    GenerationSettings, Generator, HooksMode, InterfaceStyle, TagStyle, TypePatch,
};
use quote::{ToTokens, quote};
use std::collections::BTreeSet;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Block, Expr, ExprCall, ExprLit, File, ImplItem, ImplItemFn, Item, Lit, Macro, Path,
    PathArguments, Stmt, Token, parse_quote,
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
        .with_hooks(HooksMode::Expected)
        .with_map_type("::std::collections::BTreeMap")
        .with_inner_type(quote!(crate::runtime::Connection));
    for (schema, rust) in &adapted.replacements {
        let none: [progenitor_impl::TypeImpl; 0] = [];
        settings.with_replacement(schema, rust, none.into_iter());
    }
    let time = serde_json::json!({ "type": "integer", "format": "unixtime" });
    let free = serde_json::json!({ "type": "object", "additionalProperties": true });
    for (schema, rust) in [
        (time, "crate::wire::Timestamp"),
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
pub(super) fn rewrite(
    mut file: File,
    joined: BTreeSet<(String, String)>,
) -> Result<TokenStream, String> {
    file.items.retain(|item| match item {
        Item::Use(_) => false,
        Item::Mod(module) => module.ident != "prelude",
        _ => true,
    });
    for item in &mut file.items {
        if let Item::Impl(block) = item {
            block.items.retain(|item| !matches!(item, ImplItem::Fn(f) if matches!(f.sig.ident.to_string().as_str(), "new" | "new_with_client")));
        }
    }
    file.items.retain(|item| !matches!(item, Item::Impl(block) if block.trait_.is_none() && block.items.is_empty()));
    let mut rewrite = Rewrite {
        error: None,
        joined,
        function: String::new(),
    };
    rewrite.visit_file_mut(&mut file);
    if let Some(error) = rewrite.error {
        return Err(error);
    }
    let items = &file.items;
    Ok(quote! {
        //! The calls, one for each operation.

        use super::types;
        #[allow(unused_imports, reason = "which of them is used depends on the operations")]
        use crate::runtime::{ClientHooks, ClientInfo, Error, OperationInfo, ResponseValue, encode_path};

        #(#items)*
    })
}

struct Rewrite {
    error: Option<String>,
    /// Function and name of each list that is sent as one parameter.
    joined: BTreeSet<(String, String)>,
    /// The function that we are in.
    function: String,
}

impl VisitMut for Rewrite {
    fn visit_impl_item_fn_mut(&mut self, function: &mut ImplItemFn) {
        self.function = function.sig.ident.to_string();
        visit_mut::visit_impl_item_fn_mut(self, function);
    }

    fn visit_path_mut(&mut self, path: &mut Path) {
        if path
            .segments
            .first()
            .is_some_and(|first| first.ident == "progenitor_client")
        {
            let rest = path.segments.iter().skip(1);
            *path = parse_quote!(crate::runtime::#(#rest)::*);
        }
        if let Some(last) = path.segments.last_mut()
            && last.ident == "Error"
            && matches!(last.arguments, PathArguments::AngleBracketed(_))
        {
            last.arguments = PathArguments::None;
        }
        visit_mut::visit_path_mut(self, path);
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        if matches!(expr, Expr::Match(_))
            && expr.to_token_stream().to_string().contains("from_response")
        {
            *expr = parse_quote!(self.inner.decode(response).await);
        }
        if let Expr::Try(tried) = expr
            && let Expr::MethodCall(call) = &*tried.expr
            && call.method == "build"
        {
            let builder = &call.receiver;
            *expr = parse_quote!(crate::runtime::build(#builder)?);
        }
        if let Expr::Macro(found) = expr
            && found.mac.path.is_ident("format")
        {
            match below_base_url(&found.mac) {
                Some(url) => *expr = url,
                None => {
                    self.error = Some(format!("unexpected as a URL: {}", found.to_token_stream()))
                }
            }
        }
    }

    fn visit_block_mut(&mut self, block: &mut Block) {
        query::move_behind_build(block, |name| {
            self.joined
                .contains(&(self.function.clone(), name.to_owned()))
        });
        block.stmts.retain(|stmt| {
            !stmt
                .to_token_stream()
                .to_string()
                .contains("\"api-version\"")
        });
        let text = |stmt: &Stmt| stmt.to_token_stream().to_string();
        if !block.stmts.iter().any(|stmt| {
            text(stmt).contains("header_map . append") || text(stmt).contains("header_map.append")
        }) {
            block
                .stmts
                .retain(|stmt| !text(stmt).starts_with("let mut header_map"));
            WithoutHeaders.visit_block_mut(block);
        }
        visit_mut::visit_block_mut(self, block);
    }

    /// The arguments of `format!` are tokens to syn, and hold the path's segments.
    fn visit_macro_mut(&mut self, found: &mut Macro) {
        if !found.path.is_ident("format") {
            return;
        }
        let parser = Punctuated::<Expr, Token![,]>::parse_terminated;
        match parser.parse2(found.tokens.clone()) {
            Ok(mut arguments) => {
                for argument in &mut arguments {
                    if let Expr::Call(call) = argument {
                        match checked_segment(call) {
                            Some(checked) => *argument = checked,
                            None => {
                                self.error = Some(format!(
                                    "unexpected in a path: {}",
                                    call.to_token_stream()
                                ))
                            }
                        }
                    }
                }
                found.tokens = arguments.to_token_stream();
            }
            Err(error) => self.error = Some(error.to_string()),
        }
    }
}

/// `format!("{}/path", self.baseurl, ..)` to `self.inner.url(format_args!("/path", ..))`.
fn below_base_url(found: &Macro) -> Option<Expr> {
    let parser = Punctuated::<Expr, Token![,]>::parse_terminated;
    let arguments = parser.parse2(found.tokens.clone()).ok()?;
    let mut arguments = arguments.iter();
    let Expr::Lit(ExprLit {
        lit: Lit::Str(whole),
        ..
    }) = arguments.next()?
    else {
        return None;
    };
    let whole = whole.value();
    let path = whole.strip_prefix("{}")?;
    let base = arguments.next()?.to_token_stream().to_string();
    (base == "self . baseurl")
        .then(|| parse_quote!(self.inner.url(format_args!(#path, #(#arguments),*))))
}

/// `encode_path(&id.to_string())` to `encode_path("id", id)?`.
fn checked_segment(call: &ExprCall) -> Option<Expr> {
    if !is_path(&call.func, &["encode_path"]) {
        return None;
    }
    let Some(Expr::Reference(reference)) = call.args.first() else {
        return None;
    };
    let Expr::MethodCall(to_string) = &*reference.expr else {
        return None;
    };
    let argument = &to_string.receiver;
    let name = argument.to_token_stream().to_string();
    Some(parse_quote!(encode_path(#name, #argument)?))
}

/// Removes `.headers(header_map)` from calls that have no header of their own.
struct WithoutHeaders;

impl VisitMut for WithoutHeaders {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        if let Expr::MethodCall(call) = expr
            && call.method == "headers"
        {
            *expr = (*call.receiver).clone();
        }
    }
}

fn is_path(expr: &Expr, names: &[&str]) -> bool {
    let Expr::Path(path) = expr else { return false };
    path.path
        .segments
        .iter()
        .map(|segment| segment.ident.to_string())
        .eq(names.iter().copied())
}
