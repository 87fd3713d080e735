"""Compares what arrived with the samples of the requests, and what was read with those of the responses."""

import json
import sys

language, cases, arrived, read, exceptions = sys.argv[1:]
cases = json.load(open(cases))
arrived = {line["operation"]: line for line in map(json.loads, open(arrived))}
read = {line["operation"]: line for line in map(json.loads, open(read))}
excused = json.load(open(exceptions)).get(language, {})


def faults(case):
    name = case["operation"]
    request, answer = arrived.get(name), read.get(name, {})
    if request is None:
        yield f"nothing arrived: {answer.get('error', 'the program did not call it')}"
        return
    path, pairs = case["path"], {"query": [], "header": [], "form": []}
    for parameter in case["parameters"]:
        if parameter["in"] == "path":
            path = path.replace("{" + parameter["name"] + "}", text(parameter["value"]))
        else:
            pairs[parameter["in"]] += [(parameter["name"], value) for value in texts(parameter)]
    if request["path"] != path:
        yield f"the path is {request['path']}"
    for name, value in pairs["header"]:
        if request["headers"].get(name.lower()) != value:
            yield f"the header {name} is {request['headers'].get(name.lower())!r}"
    for what in ("query", "form"):
        if sorted(map(tuple, request[what])) != sorted(pairs[what]):
            yield f"the {what} is {request[what]}"
    if request["headers"].get("apikey") != "a-key-of-a-test":
        yield "the key is missing"
    yield from difference("sent", case["body"], request["body"])
    if "error" in answer:
        yield answer["error"]
    else:
        yield from difference("read", case["answer"], answer.get("read"))


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


def difference(what, wanted, found, place="$"):
    if isinstance(wanted, dict) and isinstance(found, dict):
        for key in sorted(wanted.keys() | found.keys()):
            if key not in found:
                yield f"{what} without {place}.{key}"
            elif key not in wanted:
                yield f"{what} with {place}.{key} = {json.dumps(found[key])}"
            else:
                yield from difference(what, wanted[key], found[key], f"{place}.{key}")
    elif isinstance(wanted, list) and isinstance(found, list) and len(wanted) == len(found):
        for index, pair in enumerate(zip(wanted, found)):
            yield from difference(what, *pair, f"{place}[{index}]")
    elif wanted != found or isinstance(wanted, bool) != isinstance(found, bool):
        yield f"{what} {place} as {json.dumps(found)[:80]}, not {json.dumps(wanted)[:80]}"


failures = 0
for case in cases:
    found = list(faults(case))
    reason = excused.get(case["operation"])
    if found and reason is None:
        failures += 1
        print(f"{case['operation']}: {len(found)} differences", *found[:5], sep="\n    ")
    if not found and reason is not None:
        failures += 1
        print(f"{case['operation']} works now: take it out of exceptions.json")
print(f"{language}: {len(cases)} operations, {failures} not as described, {len(excused)} excused")
sys.exit(failures > 0)
