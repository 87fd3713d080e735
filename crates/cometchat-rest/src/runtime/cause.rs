//! What stood behind a failure of the network, as text that may be shown.
//!
//! An error of an HTTP library may hold what the other side wrote: HTTP/2 lets a server end a connection with text of its
//! own, which can echo the key. So nothing of such an error is kept but one line for each of its causes: without the key,
//! of limited length, and for HTTP/2 only the name of the reason.

use super::redactor::Redactor;
use super::text::shorten;
use std::error::Error as StdError;
use std::{fmt, io};

/// The longest line that is kept of one cause, in bytes.
const LINE: usize = 240;
/// How many causes are followed.
const DEPTH: usize = 8;

/// One line of text, and the cause below it.
pub(super) struct Cause {
    text: String,
    source: Option<Box<Cause>>,
}

impl Cause {
    /// The lines of an error and of its causes. Lines that a line above has already are left out.
    pub(super) fn of(error: &(dyn StdError + 'static), secrets: Option<&Redactor<'_>>) -> Self {
        let mut lines: Vec<String> = Vec::new();
        let mut next = Some(error);
        while let Some(error) = next.take().filter(|_| lines.len() < DEPTH) {
            let line = line_of(error);
            let line = secrets.map_or_else(|| line.clone(), |secrets| secrets.redact(&line));
            let line = shorten(&line, LINE).into_owned();
            if !lines.iter().any(|known| known.contains(&line)) {
                lines.push(line);
            }
            next = below(error);
        }
        let mut cause = None;
        for text in lines.into_iter().rev() {
            cause = Some(Box::new(Self {
                text,
                source: cause,
            }));
        }
        // There is always a first line.
        cause.map_or_else(
            || Self {
                text: String::new(),
                source: None,
            },
            |cause| *cause,
        )
    }

    /// A line of our own.
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            source: None,
        }
    }

    /// The line at the bottom, which says most.
    pub(super) fn root(&self) -> &str {
        self.source
            .as_ref()
            .map_or(&self.text, |source| source.root())
    }

    /// Whether a line holds this text.
    pub(super) fn mentions(&self, text: &str) -> bool {
        self.text.contains(text)
            || self
                .source
                .as_ref()
                .is_some_and(|source| source.mentions(text))
    }
}

/// The cause below an error; that of an I/O error made from another error is that error.
fn below<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a (dyn StdError + 'static)> {
    match error
        .downcast_ref::<io::Error>()
        .and_then(io::Error::get_ref)
    {
        Some(inner) => Some(inner),
        None => error.source(),
    }
}

fn line_of(error: &(dyn StdError + 'static)) -> String {
    #[cfg(feature = "http2")]
    if let Some(http2) = error.downcast_ref::<h2::Error>() {
        return match http2.reason() {
            Some(reason) => format!("HTTP/2: {reason}"),
            None => "HTTP/2: the connection broke".to_owned(),
        };
    }
    // The text of an I/O error made from another one is that error's, whatever it is.
    if let Some(inner) = error
        .downcast_ref::<io::Error>()
        .and_then(io::Error::get_ref)
    {
        return line_of(inner);
    }
    error.to_string()
}

/// Whether the server said of an HTTP/2 stream that it processed nothing of it.
#[cfg(feature = "http2")]
pub(super) fn is_unprocessed(error: &(dyn StdError + 'static)) -> bool {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(http2) = error.downcast_ref::<h2::Error>() {
            let reason = http2.reason();
            return http2.is_remote()
                && ((http2.is_go_away() && reason == Some(h2::Reason::NO_ERROR))
                    || (http2.is_reset() && reason == Some(h2::Reason::REFUSED_STREAM)));
        }
        next = below(error);
    }
    false
}

#[cfg(not(feature = "http2"))]
pub(super) fn is_unprocessed(_: &(dyn StdError + 'static)) -> bool {
    false
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.text)?;
        match &self.source {
            Some(source) => write!(f, ": {source:?}"),
            None => Ok(()),
        }
    }
}

impl StdError for Cause {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
