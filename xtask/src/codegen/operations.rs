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
        let sends = operation.value.get("x-sends-message") == Some(&Value::Bool(true));
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
                sends_message: #sends,
            };
        });
        names.push(name);
    }
    quote! {
        //! What is known of each operation beside its call.

        use crate::operation::{OnBehalfOf, Operation, RateClass, Repeat};
        use http::Method;
        use std::borrow::Cow;

        #(#constants)*

        /// Every operation, in the order of the description.
        pub static ALL: &[&Operation] = &[#(&#names),*];
    }
}
