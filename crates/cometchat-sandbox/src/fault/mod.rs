//! Faults: what a test wants to go wrong, and when.

mod builder;
mod description;
mod effect;
mod script;

pub use builder::{Fault, InvalidFault};
pub(crate) use description::Description;
pub(crate) use effect::Effect;
pub use script::{FaultId, FaultStatus};
pub(crate) use script::{Faults, Subject};
