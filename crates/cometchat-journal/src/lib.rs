//! Append-only files of checked lines.
//!
//! The crates `cometchat-bulk` and `cometchat-webhooks` stand on it; it has what they share, and nothing else.
//!
//! ```
//! use cometchat_journal::{Appender, line};
//!
//! # fn main() -> std::io::Result<()> {
//! # let directory = std::env::temp_dir().join(format!("journal-{}", std::process::id()));
//! # std::fs::create_dir_all(&directory)?;
//! let path = directory.join("journal");
//! let mut file = Appender::create(&path, b"{\"journal\":\"example\"}\n")?;
//! file.append([&b"{\"event\":\"begun\"}"[..]])?;
//! file.sync()?;
//!
//! let text = std::fs::read(&path)?;
//! let second = text.split_inclusive(|byte| *byte == b'\n').nth(1).unwrap_or_default();
//! assert_eq!(line::open(second), Some((2, b"{\"event\":\"begun\"}".to_vec())));
//! # std::fs::remove_dir_all(&directory)
//! # }
//! ```

mod appender;
pub mod line;
mod lock;
mod sync;

pub use appender::Appender;
pub use lock::{LockError, lock};
pub use sync::sync_directory_of;
