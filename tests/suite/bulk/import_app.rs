//! An app that imports rows, in memory: what it has, and what is to go wrong.

use crate::support::{Script, Step, builder};
use bytes::Bytes;
use cometchat::{Client, Transport, TransportFuture};
use http::Request;
use serde_json::{Map, Value, json};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::Instant;

/// What happens to one request.
#[derive(Clone, Debug)]
pub(super) enum Fate {
    Fine,
    /// This comes in place of the response, and nothing is done.
    Before(Step),
    /// The rows are stored, and this comes in place of the response.
    After(Step),
    /// The response says nothing of this row, which is stored.
    SilentOf(&'static str),
}

/// A request as the app saw it.
#[derive(Clone, Debug)]
pub(super) struct Came {
    pub(super) kind: String,
    pub(super) keys: Vec<String>,
    pub(super) after: Duration,
}

type Decide = dyn Fn(usize, &Came) -> Fate + Send + Sync;

#[derive(Clone)]
pub(super) struct App {
    inner: Arc<Inner>,
}

struct Inner {
    began: Instant,
    decide: Box<Decide>,
    /// Rows that make their whole request fail after the others were stored.
    poison: BTreeSet<&'static str>,
    /// Rows that are refused alone.
    refused: BTreeMap<&'static str, &'static str>,
    came: Mutex<Vec<Came>>,
    /// The rows by kind and key, and how often each was made.
    rows: Mutex<BTreeMap<(String, String), Value>>,
    made: Mutex<Vec<String>>,
}

impl App {
    pub(super) fn new() -> Self {
        Self::deciding(|_, _| Fate::Fine)
    }

    /// What happens to a request, by its number, from 1, and by what is in it.
    pub(super) fn deciding(decide: impl Fn(usize, &Came) -> Fate + Send + Sync + 'static) -> Self {
        Self {
            inner: Arc::new(Inner {
                began: Instant::now(),
                decide: Box::new(decide),
                poison: BTreeSet::new(),
                refused: BTreeMap::new(),
                came: Mutex::default(),
                rows: Mutex::default(),
                made: Mutex::default(),
            }),
        }
    }

    pub(super) fn poisoned_by(mut self, keys: impl IntoIterator<Item = &'static str>) -> Self {
        let inner = Arc::get_mut(&mut self.inner).expect("not shared yet");
        inner.poison.extend(keys);
        self
    }

    pub(super) fn refusing(mut self, key: &'static str, code: &'static str) -> Self {
        let inner = Arc::get_mut(&mut self.inner).expect("not shared yet");
        inner.refused.insert(key, code);
        self
    }

    /// Has this row already, of somebody else's.
    pub(super) fn having(self, kind: &str, key: &str) -> Self {
        let mut rows = self.inner.rows.lock().expect("no panic");
        rows.insert((kind.to_owned(), key.to_owned()), json!("theirs"));
        drop(rows);
        self
    }

    pub(super) fn client(&self) -> Client {
        builder()
            .without_pacing()
            .transport(self.clone())
            .build()
            .expect("the settings are sound")
    }

    pub(super) fn came(&self) -> Vec<Came> {
        self.inner.came.lock().expect("no panic").clone()
    }

    /// The keys of the rows of a kind that the app has.
    pub(super) fn keys(&self, kind: &str) -> Vec<String> {
        let rows = self.inner.rows.lock().expect("no panic");
        let of = rows.keys().filter(|(of, _)| of == kind);
        of.map(|(_, key)| key.clone()).collect()
    }

    pub(super) fn row(&self, kind: &str, key: &str) -> Value {
        let rows = self.inner.rows.lock().expect("no panic");
        rows[&(kind.to_owned(), key.to_owned())].clone()
    }

    /// How many rows the app ever made; a row twice counts twice.
    pub(super) fn made(&self) -> usize {
        self.inner.made.lock().expect("no panic").len()
    }

    /// Takes the rows in, and says what became of each; an error if the request fails as a whole.
    fn take(&self, kind: &str, sent: &Map<String, Value>) -> Result<Map<String, Value>, Step> {
        let code = match kind {
            "users" => "ERR_UID_ALREADY_EXISTS",
            "groups" => "ERR_GUID_ALREADY_EXISTS",
            "members" => "ERR_ALREADY_JOINED",
            _ => "ERR_IMPORT_MUID_ALREADY_EXISTS",
        };
        let mut rows = self.inner.rows.lock().expect("no panic");
        let mut outcomes = Map::new();
        let mut is_poisoned = false;
        for (key, row) in sent {
            let place = (kind.to_owned(), key.clone());
            let failed = |code: &str| json!({ "success": false, "error": { "code": code } });
            let outcome = if self.inner.poison.contains(key.as_str()) {
                is_poisoned = true;
                continue;
            } else if let Some(code) = self.inner.refused.get(key.as_str()) {
                failed(code)
            } else {
                let number = rows.len() + 1;
                match rows.entry(place) {
                    Entry::Occupied(_) => failed(code),
                    Entry::Vacant(entry) => {
                        entry.insert(row.clone());
                        self.inner.made.lock().expect("no panic").push(key.clone());
                        json!({ "success": true, "data": { "id": number.to_string() } })
                    }
                }
            };
            outcomes.insert(key.clone(), outcome);
        }
        if is_poisoned {
            return Err(Step::error(500, "ERR_EXCEPTION"));
        }
        Ok(outcomes)
    }

    fn answer(&self, request: &Request<Bytes>) -> Step {
        let path = request.uri().path();
        let Some((_, kind)) = path.split_once("/data_import/") else {
            let came = Came {
                kind: "read".to_owned(),
                keys: Vec::new(),
                after: self.inner.began.elapsed(),
            };
            let number = self.inner.came.lock().expect("no panic").len();
            return match (self.inner.decide)(number, &came) {
                Fate::Before(step) => step,
                _ => Step::json(200, &crate::support::answer("list-reasons")),
            };
        };
        let body: Value = serde_json::from_slice(request.body()).expect("bodies are JSON");
        let sent = body[kind].as_object().expect("rows by key").clone();
        assert!((1..=50).contains(&sent.len()), "{} rows", sent.len());
        let came = Came {
            kind: kind.to_owned(),
            keys: sent.keys().cloned().collect(),
            after: self.inner.began.elapsed(),
        };
        let mut all = self.inner.came.lock().expect("no panic");
        all.push(came.clone());
        let fate = (self.inner.decide)(all.len(), &came);
        drop(all);
        match fate {
            Fate::Before(step) => step,
            Fate::After(step) => {
                let _ = self.take(kind, &sent);
                step
            }
            Fate::Fine | Fate::SilentOf(_) => match self.take(kind, &sent) {
                Ok(mut outcomes) => {
                    if let Fate::SilentOf(key) = fate {
                        outcomes.remove(key);
                    }
                    Step::json(200, &json!({ "data": outcomes }))
                }
                Err(step) => step,
            },
        }
    }
}

impl Transport for App {
    fn send(&self, request: Request<Bytes>) -> TransportFuture<'_> {
        let script = Script::new([self.answer(&request)]);
        Box::pin(async move { script.send(request).await })
    }
}
