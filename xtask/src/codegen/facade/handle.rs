//! Handles: one type for each step to an operation.

use super::{Actors, docs, method};
use crate::codegen::client::field_name;
use crate::model::{Api, Operation, Step, type_name};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use std::collections::BTreeMap;
use syn::Ident;

/// One step on the way to operations.
pub(super) struct Handle<'a> {
    pub(super) steps: Vec<Step>,
    pub(super) operations: Vec<&'a Operation<'a>>,
    /// The steps that go on from here.
    children: Vec<Child<'a>>,
    /// Who may call something here or further on.
    pub(super) actors: Actors,
}

/// A step that goes on.
pub(super) struct Child<'a> {
    pub(super) steps: Vec<Step>,
    pub(super) actors: Actors,
    /// An operation behind it, which knows its parameter.
    pub(super) operation: &'a Operation<'a>,
}

/// Every handle, by the steps to it.
pub(super) fn all<'a>(api: &'a Api<'a>) -> BTreeMap<Vec<Step>, Handle<'a>> {
    let mut handles: BTreeMap<Vec<Step>, Handle<'a>> = BTreeMap::new();
    for operation in &api.operations {
        let steps = &operation.place.steps;
        for length in 1..=steps.len() {
            let handle = handles
                .entry(steps[..length].to_vec())
                .or_insert_with(|| Handle {
                    steps: steps[..length].to_vec(),
                    operations: Vec::new(),
                    children: Vec::new(),
                    actors: Actors::default(),
                });
            handle.actors = handle.actors.or(Actors::of(operation));
            if length == steps.len() {
                handle.operations.push(operation);
            }
        }
    }
    let below: Vec<(Vec<Step>, Actors)> = handles
        .iter()
        .map(|(steps, handle)| (steps.clone(), handle.actors))
        .collect();
    for (steps, actors) in below {
        let child = child(api, &steps, actors);
        if let Some(parent) = handles.get_mut(&steps[..steps.len() - 1]) {
            parent.children.extend(child);
        }
    }
    handles
}

fn child<'a>(api: &'a Api<'a>, steps: &[Step], actors: Actors) -> Option<Child<'a>> {
    let behind = api
        .operations
        .iter()
        .find(|operation| operation.place.steps.starts_with(steps));
    behind.map(|operation| Child {
        steps: steps.to_vec(),
        actors,
        operation,
    })
}

