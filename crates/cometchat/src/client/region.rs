//! Regions.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

/// Where an app's data lives. The dashboard shows it beside the app id.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Region {
    /// United States.
    #[default]
    Us,
    /// European Union.
    Eu,
    /// India.
    In,
    /// A region that this version does not know, in the spelling of the host name: lower-case letters and digits.
    Other(String),
}

impl Region {
    /// The region as it stands in the host name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Us => "us",
            Self::Eu => "eu",
            Self::In => "in",
            Self::Other(name) => name,
        }
    }
}

impl From<&str> for Region {
    fn from(name: &str) -> Self {
        match name.trim().to_ascii_lowercase().as_str() {
            "us" => Self::Us,
            "eu" => Self::Eu,
            "in" => Self::In,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl FromStr for Region {
    type Err = Infallible;

    fn from_str(name: &str) -> Result<Self, Infallible> {
        Ok(name.into())
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
