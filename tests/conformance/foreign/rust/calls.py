"""Prints a function that makes every call, from the signatures of the generated client."""

import json
import re
import sys
from pathlib import Path

names = {}
for call in json.load(open(sys.argv[1])):
    names.setdefault(call["operation"], set()).update(parameter["argument"] for parameter in call["parameters"])
sources = {path.stem: path.read_text() for path in Path(sys.argv[2]).glob("*_api.rs")}


def snake(name):
    """`createdAt[from]` is `created_at_left_square_bracket_from_right_square_bracket`."""
    name = name.replace("[", "_left_square_bracket_").replace("]", "_right_square_bracket")
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|-", "_", name).lower()


def arguments(operation, signature):
    parameters = {snake(name): name for name in names[operation]}
    for name, kind in re.findall(r"(?:r#)?(\w+): (.+?)(?=, (?:r#)?\w+: |$)", signature)[1:]:
        value = f'parameter(call, "{parameters[name]}")' if name in parameters else '&call["body"]'
        if kind == "Option<&str>":
            yield f"{value}.as_str()"
        elif kind == "&str":
            yield f"{value}.as_str().unwrap_or_default()"
        else:
            yield f"serde_json::from_value(Value::clone({value}))?"


def branches():
    for operation in names:
        function = snake(operation)
        for module, source in sources.items():
            if found := re.search(rf"pub async fn {function}\((.*?)\) ->", source):
                call = f"apis::{module}::{function}({', '.join(['configuration', *arguments(operation, found[1])])})"
                yield f'        "{operation}" => serde_json::to_value({call}.await?)?,'


BRANCHES = "\n".join(branches())
print(
    f"""\
#![allow(deprecated, reason = "deprecated operations are called like the others")]

use crate::Failure;
use client::apis::{{self, configuration::Configuration}};
use serde_json::Value;

fn parameter<'a>(call: &'a Value, name: &str) -> &'a Value {{
    let mut all = call["parameters"].as_array().into_iter().flatten();
    all.find(|one| one["argument"] == name).map_or(&Value::Null, |one| &one["value"])
}}

pub async fn made(configuration: &Configuration, call: &Value) -> Result<Value, Failure> {{
    Ok(match call["operation"].as_str().unwrap_or_default() {{
{BRANCHES}
        other => panic!("there is no {{other}}"),
    }})
}}"""
)
