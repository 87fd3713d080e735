"""Sends the requests of tests/suite/snapshots/suite__requests__*.snap to a server, and fails if one is refused."""

import json
import pathlib
import sys
import time
import urllib.error
import urllib.request

SNAPSHOTS = pathlib.Path("tests/suite/snapshots")
NOT_DESCRIBED = "any_other_operation_is_called_with_the_same_key"
KEY = "conformance-key-00000000000000000000000000"


def requests():
    """Every request of every snapshot: name, method, path, headers, body."""
    for path in sorted(SNAPSHOTS.glob("suite__requests__*.snap")):
        name = path.stem.removeprefix("suite__requests__")
        if name == NOT_DESCRIBED:
            continue
        text = path.read_text().split("---\n", 2)[2].rstrip("\n")
        # A snapshot may hold several requests, each beginning with its method.
        starts = [i for i, line in enumerate(text.split("\n")) if line.split(" ")[0] in {"GET", "POST", "PUT", "DELETE", "PATCH"}]
        lines = text.split("\n")
        for start, end in zip(starts, starts[1:] + [len(lines)]):
            yield name, *parse(lines[start:end])


def parse(lines):
    method, url = lines[0].split(" ", 1)
    blank = lines.index("") if "" in lines else len(lines)
    headers = dict(line.split(": ", 1) for line in lines[1:blank])
    headers["apikey"] = KEY
    body = "\n".join(lines[blank + 1 :]).strip()
    return method, url.split("/v3", 1)[1], headers, json.dumps(json.loads(body)).encode() if body else None


def send(base, method, path, headers, body):
    request = urllib.request.Request(base + path, data=body, headers=headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


def wait_for(base):
    for _ in range(200):
        try:
            send(base, "GET", "/", {}, None)
            return
        except urllib.error.URLError:
            time.sleep(0.1)
    sys.exit(f"no server at {base}")


def main(base):
    wait_for(base)
    sent = refused = 0
    for name, method, path, headers, body in requests():
        status, answer = send(base, method, path, headers, body)
        sent += 1
        if status != 200:
            refused += 1
            print(f"refused  {name}: {method} {path}: {status} {answer.decode(errors='replace')}")
    # A check that accepts everything proves nothing.
    status, _ = send(base, "POST", "/moderation/messages", {"apikey": KEY, "content-type": "application/json"}, b'{"sender": 7}')
    if status == 200:
        sys.exit("the server accepts what the description does not allow")
    print(f"{sent} requests sent, {refused} refused")
    sys.exit(1 if refused or not sent else 0)


main(sys.argv[1])
