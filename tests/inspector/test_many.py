"""10,000 requests and a conversation of 100,000 messages: only what is in view is made, and scrolling stays smooth."""

import http.client
import json

from playwright.sync_api import expect

import scene
from browser import Check, row, rows
from sandbox import KEY

# A frame that takes longer is one that people see; the checks' machine is shared, so the median counts.
MOST_FRAME_MS = 50

SCROLL = """async ([selector, steps, by]) => {
    const place = document.querySelector(selector);
    const frames = [];
    let before = performance.now();
    for (let step = 0; step < steps; step += 1) {
        place.scrollTop += by;
        await new Promise(requestAnimationFrame);
        const now = performance.now();
        frames.push(now - before);
        before = now;
    }
    return frames.sort((a, b) => a - b)[Math.floor(frames.length / 2)];
}"""


class Many(Check):
    def many(self, count, method, path, body=None, user=None):
        """So many requests over one connection."""
        connection = http.client.HTTPConnection("127.0.0.1", self.sandbox.port)
        headers = {"apikey": KEY, "Content-Type": "application/json"} | ({"onBehalfOf": user} if user else {})
        for number in range(count):
            data = None if body is None else json.dumps(body(number))
            connection.request(method, "/v3" + path, data, headers)
            answer = connection.getresponse()
            assert answer.read() and answer.status == 200, answer.status
        connection.close()

    def test_ten_thousand_requests(self):
        page = self.open()
        self.many(10_000, "GET", "/users/cometchat-uid-1")
        expect(page.locator(".list .quiet[role=status]")).to_have_text("10000 requests", timeout=30_000)
        self.assertLess(rows(page).count(), 60)
        expect(rows(page).first).to_have_attribute("aria-setsize", "10000")
        middle = page.evaluate(SCROLL, [".rows", 120, 900])
        self.assertLess(middle, MOST_FRAME_MS)
        page.get_by_role("listbox").focus()
        page.keyboard.press("End")
        expect(rows(page, selected=True).locator(".number")).to_have_text("1")
        self.assertLess(rows(page).count(), 60)
        print(f"10,000 requests: a frame takes {middle:.1f} ms while one scrolls")

    def test_a_conversation_of_a_hundred_thousand_messages(self):
        scene.people(self.sandbox)
        # By import, which takes many at once.
        texts = [{"muid": f"m{number}", "sender": "alice" if number % 3 else "bob", "receiver": "bob" if number % 3 else "alice", "receiverType": "user", "category": "message", "type": "text", "data": {"text": f"Message {number}"}, "sentAt": 1_700_000_000 + number} for number in range(100_000)]
        self.imported(texts)
        page = self.open("chats/alice")
        row(page, "Bob Keller").click()
        last = page.locator(".chat .message").last
        expect(last).to_contain_text("Message 99999")
        expect(page.locator(".chat .more")).to_contain_text("of 100000 messages")
        middle = page.evaluate(SCROLL, [".chat .messages", 300, -400])
        page.wait_for_timeout(500)
        self.assertLess(middle, MOST_FRAME_MS)
        self.assertLessEqual(page.locator(".chat .message").count(), 200)
        first = int(page.locator(".chat .message").first.get_attribute("data-id"))
        self.assertLess(first, 99_900)
        # Those in view keep their place, and back at the end the newest are there.
        page.locator(".chat .messages").evaluate("async (list) => { for (let i = 0; i < 400; i += 1) { list.scrollTop += 2000; await new Promise(requestAnimationFrame); if (i % 10 === 0) await new Promise((r) => setTimeout(r, 30)); } }")
        expect(last).to_contain_text("Message 99999")
        self.assertLessEqual(page.locator(".chat .message").count(), 200)
        print(f"100,000 messages: a frame takes {middle:.1f} ms while one scrolls")

    def imported(self, texts):
        for start in range(0, len(texts), 50):
            some = {one["muid"]: one for one in texts[start : start + 50]}
            self.sandbox.data("POST", "/data_import/messages", {"messages": some})
