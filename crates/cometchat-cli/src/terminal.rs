//! Asking people, and the width of what they see.

use std::io::{self, BufRead, IsTerminal, Write};

/// Asks, and reads one line.
pub(crate) fn asked(question: &str) -> io::Result<String> {
    let mut out = io::stderr().lock();
    write!(out, "{}", crate::text::visible(question))?;
    out.flush()?;
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line)?;
    Ok(line)
}

/// Asks, and reads one line that is not shown.
pub(crate) fn asked_in_secret(question: &str) -> io::Result<String> {
    rpassword::prompt_password(question).map(|text| text.trim().to_owned())
}

/// How many characters fit into a line, where the output is a terminal.
pub(crate) fn width() -> Option<usize> {
    if !io::stdout().is_terminal() {
        return None;
    }
    // COLUMNS goes before what the terminal says, as in other programs.
    let columns = std::env::var("COLUMNS")
        .ok()
        .and_then(|text| text.parse().ok());
    let width =
        columns.or_else(|| terminal_size::terminal_size().map(|(width, _)| usize::from(width.0)));
    Some(width.unwrap_or(80).max(20))
}
