// Webhooks: what was sent, what came back, and what waits.

import { act, control, look, segment } from "./server.js";
import { badge, button, el, empty, facts, field, fill, time } from "./dom.js";
import { body } from "./requests.js";
import { Rows } from "./rows.js";

const MOST = 10_000;

export function webhooks(sandbox) {
  let attempts = [];
  let last = 0;
  const hooks = el("div", { class: "cards" });
  const waits = el("div", {});
  const detail = el("section", { class: "detail", "aria-label": "The chosen attempt" }, empty("Choose an attempt to see what was sent and answered."));
  const count = el("span", { class: "quiet", role: "status" });
  const id = el("input", { type: "text", value: "inspector" });
  const url = el("input", { type: "url", placeholder: "http://127.0.0.1:8080/hook" });
  const again = el("input", { type: "checkbox", checked: true });
  const rows = new Rows({
    label: "Attempts, newest first",
    height: 30,
    key: (row) => row.number,
    open: (row) => open(row),
    render: (row) => [
      el("span", { class: "number quiet" }, row.number),
      el("span", { class: "when quiet" }, time(row.at, true)),
      el("span", { class: "path", title: row.trigger }, row.trigger),
      el("span", { class: "actor" }, row.webhook),
      el("span", { class: "quiet" }, `attempt ${row.attempt}`),
      outcome(row.outcome),
    ],
  });

  async function refresh() {
    const [{ data: list }, { data: news }] = await Promise.all([control("webhooks"), look(`deliveries?after=${last}`)]);
    if (sandbox.position && sandbox.position.deliveries < last) {
      attempts = [];
      last = 0;
    }
    attempts.push(...news.attempts);
    if (attempts.length > MOST) attempts.splice(0, attempts.length - MOST);
    last = attempts.at(-1)?.number ?? last;
    rows.set([...attempts].reverse(), { keepsPlace: true });
    count.textContent = `${attempts.length} attempts`;
    fill(hooks, list.length > 0 ? list.map(hookCard) : empty("There are no webhooks. Set one up here, with --webhook URL, or with SandboxBuilder::webhook."));
    const now = sandbox.now;
    fill(
      waits,
      news.faults.length > 0 && el("p", {}, badge("to go wrong", "warn"), " ", news.faults.map((fault) => `${JSON.stringify(fault.effect)} × ${fault.times}`).join(", ")),
      news.waiting.length > 0
        ? el(
            "table",
            {},
            el("thead", {}, el("tr", {}, ["Event", "Webhook", "Attempt", "Due"].map((name) => el("th", { scope: "col" }, name)))),
            el(
              "tbody",
              {},
              news.waiting.map((row) =>
                el("tr", {}, el("td", {}, row.trigger), el("td", {}, row.webhook), el("td", {}, row.attempt), el("td", {}, `${time(row.due)} (in ${Math.max(0, Math.ceil((row.due - now) / 1000))} s)`)),
              ),
            ),
          )
        : empty("Nothing waits."),
      news.waitingInAll > news.waiting.length && el("p", { class: "quiet" }, `and ${news.waitingInAll - news.waiting.length} more`),
    );
  }

  async function open(attempt) {
    const head = [
      el("h2", {}, attempt.trigger, " ", outcome(attempt.outcome)),
      facts([
        ["Number", attempt.number],
        ["Webhook", attempt.webhook],
        ["Attempt", attempt.attempt],
        ["At", new Date(attempt.at).toISOString()],
        ["Came of it", said(attempt.outcome)],
      ]),
    ];
    try {
      const { data } = await look(`deliveries/${attempt.number}`);
      fill(detail, head, body("Sent", data.request), body("Answer", data.response));
    } catch (error) {
      fill(detail, head, empty(error.message));
    }
  }

  function hookCard(hook) {
    const kind = typeof hook.kind === "string" ? hook.kind : Object.keys(hook.kind)[0];
    const remove = async () => {
      await act("DELETE", `control/webhooks/${segment(hook.id)}`, {}, `The webhook ${hook.id} is gone.`);
      refresh().catch(() => {});
    };
    return el(
      "article",
      { class: "card" },
      el("header", {}, el("strong", {}, hook.id), badge(kind), hook.enabled === false && badge("off", "warn"), hook.retryOnFailure && badge("tries again")),
      el("p", { class: "path" }, hook.url),
      el("p", { class: "quiet" }, hook.triggers?.length > 0 ? hook.triggers.join(", ") : "all events"),
      el("footer", {}, button("Remove", remove)),
    );
  }

  const put = async () => {
    const details = { id: id.value.trim(), url: url.value.trim(), retryOnFailure: again.checked };
    await act("POST", "control/webhooks", { body: details }, `Events go to ${details.url}.`);
    refresh().catch(() => {});
  };

  const element = el(
    "div",
    { class: "split webhooks" },
    el(
      "section",
      { class: "list" },
      el("div", { class: "tools" }, el("h2", {}, "Attempts"), count),
      rows.element,
      el("div", { class: "below" }, el("h2", {}, "Waiting"), waits, el("h2", {}, "Webhooks"), hooks, el("div", { class: "tools" }, field("Id", id), field("Post events to", url), el("label", { class: "check" }, again, "try again"), button("Set up", put, { class: "main" }))),
    ),
    detail,
  );
  return { element, refresh };
}

function said(outcome) {
  if (outcome === "lost") return "A fault lost it.";
  if ("status" in outcome) return outcome.status === 200 ? "It was taken." : `The answer was ${outcome.status}; only 200 counts as taken.`;
  return outcome.failed;
}

function outcome(outcome) {
  if (outcome === "lost") return badge("lost", "warn");
  if ("status" in outcome) return badge(outcome.status, outcome.status === 200 ? "good" : "bad");
  return badge(outcome.failed, "bad");
}
