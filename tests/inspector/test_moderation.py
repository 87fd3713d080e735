"""The queues, the verdicts and the rules, and deciding."""

from playwright.sync_api import expect

import scene
from browser import Check, said


class Moderation(Check):
    def test_what_waits_is_approved_and_rejected_and_verdicts_name_their_rule(self):
        scene.people(self.sandbox)
        page = self.open("moderation")
        expect(page.get_by_text("Nothing waits for a review")).to_be_visible()
        scene.moderation(self.sandbox)
        self.sandbox.control("POST", "/clock/advance", {"milliseconds": 1000})
        queue = page.locator(".card").filter(has=page.get_by_role("button", name="Approve"))
        expect(queue).to_have_count(3)
        verdict = page.get_by_role("row").filter(has_text="My password is hunter2")
        expect(verdict).to_contain_text("disapproved")
        expect(verdict).to_contain_text("No passwords in chats")
        expect(page.locator(".card").filter(has_text="made by the API")).to_contain_text("No passwords in chats")

        queue.filter(has_text="Buy followers").get_by_role("button", name="Reject").click()
        said(page, "disapproved")
        queue.filter(has_text="you idiot").get_by_role("button", name="Approve").click()
        said(page, "approved")
        queue.filter(has_text="My password").get_by_role("button", name="Reject").click()
        said(page, "rejected")
        expect(queue).to_have_count(0)
        expect(page.get_by_role("row").filter(has_text="you idiot")).to_contain_text("approved")
        self.assertEqual(self.sandbox.data("GET", "/moderation/blocked-messages"), [])
        self.assertEqual(len(self.sandbox.data("GET", "/moderation/reviewed-messages")), 2)
