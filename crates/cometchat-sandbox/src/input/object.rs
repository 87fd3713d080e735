//! A JSON object being read field by field.

use std::sync::LazyLock;

use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::ValidationErrors;
use crate::error::Code;

/// An object and the dotted path that leads to it. A field that is null is of the wrong type for everything; where one is required,
/// it counts as missing, as in the real service's framework.
pub(crate) struct Object<'v> {
    fields: &'v Map<String, Value>,
    path: String,
    empty_array_is_object: bool,
}

/// What PHP's `[]` stands for.
static NO_FIELDS: LazyLock<Map<String, Value>> = LazyLock::new(Map::new);

impl<'v> Object<'v> {
    pub(crate) fn root(fields: &'v Map<String, Value>) -> Self {
        Self::at(String::new(), fields)
    }

    fn at(path: String, fields: &'v Map<String, Value>) -> Self {
        Self {
            fields,
            path,
            empty_array_is_object: false,
        }
    }

    /// Whether `[]` is an object too, here and in everything below: PHP writes an empty array that way, whatever it is meant for.
    pub(crate) fn empty_array_is_object(mut self, allowed: bool) -> Self {
        self.empty_array_is_object = allowed;
        self
    }

    /// An object below this one.
    pub(crate) fn child(&self, key: &str, fields: &'v Map<String, Value>) -> Self {
        Self::at(self.path_of(key), fields).empty_array_is_object(self.empty_array_is_object)
    }

    /// The dotted path of one of the fields, such as `data.attachments.0.url`.
    pub(crate) fn path_of(&self, key: &str) -> String {
        if self.path.is_empty() {
            key.to_owned()
        } else {
            format!("{}.{key}", self.path)
        }
    }

    pub(crate) fn get(&self, key: &str) -> Option<&'v Value> {
        self.fields.get(key)
    }

    /// Whether a field is neither absent nor null.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.get(key).is_some_and(|value| !value.is_null())
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&'v String, &'v Value)> {
        self.fields.iter()
    }

    pub(crate) fn missing(&self, key: &str, errors: &mut ValidationErrors) {
        let field = self.path_of(key);
        let sentence = format!("The {field} field is required.");
        errors.invalid(field, sentence);
    }

    /// Notes that a field breaks a rule; `rule` finishes the sentence "The … field".
    pub(crate) fn invalid(&self, key: &str, rule: &str, errors: &mut ValidationErrors) {
        self.refused(key, Code::BadRequest, rule, errors);
    }

    /// As [`Self::invalid`], with a code of the vendor's for this very rule.
    pub(crate) fn refused(&self, key: &str, code: Code, rule: &str, errors: &mut ValidationErrors) {
        let field = self.path_of(key);
        let sentence = format!("The {field} field {rule}");
        errors.add(field, code, sentence);
    }

    /// Notes that a field holds none of the values it may hold.
    pub(crate) fn not_in_list(&self, key: &str, code: Code, errors: &mut ValidationErrors) {
        let field = self.path_of(key);
        let sentence = format!("The selected {field} is invalid.");
        errors.add(field, code, sentence);
    }

    pub(crate) fn string(&self, key: &str, errors: &mut ValidationErrors) -> Option<&'v str> {
        self.string_or(key, Code::BadRequest, errors)
    }

    /// A string, refused with the vendor's own code if it is anything else.
    pub(crate) fn string_or(
        &self,
        key: &str,
        code: Code,
        errors: &mut ValidationErrors,
    ) -> Option<&'v str> {
        let value = self.get(key)?;
        if value.as_str().is_none() {
            self.refused(key, code, "must be a string.", errors);
        }
        value.as_str()
    }

    /// A string that has to be there and not be empty.
    pub(crate) fn required_string(
        &self,
        key: &str,
        errors: &mut ValidationErrors,
    ) -> Option<&'v str> {
        if !self.has(key) {
            self.missing(key, errors);
            return None;
        }
        match self.get(key)?.as_str() {
            Some(text) if text.trim().is_empty() => {
                self.missing(key, errors);
                None
            }
            Some(text) => Some(text),
            None => {
                self.invalid(key, "must be a string.", errors);
                None
            }
        }
    }

    pub(crate) fn object(&self, key: &str, errors: &mut ValidationErrors) -> Option<Object<'v>> {
        self.object_or(key, Code::BadRequest, errors)
    }

    /// An object, refused with the vendor's own code if it is anything else.
    pub(crate) fn object_or(
        &self,
        key: &str,
        code: Code,
        errors: &mut ValidationErrors,
    ) -> Option<Object<'v>> {
        match self.get(key)? {
            Value::Object(fields) => Some(self.child(key, fields)),
            Value::Array(items) if items.is_empty() && self.empty_array_is_object => {
                Some(self.child(key, &NO_FIELDS))
            }
            _ => {
                self.refused(key, code, "must be an object.", errors);
                None
            }
        }
    }

    /// An object of any fields, in the form it is stored in.
    pub(crate) fn free_form(
        &self,
        key: &str,
        code: Code,
        errors: &mut ValidationErrors,
    ) -> Option<Box<RawValue>> {
        compact(self.object_or(key, code, errors)?.fields)
    }

    pub(crate) fn array(&self, key: &str, errors: &mut ValidationErrors) -> Option<&'v [Value]> {
        match self.get(key)? {
            Value::Array(items) => Some(items),
            _ => {
                self.invalid(key, "must be an array.", errors);
                None
            }
        }
    }

    /// A list of strings; each entry that is not one is an error at its index.
    pub(crate) fn strings(&self, key: &str, errors: &mut ValidationErrors) -> Vec<&'v str> {
        let mut strings = Vec::new();
        for (index, item) in self
            .array(key, errors)
            .unwrap_or_default()
            .iter()
            .enumerate()
        {
            match item.as_str() {
                Some(text) => strings.push(text),
                None => self.invalid(&format!("{key}.{index}"), "must be a string.", errors),
            }
        }
        strings
    }

    /// A moment in whole epoch seconds, ten digits as CometChat asks for.
    pub(crate) fn timestamp(&self, key: &str, errors: &mut ValidationErrors) -> Option<u64> {
        let value = self.get(key)?;
        if !value.is_u64() && !value.is_i64() {
            self.invalid(key, "must be an integer.", errors);
            return None;
        }
        let seconds = value
            .as_u64()
            .filter(|seconds| (1_000_000_000..10_000_000_000).contains(seconds));
        if seconds.is_none() {
            self.invalid(key, "must be 10 digits.", errors);
        }
        seconds
    }
}

/// Free-form JSON in the compact form it is stored in.
pub(crate) fn compact(value: &impl serde::Serialize) -> Option<Box<RawValue>> {
    serde_json::value::to_raw_value(value).ok()
}
