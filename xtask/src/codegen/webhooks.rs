//! The events that CometChat sends: an enum, what is known of each trigger, and the samples.

use crate::model::{Api, Webhook, webhooks};
use crate::openapi::pascal_case;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// Every generated file of the crate.
pub(super) fn files(api: &Api<'_>) -> Vec<(&'static str, TokenStream)> {
    let all: Vec<Webhook<'_>> = webhooks(&api.bundle.document).collect();
    // What needs a mark is looked for first: without it, the same trigger means something else.
    let (marked, plain): (Vec<_>, Vec<_>) = all
        .iter()
        .filter(|one| one.data().is_some())
        .partition(|one| one.mark().is_some());
    let events: Vec<&Webhook<'_>> = marked.into_iter().chain(plain).collect();
    vec![
        ("mod.rs", module()),
        ("event.rs", event(&events)),
        ("triggers.rs", triggers(&events)),
        ("samples.rs", samples(&all)),
    ]
}

fn module() -> TokenStream {
    quote! {
        //! Everything that is derived from the description.

        pub mod event;
        #[cfg(feature = "testing")]
        pub(crate) mod samples;
        pub(crate) mod triggers;
    }
}

fn event(events: &[&Webhook<'_>]) -> TokenStream {
    let variants = events.iter().map(|one| {
        let name = format_ident!("{}", one.variant());
        let doc = match one.mark() {
            Some(mark) => format!(" {} (`{}` with `{mark}`).", one.summary(), one.trigger()),
            None => format!(" {} (`{}`).", one.summary(), one.trigger()),
        };
        let data = format_ident!("{}", one.data().unwrap_or_default());
        quote!(#[doc = #doc] #name(Received<types::#data>))
    });
    let arms = events.iter().map(|one| {
        let (name, trigger) = (format_ident!("{}", one.variant()), one.trigger());
        match one.mark() {
            Some(mark) => {
                quote!(#trigger if envelope.has(#mark) => Received::read(envelope, Event::#name))
            }
            None => quote!(#trigger => Received::read(envelope, Event::#name)),
        }
    });
    let names = || events.iter().map(|one| format_ident!("{}", one.variant()));
    let (known, written) = (names(), names());
    quote! {
        //! The events.

        use crate::{Envelope, Received, Unknown, types};

        /// What CometChat told, by its trigger.
        ///
        /// Any event may come to have other fields, and other events may come: what is not known, or cannot be read as it is
        /// documented, is [`Unknown`](Self::Unknown), and nothing of it is lost.
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum Event {
            #(#variants,)*
            /// Any other event, or one whose data is not what is documented.
            Unknown(Unknown),
        }

        impl Event {
            /// Reads the data of an envelope. Never fails: what cannot be read is [`Unknown`](Self::Unknown).
            #[must_use]
            pub fn of(envelope: Envelope) -> Self {
                match envelope.trigger() {
                    #(#arms,)*
                    _ => Event::Unknown(Unknown::new(envelope, None)),
                }
            }

            /// What the event came in.
            #[must_use]
            pub fn envelope(&self) -> &Envelope {
                match self {
                    #(Event::#known(event) => event.envelope(),)*
                    Event::Unknown(event) => event.envelope(),
                }
            }

            /// The data as its model writes it.
            #[cfg(feature = "testing")]
            pub(crate) fn written(&self) -> Option<serde_json::Value> {
                match self {
                    #(Event::#written(event) => serde_json::to_value(&**event).ok(),)*
                    Event::Unknown(_) => None,
                }
            }
        }
    }
}

fn triggers(events: &[&Webhook<'_>]) -> TokenStream {
    let rows = events.iter().map(|one| {
        let (trigger, keys, moments) = (
            one.trigger(),
            one.list("x-deduplicate-by"),
            one.list("x-moments"),
        );
        let category = format_ident!("{}", pascal_case(one.category()));
        let mark = match one.mark() {
            Some(mark) => quote!(Some(#mark)),
            None => quote!(None),
        };
        quote! {
            Trigger {
                name: #trigger,
                mark: #mark,
                category: Category::#category,
                deduplicate_by: &[#(#keys),*],
                moments: &[#(#moments),*],
            }
        }
    });
    quote! {
        //! What is known of each trigger.

        use crate::trigger::{Category, Trigger};

        pub(crate) static TRIGGERS: &[Trigger] = &[#(#rows),*];
    }
}

fn samples(all: &[Webhook<'_>]) -> TokenStream {
    let rows = all.iter().flat_map(|one| {
        let samples = one.samples().into_iter().map(|(form, value)| {
            let (name, json) = (one.name, value.to_string());
            quote!(Sample { name: #name, form: #form, json: #json })
        });
        samples.collect::<Vec<_>>()
    });
    quote! {
        //! The samples of the description.

        use crate::testing::Sample;

        pub(crate) static SAMPLES: &[Sample] = &[#(#rows),*];
    }
}
