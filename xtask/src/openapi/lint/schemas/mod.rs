//! Rules on schemas: types that exist, names that stay apart in Rust, open sets that stay open.

mod objects;
mod sets;
mod types;

use super::Report;
use crate::openapi::schemas::schemas;

const COMPONENTS: &str = "/components/schemas/";

pub(super) fn check(report: &mut Report<'_>) {
    let mut found = Vec::new();
    schemas(report.document(), &mut |place, schema| {
        found.push((place.to_owned(), schema));
    });
    // Whatever is inside a hand-written type is read by hand.
    let by_hand: Vec<String> = found
        .iter()
        .filter(|(_, schema)| schema.contains_key("x-rust-type"))
        .map(|(place, _)| format!("{place}/"))
        .collect();
    found.retain(|(place, _)| !by_hand.iter().any(|outer| place.starts_with(outer)));
    for (place, schema) in found {
        types::check(report, &place, schema);
        objects::check(report, &place, schema);
        sets::check(report, &place, schema);
    }
    objects::check_names(report);
}

fn is_component(place: &str) -> bool {
    place
        .strip_prefix(COMPONENTS)
        .is_some_and(|name| !name.contains('/'))
}
