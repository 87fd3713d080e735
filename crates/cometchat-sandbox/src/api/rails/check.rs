//! Checks a body against the fields that are accepted, and tells what is wrong with each.

use serde_json::{Map, Value};

use super::accept::{Accepted, Field, Rule};
use crate::choices::Choices;
use crate::error::{ApiError, Code};
use crate::input::{Object, ValidationErrors, rules};

/// A boolean of a body. Only in queries is it a text.
pub(super) fn flag(value: &Value) -> Option<bool> {
    value.as_bool()
}

/// Checks a body against what is accepted. What is not declared is left alone.
pub(crate) fn body<'a>(
    fields: &'a Map<String, Value>,
    accepted: &[Field],
    choices: &Choices,
) -> Result<Accepted<'a>, ApiError> {
    let object = Object::root(fields).empty_array_is_object(choices.empty_array_is_object);
    let mut errors = ValidationErrors::default();
    check(&object, accepted, choices, &mut errors);
    errors.refuse_if_any()?;
    Ok(Accepted::new(fields))
}

fn check(
    object: &Object<'_>,
    accepted: &[Field],
    choices: &Choices,
    errors: &mut ValidationErrors,
) {
    for field in accepted {
        let absent = match object.get(field.name) {
            None => true,
            Some(Value::Null) => field.required || choices.null_is_absent,
            Some(_) => false,
        };
        match (absent, field.required) {
            (true, true) => object.missing(field.name, errors),
            (true, false) => {}
            (false, _) => value(object, field, choices, errors),
        }
    }
}

fn value(object: &Object<'_>, field: &Field, choices: &Choices, errors: &mut ValidationErrors) {
    let name = field.name;
    match field.rule {
        Rule::ByHand => {}
        Rule::NewId => text(object, field, rules::id, errors),
        Rule::Name => text(object, field, rules::name, errors),
        Rule::Text(most) => {
            text(object, field, |_| Ok(()), errors);
            longest(object, name, most, errors);
        }
        Rule::TextOrNull(most) => {
            if !object.get(name).is_some_and(Value::is_null) {
                text(object, field, |_| Ok(()), errors);
                longest(object, name, most, errors);
            }
        }
        Rule::Url => {
            text(object, field, rules::url, errors);
            longest(object, name, choices.constraints.url_chars, errors);
        }
        Rule::Flag => {
            if object.get(name).and_then(flag).is_none() {
                object.invalid(name, "must be true or false.", errors);
            }
        }
        Rule::Whole(least, most) => whole(object, name, (least, most), errors),
        Rule::Moment => {
            object.timestamp(name, errors);
        }
        Rule::Metadata => metadata(object, name, choices.constraints.metadata_bytes, errors),
        Rule::Object(fields) => {
            if let Some(inner) = object.object_or(name, field.code, errors) {
                check(&inner, fields, choices, errors);
            }
        }
        Rule::Tags => tags(object, name, choices.constraints.own_tags(), errors),
        Rule::GroupTags => tags(object, name, choices.constraints.tags_of_group(), errors),
        Rule::Texts => {
            object.strings(name, errors);
        }
        Rule::OneOrMore => {
            if !object.get(name).is_some_and(Value::is_string) {
                object.strings(name, errors);
            }
        }
        Rule::Number => {
            if !object.get(name).is_some_and(Value::is_number) {
                object.invalid(name, "must be a number.", errors);
            }
        }
        Rule::Objects(most, fields) => objects(object, name, (most, fields), choices, errors),
        Rule::SomeTexts => some_texts(object, name, errors),
        Rule::OneOf(values) => one_of(object, name, values, errors),
        Rule::Several(values) => several(object, name, values, errors),
    }
}

fn whole(
    object: &Object<'_>,
    name: &str,
    (least, most): (u64, u64),
    errors: &mut ValidationErrors,
) {
    let number = object.get(name).and_then(Value::as_u64);
    if !number.is_some_and(|number| (least..=most).contains(&number)) {
        let rule = format!("must be between {least} and {most}.");
        object.invalid(name, &rule, errors);
    }
}

fn metadata(object: &Object<'_>, name: &str, most: usize, errors: &mut ValidationErrors) {
    let is_object = object.object(name, errors).is_some();
    let value = object.get(name).filter(|_| is_object);
    if value.is_some_and(|value| value.to_string().len() > most) {
        let rule = format!("must not be greater than {most} bytes.");
        object.invalid(name, &rule, errors);
    }
}

/// At most `most` objects, each of these fields.
fn objects(
    object: &Object<'_>,
    name: &str,
    (most, fields): (usize, &[Field]),
    choices: &Choices,
    errors: &mut ValidationErrors,
) {
    let list = object.array(name, errors).unwrap_or_default();
    if list.len() > most {
        let rule = format!("must not have more than {most} items.");
        object.invalid(name, &rule, errors);
    }
    for (index, item) in list.iter().enumerate() {
        let place = format!("{name}.{index}");
        match item.as_object() {
            Some(item) => check(&object.child(&place, item), fields, choices, errors),
            None => object.invalid(&place, "must be an object.", errors),
        }
    }
}

fn some_texts(object: &Object<'_>, name: &str, errors: &mut ValidationErrors) {
    let list = object.get(name).and_then(Value::as_array);
    if list.is_some_and(Vec::is_empty) {
        object.missing(name, errors);
    }
    object.strings(name, errors);
}

fn one_of(object: &Object<'_>, name: &str, values: &[&str], errors: &mut ValidationErrors) {
    let text = object.string(name, errors);
    if text.is_some_and(|text| !values.contains(&text)) {
        object.not_in_list(name, Code::BadRequest, errors);
    }
}

fn several(object: &Object<'_>, name: &str, values: &[&str], errors: &mut ValidationErrors) {
    for (index, text) in object.strings(name, errors).iter().enumerate() {
        if !values.contains(text) {
            let place = format!("{name}.{index}");
            object.not_in_list(&place, Code::BadRequest, errors);
        }
    }
}

fn text(
    object: &Object<'_>,
    field: &Field,
    rule: fn(&str) -> Result<(), &'static str>,
    errors: &mut ValidationErrors,
) {
    let text = if field.required {
        object.required_string(field.name, errors)
    } else {
        object.string_or(field.name, field.code, errors)
    };
    if let Some(Err(broken)) = text.map(rule) {
        object.invalid(field.name, broken, errors);
    }
}

fn longest(object: &Object<'_>, name: &str, most: usize, errors: &mut ValidationErrors) {
    let text = object.get(name).and_then(Value::as_str).unwrap_or_default();
    if text.chars().count() > most {
        let rule = format!("must not be greater than {most} characters.");
        object.invalid(name, &rule, errors);
    }
}

/// At most `most` tags of `longest` characters each.
fn tags(
    object: &Object<'_>,
    name: &str,
    (most, longest): (usize, usize),
    errors: &mut ValidationErrors,
) {
    let tags = object.strings(name, errors);
    if tags.len() > most {
        let rule = format!("must not have more than {most} items.");
        object.invalid(name, &rule, errors);
    }
    for (index, tag) in tags.iter().enumerate() {
        if tag.chars().count() > longest {
            let rule = format!("must not be greater than {longest} characters.");
            object.invalid(&format!("{name}.{index}"), &rule, errors);
        }
    }
}
