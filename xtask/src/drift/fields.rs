//! Fields and values: two schemas are walked at once.
//!
//! What one side leaves open (a bare `object`, a text without a set of values) is not compared: it says neither that something is there nor
//! that it is not. What was concluded from a sample says that something is there, and not what is not.

use super::difference::{Difference, Found, Side, What};
use super::shape::Shape;
use serde_json::Value;

/// One comparison, of a parameter, a request or a response.
pub(super) struct Fields<'a, 'f> {
    pub(super) ours: &'a Value,
    pub(super) theirs: &'a Value,
    /// The operation.
    pub(super) place: &'f str,
    /// What a field is here.
    pub(super) what: What,
    pub(super) found: &'f mut Found,
    /// What is being compared right now, outermost first.
    pub(super) inside: Vec<(Shape<'a>, Shape<'a>)>,
}

impl<'a> Fields<'a, '_> {
    /// Compares what two places hold. Where a place has several schemas, each is allowed.
    pub(super) fn compare(&mut self, ours: &[&'a Value], theirs: &[&'a Value], name: &str) {
        let ours = Shape::of(self.ours, ours);
        let theirs = Shape::of(self.theirs, theirs);
        let is_here = |(mine, other): &(Shape<'_>, Shape<'_>)| {
            mine.parts == ours.parts && other.parts == theirs.parts
        };
        if ours.is_open() || theirs.is_open() || self.inside.iter().any(is_here) {
            return;
        }
        self.values(&ours, &theirs, name);
        self.properties(&ours, &theirs, name);
        let mut inner = properties(&ours, &theirs, name);
        let items = list(name);
        match (ours.items.is_empty(), theirs.items.is_empty()) {
            (false, false) => inner.push((ours.items.clone(), theirs.items.clone(), items)),
            (true, false) => self.add(Side::Theirs, &items),
            (false, true) if !theirs.is_from_samples() => self.add(Side::Ours, &items),
            (_, true) => {}
        }
        let rest = below(name, "*");
        match (ours.rest.is_empty(), theirs.rest.is_empty()) {
            (false, false) => inner.push((ours.rest.clone(), theirs.rest.clone(), rest)),
            (true, false) if ours.properties.is_empty() => self.add(Side::Theirs, &rest),
            _ => {}
        }
        self.inside.push((ours, theirs));
        for (mine, other, name) in inner {
            self.compare(&mine, &other, &name);
        }
        self.inside.pop();
    }

    fn values(&mut self, ours: &Shape<'_>, theirs: &Shape<'_>, name: &str) {
        let is_new = |value: &&String| {
            let of_booleans = ours.boolean && matches!(value.as_str(), "true" | "false");
            !ours.values.contains(*value) && !of_booleans
        };
        let new: Vec<_> = theirs.values.iter().filter(is_new).collect();
        // A side without a set of values allows all of them.
        let gone = ours.values.difference(&theirs.values);
        let gone: Vec<_> = gone.filter(|_| !theirs.values.is_empty()).collect();
        let sides = [(Side::Theirs, new), (Side::Ours, gone)];
        for (side, values) in sides {
            for value in values {
                self.push(side, What::Value, format!("{} = {value}", self.named(name)));
            }
        }
    }

    fn properties(&mut self, ours: &Shape<'_>, theirs: &Shape<'_>, name: &str) {
        for key in theirs.properties.keys() {
            if ours.property(key).is_none() && ours.rest.is_empty() {
                self.add(Side::Theirs, &below(name, key));
            }
        }
        let read: Vec<&str> = theirs
            .properties
            .keys()
            .map(|key| ours.aliases.get(key).copied().unwrap_or(key))
            .collect();
        for key in ours.properties.keys() {
            let may_be_there = !theirs.rest.is_empty() || theirs.is_from_samples();
            if !read.contains(key) && !may_be_there {
                self.add(Side::Ours, &below(name, key));
            }
        }
    }

    /// A field that one side has.
    fn add(&mut self, side: Side, name: &str) {
        let name = match self.what {
            What::Parameter => self.named(name),
            _ => name.to_owned(),
        };
        self.push(side, self.what, name);
    }

    fn push(&mut self, side: Side, what: What, name: String) {
        let place = self.place.to_owned();
        self.found.add(side, Difference { what, place, name });
    }

    /// The name of a field with what has it.
    fn named(&self, name: &str) -> String {
        match self.what {
            What::RequestField => format!("request {name}"),
            What::ResponseField => format!("response {name}"),
            _ => name.to_owned(),
        }
    }
}

/// Two sides of one place, and its name.
type Pair<'a> = (Vec<&'a Value>, Vec<&'a Value>, String);

/// What both sides have: by the same key, or where one has a map.
fn properties<'a>(ours: &Shape<'a>, theirs: &Shape<'a>, name: &str) -> Vec<Pair<'a>> {
    let mut pairs = Vec::new();
    for (key, other) in &theirs.properties {
        let mine = match ours.property(key) {
            Some(mine) => mine.to_vec(),
            None => ours.rest.clone(),
        };
        if !mine.is_empty() {
            pairs.push((mine, other.clone(), below(name, key)));
        }
    }
    if !theirs.rest.is_empty() {
        for (key, mine) in &ours.properties {
            if !theirs.properties.contains_key(key) {
                pairs.push((mine.clone(), theirs.rest.clone(), below(name, key)));
            }
        }
    }
    pairs
}

fn below(name: &str, key: &str) -> String {
    match name {
        "" => key.to_owned(),
        name => format!("{name}.{key}"),
    }
}

fn list(name: &str) -> String {
    format!("{name}[]")
}
