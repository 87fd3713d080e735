"""Webhooks: deliveries, attempts, answers, and the next retry."""

import http.server
import threading

from playwright.sync_api import expect

import scene
from browser import Check, row, rows, said


class Receiver(http.server.BaseHTTPRequestHandler):
    """Answers 500 until it is told otherwise."""

    status = 500

    def do_POST(self):
        self.rfile.read(int(self.headers["content-length"]))
        answer = b'{"why": "<b>not today</b>"}' if Receiver.status != 200 else b'{"taken": true}'
        self.send_response(Receiver.status)
        self.send_header("content-length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_):
        pass


class Webhooks(Check):
    def test_a_delivery_fails_waits_and_arrives_and_a_lost_one_is_told(self):
        Receiver.status = 500
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        scene.people(self.sandbox)
        page = self.open("webhooks")
        expect(page.get_by_text("There are no webhooks")).to_be_visible()
        page.get_by_label("Post events to").fill(f"http://127.0.0.1:{server.server_port}/hook")
        page.get_by_role("button", name="Set up").click()
        said(page, "Events go to")
        self.sandbox.text("alice", "bob", "Hello <i>there</i>")
        failed = row(page, "message_sent")
        expect(failed).to_contain_text("500")
        failed.click()
        expect(page.locator(".detail")).to_contain_text("Hello <i>there</i>")
        expect(page.locator(".detail")).to_contain_text("<b>not today</b>")
        waiting = page.get_by_role("row").filter(has_text="message_sent")
        expect(waiting).to_contain_text("in ")
        Receiver.status = 200
        self.sandbox.control("POST", "/clock/advance", {"milliseconds": 11_000})
        expect(rows(page)).to_have_count(2)
        expect(rows(page).first).to_contain_text("attempt 2")
        expect(rows(page).first).to_contain_text("200")
        expect(page.get_by_text("Nothing waits.")).to_be_visible()

        self.sandbox.control("POST", "/webhooks/faults", {"effect": "lost", "times": 1})
        expect(page.get_by_text("to go wrong")).to_be_visible()
        self.sandbox.text("alice", "bob", "This one is lost")
        expect(rows(page).first).to_contain_text("lost")
        page.get_by_role("button", name="Remove").click()
        expect(page.get_by_text("There are no webhooks")).to_be_visible()
