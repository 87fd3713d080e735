//! The request as it would leave.

use bytes::Bytes;
use cometchat::{Transport, TransportError, TransportFuture};
use http::Request;
use serde_json::{Map, Value, json};
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, PoisonError};

/// Keeps the request and sends nothing.
#[derive(Clone, Default)]
pub(super) struct Recorder {
    seen: Arc<Mutex<Option<Request<Bytes>>>>,
}

impl Transport for Recorder {
    fn send(&self, request: Request<Bytes>) -> TransportFuture<'_> {
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = Some(request);
        Box::pin(async { Err(TransportError::not_sent("a dry run sends nothing")) })
    }
}

impl Recorder {
    pub(super) fn request(&self) -> Option<Request<Bytes>> {
        self.seen
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
    }
}

/// What is shown of a request. Never the key, and of secrets only that they are there.
pub(super) struct Shown {
    method: String,
    url: String,
    headers: Map<String, Value>,
    body: Option<Value>,
}

impl Shown {
    /// The request with these values hidden, and the members of the body of these names.
    pub(super) fn of(request: &Request<Bytes>, values: &[String], members: &[&str]) -> Self {
        let mut url = request.uri().to_string();
        for value in values {
            // The query has another spelling for two characters.
            let encoded = url::encoded(value);
            let of_query = encoded.replace('~', "%7E").replace("%20", "+");
            url = url.replace(&encoded, "HIDDEN").replace(&of_query, "HIDDEN");
        }
        let mut headers = Map::new();
        for (name, value) in request.headers() {
            let text = match value.is_sensitive() {
                true => "[hidden]",
                false => value.to_str().unwrap_or("[not text]"),
            };
            headers.insert(name.to_string(), json!(text));
        }
        let bytes = request.body();
        let body = (!bytes.is_empty()).then(|| match serde_json::from_slice::<Value>(bytes) {
            Ok(mut body) => {
                super::secrets::hide_members(members, &mut body);
                body
            }
            Err(_) => json!(String::from_utf8_lossy(bytes)),
        });
        Self {
            method: request.method().to_string(),
            url,
            headers,
            body,
        }
    }

    /// For programs.
    pub(super) fn json(&self) -> Value {
        json!({
            "method": self.method,
            "url": self.url,
            "headers": self.headers,
            "body": self.body,
            "curl": self.curl(),
        })
    }

    /// For people: the request, and the command of curl that would send it.
    pub(super) fn text(&self) -> String {
        let mut text = format!("{} {}\n", self.method, self.url);
        for (name, value) in &self.headers {
            let _ = writeln!(text, "{name}: {}", value.as_str().unwrap_or_default());
        }
        match &self.body {
            Some(Value::String(form)) => {
                let _ = write!(text, "\n{form}\n");
            }
            Some(body) => {
                let _ = write!(text, "\n{body:#}\n");
            }
            None => {}
        }
        let _ = write!(text, "\n{}\n", self.curl());
        text
    }

    fn curl(&self) -> String {
        let mut curl = format!("curl --request {} {}", self.method, word(&self.url));
        for (name, value) in &self.headers {
            let value = value.as_str().unwrap_or_default();
            if name == "apikey" {
                // The shell puts it in.
                curl.push_str(" --header \"apikey: $COMETCHAT_API_KEY\"");
            } else {
                let _ = write!(curl, " --header {}", word(&format!("{name}: {value}")));
            }
        }
        match &self.body {
            Some(Value::String(form)) => {
                let _ = write!(curl, " --data-binary {}", word(form));
            }
            Some(body) => {
                let _ = write!(curl, " --data {}", word(&body.to_string()));
            }
            None => {}
        }
        curl
    }
}

/// A text as one word of a POSIX shell.
fn word(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

mod url {
    /// A value as a segment of a path has it.
    pub(super) fn encoded(value: &str) -> String {
        let mut encoded = String::new();
        for byte in value.bytes() {
            if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
                encoded.push(char::from(byte));
            } else {
                encoded.push_str(&format!("%{byte:02X}"));
            }
        }
        encoded
    }
}
