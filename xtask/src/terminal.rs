//! Printing that outlives its reader: `cargo xtask generate --check | head` ends as it would have ended without `head`.
//!
//! The macros of the standard library panic when nobody reads any more. These have their names and stand before them in every
//! module, so that no call can be forgotten; what cannot be printed is lost.

use std::fmt::Arguments;
use std::io::Write;

macro_rules! print {
    ($($argument:tt)*) => {
        $crate::terminal::write(&mut std::io::stdout(), format_args!($($argument)*))
    };
}

macro_rules! println {
    () => { print!("\n") };
    ($($argument:tt)*) => { print!("{}\n", format_args!($($argument)*)) };
}

macro_rules! eprintln {
    ($($argument:tt)*) => {
        $crate::terminal::write(&mut std::io::stderr(), format_args!("{}\n", format_args!($($argument)*)))
    };
}

/// Writes what can be written.
pub(crate) fn write(to: &mut dyn Write, text: Arguments<'_>) {
    // There is no better place to say that printing failed.
    let _ = to.write_fmt(text).and_then(|()| to.flush());
}
