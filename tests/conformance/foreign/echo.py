"""Responds to each call as its case says, and notes what arrived. Prints its port. The first segment of a path names the call."""

import json
import sys
from email import message_from_bytes
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

calls = {call["name"]: call for call in json.load(open(sys.argv[1]))}
log = open(sys.argv[2], "w")


class Echo(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def handle_one(self):
        url = urlsplit(self.path)
        _, name, path = url.path.split("/", 2)
        body, form = self.read_body()
        arrived = {
            "name": name,
            "method": self.command,
            "path": f"/{path}",
            "query": parse_qsl(url.query, keep_blank_values=True),
            "headers": {name.lower(): value for name, value in self.headers.items()},
            "body": body,
            "form": form,
        }
        log.write(json.dumps(arrived) + "\n")
        log.flush()
        self.respond(calls[name]["server"])

    def respond(self, answer):
        text = answer.get("text", "" if answer.get("json") is None else json.dumps(answer["json"])).encode()
        headers = {"content-type": "application/json", "content-length": str(len(text))} | answer.get("headers", {})
        self.send_response(answer["status"])
        for header in headers.items():
            self.send_header(*header)
        self.end_headers()
        self.wfile.write(text)

    def read_body(self):
        """The body as JSON, or the names and texts of a form's parts."""
        kind = self.headers.get("content-type", "")
        body = b"".join(self.chunks())
        if not kind.startswith("multipart/"):
            return json.loads(body) if body else None, []
        parts = message_from_bytes(f"content-type: {kind}\r\n\r\n".encode() + body, policy=HTTP).iter_parts()
        return None, [(name_of(part), part.get_payload(decode=True).decode(errors="replace")) for part in parts]

    def chunks(self):
        if "chunked" not in self.headers.get("transfer-encoding", ""):
            yield self.rfile.read(int(self.headers.get("content-length") or 0))
            return
        while size := int(self.rfile.readline(), 16):
            yield self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()

    do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = handle_one

    def log_message(self, *_):
        pass


def name_of(part):
    return part.get_param("name", header="content-disposition")


server = ThreadingHTTPServer(("127.0.0.1", 0), Echo)
print(server.server_port, flush=True)
server.serve_forever()