/// The first steps, on the client and on who acts.
pub(super) fn roots(handles: &BTreeMap<Vec<Step>, Handle<'_>>) -> TokenStream {
    let first = || handles.values().filter(|handle| handle.steps.len() == 1);
    let step = |handle: &Handle<'_>, scope: TokenStream| {
        let module = format_ident!("{}", handle.module());
        let operation = handle.any();
        let name = format_ident!("{}", type_name(&handle.steps));
        let kind = if handle.actors.is_both() {
            quote!(#module::#name<#scope>)
        } else {
            quote!(#module::#name)
        };
        let child = Child {
            steps: handle.steps.clone(),
            actors: handle.actors,
            operation,
        };
        child.method(&kind)
    };
    let of_the_app = first()
        .filter(|handle| handle.actors.app)
        .map(|handle| step(handle, quote!(parts::AsApp)));
    let of_a_user = first()
        .filter(|handle| handle.actors.user)
        .map(|handle| step(handle, quote!(parts::AsUser)));
    quote! {
        /// What the generated files are made of.
        mod parts {
            #[allow(unused_imports, reason = "which of them is used depends on the operations")]
            pub(super) use crate::call::{Asked, Call};
            #[allow(unused_imports, reason = "which of them is used depends on the operations")]
            pub(super) use crate::handle::{AsApp, AsUser, handle};
            #[allow(unused_imports, reason = "which of them is used depends on the operations")]
            pub(super) use crate::list::{By, List, Walk};
            #[allow(unused_imports, reason = "which of them is used depends on the operations")]
            pub(super) use crate::outcomes::{self, Outcomes};
            #[allow(unused_imports, reason = "which of them is used depends on the operations")]
            pub(super) use crate::page::Page;
            #[allow(unused_imports, reason = "which of them is used depends on the operations")]
            pub(super) use crate::ids::*;
            #[allow(unused_imports, reason = "which of them is used depends on the operations")]
            pub(super) use cometchat_rest::types::{self, Secret};
        }

        impl crate::Client {
            #(#of_the_app)*
        }

        impl crate::OnBehalfOf {
            #(#of_a_user)*
        }
    }
}

impl<'a> Handle<'a> {
    pub(super) fn module(&self) -> String {
        self.any().place.module()
    }

    /// An operation here or behind it.
    fn any(&self) -> &'a Operation<'a> {
        match (self.operations.first(), self.children.first()) {
            (Some(operation), _) => operation,
            (None, Some(child)) => child.operation,
            (None, None) => unreachable!("a handle leads to an operation"),
        }
    }

    fn name(&self) -> Ident {
        format_ident!("{}", type_name(&self.steps))
    }

    /// The type, the steps on from it and its methods.
    pub(super) fn definition(&self, api: &Api<'_>) -> Result<TokenStream, String> {
        let name = self.name();
        let docs = docs::of_handle(self, api);
        let generic = if self.actors.is_both() {
            quote!(<S>)
        } else {
            TokenStream::new()
        };
        let mut blocks = Vec::new();
        for actors in [
            Actors {
                app: true,
                user: true,
            },
            Actors {
                app: true,
                user: false,
            },
            Actors {
                app: false,
                user: true,
            },
        ] {
            let mut methods = Vec::new();
            for child in self.children.iter().filter(|child| child.actors == actors) {
                let kind = format_ident!("{}", type_name(&child.steps));
                methods.push(child.method(&if actors.is_both() {
                    quote!(#kind<S>)
                } else {
                    quote!(#kind)
                }));
            }
            for operation in self
                .operations
                .iter()
                .filter(|one| Actors::of(one) == actors && !one.is("x-by-hand"))
            {
                methods.push(method::source(operation, api)?);
            }
            if methods.is_empty() {
                continue;
            }
            let block = match (self.actors.is_both(), actors) {
                (false, _) => quote!(impl #name),
                (true, both) if both.is_both() => quote!(impl<S: crate::handle::Scope> #name<S>),
                (true, app) if app.app => quote!(impl #name<AsApp>),
                (true, _) => quote!(impl #name<AsUser>),
            };
            blocks.push(quote!(#block { #(#methods)* }));
        }
        Ok(quote! {
            handle! {
                #docs
                #name #generic
            }

            #(#blocks)*
        })
    }
}

impl Child<'_> {
    /// The step as a method, to a handle of this type.
    fn method(&self, kind: &TokenStream) -> TokenStream {
        let Some(step) = self.steps.last() else {
            return TokenStream::new();
        };
        let name = format_ident!("{}", step.name);
        let docs = docs::of_step(self);
        let here = if self.steps.len() == 1 {
            quote!(self.here())
        } else {
            quote!(self.at().clone())
        };
        let Some(parameter) = &step.parameter else {
            return quote! {
                #docs
                #[inline]
                pub fn #name(&self) -> #kind {
                    <#kind>::new(#here)
                }
            };
        };
        let at = if self.steps.len() == 1 {
            quote!(self.here())
        } else {
            quote!(self.at())
        };
        let parameters = self.operation.ids();
        let parameter = parameters.iter().find(|one| one.name == parameter);
        let argument = field_name(parameter.map_or("id", |one| one.name));
        let id_type = parameter.map_or("", |one| one.text("x-id-type"));
        let is_secret = parameter.is_some_and(|one| one.is_sensitive());
        let module = if self.steps.len() == 1 {
            quote!(parts::)
        } else {
            TokenStream::new()
        };
        let (takes, id) = match (is_secret, id_type) {
            (true, _) => (
                quote!(impl Into<#module Secret>),
                quote!(Ok(#argument.into().reveal())),
            ),
            (false, "") => (quote!(impl AsRef<str>), quote!(Ok(#argument))),
            (false, id) => {
                let id = format_ident!("{id}");
                (
                    quote!(impl #module IntoId<#module #id>),
                    quote!(#argument.into_id()),
                )
            }
        };
        quote! {
            #docs
            #[inline]
            pub fn #name(&self, #argument: #takes) -> #kind {
                <#kind>::new(#at.with(#id))
            }
        }
    }
}
