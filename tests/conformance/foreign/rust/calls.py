"""Prints a function that makes every call, from the signatures of the generated client."""

import json
import re
import sys
from pathlib import Path

cases = json.load(open(sys.argv[1]))
sources = {path.stem: path.read_text() for path in Path(sys.argv[2]).glob("*_api.rs")}


def snake(name):
    """`createdAt[from]` is `created_at_left_square_bracket_from_right_square_bracket`."""
    name = name.replace("[", "_left_square_bracket_").replace("]", "_right_square_bracket")
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|-", "_", name).lower()


def arguments(case, signature):
    parameters = {snake(parameter["name"]): index for index, parameter in enumerate(case["parameters"])}
    for name, kind in re.findall(r"(?:r#)?(\w+): (.+?)(?=, (?:r#)?\w+: |$)", signature)[1:]:
        if name not in parameters:
            yield 'body(&case["body"])?'
        elif kind in ("&str", "Option<&str>"):
            value = f'case["parameters"][{parameters[name]}]["value"].as_str().unwrap_or_default()'
            yield f"Some({value})" if kind.startswith("Option") else value
        else:
            yield f'body(&case["parameters"][{parameters[name]}]["value"])?'


print("use client::apis::{self, configuration::Configuration};")
print("use serde_json::Value;\n")
print("fn body<T: for<'de> serde::Deserialize<'de>>(value: &Value) -> Result<T, Box<dyn std::error::Error>> {")
print("    Ok(serde_json::from_value(value.clone())?)\n}\n")
print("pub async fn call(configuration: &Configuration, case: &Value) -> Result<Value, Box<dyn std::error::Error>> {")
print('    Ok(match case["operation"].as_str().unwrap_or_default() {')
for case in cases:
    function = snake(case["operation"])
    for module, source in sources.items():
        if found := re.search(rf"pub async fn {function}\((.*?)\) ->", source):
            call = f"apis::{module}::{function}({', '.join(['configuration', *arguments(case, found[1])])})"
            print(f'        "{case["operation"]}" => serde_json::to_value({call}.await?)?,')
print('        other => return Err(format!("there is no {other}").into()),')
print("    })\n}")
