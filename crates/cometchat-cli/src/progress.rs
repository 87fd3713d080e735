//! How far a long command is, for people: on standard error, at a terminal only.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::IsTerminal;
use std::time::Duration;

/// A line that changes.
pub(crate) struct Progress(ProgressBar);

impl Progress {
    /// Counts rows, if they are not seen at the terminal anyway.
    pub(crate) fn rows(is_wanted: bool) -> Self {
        Self::new(is_wanted, "{spinner} {pos} rows, {per_sec}")
    }

    /// Shows a message.
    pub(crate) fn of_job() -> Self {
        Self::new(true, "{spinner} {wide_msg}")
    }

    /// Shows how much of a known number is done, with a message.
    pub(crate) fn of_run() -> Self {
        Self::new(true, "{bar:24} {pos}/{len}  {wide_msg}")
    }

    fn new(is_wanted: bool, template: &str) -> Self {
        let bar = match is_wanted && std::io::stderr().is_terminal() {
            true => ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr()),
            false => ProgressBar::hidden(),
        };
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        if !bar.is_hidden() {
            bar.enable_steady_tick(Duration::from_millis(120));
        }
        Self(bar)
    }

    pub(crate) fn one(&self) {
        self.0.inc(1);
    }

    pub(crate) fn tell(&self, text: String) {
        self.0.set_message(text);
    }

    pub(crate) fn at(&self, done: u64, total: Option<u64>) {
        if let Some(total) = total {
            self.0.set_length(total);
        }
        self.0.set_position(done);
    }

    pub(crate) fn end(&self) {
        self.0.finish_and_clear();
    }
}
