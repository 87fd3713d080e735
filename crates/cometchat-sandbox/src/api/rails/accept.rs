//! What an operation accepts, as data: one declaration that is checked against and can be listed.

use serde_json::{Map, Value};

use super::check;
use crate::error::Code;

/// One field of a body, or one parameter of a query.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) rule: Rule,
    pub(crate) required: bool,
    /// What a value of the wrong type is refused with.
    pub(crate) code: Code,
}

/// What a field may hold.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Rule {
    /// An id that is about to be created.
    NewId,
    /// A name that people see: 1 to 100 characters.
    Name,
    /// Any text of at most so many characters.
    Text(usize),
    /// The same, or null.
    TextOrNull(usize),
    /// An address of the web.
    Url,
    /// True or false.
    Flag,
    /// A whole number in this range.
    Whole(u64, u64),
    /// Whole seconds since 1970.
    Moment,
    /// An object of any fields, not larger than metadata may be.
    Metadata,
    /// An object of these fields.
    Object(&'static [Field]),
    /// The labels of a user or message.
    Tags,
    /// The labels of a group.
    GroupTags,
    /// A list of texts.
    Texts,
    /// A text or a list of texts.
    OneOrMore,
    /// Any number.
    Number,
    /// A list of at most so many objects of these fields.
    Objects(usize, &'static [Field]),
    /// A list of at least one text.
    SomeTexts,
    /// One of these.
    OneOf(&'static [&'static str]),
    /// A list of these.
    Several(&'static [&'static str]),
    /// What the operation checks by itself.
    ByHand,
}

impl Field {
    /// A field that the operation checks by itself.
    pub(crate) const fn by_hand(name: &'static str) -> Self {
        Self::new(name, Rule::ByHand)
    }

    pub(crate) const fn new(name: &'static str, rule: Rule) -> Self {
        Self {
            name,
            rule,
            required: false,
            code: Code::BadRequest,
        }
    }

    /// Refuses a text or an object of the wrong type with the vendor's own code for it.
    pub(crate) const fn refused_with(mut self, code: Code) -> Self {
        self.code = code;
        self
    }

    pub(crate) const fn required(name: &'static str, rule: Rule) -> Self {
        Self {
            name,
            rule,
            required: true,
            code: Code::BadRequest,
        }
    }
}

/// A body that was checked. What is absent or null is nothing.
pub(crate) struct Accepted<'a> {
    fields: &'a Map<String, Value>,
}

impl<'a> Accepted<'a> {
    pub(super) fn new(fields: &'a Map<String, Value>) -> Self {
        Self { fields }
    }

    pub(crate) fn value(&self, name: &str) -> Option<&'a Value> {
        self.fields.get(name).filter(|value| !value.is_null())
    }

    /// Whether a field that may be null is.
    pub(crate) fn is_null(&self, field: &Field) -> bool {
        matches!(field.rule, Rule::TextOrNull(_))
            && self.fields.get(field.name).is_some_and(Value::is_null)
    }

    /// An object inside, whose fields were checked too.
    pub(crate) fn inner(&self, name: &str) -> Option<Self> {
        self.object(name).map(Self::new)
    }

    pub(crate) fn text(&self, name: &str) -> Option<&'a str> {
        self.fields.get(name)?.as_str()
    }

    pub(crate) fn flag(&self, name: &str) -> Option<bool> {
        check::flag(self.fields.get(name)?)
    }

    pub(crate) fn object(&self, name: &str) -> Option<&'a Map<String, Value>> {
        self.fields.get(name)?.as_object()
    }

    pub(crate) fn texts(&self, name: &str) -> Option<Vec<&'a str>> {
        let list = self.fields.get(name)?.as_array()?;
        Some(list.iter().filter_map(Value::as_str).collect())
    }
}
