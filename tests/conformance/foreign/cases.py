"""Prints the calls to make: for each operation its parameters, its body and its response, as the bundle samples them."""

import json
import re
import sys

document = json.load(open(sys.argv[1]))


def follow(value):
    while "$ref" in value:
        target = document
        for part in value["$ref"].removeprefix("#/").split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        value = target
    return value


def sample(content):
    """The first example of a body in JSON."""
    for example in content.get("application/json", {}).get("examples", {}).values():
        return follow(example)["value"]
    return None


def model(content):
    """The name of the component that a body in JSON is."""
    schema = content.get("application/json", {}).get("schema", {}).get("$ref", "")
    return schema.rsplit("/", 1)[-1] or None


def parameter(parameter):
    schema = follow(parameter.get("schema", {}))
    value = parameter.get("example", schema.get("example"))
    if value is None:
        sys.exit(f"the parameter {parameter['name']} has no example")
    return {"name": parameter["name"], "in": parameter["in"], "value": value}


cases = []
for path, item in document["paths"].items():
    for method, operation in item.items():
        if method not in ("get", "put", "post", "delete", "patch"):
            continue
        parameters = [follow(each) for each in item.get("parameters", []) + operation.get("parameters", [])]
        body = follow(operation.get("requestBody", {})).get("content", {})
        answer = next(follow(answer) for status, answer in operation["responses"].items() if status.startswith("2"))
        cases.append(
            {
                "operation": operation["operationId"],
                "group": "".join(word.capitalize() for word in re.findall(r"\w+", operation["tags"][0])),
                "method": method.upper(),
                "path": path,
                "parameters": [parameter(each) for each in parameters],
                "bodyModel": model(body),
                "body": sample(body),
                "answerModel": model(answer.get("content", {})),
                "answer": sample(answer.get("content", {})),
            }
        )
json.dump(cases, sys.stdout, indent=1)
