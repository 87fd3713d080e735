//! Faults: what a test wants to go wrong, and when.

mod builder;
mod effect;
mod faults;
mod json;

pub use builder::{Fault, InvalidFault};
pub(crate) use effect::Effect;
pub use faults::{FaultId, FaultStatus};
pub(crate) use faults::{Faults, RequestInfo};
pub(crate) use json::FaultJson;
