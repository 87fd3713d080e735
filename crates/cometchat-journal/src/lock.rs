//! One process at a time.

use std::fmt;
use std::fs::File;
use std::io;

/// Why a file could not be locked.
#[derive(Debug)]
#[non_exhaustive]
pub enum LockError {
    /// Another open file has the lock, of this process or another one.
    InUse,
    /// The system refused.
    Failed(io::Error),
}

impl fmt::Display for LockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InUse => f.write_str("it is in use"),
            Self::Failed(_) => f.write_str("it cannot be locked"),
        }
    }
}

impl std::error::Error for LockError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::InUse => None,
            Self::Failed(error) => Some(error),
        }
    }
}

/// Locks a file against others until it is closed.
///
/// # Errors
///
/// If another has the lock, or the system refuses.
pub fn lock(file: &File) -> Result<(), LockError> {
    match fs4::FileExt::try_lock(file) {
        Ok(()) => Ok(()),
        Err(fs4::TryLockError::WouldBlock) => Err(LockError::InUse),
        Err(fs4::TryLockError::Error(error)) => Err(LockError::Failed(error)),
    }
}
