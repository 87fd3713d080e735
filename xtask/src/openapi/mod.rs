//! Reading, bundling, checking and adapting the description.

mod adapt;
mod bundle;
pub(crate) mod kinds;
mod lint;
mod names;
pub(crate) mod pointer;
mod publish;
#[cfg(test)]
pub(crate) mod sample;
mod schemas;
mod walk;

pub(crate) use adapt::{Adapted, OpenEnum, adapt};
pub(crate) use bundle::{Bundle, bundle};
pub(crate) use lint::lint;
pub(crate) use names::{pascal_case, shouting_case, snake_case};
pub(crate) use publish::published;
pub(crate) use walk::{METHODS, OperationAt, References, component, follow, operations};
