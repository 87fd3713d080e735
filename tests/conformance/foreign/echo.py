"""Answers each operation with its sample, and notes what arrived. Prints its port."""

import json
import re
import sys
from email import message_from_bytes
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, unquote, urlsplit

cases = json.load(open(sys.argv[1]))
log = open(sys.argv[2], "w")


def matches(case, method, path):
    pattern = re.sub(r"\\\{.*?\\\}", "[^/]+", re.escape(case["path"]))
    return case["method"] == method and re.fullmatch(pattern, path)


def name_of(part):
    return part.get_param("name", header="content-disposition")


class Echo(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def handle_one(self):
        url = urlsplit(self.path)
        body, form = self.read_body()
        case = next((case for case in cases if matches(case, self.command, url.path)), None)
        arrived = {
            "operation": case and case["operation"],
            "method": self.command,
            "path": unquote(url.path),
            "query": parse_qsl(url.query, keep_blank_values=True),
            "headers": {name.lower(): value for name, value in self.headers.items()},
            "body": body,
            "form": form,
        }
        log.write(json.dumps(arrived) + "\n")
        log.flush()
        answer = json.dumps(case["answer"]).encode() if case and case["answer"] is not None else b""
        self.send_response(200 if case else 404)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def read_body(self):
        """The body as JSON, or the names and texts of a form's parts."""
        kind = self.headers.get("content-type", "")
        if "chunked" in self.headers.get("transfer-encoding", ""):
            body = b""
            while size := int(self.rfile.readline(), 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
        else:
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
        if not kind.startswith("multipart/"):
            return json.loads(body) if body else None, []
        parts = message_from_bytes(f"content-type: {kind}\r\n\r\n".encode() + body, policy=HTTP).iter_parts()
        return None, [(name_of(part), part.get_payload(decode=True).decode(errors="replace")) for part in parts]

    do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = handle_one

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Echo)
print(server.server_port, flush=True)
server.serve_forever()
