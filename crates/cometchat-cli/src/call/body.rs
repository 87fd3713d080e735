//! A body out of a whole one and the flags of its fields.

use super::ask::{several, texts};
use super::shorthand;
use crate::command::field_id;
use crate::description::{Field, Form, fields};
use crate::failure::Failure;
use crate::input::{Input, parsed};
use crate::text::is_unsafe;
use clap::ArgMatches;
use serde_json::{Map, Value, json};

/// The body: what the whole says, and above it what the flags say. None where there is neither.
pub(super) fn of(
    schema: &Value,
    whole: Option<Value>,
    matches: &ArgMatches,
    input: &mut Input,
) -> Result<Option<Value>, Failure> {
    let fields = fields(schema);
    let mut is_given = whole.is_some();
    let mut body = whole.unwrap_or_else(|| json!({}));
    if !body.is_object() {
        return Err(Failure::usage("--body must be a JSON object"));
    }
    // An object before the fields inside it, so that both can be given.
    for field in &fields {
        let given = texts(matches, &field_id(field));
        if given.is_empty() {
            continue;
        }
        is_given = true;
        let value = value_of(field, &given, input)?;
        put(&mut body, &field.path, value)?;
    }
    for shorthand in shorthand::of(&fields) {
        for text in texts(matches, shorthand.flag) {
            is_given = true;
            check_text(shorthand.flag, &text)?;
            for (path, value) in (shorthand.put)(&text) {
                put(&mut body, path, value)?;
            }
        }
    }
    for name in texts(matches, "clear") {
        let field = fields.iter().find(|field| field.flag() == name);
        if let Some(field) = field {
            is_given = true;
            put(&mut body, &field.path, Value::Null)?;
        }
    }
    Ok(is_given.then_some(body))
}

fn value_of(field: &Field, given: &[String], input: &mut Input) -> Result<Value, Failure> {
    if field.list {
        let given = several(given, &field.wire_name())?;
        let values: Result<Vec<Value>, Failure> = given
            .iter()
            .map(|text| scalar(field, text, input))
            .collect();
        return Ok(Value::Array(values?));
    }
    match given {
        [text] => scalar(field, text, input),
        _ => Err(Failure::usage(format!(
            "--{} takes one value",
            field.flag()
        ))),
    }
}

fn scalar(field: &Field, text: &str, input: &mut Input) -> Result<Value, Failure> {
    let flag = format!("--{}", field.flag());
    if field.sensitive {
        let secret = input.secret(text, &flag, false)?;
        return match field.form {
            Form::Json => parsed(&secret, &flag),
            _ => Ok(json!(secret)),
        };
    }
    let wrong = |what: &str| Failure::usage(format!("{flag} must be {what}"));
    Ok(match field.form {
        Form::Text => {
            check_text(&field.flag(), text)?;
            json!(text)
        }
        Form::Integer => json!(text.parse::<i64>().map_err(|_| wrong("a whole number"))?),
        Form::Number => json!(text.parse::<f64>().map_err(|_| wrong("a number"))?),
        Form::Boolean => json!(text.parse::<bool>().map_err(|_| wrong("true or false"))?),
        Form::TextOrNumber => {
            check_text(&field.flag(), text)?;
            text.parse::<i64>()
                .map_or_else(|_| json!(text), |number| json!(number))
        }
        Form::Json if text.starts_with('@') || text == "-" => input.json(text, &flag)?,
        Form::Json => parsed(text, &flag)?,
    })
}

/// A text that is sent has line breaks and tabs at most.
fn check_text(flag: &str, text: &str) -> Result<(), Failure> {
    if text
        .chars()
        .any(|c| is_unsafe(c) && c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
    {
        let text =
            format!("--{flag} must not contain control characters other than line breaks and tabs");
        return Err(Failure::usage(text).hint("--body takes a body as it is."));
    }
    Ok(())
}

/// Sets a field, and makes the objects around it that are missing.
fn put(body: &mut Value, path: &[impl AsRef<str>], value: Value) -> Result<(), Failure> {
    let Some((last, before)) = path.split_last() else {
        return Ok(());
    };
    let mut place = body;
    for name in before {
        let name = name.as_ref();
        let object = place.as_object_mut().ok_or_else(|| no_object(path))?;
        place = object
            .entry(name)
            .or_insert_with(|| Value::Object(Map::new()));
    }
    let object = place.as_object_mut().ok_or_else(|| no_object(path))?;
    object.insert(last.as_ref().to_owned(), value);
    Ok(())
}

fn no_object(path: &[impl AsRef<str>]) -> Failure {
    let path: Vec<&str> = path.iter().map(AsRef::as_ref).collect();
    Failure::usage(format!("{} has no object to stand in", path.join(".")))
}
