//! Reading what an envelope holds, without the envelope.

use super::field::Slot;
use super::{Field, Model, Place};
use crate::types::{ListCursor, ListMeta};
use serde_json::{Map, Value};

/// An envelope whose `data` is read where it is to stay: reading it is compiled once for all models, and none of them is moved.
pub(crate) struct Opening<'a> {
    pub(crate) name: &'static str,
    pub(crate) data: &'a mut dyn Field,
    /// Whether `data` may be a list that holds nothing else.
    pub(crate) single: bool,
    pub(crate) beside: &'a mut dyn Model,
}

impl Model for Opening<'_> {
    fn name(&self) -> &'static str {
        self.name
    }

    fn place(&mut self, key: &str) -> Option<Place<'_>> {
        if key != "data" {
            return self.beside.place(key);
        }
        Some(Place {
            slot: Slot::Other(self.data),
            key: "data",
            required: true,
            of_request: false,
            id: false,
            single: self.single,
            aliases: &[],
        })
    }

    fn required(&self) -> &'static [&'static str] {
        &["data"]
    }

    fn fields(&self, with: &mut dyn FnMut(&'static str, &dyn Field)) {
        with("data", self.data);
        self.beside.fields(with);
    }

    fn extra(&self) -> &Map<String, Value> {
        self.beside.extra()
    }

    fn extra_mut(&mut self) -> &mut Map<String, Value> {
        self.beside.extra_mut()
    }
}

/// What stands beside one thing.
pub(crate) struct BesideOne {
    pub(crate) extra: Map<String, Value>,
}

super::object! {
    BesideOne (answer) [] {}
}

/// What stands beside a list.
pub(crate) struct BesideList {
    pub(crate) meta: Option<ListMeta>,
    pub(crate) cursor: Option<ListCursor>,
    pub(crate) extra: Map<String, Value>,
}

super::object! {
    BesideList (answer) [] {
        meta: "meta" optional plain,
        cursor: "cursor" optional plain,
    }
}
