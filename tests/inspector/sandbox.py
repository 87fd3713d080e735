"""A sandbox in a process of its own, and the few calls that the checks make of it."""

import json
import os
import pathlib
import subprocess
import urllib.error
import urllib.parse
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("SANDBOX", str(ROOT / "target/debug/cometchat-sandbox"))
KEY = "0123456789abcdef0123456789abcdef01234567"
# Without a proxy, even if http_proxy is set.
OPEN = urllib.request.build_opener(urllib.request.ProxyHandler({})).open


class Sandbox:
    """Runs until it is stopped. `port` 0 takes a free one."""

    def __init__(self, *options, port=0, keeps=True):
        # What came before a page was opened has its bodies, too.
        self.options = (*options, "--keep-bodies") if keeps else options
        self.start(port)

    def start(self, port):
        command = [PROGRAM, "--port", str(port), "--key", KEY, *self.options]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        first = self.process.stdout.readline()
        self.base = first.split()[-1]
        self.origin = self.base.removesuffix("/v3")
        self.page = self.origin + "/_sandbox/"
        self.port = int(self.origin.rsplit(":", 1)[1])
        while self.process.stdout.readline().strip() != "Ctrl-C stops it.":
            pass

    def stop(self):
        self.process.terminate()
        self.process.wait(10)
        self.process.stdout.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def send(self, method, url, body=None, headers=None):
        """Status and JSON of an answer; 0 and nothing where there was none."""
        headers = {"Content-Type": "application/json", **(headers or {})}
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(url, data, headers, method=method)
        try:
            with OPEN(request, timeout=30) as answer:
                return answer.status, json.loads(answer.read() or b"null")
        except urllib.error.HTTPError as error:
            with error:
                text = error.read()
                try:
                    return error.code, json.loads(text)
                except ValueError:
                    return error.code, None
        except OSError:
            return 0, None

    def api(self, method, path, body=None, user=None):
        headers = {"apikey": KEY} | ({"onBehalfOf": user} if user else {})
        path = urllib.parse.quote(path, safe="/?&=%,")
        return self.send(method, self.base + path, body, headers)

    def control(self, method, path, body=None):
        return self.send(method, self.origin + "/_sandbox" + path, body)

    def data(self, method, path, body=None, user=None):
        """What a success holds."""
        status, answer = self.api(method, path, body, user)
        assert status == 200, (method, path, status, answer)
        return answer["data"]

    def text(self, sender, receiver, text, kind="user"):
        """Sends a text; answers its id."""
        body = {"receiver": receiver, "receiverType": kind, "category": "message", "type": "text", "data": {"text": text}}
        return self.data("POST", "/messages", body, sender)["id"]
