//! Generated files out of the checked description.

mod arguments;
mod cli;
mod client;
mod constructors;
mod debug;
mod decoding;
mod enums;
mod errors;
mod every_call;
mod every_operation;
mod facade;
mod forms;
mod inspector;
mod operations;
mod pages;
mod setters;
mod types;
mod webhooks;

use crate::model::{Api, is_of_webhooks};
use crate::openapi::{self, Bundle};
use crate::output::File;
use crate::workspace;
use proc_macro2::TokenStream;

/// First line of every generated source.
const HEADER: &str = "// @generated from openapi/ by `cargo xtask generate`; do not edit.\n\n";

/// Every generated file of the workspace. Refuses what stands beside them and does not fit them.
pub(crate) fn all(bundle: &Bundle) -> Result<Vec<File>, String> {
    let api = Api::of(bundle)?;
    facade::check_guides(&api)?;
    let mut files = of_crates(bundle, &api)?;
    files.push(File {
        path: workspace::CLI.to_owned(),
        text: cli::source(&api),
    });
    files.push(File {
        path: workspace::INSPECTOR.to_owned(),
        text: inspector::source(&api),
    });
    Ok(files)
}

/// What is generated of any sound description.
pub(crate) fn files(bundle: &Bundle) -> Result<Vec<File>, String> {
    of_crates(bundle, &Api::of(bundle)?)
}

fn of_crates(bundle: &Bundle, api: &Api<'_>) -> Result<Vec<File>, String> {
    let written = facade::ByHand::read();
    let adapted = openapi::adapt(&bundle.document);
    let generated = client::generate(&adapted)?;
    let types = types::split(generated)?;
    let (models, requests) = (&types.types, &adapted.request_schemas);
    let everything = [
        ("mod.rs", module()),
        ("client.rs", client::rewrite(&types.client, api)?),
        ("types.rs", types::tidy(api, models, requests)),
        ("constructors.rs", constructors::source(models, requests)),
        ("setters.rs", setters::source(api, models, requests)),
        ("debug.rs", debug::source(api, models)),
        ("decoding.rs", decoding::source(api, models, requests)),
        ("enums.rs", enums::source(api, &adapted.open_enums)),
        ("error_help.rs", errors::source(api)),
        ("operations.rs", operations::source(api)),
    ];
    let mut files = Vec::new();
    for (name, tokens) in everything {
        files.push(File {
            path: format!("{}/{name}", workspace::GENERATED),
            text: format(name, tokens)?,
        });
    }
    for (name, tokens) in facade::files(api, &written, models)? {
        files.push(File {
            text: format(&name, tokens)?,
            path: format!("{}/generated/{name}", workspace::FACADE),
        });
    }
    for (name, tokens) in webhooks::files(api) {
        files.push(File {
            text: format(name, tokens)?,
            path: format!("{}/{name}", workspace::WEBHOOKS),
        });
    }
    files.push(File {
        path: workspace::TREE.to_owned(),
        text: facade::tree(api, &written)?,
    });
    files.extend(pages::files(api, &written)?);
    let calls = every_call::source(api)?;
    files.push(File {
        path: workspace::EVERY_CALL.to_owned(),
        text: format("every_call.rs", calls)?,
    });
    files.push(File {
        path: workspace::EVERY_OPERATION.to_owned(),
        text: format("every_operation.rs", every_operation::source(api)?)?,
    });
    Ok(files)
}

fn module() -> TokenStream {
    quote::quote! {
        //! Everything that is derived from the description.

        #[cfg(feature = "client")]
        mod client;
        mod constructors;
        mod debug;
        mod decoding;
        pub mod enums;
        pub(crate) mod error_help;
        pub mod operations;
        mod setters;
        pub mod types;

    }
}

/// What only a receiver of events needs is compiled for those who ask for it.
fn gate(api: &Api, name: &str) -> TokenStream {
    if is_of_webhooks(api.bundle, name) {
        quote::quote!(#[cfg(feature = "webhooks")])
    } else {
        TokenStream::new()
    }
}

fn format(name: &str, tokens: TokenStream) -> Result<String, String> {
    let file = syn::parse2(tokens)
        .map_err(|error| format!("what is generated as {name} does not parse: {error}"))?;
    Ok(format!("{HEADER}{}", prettyplease::unparse(&file)))
}

#[cfg(test)]
mod tests;
