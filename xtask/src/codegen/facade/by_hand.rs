//! What is written by hand beside the generated handles, as far as the tree of calls shows it.

use crate::model::{Operation, type_name};
use crate::workspace;
use quote::ToTokens;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use syn::{
    FnArg, GenericArgument, ImplItem, Item, PathArguments, ReturnType, Signature, Type,
    TypeParamBound, UseTree, Visibility,
};

/// Every method that is written by hand, by its handle and its name.
pub(in crate::codegen) struct ByHand {
    signatures: BTreeMap<(String, String), Signature>,
}

impl ByHand {
    /// Reads all of them.
    pub(in crate::codegen) fn read() -> Self {
        let mut signatures = BTreeMap::new();
        let folder = workspace::root().join(workspace::FACADE).join("by_hand");
        collect(&folder, &mut signatures);
        Self { signatures }
    }

    /// The signature of an operation's method, if that is written by hand.
    pub(super) fn signature(
        &self,
        operation: &Operation<'_>,
    ) -> Result<Option<&Signature>, String> {
        if !operation.is("x-by-hand") {
            return Ok(None);
        }
        let handle = type_name(&operation.place.steps);
        let method = &operation.place.method;
        match self.signatures.get(&(handle.clone(), method.clone())) {
            Some(signature) => Ok(Some(signature)),
            None => Err(format!(
                "`{}` is said to be written by hand, but there is no `{method}` of `{handle}` in {}/by_hand",
                operation.id(),
                workspace::FACADE
            )),
        }
    }
}

fn collect(folder: &Path, signatures: &mut BTreeMap<(String, String), Signature>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, signatures);
        } else if let Some(file) = workspace::read(&path)
            .ok()
            .and_then(|text| syn::parse_file(&text).ok())
        {
            signatures.extend(methods(file));
        }
    }
}

fn methods(file: syn::File) -> impl Iterator<Item = ((String, String), Signature)> {
    let blocks = file.items.into_iter().filter_map(|item| match item {
        Item::Impl(block) => Some(block),
        _ => None,
    });
    blocks.flat_map(|block| {
        let handle = match &*block.self_ty {
            Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
            _ => None,
        };
        block.items.into_iter().filter_map(move |item| match item {
            ImplItem::Fn(function) => {
                let name = function.sig.ident.to_string();
                Some(((handle.clone()?, name), function.sig))
            }
            _ => None,
        })
    })
}

/// The names that a module has from what is written by hand for it. They stand in place of models of the same name.
pub(super) fn names(module: &str) -> BTreeSet<String> {
    let place = workspace::root()
        .join(workspace::FACADE)
        .join("by_hand")
        .join(module);
    let file = [place.with_extension("rs"), place.join("mod.rs")]
        .iter()
        .find_map(|path| workspace::read(path).ok());
    let mut names = BTreeSet::new();
    for item in file
        .and_then(|text| syn::parse_file(&text).ok())
        .into_iter()
        .flat_map(|file| file.items)
    {
        if let Item::Use(used) = item
            && matches!(used.vis, Visibility::Public(_))
        {
            exported(&used.tree, &mut names);
        }
    }
    names
}

fn exported(tree: &UseTree, names: &mut BTreeSet<String>) {
    match tree {
        UseTree::Path(path) => exported(&path.tree, names),
        UseTree::Group(many) => many.items.iter().for_each(|tree| exported(tree, names)),
        UseTree::Name(name) => {
            names.insert(name.ident.to_string());
        }
        UseTree::Rename(renamed) => {
            names.insert(renamed.rename.to_string());
        }
        UseTree::Glob(_) => {}
    }
}

/// The types of its arguments, without what only says that something turns into them.
pub(super) fn arguments(signature: &Signature) -> String {
    let arguments = signature.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(typed) => Some(text(into(&typed.ty).unwrap_or(&typed.ty))),
        FnArg::Receiver(_) => None,
    });
    arguments.collect::<Vec<_>>().join(", ")
}

/// What it comes to.
pub(super) fn result(signature: &Signature) -> String {
    let ReturnType::Type(_, kind) = &signature.output else {
        return "()".to_owned();
    };
    text(inside(kind).unwrap_or(kind))
}

/// `T` of `impl Into<T>`.
fn into(kind: &Type) -> Option<&Type> {
    let Type::ImplTrait(bounds) = kind else {
        return None;
    };
    let TypeParamBound::Trait(bound) = bounds.bounds.first()? else {
        return None;
    };
    argument(&bound.path.segments.last()?.arguments)
}

/// `T` of `Call<T>`.
fn inside(kind: &Type) -> Option<&Type> {
    let Type::Path(path) = kind else { return None };
    argument(
        &path
            .path
            .segments
            .last()
            .filter(|last| last.ident == "Call")?
            .arguments,
    )
}

fn argument(arguments: &PathArguments) -> Option<&Type> {
    let PathArguments::AngleBracketed(arguments) = arguments else {
        return None;
    };
    match arguments.args.first()? {
        GenericArgument::Type(kind) => Some(kind),
        _ => None,
    }
}

fn text(kind: &Type) -> String {
    kind.to_token_stream().to_string().replace(' ', "")
}
