//! What is known of each error code: the table behind the lookup, and the documentation of the codes.

use crate::model::{Api, ErrorHelp, RETRY_ADVICE};
use crate::openapi::pascal_case;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// More operations than these are counted, not named, in the documentation of a code.
const NAMED: usize = 8;

/// The table, in the order of the codes, so that one can be looked up by bisection.
pub(super) fn source(api: &Api<'_>) -> TokenStream {
    let help = &api.error_help;
    let entries = help.iter().map(|help| {
        let ErrorHelp {
            code,
            meaning,
            cause,
            action,
            anywhere,
            operations,
            ..
        } = help;
        let retry = format_ident!("{}", pascal_case(help.retry));
        quote! {
            ErrorHelp {
                code: #code,
                meaning: #meaning,
                cause: #cause,
                action: #action,
                retry: RetryAdvice::#retry,
                anywhere: #anywhere,
                operations: &[#(#operations),*],
            }
        }
    });
    let advice = RETRY_ADVICE.iter().map(|word| {
        let name = format_ident!("{}", pascal_case(word));
        let sentence = retry(word).trim_end_matches('.');
        quote!(RetryAdvice::#name => (#word, #sentence))
    });
    quote! {
        //! What is known of each error code.

        use crate::error_help::{ErrorHelp, RetryAdvice};

        /// Every code that has help, in alphabetical order.
        pub(crate) static ALL: &[ErrorHelp] = &[#(#entries),*];

        /// An advice in a word, and in a sentence.
        pub(crate) fn advice(retry: RetryAdvice) -> (&'static str, &'static str) {
            match retry {
                #(#advice,)*
            }
        }
    }
}

/// The documentation of a code, below its spelling.
pub(super) fn docs(help: &ErrorHelp<'_>) -> Vec<String> {
    vec![
        String::new(),
        help.meaning.to_owned(),
        String::new(),
        format!("- Usual cause: {}", help.cause),
        format!("- What to do: {}", help.action),
        format!("- Send it again: {}", retry(help.retry)),
        format!("- Answered by: {}", answered_by(help)),
    ]
}

/// What the advice means, as a sentence.
pub(super) fn retry(advice: &str) -> &'static str {
    match advice {
        "never" => "never; it holds already, or can never be done.",
        "later" => "later, unchanged; it was not done.",
        "after-check" => "after a look at whether it was done.",
        _ => "after a change; until then it is refused again.",
    }
}

/// Which operations answer it, as a sentence.
pub(super) fn answered_by(help: &ErrorHelp<'_>) -> String {
    let all = &help.operations;
    let named = || {
        let names: Vec<_> = all.iter().map(|id| format!("`{id}`")).collect();
        names.join(", ")
    };
    match (help.anywhere, all.len()) {
        (true, 0) => "any operation.".to_owned(),
        (true, 1..=NAMED) => format!("any operation, {} among them.", named()),
        (true, count) => format!("any operation; {count} document it."),
        (false, 0) => "no known operation of this API.".to_owned(),
        (false, 1..=NAMED) => format!("{}.", named()),
        (false, count) => format!("{count} operations."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn help<'a>(anywhere: bool, operations: &[&'a str]) -> ErrorHelp<'a> {
        ErrorHelp {
            code: "ERR_MOON",
            meaning: "There are enough.",
            cause: "Too many.",
            action: "Take one away.",
            retry: "later",
            anywhere,
            operations: operations.to_vec(),
        }
    }

    #[test]
    fn a_code_is_documented_with_what_is_known_of_it() {
        assert_eq!(
            docs(&help(false, &["create-moon"])).join("\n"),
            "\nThere are enough.\n\n- Usual cause: Too many.\n- What to do: Take one away.\n\
             - Send it again: later, unchanged; it was not done.\n- Answered by: `create-moon`."
        );
    }

    #[test]
    fn a_few_operations_are_named_and_many_are_counted() {
        let many = ["get-moon"; NAMED + 1];
        for (anywhere, operations, expected) in [
            (false, &[][..], "no known operation of this API."),
            (false, &["a", "b"], "`a`, `b`."),
            (false, &many, "9 operations."),
            (true, &[], "any operation."),
            (true, &["a"], "any operation, `a` among them."),
            (true, &many, "any operation; 9 document it."),
        ] {
            assert_eq!(answered_by(&help(anywhere, operations)), expected);
        }
    }
}
