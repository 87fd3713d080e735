"""Prints the calls to make, and what has to come of each: the samples of every operation, and the cases that a plain client can do."""

import json
import sys
from pathlib import Path
from urllib.parse import quote

from description import Description, model


def call(name, operation, values, body):
    """What a program needs to know to make a call."""
    return {
        "name": name,
        "operation": operation.id,
        "group": operation.group,
        "parameters": list(operation.parameters(values)),
        "bodyModel": None if body is None else model(operation.body),
        "body": body,
        "answerModel": model(operation.answer),
    }


def sample(operation):
    made = call(operation.id, operation, operation.examples(), operation.description.sample(operation.body))
    answer = operation.description.sample(operation.answer)
    path, pairs = operation.path, {"query": [], "header": [], "form": []}
    for parameter in made["parameters"]:
        if parameter["in"] == "path":
            path = path.replace("{" + parameter["name"] + "}", quote(text(parameter["value"]), safe=""))
        else:
            pairs[parameter["in"]] += [(parameter["name"], value) for value in texts(parameter)]
    wire = {
        "method": operation.method,
        "path": path,
        "query": pairs["query"],
        "headers": dict(pairs["header"]),
        "form": pairs["form"],
        "body": made["body"],
    }
    return made | {"server": {"status": 200, "json": answer}, "wire": wire, "told": {"whole": answer}}


def case(operation, case):
    asked, (answer,), (wire,) = case["call"], case["server"], case["wire"]
    values = {"path": asked.get("path", {}), "query": asked.get("query", {}), "header": asked.get("headers", {})}
    made = call(case["name"], operation, values, asked.get("body"))
    return made | {"server": answer["answer"], "wire": wire, "told": told(case["told"], answer["answer"])}


def told(told, answer):
    """A case says what stands in `data`, where the response has it; a plain client reads the whole response."""
    if "value" not in told:
        return told
    body = answer["json"] if "json" in answer else json.loads(answer["text"])
    return {"data" if "data" in body else "whole": told["value"]}


def texts(parameter):
    """What arrives of a parameter: one text, or one for each value of a list."""
    value = parameter["value"]
    if parameter.get("file"):
        return [open(value).read()]
    if not isinstance(value, list):
        return [text(value)]
    return [text(each) for each in value] if parameter["explode"] else [",".join(map(text, value))]


def text(value):
    return value if isinstance(value, str) else json.dumps(value)


operations = {operation.id: operation for operation in Description(sys.argv[1]).operations()}
calls = [sample(operation) for operation in operations.values()]
for file in sorted(Path(sys.argv[2]).glob("*.json")):
    for each in json.load(file.open()).get("cases", []):
        if not each.get("needs"):
            calls.append(case(operations[each["call"]["operation"]], each))
json.dump(calls, sys.stdout, indent=1)
