//! Query parameters: out of the builder's chain, into statements behind it.

use crate::openapi::{operations, snake_case};
use quote::{ToTokens, format_ident};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ExprCall, ExprLit, Lit, Stmt, parse_quote};

/// The lists that are sent as one parameter, joined by commas (`explode: false`): function and name.
pub(super) fn joined(document: &Value) -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    for operation in operations(document) {
        for (_, parameter) in operation.parameters(document) {
            if parameter.get("explode") == Some(&json!(false))
                && let Some(name) = parameter.get("name").and_then(Value::as_str)
            {
                found.insert((snake_case(operation.id()), name.to_owned()));
            }
        }
    }
    found
}

/// `client.get(url).query(&QueryParam::new("limit", &limit)).build()?` to `client.get(url).build()?` followed by
/// `append_query(&mut request, "limit", &limit)`, or `append_joined_query` where `is_joined` says so of the name.
pub(super) fn move_behind_build(block: &mut Block, is_joined: impl Fn(&str) -> bool) {
    let mut out = Vec::new();
    for mut stmt in block.stmts.drain(..) {
        let mut taken = Queries::default();
        if stmt
            .to_token_stream()
            .to_string()
            .starts_with("let mut request")
            || is_attributed_request(&stmt)
        {
            taken.visit_stmt_mut(&mut stmt);
        }
        out.push(stmt);
        for parameter in taken.found {
            let arguments = parameter.args;
            let append = match arguments.first() {
                Some(Expr::Lit(ExprLit {
                    lit: Lit::Str(name),
                    ..
                })) if is_joined(&name.value()) => "append_joined_query",
                _ => "append_query",
            };
            let append = format_ident!("{append}");
            out.push(parse_quote!(crate::runtime::#append(&mut request, #arguments);));
        }
    }
    block.stmts = out;
}

/// progenitor writes an attribute before `let mut request`.
fn is_attributed_request(stmt: &Stmt) -> bool {
    matches!(stmt, Stmt::Local(local) if local.pat.to_token_stream().to_string() == "mut request")
}

/// Takes the calls of `.query(..)` out of a chain, in their order.
#[derive(Default)]
struct Queries {
    found: Vec<ExprCall>,
}

impl VisitMut for Queries {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        let Expr::MethodCall(call) = expr else { return };
        if call.method != "query" {
            return;
        }
        if let Some(Expr::Reference(reference)) = call.args.first()
            && let Expr::Call(parameter) = &*reference.expr
        {
            self.found.push(parameter.clone());
            *expr = (*call.receiver).clone();
        }
    }
}
