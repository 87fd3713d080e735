//! Query parameters: out of the builder's chain, into statements behind it.

use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ExprCall, Stmt, parse_quote};

/// `client.get(url).query(&QueryParam::new("limit", &limit)).build()?` to `client.get(url).build()?` followed by
/// `append_query(&mut request, "limit", &limit)`.
pub(super) fn move_behind_build(block: &mut Block) {
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
            out.push(parse_quote!(crate::runtime::append_query(&mut request, #arguments);));
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
