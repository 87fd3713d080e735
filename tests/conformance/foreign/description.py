"""What the description says of its operations, in the names of the generated sources."""

import json
import re
import sys

METHODS = ("get", "put", "post", "delete", "patch")


class Description:
    def __init__(self, path):
        self.document = json.load(open(path))

    def operations(self):
        for path, item in self.document["paths"].items():
            for method, operation in item.items():
                if method in METHODS:
                    yield Operation(self, method.upper(), path, item.get("parameters", []), operation)

    def follow(self, value):
        while "$ref" in value:
            target = self.document
            for part in value["$ref"].removeprefix("#/").split("/"):
                target = target[part.replace("~1", "/").replace("~0", "~")]
            value = target
        return value

    def sample(self, media):
        """The first example of a body."""
        for example in media.get("examples", {}).values():
            return self.follow(example)["value"]
        return None


class Operation:
    def __init__(self, description, method, path, shared, operation):
        follow = description.follow
        self.description = description
        self.id, self.method, self.path = operation["operationId"], method, path
        self.group = group(operation["tags"][0])
        self.declared = [follow(each) for each in shared + operation.get("parameters", [])]
        content = follow(operation.get("requestBody", {})).get("content", {})
        self.form = content.get("multipart/form-data")
        self.body = content.get("application/json", {})
        successes = (answer for status, answer in operation["responses"].items() if status.startswith("2"))
        self.answer = follow(next(successes)).get("content", {}).get("application/json", {})

    def parameters(self, values):
        """Its parameters that have one of these values, by place and name. Generators number those that share a name."""
        seen = set()
        for parameter in self.declared:
            place, name = parameter["in"], parameter["name"]
            argument = name + "2" if name in seen else name
            seen.add(name)
            if name in values.get(place, {}):
                exploded = parameter.get("explode", place == "query")
                yield {"in": place, "name": name, "argument": argument, "value": values[place][name], "explode": exploded}
        properties = self.description.follow(self.form["schema"])["properties"] if self.form else {}
        for name, value in values.get("form", {}).items():
            file = self.description.follow(properties[name]).get("format") == "binary"
            yield {"in": "form", "name": name, "argument": name, "value": value, "explode": False, "file": file}

    def examples(self):
        """The documented values of its parameters, by place and name. The parts of a form are parameters to generators."""
        values = {"form": self.description.sample(self.form) if self.form else {}}
        for parameter in self.declared:
            schema = self.description.follow(parameter.get("schema", {}))
            value = parameter.get("example", schema.get("example"))
            if value is None:
                sys.exit(f"the parameter {parameter['name']} of {self.id} has no example")
            values.setdefault(parameter["in"], {})[parameter["name"]] = value
        return values


def group(tag):
    """The name of a tag's operations: `API keys` are `APIKeys`."""
    return "".join(word[:1].upper() + word[1:] for word in re.findall(r"\w+", tag))


def model(media):
    """The name of the component that a body is."""
    return media.get("schema", {}).get("$ref", "").rsplit("/", 1)[-1] or None
