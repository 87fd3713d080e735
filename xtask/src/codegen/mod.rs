//! Generated files out of the checked description.

mod client;
mod constructors;
mod decoding;
mod enums;
mod every_call;
mod forms;
mod operations;
mod types;

use crate::openapi::{self, Bundle};
use crate::output::File;
use crate::workspace;
use proc_macro2::TokenStream;

/// First line of every generated source.
const HEADER: &str = "// @generated from openapi/ by `cargo xtask generate`; do not edit.\n\n";

/// Every generated source file.
pub(crate) fn files(bundle: &Bundle) -> Result<Vec<File>, String> {
    let adapted = openapi::adapt(&bundle.document);
    let generated = client::generate(&adapted)?;
    let types = types::split(generated)?;
    let everything = [
        ("mod.rs", module()),
        (
            "client.rs",
            client::rewrite(&types.client, &bundle.document)?,
        ),
        (
            "types.rs",
            types::tidy(&types.types, &adapted.request_schemas),
        ),
        (
            "constructors.rs",
            constructors::source(&types.types, &adapted.request_schemas),
        ),
        (
            "decoding.rs",
            decoding::source(&types.types, &adapted.request_schemas),
        ),
        ("enums.rs", enums::source(&adapted.open_enums)),
        ("operations.rs", operations::source(&bundle.document)),
    ];
    let mut files = Vec::new();
    for (name, tokens) in everything {
        files.push(File {
            path: format!("{}/{name}", workspace::GENERATED),
            text: format(name, tokens)?,
        });
    }
    let calls = every_call::source(&bundle.document)?;
    files.push(File {
        path: workspace::EVERY_CALL.to_owned(),
        text: format("every_call.rs", calls)?,
    });
    Ok(files)
}

fn module() -> TokenStream {
    quote::quote! {
        //! Everything that is derived from the description.

        mod client;
        mod constructors;
        mod decoding;
        pub mod enums;
        pub mod operations;
        pub mod types;

    }
}

fn format(name: &str, tokens: TokenStream) -> Result<String, String> {
    let file = syn::parse2(tokens)
        .map_err(|error| format!("what is generated as {name} does not parse: {error}"))?;
    Ok(format!("{HEADER}{}", prettyplease::unparse(&file)))
}

#[cfg(test)]
mod tests;
