"""What is left of each scope."""

from playwright.sync_api import expect

import scene
from browser import Check, said


class Quotas(Check):
    def test_bars_show_what_is_left_of_each_scope_and_of_each_sender(self):
        page = self.open("quotas")
        expect(page.get_by_text("The sandbox has no rate limits")).to_be_visible()
        page.get_by_role("button", name="Plan build").click()
        said(page, "plan build")
        # A window of an hour, so that none ends meanwhile.
        self.sandbox.control("POST", "/limits", {"plan": "build", "windowMs": 3_600_000})
        scene.people(self.sandbox)
        for _ in range(12):
            self.sandbox.text("alice", "bob", "Hello")
        meter = page.get_by_role("meter", name="Messages of a sender of alice")
        expect(meter).to_have_attribute("aria-valuenow", "18")
        expect(meter).to_contain_text("18 of 30 left")
        expect(page.get_by_role("meter", name="Core requests")).to_contain_text("of 500 left")
        self.sandbox.control("POST", "/clock/advance", {"milliseconds": 3_600_000})
        expect(page.get_by_role("meter", name="Messages of a sender of alice")).to_have_count(0)
