"""Compares what arrived, and what was told, with what the calls say."""

import json
import sys
from urllib.parse import unquote

KEY = "0123456789abcdef0123456789abcdef01234567"


def lines(path):
    return [json.loads(line) for line in open(path)]


language, calls, arrived, told, exceptions = sys.argv[1:]
calls, arrived = json.load(open(calls)), lines(arrived)
told = {line["name"]: line for line in lines(told)}
excused = json.load(open(exceptions)).get(language, {})


def faults(call):
    requests = [line for line in arrived if line["name"] == call["name"]]
    answer = told.get(call["name"], {"error": "the program did not make the call"})
    if len(requests) != 1:
        yield f"{len(requests)} requests arrived: {answer.get('error')}"
        return
    yield from request_faults(call["wire"], requests[0])
    yield from told_faults(call["told"], answer)


def request_faults(wire, request):
    if request["method"] != wire["method"] or segments(request["path"]) != segments(wire["path"]):
        yield f"{request['method']} {request['path']} arrived"
    for name, value in (wire.get("headers", {}) | {"apikey": KEY}).items():
        if request["headers"].get(name.lower()) != value:
            yield f"the header {name} is {request['headers'].get(name.lower())!r}"
    for what in ("query", "form"):
        if sorted(map(tuple, request[what])) != sorted(map(tuple, wire.get(what, []))):
            yield f"the {what} is {request[what]}"
    yield from difference("sent", wire.get("body"), request["body"])


def told_faults(wanted, answer):
    if "error" in wanted:
        if answer.get("status") != wanted["error"]["status"]:
            yield f"an error with {wanted['error']['status']} is told as {answer}"
    elif "error" in answer:
        yield answer["error"]
    elif "data" in wanted:
        yield from difference("read", wanted["data"], answer["read"].get("data"), "$.data")
    else:
        yield from difference("read", wanted["whole"], answer.get("read"))


def segments(path):
    return [unquote(segment) for segment in path.split("/")]


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
for call in calls:
    found = list(faults(call))
    reason = excused.get(call["name"])
    if found and reason is None:
        failures += 1
        print(f"{call['name']}: {len(found)} differences", *found[:5], sep="\n    ")
    if not found and reason is not None:
        failures += 1
        print(f"{call['name']} works now: take it out of exceptions.json")
cases = sum(call["name"] != call["operation"] for call in calls)
print(f"{language}: {len(calls) - cases} operations, {cases} cases, {failures} not as described, {len(excused)} excused")
sys.exit(failures > 0)
