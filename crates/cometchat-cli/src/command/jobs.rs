//! The commands beside those of the operations.

use crate::{about, jobs, profile};
use clap::Command;

pub(super) fn add(command: Command) -> Command {
    let command = about::schema::add(command);
    let command = about::template::add(command);
    let command = about::explain::add(command);
    let command = about::tools::add(command);
    let command = about::shells::add(command);
    let command = profile::add(command);
    let command = jobs::doctor::add(command);
    let command = jobs::sandbox::add(command);
    let command = jobs::import::add(command);
    let command = jobs::export::add(command);
    #[cfg(feature = "postgres")]
    let command = jobs::bulk::add(command);
    jobs::webhooks::add(command)
}
