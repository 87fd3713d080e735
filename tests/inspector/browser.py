"""A page of the inspector in Chromium, which fails a check for whatever goes wrong in it unseen."""

import atexit
import os
import time
import unittest

from playwright.sync_api import expect, sync_playwright

from sandbox import Sandbox

OPTIONS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

expect.set_options(timeout=10_000)


def chromium():
    """One browser for all checks."""
    if not hasattr(chromium, "browser"):
        chromium.playwright = sync_playwright().start()
        path = os.environ.get("CHROMIUM", "/usr/bin/chromium")
        chromium.browser = chromium.playwright.chromium.launch(executable_path=path, args=OPTIONS)
        atexit.register(chromium.playwright.stop)
        atexit.register(chromium.browser.close)
    return chromium.browser


class Check(unittest.TestCase):
    """A sandbox of its own for each check, and pages that look into it."""

    options = ()
    # What the browser may say of a page: a sandbox that is gone on purpose refuses connections.
    forgiven = ()

    def setUp(self):
        self.sandbox = Sandbox(*self.options)
        self.addCleanup(self.sandbox.stop)
        self.errors = []
        self.foreign = []

    def open(self, view="requests", width=1400, height=850, scheme="light"):
        context = chromium().new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
        self.addCleanup(context.close)
        page = context.new_page()
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", lambda line: line.type in ("error", "warning") and self.errors.append(line.text))
        page.on("request", lambda one: one.url.startswith((self.sandbox.origin, "blob:", "data:")) or self.foreign.append(one.url))
        page.goto(f"{self.sandbox.page}#{view}")
        expect(page.locator("#live")).to_have_text("Live")
        return page

    def tearDown(self):
        unforgiven = [line for line in self.errors if not any(part in line for part in self.forgiven)]
        self.assertEqual(unforgiven, [], "the page complained")
        self.assertEqual(self.foreign, [], "the page asked somebody else")

    def until(self, is_so, seconds=10):
        """Waits for something that the page does to the sandbox."""
        ends = time.monotonic() + seconds
        while not is_so():
            self.assertLess(time.monotonic(), ends, "it never came to be")
            time.sleep(0.05)


def said(page, text):
    """Waits for what the page tells of an action."""
    expect(page.locator("#said")).to_contain_text(text)


def rows(page, **which):
    """The rows of a list that are made."""
    return page.locator(".rows").get_by_role("option", **which)


def row(page, text):
    """The first row with a text."""
    return rows(page).filter(has_text=text).first
