//! From the arguments of a command to what it did.

mod ask;
mod body;
mod check;
mod dry_run;
pub(crate) mod keywords;
mod outcomes;
mod secrets;
mod send;
pub(crate) mod shorthand;

pub(crate) use ask::Ask;
pub(crate) use check::problems;
pub(crate) use secrets::hide;
pub(crate) use send::run;
