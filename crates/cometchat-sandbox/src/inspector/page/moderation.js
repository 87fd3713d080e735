// Moderation: what waits for a review, what was decided by which rule, and the rules.

import { act, api, control, look } from "./server.js";
import { badge, button, day, el, empty, fill, time } from "./dom.js";
import { tree } from "./json.js";

export function moderation(sandbox) {
  const queue = el("div", { class: "cards" });
  const verdicts = el("div", {});
  const rules = el("div", { class: "cards" });
  const waiting = el("span", { class: "quiet" });
  let soon;

  async function refresh() {
    if (sandbox.overview.hasModeration === false) {
      fill(element, empty("The app's plan has no moderation (--no-moderation)."));
      return;
    }
    const [blocked, flagged, judged, own, given] = await Promise.all([
      api("moderation/blocked-messages"),
      api("moderation/flagged-messages?limit=100"),
      look("verdicts"),
      api("moderation/rules"),
      control("rules"),
    ]);
    const cards = [...flagged.data.map(flaggedCard), ...blocked.data.map(blockedCard)];
    waiting.textContent = `${cards.length} waiting`;
    fill(queue, cards.length > 0 ? cards : empty("Nothing waits for a review. Messages come here when a user reports them, or a rule made by the API withholds or flags them."));
    fill(verdicts, judged.data.length > 0 ? table(judged.data) : empty("Nothing was submitted to moderation yet. The chat can do it: “submit to moderation”."));
    const ids = new Set(own.data.map((rule) => rule.id));
    const all = [
      ...own.data.map((rule) => ruleCard(rule, given.data.rules.some(({ id }) => id === rule.id) ? "of the sandbox" : "made by the API")),
      ...given.data.rules.filter((rule) => !ids.has(rule.id)).map((rule) => ruleCard(rule, "of the sandbox")),
    ];
    fill(rules, all.length > 0 ? all : empty("There are no rules."));
    clearTimeout(soon);
    // A verdict is there when its time has come, and nobody tells.
    if (judged.data.some((row) => row.status === "pending") && element.isConnected) soon = setTimeout(() => refresh().catch(() => {}), 600);
  }

  function decide(path, id, status) {
    const run = async () => {
      await act("PATCH", `v3/moderation/${path}/${id}`, { body: { status } }, `Message ${id}: ${status}.`);
      await refresh().catch(() => {});
    };
    return button(status === "approved" ? "Approve" : "Reject", run, { class: status === "approved" ? "main" : "danger" });
  }

  function flaggedCard(message) {
    const reports = (message.flaggedBy ?? []).map((report) => `${report.name}${report.reasonName ? `: ${report.reasonName}` : ""}${report.remark ? ` (${report.remark})` : ""}`);
    return card(message, [badge("flagged", "warn")], reports.length > 0 ? `Reported by ${reports.join("; ")}` : "Flagged by a rule", [
      decide("flagged-messages", message.id, "approved"),
      decide("flagged-messages", message.id, "disapproved"),
    ]);
  }

  function blockedCard(row) {
    return card(row.message, [badge("withheld", "bad")], `By the rule ${row.ruleName}`, [
      decide("blocked-messages", row.message.id, "approved"),
      decide("blocked-messages", row.message.id, "rejected"),
    ], row.condition);
  }

  const element = el(
    "div",
    { class: "columns moderation" },
    el("section", {}, el("h2", {}, "Queue ", waiting), queue),
    el("section", {}, el("h2", {}, "Verdicts"), verdicts),
    el("section", {}, el("h2", {}, "Rules"), rules),
  );
  return { element, refresh };
}

function card(message, badges, why, buttons, condition) {
  return el(
    "article",
    { class: "card" },
    el("header", {}, badges, el("strong", {}, `${message.sender} → ${message.receiver}`), el("span", { class: "quiet" }, `#${message.id} · ${time(message.sentAt * 1000)}`)),
    el("p", { class: "text" }, message.data?.text ?? `${message.category} ${message.type}`),
    el("p", { class: "quiet" }, why),
    condition !== undefined && tree(condition, 0),
    el("footer", {}, buttons),
  );
}

const KINDS = { approved: "good", pending: "", flagged: "warn", disapproved: "bad" };

function table(rows) {
  return el(
    "table",
    {},
    el("thead", {}, el("tr", {}, ["Message", "Text", "Verdict", "Rule"].map((name) => el("th", { scope: "col" }, name)))),
    el(
      "tbody",
      {},
      rows.map(({ id, sender, receiver, text, kind, status, rule }) =>
        el(
          "tr",
          {},
          el("td", { class: "quiet" }, `#${id} ${sender} → ${receiver}`),
          el("td", { class: "text" }, text ?? kind),
          el("td", {}, badge(status, KINDS[status])),
          el("td", {}, rule ?? ""),
        ),
      ),
    ),
  );
}

function ruleCard(rule, origin) {
  return el(
    "article",
    { class: "card" },
    el("header", {}, el("strong", {}, rule.name ?? rule.id), badge(origin), rule.enabled === false && badge("off", "warn")),
    rule.updatedAt && el("p", { class: "quiet" }, `changed ${day(rule.updatedAt * 1000)}`),
    tree(rule, 1),
  );
}
