//! Open enums: the values we know, and room for those we don't.

use super::{errors, gate};
use crate::model::Api;
use crate::openapi::OpenEnum;
use crate::openapi::pascal_case;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// One `open_enum!` for each set of values.
pub(super) fn source(api: &Api<'_>, enums: &[OpenEnum]) -> TokenStream {
    let help = &api.error_help;
    let each = enums.iter().map(|open| {
        let name = format_ident!("{}", open.name);
        let docs = open.description.trim_end().lines().map(|line| {
            let line = format!(" {line}");
            quote!(#[doc = #line])
        });
        let variants = open.values.iter().map(|value| {
            let variant = format_ident!("{}", pascal_case(value));
            let doc = format!(" `{value}`");
            let help = help.iter().find(|help| open.has_help && help.code == value);
            let more = help.map(errors::docs).unwrap_or_default();
            let more = more.iter().map(|line| match line.as_str() {
                "" => String::new(),
                line => format!(" {line}"),
            });
            quote!(#[doc = #doc] #(#[doc = #more])* #variant = #value)
        });
        let gate = gate(api, &open.name);
        quote! {
            #gate
            crate::wire::open_enum! {
                #(#docs)*
                pub enum #name {
                    #(#variants,)*
                }
            }
        }
    });
    quote! {
        //! Sets of values that the server may extend.

        #(#each)*
    }
}
