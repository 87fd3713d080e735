//! What is written by hand beside the generated handles, as far as the tree of calls shows it.

use crate::model::{Operation, type_name};
use crate::workspace;
use quote::ToTokens;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use syn::{
    FnArg, GenericArgument, ImplItem, Item, PathArguments, ReturnType, Signature, Type,
    TypeParamBound, UseTree, Visibility,
};

/// The signature of an operation's method that is written by hand.
pub(super) fn signature(operation: &Operation<'_>) -> Result<Signature, String> {
    let handle = type_name(&operation.place.steps);
    let folder = workspace::root().join(workspace::FACADE).join("by_hand");
    let found = sources(&folder)
        .into_iter()
        .find_map(|file| method(file, &handle, &operation.place.method));
    found.ok_or_else(|| {
        format!(
            "`{}` is said to be written by hand, but there is no `{}` of `{handle}` in {}/by_hand",
            operation.id(),
            operation.place.method,
            workspace::FACADE
        )
    })
}

fn sources(folder: &Path) -> Vec<syn::File> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if let Some(file) = workspace::read(&path)
            .ok()
            .and_then(|text| syn::parse_file(&text).ok())
        {
            found.push(file);
        }
    }
    found
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

fn method(file: syn::File, handle: &str, name: &str) -> Option<Signature> {
    file.items.into_iter().find_map(|item| {
        let Item::Impl(block) = item else { return None };
        let is_ours = matches!(&*block.self_ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == handle));
        let mut methods = block.items.into_iter().filter_map(|item| match item {
            ImplItem::Fn(function) => Some(function.sig),
            _ => None,
        });
        methods.find(|signature| is_ours && signature.ident == name)
    })
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
