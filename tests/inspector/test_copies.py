"""A request copied as curl, as cometctl and as Rust is the same request: each is run, and the sandbox must have got the same."""

import json
import os
import shutil
import subprocess

from playwright.sync_api import expect

import scene
from browser import Check, rows
from sandbox import KEY, ROOT

MANIFEST = """
[package]
name = "copies"
version = "0.0.0"
edition = "2024"
[workspace]
[dependencies]
cometchat = {{ path = "{root}/crates/cometchat", default-features = false }}
tokio = {{ version = "1", features = ["macros", "rt-multi-thread"] }}
"""


class Copies(Check):
    def setUp(self):
        super().setUp()
        scene.people(self.sandbox)
        self.sandbox.control("DELETE", "/journal")
        text = "it's \"quoted\" – \\ and\nnew; $HOME `x` 👍 <b>"
        self.sandbox.api("GET", "/users?perPage=2&withTags=true&searchKey=a b")
        self.sandbox.api("PUT", "/users/alice", {"name": text, "tags": ["one", "two"]})
        self.sandbox.text("bob", "alice", text)
        self.sandbox.api("GET", "/users/alice/messages?limit=5", None, "bob")
        self.sandbox.api("DELETE", "/users/bob/friends", {"friends": ["alice"]})
        self.sandbox.api("GET", "/users/nobody")
        self.count = 6
        self.page = self.open()
        expect(rows(self.page)).to_have_count(self.count)

    def copied(self, number, kind):
        rows(self.page).nth(self.count - number).click()
        expect(self.page.locator(".detail .facts dd").first).to_have_text(str(number))
        self.page.get_by_role("button", name=kind, exact=True).click()
        return self.page.locator(".copies .code").inner_text()

    def got(self, number):
        """What the sandbox got in a request, as far as it is the caller's doing."""
        _, answer = self.sandbox.send("GET", f"{self.sandbox.origin}/_sandbox/inspector/requests/{number}")
        one = answer["data"]
        exchange = one["exchange"]
        query = sorted((name, "1" if value == "true" else value) for name, value in exchange["query"])
        return {
            "request": (one["method"], one["path"], query),
            "as": exchange.get("onBehalfOf"),
            "body": json.dumps(exchange["request"].get("json"), sort_keys=True),
            "status": one["status"],
        }

    def environment(self):
        names = {"COMETCHAT_BASE_URL": self.sandbox.base, "COMETCHAT_API_KEY": KEY, "no_proxy": "127.0.0.1", "NO_PROXY": "127.0.0.1"}
        return os.environ | names

    def shell(self, command):
        subprocess.run(["bash", "-c", command], env=self.environment(), capture_output=True, timeout=60)

    def test_curl(self):
        self.run_all("curl", self.shell)

    def test_cometctl(self):
        folder = ROOT / "target/debug"
        self.run_all("cometctl", lambda command: self.shell(f"PATH='{folder}':$PATH\n{command}"))

    def test_rust(self):
        cargo = os.environ.get("CARGO", "cargo")
        if not shutil.which(cargo):
            self.skipTest("there is no cargo here")
        folder = ROOT / "target/inspector/copies"
        (folder / "src/bin").mkdir(parents=True, exist_ok=True)
        for old in (folder / "src/bin").iterdir():
            old.unlink()
        (folder / "Cargo.toml").write_text(MANIFEST.format(root=ROOT))
        shutil.copy(ROOT / "Cargo.lock", folder / "Cargo.lock")
        for number in range(1, 7):
            (folder / f"src/bin/r{number}.rs").write_text(self.copied(number, "Rust"))
        target = str(ROOT / "target/inspector/build")
        build = subprocess.run([cargo, "build", "--quiet", "--target-dir", target], cwd=folder, capture_output=True, text=True)
        self.assertEqual(build.returncode, 0, build.stderr)
        for number in range(1, 7):
            with self.subTest(number=number):
                before = self.sandbox.control("GET", "/counters")[1]["data"]["requests"]
                subprocess.run([f"{target}/debug/r{number}"], env=self.environment(), capture_output=True, timeout=60)
                self.assertEqual(self.sandbox.control("GET", "/counters")[1]["data"]["requests"], before + 1)
                self.assertEqual(self.got(before + 1), self.got(number))

    def run_all(self, kind, run):
        commands = [self.copied(number, kind) for number in range(1, 7)]
        for number, command in enumerate(commands, 1):
            with self.subTest(kind=kind, number=number):
                before = self.sandbox.control("GET", "/counters")[1]["data"]["requests"]
                run(command)
                self.assertEqual(self.sandbox.control("GET", "/counters")[1]["data"]["requests"], before + 1, command)
                self.assertEqual(self.got(before + 1), self.got(number), command)
