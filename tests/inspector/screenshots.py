"""Makes the pictures of the README, so that they do not age: `cargo xtask inspector --screenshots`."""

import os
import sys

from playwright.sync_api import expect, sync_playwright

import scene
from browser import OPTIONS, row
from sandbox import ROOT, Sandbox

FOLDER = ROOT / "docs/images"
MOST_BYTES = 200_000


def requests(page):
    page.get_by_role("searchbox").fill("")
    row(page, "DELETE").click()
    expect(page.locator(".copies .code")).to_be_visible()


def chats(page):
    row(page, "Bob Keller").click()
    page.get_by_role("button", name="2 replies").click()
    expect(page.get_by_label("Thread", exact=True).locator(".message")).to_have_count(2)


def moderation(page):
    expect(page.get_by_role("button", name="Approve").first).to_be_visible()


def take(browser, sandbox, name, view, prepare, scheme):
    context = browser.new_context(viewport={"width": 1280, "height": 700}, color_scheme=scheme, timezone_id="UTC", locale="en-GB")
    page = context.new_page()
    page.goto(f"{sandbox.page}#{view}")
    expect(page.locator("#live")).to_have_text("Live")
    prepare(page)
    page.mouse.move(700, 695)
    page.wait_for_timeout(500)
    file = FOLDER / f"{name}.png"
    page.screenshot(path=file)
    context.close()
    assert file.stat().st_size < MOST_BYTES, f"{file} has {file.stat().st_size} bytes"
    print(file.relative_to(ROOT), file.stat().st_size, "bytes")


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    with Sandbox("--plan", "build", "--clock", "1796040000", port=8787) as sandbox, sync_playwright() as playwright:
        scene.all_of_it(sandbox)
        sandbox.control("POST", "/clock/advance", {"milliseconds": 90_000})
        path = os.environ.get("CHROMIUM", "/usr/bin/chromium")
        browser = playwright.chromium.launch(executable_path=path, args=OPTIONS)
        take(browser, sandbox, "inspector-requests", "requests", requests, "light")
        take(browser, sandbox, "inspector-chats", "chats/alice", chats, "light")
        take(browser, sandbox, "inspector-moderation", "moderation", moderation, "dark")
        browser.close()


if __name__ == "__main__":
    sys.exit(main())
