"""Whatever users wrote is text: in every field that a view shows, markup and odd characters show themselves and do nothing."""

from playwright.sync_api import expect

from browser import Check, row, rows

SCRIPT = "<script>window.harmed=1</script>"
IMAGE = "<img src=x onerror=window.harmed=1>"
ODD = "\"'><svg/onload=window.harmed=1> {{7*7}} ${7*7} \u202e\u0000\ud83d\udc4d %00 javascript:harm()"


class Hostile(Check):
    def test_texts_of_users_do_nothing_in_any_view(self):
        box = self.sandbox
        box.data("POST", "/users", {"uid": "mallory", "name": SCRIPT, "avatar": "https://example.com/a.png?<b>", "link": "https://example.com/<b>", "metadata": {"@private": {"x": IMAGE}}, "tags": [IMAGE]})
        box.data("POST", "/users", {"uid": "bob", "name": IMAGE})
        box.data("POST", "/groups", {"guid": "g", "name": SCRIPT, "type": "public", "owner": "mallory", "description": IMAGE, "tags": [SCRIPT]})
        box.data("POST", "/groups/g/members", {"participants": ["bob"]})
        body = {"receiver": "bob", "receiverType": "user", "category": "message", "type": "text", "data": {"text": SCRIPT + IMAGE + ODD.replace("\u0000", ""), "metadata": {IMAGE: SCRIPT}}}
        first = box.data("POST", "/messages", body, "mallory")["id"]
        custom = {"receiver": "bob", "receiverType": "user", "category": "custom", "type": "x<b>", "data": {"customData": {SCRIPT: IMAGE}}}
        box.data("POST", "/messages", custom, "mallory")
        box.data("POST", f"/messages/{first}/thread", {"receiver": "mallory", "receiverType": "user", "data": {"text": IMAGE}}, "bob")
        box.data("POST", f"/messages/{first}/reactions/<b>x</b>".replace("/b", "b"), None, "bob")
        box.text("mallory", "g", SCRIPT, "group")
        box.data("POST", "/messages", {"receiver": "bob", "receiverType": "user", "category": "message", "type": "file", "data": {"attachments": [{"url": "https://example.com/a.png", "name": IMAGE, "extension": "png", "mimeType": "image/png", "size": "1"}]}}, "mallory")
        condition = {"entity": "message", "operand": "text", "operator": "contains", "category": "word", "value": ["zap"]}
        box.data("POST", "/moderation/rules", {"id": "r", "name": IMAGE, "description": SCRIPT, "enabled": True, "action": ["blockMessage"], "conditions": [condition]})
        box.data("POST", "/moderation/messages", {"sender": "mallory", "receiver": "bob", "receiverType": "user", "data": {"text": "zap " + SCRIPT}})
        flagged = box.text("mallory", "bob", SCRIPT)
        box.api("POST", f"/messages/{flagged}/flagged", {"reasonId": "spam", "remark": IMAGE}, "bob")
        box.control("POST", "/webhooks", {"id": "<b>hook</b>", "url": "http://127.0.0.1:9/i", "triggers": ["<i>"]})
        box.control("POST", "/webhooks/events", {"trigger": IMAGE, "data": {SCRIPT: IMAGE}})
        box.control("POST", "/faults", {"kind": "error", "status": 500, "code": SCRIPT, "sender": IMAGE})
        box.control("POST", "/limits", {"sendsPerUser": 100, "windowMs": 3_600_000})
        box.text("mallory", "bob", SCRIPT)
        box.api("GET", "/users/" + IMAGE.replace("=", "%3D"))
        box.api("GET", "/users?searchKey=" + SCRIPT.replace("=", "%3D"))
        box.control("POST", "/clock/advance", {"milliseconds": 2000})

        page = self.open("requests")
        for index in range(rows(page).count()):
            rows(page).nth(index).click()
            expect(page.locator(".detail .facts dd").first).to_have_text(rows(page).nth(index).locator(".number").inner_text())
            for kind in ["Rust", "cometctl"]:
                button = page.get_by_role("button", name=kind, exact=True)
                if button.count():
                    button.click()
        self.unharmed(page)

        page = self.open("chats/bob")
        for index in range(rows(page).count()):
            rows(page).nth(index).click()
            page.wait_for_timeout(200)
        row(page, SCRIPT).click()
        shown = page.locator(".chat .text").filter(has_text="window.harmed").first
        expect(shown).to_contain_text(SCRIPT)
        for raw in page.locator(".raw > summary").all():
            raw.click()
        self.unharmed(page)

        for view, text in [("people", SCRIPT), ("moderation", IMAGE), ("webhooks", "<b>hook</b>"), ("quotas", "mallory"), ("controls", SCRIPT)]:
            with self.subTest(view=view):
                page = self.open(view)
                expect(page.locator("#view")).to_contain_text(text)
                for index in range(min(3, rows(page).count())):
                    rows(page).nth(index).click()
                    page.wait_for_timeout(150)
                for _ in range(20):
                    folded = page.locator("#view details:not([open]) > summary").filter(visible=True)
                    if folded.count() == 0:
                        break
                    folded.first.click()
                self.unharmed(page)

    def unharmed(self, page):
        self.assertIsNone(page.evaluate("window.harmed ?? null"))
        self.assertEqual(page.locator("#view script, #view img, #view svg, #view b, #view i, #view iframe").count(), 0)
        self.assertEqual(page.locator("#view a[href^='javascript']").count(), 0)

    def test_the_policy_stops_what_is_put_in_as_markup_all_the_same(self):
        page = self.open()
        tried = page.evaluate(
            """() => { try { document.body.innerHTML = '<img src=x onerror=window.harmed=1>'; return 'let in' } catch (error) { return error.name } }"""
        )
        self.assertEqual(tried, "TypeError")
        # The browser reports what it stopped.
        self.errors.clear()
