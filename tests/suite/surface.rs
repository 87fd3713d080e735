//! The generated surface: names and signatures, without bodies and documentation.

use insta::assert_snapshot;
use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, File, ImplItemFn, Item, Visibility, parse_quote};

struct Bare;

impl VisitMut for Bare {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        attributes.retain(|attribute| {
            let path = attribute.path();
            !(path.is_ident("doc") || path.is_ident("allow") || path.is_ident("cfg_attr"))
        });
    }

    fn visit_impl_item_fn_mut(&mut self, function: &mut ImplItemFn) {
        function.block = parse_quote!({});
        visit_mut::visit_impl_item_fn_mut(self, function);
    }
}

/// The public items of a generated file.
fn surface(source: &str) -> String {
    let mut file: File = syn::parse_file(source).expect("generated code is code");
    file.attrs.clear();
    file.items.retain(|item| match item {
        Item::Use(_) => false,
        Item::Const(item) => matches!(item.vis, Visibility::Public(_)),
        Item::Impl(block) => block.trait_.is_none(),
        _ => true,
    });
    Bare.visit_file_mut(&mut file);
    prettyplease::unparse(&file)
}

macro_rules! assert_surface {
    ($name:literal) => {
        let source = include_str!(concat!(
            "../../crates/cometchat-rest/src/generated/",
            $name,
            ".rs"
        ));
        assert_snapshot!($name, surface(source));
    };
}

#[test]
fn the_calls() {
    assert_surface!("client");
}

#[test]
fn the_models() {
    assert_surface!("types");
}

#[test]
fn the_constructors() {
    assert_surface!("constructors");
}

#[test]
fn the_sets_of_values() {
    assert_surface!("enums");
}

#[test]
fn the_table_of_operations() {
    assert_surface!("operations");
}
