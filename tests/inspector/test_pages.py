"""The page as such: two of them, a sandbox that is gone and comes back, the keyboard, sizes and schemes."""

import time

from playwright.sync_api import expect

import scene
from browser import Check, row, rows
from sandbox import Sandbox

VIEWS = ["requests", "chats", "people", "moderation", "webhooks", "quotas", "controls"]


class Pages(Check):
    forgiven = ("Failed to load resource", "ERR_CONNECTION_REFUSED", "ERR_INCOMPLETE_CHUNKED_ENCODING", "ERR_EMPTY_RESPONSE")

    def test_two_pages_see_what_either_does(self):
        scene.people(self.sandbox)
        self.sandbox.text("bob", "alice", "Hello")
        one, other = self.open("chats/alice"), self.open("chats/bob")
        row(one, "Bob Keller").click()
        row(other, "Alice Winter").click()
        box = one.locator(".chat").get_by_role("textbox", name="Message")
        box.fill("From the first page")
        box.press("Enter")
        expect(other.locator(".chat .message").last).to_contain_text("From the first page")
        box = other.locator(".chat").get_by_role("textbox", name="Message")
        box.fill("And from the second")
        box.press("Enter")
        expect(one.locator(".chat .message").last).to_contain_text("And from the second")

    def test_a_page_waits_for_a_sandbox_that_is_gone_and_goes_on_with_the_next_one(self):
        page = self.open()
        self.sandbox.api("GET", "/users")
        expect(rows(page)).to_have_count(1)
        self.sandbox.stop()
        expect(page.locator("#live")).to_contain_text("does not answer")
        time.sleep(1)
        self.sandbox.start(self.sandbox.port)
        expect(page.locator("#live")).to_have_text("Live", timeout=20_000)
        expect(rows(page)).to_have_count(0)
        # The new token is in use.
        self.sandbox.api("GET", "/groups")
        expect(rows(page)).to_have_count(1)
        page.get_by_role("button", name="Empty the journal").click()
        expect(page.locator("#said")).to_contain_text("The journal is empty")

    def test_everything_is_reached_by_keyboard(self):
        scene.all_of_it(self.sandbox)
        page = self.open()
        expect(row(page, "/v3/users")).to_be_visible()
        page.keyboard.press("Tab")
        expect(page.get_by_role("link", name="Skip to the view")).to_be_focused()
        page.keyboard.press("Tab")
        expect(page.get_by_role("tab", name="Requests")).to_be_focused()
        page.keyboard.press("ArrowRight")
        expect(page.get_by_role("tab", name="Chats")).to_have_attribute("aria-selected", "true")
        page.keyboard.press("Home")
        expect(page.get_by_role("tab", name="Requests")).to_be_focused()
        listed = page.get_by_role("listbox", name="Requests, newest first")
        listed.focus()
        for _ in range(3):
            page.keyboard.press("ArrowDown")
        chosen = rows(page, selected=True)
        expect(chosen).to_have_attribute("aria-posinset", "3")
        expect(listed).to_have_attribute("aria-activedescendant", chosen.get_attribute("id"))
        expect(page.locator(".detail .facts dd").first).to_have_text(chosen.locator(".number").inner_text())
        page.keyboard.press("End")
        expect(rows(page, selected=True).locator(".number")).to_have_text("1")
        outline = listed.evaluate("rows => getComputedStyle(rows).outlineStyle")
        self.assertEqual(outline, "solid")

    def test_every_field_and_button_has_a_name(self):
        scene.all_of_it(self.sandbox)
        for view in VIEWS:
            with self.subTest(view=view):
                page = self.open(view)
                expect(page.get_by_role("tab", selected=True)).to_have_text(view.capitalize())
                nameless = page.evaluate(
                    """() => [...document.querySelectorAll('button, input, select, textarea, a')].filter((one) =>
                        one.checkVisibility() && !(one.textContent.trim() && one.matches('button, a')) && !one.labels?.length && !one.ariaLabel).length"""
                )
                self.assertEqual(nameless, 0)

    def test_nothing_is_cut_off_from_800_to_2000_pixels_and_light_and_dark_differ(self):
        scene.all_of_it(self.sandbox)
        for width in [800, 1200, 2000]:
            for view in VIEWS:
                with self.subTest(width=width, view=view):
                    page = self.open(view, width=width, height=700)
                    page.wait_for_timeout(200)
                    self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), width)
                    self.assertLessEqual(page.evaluate("document.documentElement.scrollHeight"), 700)
        colours = [self.open(scheme=scheme).evaluate("getComputedStyle(document.body).backgroundColor") for scheme in ["light", "dark"]]
        self.assertNotEqual(*colours)

    def test_text_has_enough_contrast_in_both_schemes(self):
        ratio = """() => {
            const parts = (colour) => colour.match(/[\\d.]+/g).map(Number);
            const light = (colour) => {
                const [r, g, b] = parts(colour).map((one) => { const c = one / 255; return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; });
                return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            };
            const behind = (one) => { for (let at = one; at; at = at.parentElement) { const c = getComputedStyle(at).backgroundColor; if ((parts(c)[3] ?? 1) === 1) return c; } return 'rgb(255,255,255)'; };
            const poor = [];
            for (const one of document.querySelectorAll('body *')) {
                const own = [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
                if (!own || !one.checkVisibility() || one.closest('.skip, #said, option')) continue;
                const [a, b] = [light(getComputedStyle(one).color), light(behind(one))];
                const found = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                if (found < 4.5) poor.push(`${one.className || one.tagName} ${one.textContent.slice(0, 20)} ${found.toFixed(2)}`);
            }
            return [...new Set(poor)];
        }"""
        scene.all_of_it(self.sandbox)
        for scheme in ["light", "dark"]:
            for view in VIEWS:
                with self.subTest(scheme=scheme, view=view):
                    page = self.open(view, scheme=scheme)
                    page.wait_for_timeout(400)
                    if rows(page).count():
                        rows(page).first.click()
                        page.wait_for_timeout(200)
                    self.assertEqual(page.evaluate(ratio), [])


class SwitchedOff(Check):
    def test_there_is_no_page(self):
        with Sandbox("--no-inspector", keeps=False) as sandbox:
            self.assertEqual(sandbox.send("GET", sandbox.page)[0], 404)
