"""Answers each operation with its sample, and notes what arrived. Prints its port."""

import json
import re
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, unquote, urlsplit

cases = json.load(open(sys.argv[1]))
log = open(sys.argv[2], "w")


def matches(case, method, path):
    pattern = re.sub(r"\\\{.*?\\\}", "[^/]+", re.escape(case["path"]))
    return case["method"] == method and re.fullmatch(pattern, path)


class Echo(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def handle_one(self):
        url = urlsplit(self.path)
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        case = next((case for case in cases if matches(case, self.command, url.path)), None)
        arrived = {
            "operation": case and case["operation"],
            "method": self.command,
            "path": unquote(url.path),
            "query": parse_qsl(url.query, keep_blank_values=True),
            "headers": {name.lower(): value for name, value in self.headers.items()},
            "body": body.decode(),
        }
        log.write(json.dumps(arrived) + "\n")
        log.flush()
        answer = json.dumps(case["answer"] if case else {"error": {"code": "ERR_NO_SUCH_CASE"}}).encode()
        self.send_response(200 if case else 404)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = handle_one

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Echo)
print(server.server_port, flush=True)
server.serve_forever()
