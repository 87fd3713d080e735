"""Users, groups and members."""

from playwright.sync_api import expect

import scene
from browser import Check, row, rows


class People(Check):
    def test_users_groups_and_members_are_shown_found_and_followed(self):
        page = self.open("people")
        expect(row(page, "Andrew Joseph")).to_be_visible()
        scene.people(self.sandbox)
        expect(row(page, "Dave Rivera")).to_be_visible()
        page.get_by_role("searchbox").fill("ali")
        expect(rows(page)).to_have_count(1)
        row(page, "Alice Winter").click()
        expect(page.locator(".detail")).to_contain_text("Release 4.2")
        page.get_by_role("button", name="Groups").click()
        page.get_by_role("searchbox").fill("")
        row(page, "Release 4.2").click()
        expect(page.get_by_role("row").filter(has_text="Bob Keller")).to_contain_text("moderator")
        self.sandbox.data("POST", "/groups/release/bannedusers/dave", None)
        expect(page.get_by_role("row").filter(has_text="Dave Rivera")).to_have_count(0)
        expect(page.locator(".detail")).to_contain_text("Dave Rivera")
