//! What our description must hold to beyond what general linters ask: everything that progenitor would panic on,
//! misread or silently drop, and everything that the generated code is derived from.

mod error_help;
mod extensions;
mod facade;
mod limits;
mod operations;
mod parameters;
mod rust_names;
mod schemas;
mod servers;
mod survives_parsing;
mod webhooks;

use super::Bundle;
use serde_json::Value;

/// Every problem, with file and place.
pub(crate) fn lint(bundle: &Bundle) -> Vec<String> {
    let mut report = Report {
        bundle,
        problems: Vec::new(),
    };
    for place in &bundle.unreached {
        let message = "nothing leads here from `openapi.yaml`: it would be left out";
        report.problems.push(format!("openapi/{place}: {message}"));
    }
    operations::check(&mut report);
    parameters::check(&mut report);
    schemas::check(&mut report);
    servers::check(&mut report);
    extensions::check(&mut report);
    error_help::check(&mut report);
    limits::check(&mut report);
    facade::check(&mut report);
    webhooks::check(&mut report);
    survives_parsing::check(&mut report);
    report.problems
}

struct Report<'a> {
    bundle: &'a Bundle,
    problems: Vec<String>,
}

impl<'a> Report<'a> {
    fn document(&self) -> &'a Value {
        &self.bundle.document
    }

    fn add(&mut self, place: &str, message: impl AsRef<str>) {
        self.problems.push(format!(
            "openapi/{}: {}",
            self.bundle.origin(place),
            message.as_ref()
        ));
    }
}

#[cfg(test)]
mod tests;
