//! The table of operations: what the call loop has to know of each.

use crate::openapi::{operations, pascal_case, shouting_case};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

/// One constant for each operation, and the list of all.
pub(super) fn source(document: &Value) -> TokenStream {
    let mut names = Vec::new();
    let mut constants = Vec::new();
    for operation in operations(document) {
        let name = format_ident!("{}", shouting_case(operation.id()));
        let (id, path) = (operation.id(), operation.path);
        let method = format_ident!("{}", operation.method.to_ascii_uppercase());
        let rate = format_ident!("{}", pascal_case(operation.text("x-rate-class")));
        let repeat = format_ident!("{}", pascal_case(operation.text("x-repeat")));
        let acting = format_ident!("{}", pascal_case(operation.text("x-on-behalf-of")));
        let user_limit = user_limit(operation.value.get("x-user-limit"));
        let doc = format!(
            " `{} {path}`: {}",
            operation.method.to_ascii_uppercase(),
            operation.text("summary")
        );
        constants.push(quote! {
            #[doc = #doc]
            pub static #name: Operation = Operation {
                id: Cow::Borrowed(#id),
                method: Method::#method,
                path: Cow::Borrowed(#path),
                rate_class: RateClass::#rate,
                repeat: Repeat::#repeat,
                on_behalf_of: OnBehalfOf::#acting,
                user_limit: #user_limit,
            };
        });
        names.push(name);
    }
    quote! {
        //! What is known of each operation beside its call.

        use crate::operation::{OnBehalfOf, Operation, RateClass, Repeat, UserLimit, UserPlace};
        use http::Method;
        use std::borrow::Cow;

        #(#constants)*

        /// Every operation, in the order of the description.
        pub static ALL: &[&Operation] = &[#(&#names),*];
    }
}

/// The limit of each user, as the lint has checked it.
fn user_limit(limit: Option<&Value>) -> TokenStream {
    let Some(limit) = limit else {
        return quote!(None);
    };
    let text = |key: &str| limit.get(key).and_then(Value::as_str).unwrap_or_default();
    let name = text("name");
    let requests = limit.get("requests").and_then(Value::as_u64);
    let requests = requests
        .and_then(|number| u32::try_from(number).ok())
        .unwrap_or(1);
    let user = match text("user").split_once('.') {
        Some(("path", name)) => quote!(UserPlace::Path(Cow::Borrowed(#name))),
        Some((_, name)) => quote!(UserPlace::Body(Cow::Borrowed(#name))),
        None => quote!(UserPlace::OnBehalfOf),
    };
    quote! {
        Some(UserLimit { name: Cow::Borrowed(#name), requests: #requests, user: #user })
    }
}
