//! Which models several operations need.

use crate::openapi::{OperationAt, References};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// How many operations are several.
const SEVERAL: usize = 3;

/// The components that stand, at any depth, in the requests and successes of several operations.
pub(super) fn shared<'a>(
    operations: impl Iterator<Item = OperationAt<'a>>,
    document: &'a Value,
) -> BTreeSet<&'a str> {
    let references = References::of(document);
    let mut needed: BTreeMap<&str, usize> = BTreeMap::new();
    for operation in operations {
        let request = operation.value.get("requestBody");
        let success = operation.value.get("responses");
        let success = success.and_then(|responses| responses.get("200"));
        let parts = request.into_iter().chain(success);
        let found: BTreeSet<_> = parts
            .flat_map(|part| references.reached_from(part))
            .collect();
        for name in found {
            *needed.entry(name).or_default() += 1;
        }
    }
    needed.retain(|_, operations| *operations >= SEVERAL);
    needed.into_keys().collect()
}
