"""Faults, the clock, and the state as a file."""

import json
import pathlib
import tempfile

from playwright.sync_api import expect

import scene
from browser import Check, said
from sandbox import Sandbox


class Controls(Check):
    options = ("--clock", "1760000000")
    # The browser notes what the sandbox refuses.
    forgiven = ("status of 400",)

    def put_in(self, page, kind, **choices):
        page.get_by_label("What goes wrong").select_option(kind)
        for label, value in choices.items():
            page.get_by_label(label.replace("_", " "), exact=True).fill(value)
        page.get_by_role("button", name="Put in", exact=True).first.click()
        said(page, "The fault is in")
        page.locator("#said").evaluate("said => (said.hidden = true)")

    def test_each_fault_is_put_in_strikes_and_is_taken_out(self):
        page = self.open("controls")
        for kind, status in [("429", 429), ("503", 503), ("reset", 0), ("lost", 0)]:
            with self.subTest(kind=kind):
                self.put_in(page, kind)
                self.assertEqual(self.sandbox.api("GET", "/users")[0], status)
                expect(page.locator(".card").last).to_contain_text("used up")
        self.put_in(page, "stall", Sender="alice")
        _, faults = self.sandbox.control("GET", "/faults")
        self.assertEqual(faults["data"][-1]["fault"], {"kind": "stall", "times": 1, "sender": "alice"})
        page.locator(".card").last.get_by_role("button", name="Take out").click()
        said(page, "is gone")
        page.get_by_text("Any other fault, as JSON").click()
        page.get_by_label("Fault", exact=True).fill('{"kind": "nonsense"}')
        page.get_by_role("button", name="Put in", exact=True).nth(1).click()
        said(page, "unknown variant")
        page.get_by_role("button", name="Take out all").click()
        expect(page.get_by_text("No faults: everything goes as it should")).to_be_visible()
        self.assertEqual(self.sandbox.control("GET", "/faults")[1]["data"], [])

    def test_webhooks_are_lost_on_request(self):
        page = self.open("controls")
        page.get_by_label("How many").fill("2")
        page.get_by_role("button", name="Put in", exact=True).last.click()
        expect(page.get_by_text("the next 2")).to_be_visible()
        page.get_by_role("button", name="Take out", exact=True).click()
        expect(page.get_by_text("No faults of webhooks")).to_be_visible()

    def test_the_clock_moves_for_everybody(self):
        page = self.open("controls")
        before = self.sandbox.control("GET", "/status")[1]["data"]["now"]["seconds"]
        page.get_by_role("button", name="+1 h").click()
        said(page, "went on by 3600 s")
        page.get_by_label("Seconds", exact=True).fill("90.5")
        page.get_by_role("button", name="Move on").click()
        said(page, "went on by 90.5 s")
        now = self.sandbox.control("GET", "/status")[1]["data"]["now"]
        self.assertEqual(now["milliseconds"], before * 1000 + 3_690_500)
        expect(page.locator("#clock")).to_contain_text("stands still")

    def test_a_state_is_saved_reset_loaded_and_taken_by_a_program(self):
        scene.people(self.sandbox)
        scene.chat(self.sandbox)
        page = self.open("controls")
        with page.expect_download() as download:
            page.get_by_role("link", name="Save as a file").click()
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        file = pathlib.Path(folder.name) / download.value.suggested_filename
        download.value.save_as(file)
        self.assertEqual(file.name, "sandbox-state.json")
        self.assertEqual(json.loads(file.read_text())["version"], 1)

        page.on("dialog", lambda dialog: dialog.accept())
        page.get_by_role("button", name="Reset").click()
        said(page, "as it was at the start")
        self.assertEqual(self.sandbox.api("GET", "/users/alice")[0], 404)
        page.get_by_label("Load from a file").set_input_files(file)
        said(page, "sandbox-state.json is loaded")
        self.assertEqual(self.sandbox.data("GET", "/users/alice")["name"], "Alice Winter")

        broken = pathlib.Path(folder.name) / "broken.json"
        broken.write_text('{"version": 99}')
        page.get_by_label("Load from a file").set_input_files(broken)
        said(page, "a state of version 99")
        self.assertEqual(self.sandbox.api("GET", "/users/alice")[0], 200)

        with Sandbox("--state", str(file)) as other:
            self.assertEqual(other.data("GET", "/groups/release")["name"], "Release 4.2")
