"""Prints the calls to make: for each operation its parameters, its body and its response, as the description samples them."""

import json
import re
import sys

METHODS = ("get", "put", "post", "delete", "patch")


class Description:
    def __init__(self, path):
        self.document = json.load(open(path))

    def follow(self, value):
        while "$ref" in value:
            target = self.document
            for part in value["$ref"].removeprefix("#/").split("/"):
                target = target[part.replace("~1", "/").replace("~0", "~")]
            value = target
        return value

    def operations(self):
        for path, item in self.document["paths"].items():
            for method, operation in item.items():
                if method in METHODS:
                    yield method.upper(), path, item, operation

    def sample(self, media):
        """The first example of a body."""
        for example in media.get("examples", {}).values():
            return self.follow(example)["value"]
        return None

    def parameter(self, parameter):
        schema = self.follow(parameter.get("schema", {}))
        value = parameter.get("example", schema.get("example"))
        if value is None:
            sys.exit(f"the parameter {parameter['name']} has no example")
        exploded = parameter.get("explode", parameter["in"] == "query")
        return {"name": parameter["name"], "in": parameter["in"], "value": value, "explode": exploded}

    def form(self, media):
        """The parts of a form, which generators take for parameters. Their files are those that the sample names."""
        properties = self.follow(media["schema"])["properties"]
        for name, value in (self.sample(media) or {}).items():
            yield {
                "name": name,
                "in": "form",
                "value": value,
                "explode": False,
                "file": self.follow(properties[name]).get("format") == "binary",
            }

    def call(self, method, path, item, operation):
        declared = [self.follow(each) for each in item.get("parameters", []) + operation.get("parameters", [])]
        parameters = [self.parameter(each) for each in declared]
        content = self.follow(operation.get("requestBody", {})).get("content", {})
        parameters += self.form(content["multipart/form-data"]) if "multipart/form-data" in content else []
        body = content.get("application/json", {})
        statuses = (answer for status, answer in operation["responses"].items() if status.startswith("2"))
        answer = self.follow(next(statuses)).get("content", {}).get("application/json", {})
        return {
            "operation": operation["operationId"],
            "group": group(operation["tags"][0]),
            "method": method,
            "path": path,
            "parameters": parameters,
            "bodyModel": model(body),
            "body": self.sample(body),
            "answerModel": model(answer),
            "answer": self.sample(answer),
        }


def group(tag):
    """The name of a tag's operations in the generated sources: `API keys` are `APIKeys`."""
    return "".join(word[:1].upper() + word[1:] for word in re.findall(r"\w+", tag))


def model(media):
    """The name of the component that a body is."""
    return media.get("schema", {}).get("$ref", "").rsplit("/", 1)[-1] or None


if __name__ == "__main__":
    description = Description(sys.argv[1])
    json.dump([description.call(*each) for each in description.operations()], sys.stdout, indent=1)
