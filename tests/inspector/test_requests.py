"""The requests: live, with the reason for each answer, found, and emptied."""

from playwright.sync_api import expect

import scene
from browser import Check, row, rows, said


class Requests(Check):
    def test_a_request_appears_while_one_looks_and_the_reason_is_told(self):
        page = self.open()
        expect(rows(page)).to_have_count(0)
        scene.people(self.sandbox)
        self.sandbox.api("DELETE", "/groups/release", None, "carol")
        denied = row(page, "DELETE")
        expect(denied).to_contain_text("/v3/groups/release")
        expect(denied).to_contain_text("carol")
        expect(denied).to_contain_text("403")
        denied.click()
        why = page.locator(".why")
        expect(why).to_contain_text("The acting user may not do it")
        expect(why).to_contain_text("ERR_GROUP_NO_ADMIN_SCOPE")

    def test_limits_faults_rules_keys_and_what_is_missing_are_reasons(self):
        scene.people(self.sandbox)
        self.sandbox.control("POST", "/faults", {"kind": "error", "status": 503, "operation": "list-groups"})
        self.sandbox.api("GET", "/groups")
        self.sandbox.control("DELETE", "/faults")
        self.sandbox.control("POST", "/limits", {"standard": 1})
        self.sandbox.api("GET", "/users")
        self.sandbox.api("GET", "/roles")
        self.sandbox.control("POST", "/limits", {})
        self.sandbox.api("GET", "/users/nobody")
        self.sandbox.api("POST", "/users", {"uid": "eve"})
        self.sandbox.send("GET", self.sandbox.base + "/users", None, {"apikey": "wrong"})
        page = self.open()
        for path, reason in [
            ("/v3/groups 503", "A fault that was put in: fault 1"),
            ("/v3/roles 429", "A rate limit was reached: standard=1"),
            ("/v3/users/nobody 404", "What there is, or is not there"),
            ("POST /v3/users 400", "The request breaks a rule"),
            ("GET /v3/users 401", "The API key was not accepted"),
        ]:
            page.get_by_role("searchbox").fill(path)
            row(page, path.split()[-1]).click()
            expect(page.locator(".why")).to_contain_text(reason)

    def test_bodies_fold_and_show_no_secret(self):
        self.sandbox.data("POST", "/groups", {"guid": "vault", "name": "Vault", "type": "password", "password": "hunter2-secret"})
        page = self.open()
        row(page, "/v3/groups").click()
        expect(page.locator(".detail")).to_contain_text('"guid": "vault"')
        expect(page.locator(".detail .secret").first).to_have_text("hidden")
        self.assertNotIn("hunter2-secret", page.content())
        tree = page.locator(".detail .json").first
        tree.locator("summary").first.click()
        expect(tree.get_by_text('"vault"', exact=True)).to_be_hidden()

    def test_filters_find_and_the_journal_is_emptied_for_all(self):
        scene.all_of_it(self.sandbox)
        page = self.open()
        page.get_by_role("searchbox").fill("carol moderation")
        expect(page.locator(".list .quiet[role=status]")).to_contain_text("4 of")
        page.get_by_role("searchbox").fill("")
        page.get_by_label("Show").select_option("5")
        expect(rows(page)).to_have_count(1)
        expect(row(page, "503")).to_contain_text("/v3/groups")
        page.get_by_role("button", name="Empty the journal").click()
        said(page, "The journal is empty")
        expect(rows(page)).to_have_count(0)
        self.assertEqual(self.sandbox.control("GET", "/counters")[1]["data"]["requests"], 0)
        page.get_by_label("Show").select_option("")
        self.sandbox.api("GET", "/users")
        expect(rows(page)).to_have_count(1)
