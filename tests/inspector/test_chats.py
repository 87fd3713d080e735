"""Chats as a user sees them, and writing in them as anybody."""

from playwright.sync_api import expect

import scene
from browser import Check, row, said


class Chats(Check):
    def setUp(self):
        super().setUp()
        scene.people(self.sandbox)

    def chat(self, viewer, other, **options):
        page = self.open(f"chats/{viewer}", **options)
        row(page, other).click()
        expect(page.locator(".chat .chat-head")).to_contain_text(other)
        return page

    def test_threads_reactions_receipts_unread_counts_and_pins_are_seen_by_the_chosen_user(self):
        scene.chat(self.sandbox)
        page = self.open("chats/alice")
        expect(row(page, "Bob Keller").locator(".unread")).to_have_text("4")
        row(page, "Bob Keller").click()
        asked = page.locator(".chat .message").filter(has_text="Shall we ship 4.2")
        expect(asked).to_contain_text("pinned by alice")
        expect(asked).to_contain_text("👍 1")
        expect(asked.locator(".mine")).to_have_count(2)
        expect(page.locator(".chat .message").filter(has_text="Give me ten minutes").locator(".read")).to_contain_text("Bob Keller")
        asked.get_by_role("button", name="2 replies").click()
        thread = page.get_by_label("Thread", exact=True)
        expect(thread.locator(".message")).to_have_count(2)
        expect(thread).to_contain_text("40 seconds on staging")
        # The other one sees the same from the other side.
        page.get_by_label("Seen by").fill("bob")
        page.get_by_label("Seen by").press("Enter")
        row(page, "Alice Winter").click()
        expect(page.locator(".chat .message.own").first).to_contain_text("Did the build go through")
        expect(row(page, "Alice Winter").locator(".unread")).to_have_count(0)

    def test_what_was_delivered_and_not_read_is_told_apart(self):
        first = self.sandbox.text("alice", "bob", "Hello")
        self.sandbox.data("POST", "/users/alice/conversation/read", {}, "bob")
        second = self.sandbox.text("alice", "bob", "Are you there?")
        self.sandbox.data("POST", "/users/alice/conversation/delivered", {}, "bob")
        page = self.chat("alice", "Bob Keller")
        expect(page.locator(f".chat .message[data-id='{first}'] .read")).to_have_text("Read by BK Bob Keller ")
        expect(page.locator(f".chat .message[data-id='{second}'] .read")).to_have_text("Delivered to BK Bob Keller ")

    def test_messages_edits_reactions_and_deletions_appear_while_one_looks(self):
        first = self.sandbox.text("bob", "alice", "Hello")
        page = self.chat("alice", "Bob Keller")
        expect(page.locator(".chat .message")).to_have_count(1)
        second = self.sandbox.text("bob", "alice", "Are you there?")
        expect(page.locator(".chat .message")).to_have_count(2)
        expect(row(page, "Bob Keller").locator(".unread")).to_have_text("2")
        self.sandbox.data("PUT", f"/messages/{first}", {"data": {"text": "Hello again"}}, "bob")
        edited = page.locator(f".chat .message[data-id='{first}']")
        expect(edited).to_contain_text("Hello again")
        expect(edited).to_contain_text("edited")
        self.sandbox.data("POST", f"/messages/{second}/reactions/🚀", None, "alice")
        expect(page.locator(f".chat .message[data-id='{second}']")).to_contain_text("🚀 1")
        self.sandbox.data("DELETE", f"/messages/{second}", {"permanent": True}, "bob")
        expect(page.locator(f".chat .message[data-id='{second}']")).to_have_count(0)

    def test_one_writes_as_either_side_and_marks_as_read(self):
        self.sandbox.text("bob", "alice", "Hello")
        page = self.chat("alice", "Bob Keller")
        box = page.locator(".chat").get_by_role("textbox", name="Message")
        box.fill("Hi Bob")
        box.press("Enter")
        own = page.locator(".chat .message.own")
        expect(own).to_contain_text("Hi Bob")
        expect(box).to_have_value("")
        page.locator(".chat").get_by_role("button", name="The other side").click()
        box.fill("Line one")
        box.press("Shift+Enter")
        box.type("line two")
        page.locator(".chat").get_by_role("button", name="Send").click()
        expect(page.locator(".chat .message").last).to_contain_text("Line one\nline two")
        sent = self.sandbox.data("GET", "/users/alice/messages?limit=10", None, "bob")
        self.assertEqual([message["sender"] for message in sent], ["bob", "alice", "bob"])
        page.get_by_role("button", name="Mark as read").click()
        said(page, "Marked as read")
        expect(row(page, "Bob Keller").locator(".unread")).to_have_count(0)
        # Acting leaves the journal to those who are looked at.
        self.assertFalse([one for one in self.sandbox.control("GET", "/journal")[1]["data"] if one["path"] == "/v3/messages" and one["number"] > 8])

    def test_one_writes_in_groups_and_threads_and_opens_new_conversations(self):
        self.sandbox.text("alice", "release", "Branch is cut", "group")
        page = self.chat("carol", "Release 4.2")
        page.locator(".chat").get_by_label("Write as").select_option("dave")
        box = page.locator(".chat").get_by_role("textbox", name="Message")
        box.fill("On it")
        box.press("Enter")
        expect(page.locator(".chat .message").last).to_contain_text("Dave Rivera")
        page.locator(".chat .message").last.get_by_role("button", name="Reply in thread").click()
        box = page.get_by_label("Thread", exact=True).get_by_role("textbox", name="Message")
        box.fill("Thank you!")
        box.press("Enter")
        expect(page.get_by_label("Thread", exact=True).locator(".message")).to_have_count(1)
        expect(page.locator(".chat").get_by_role("button", name="1 reply")).to_be_visible()
        page.get_by_label("Open a conversation with").fill("dave")
        page.get_by_label("Open a conversation with").press("Enter")
        box = page.locator(".chat").get_by_role("textbox", name="Message")
        box.fill("Just between us")
        box.press("Enter")
        expect(row(page, "Dave Rivera")).to_contain_text("Just between us")

    def test_a_message_that_is_submitted_to_moderation_shows_its_verdict_and_the_rule(self):
        self.sandbox.text("alice", "bob", "Hello")
        page = self.chat("alice", "Bob Keller")
        page.get_by_label("submit to moderation").check()
        box = page.locator(".chat").get_by_role("textbox", name="Message")
        box.fill("you idiot")
        box.press("Enter")
        expect(page.locator(".chat .message").last).to_contain_text("disapproved: Profanity Filter")
