// What one can do to the sandbox: faults, the clock, the state.

import { act, control, look } from "./server.js";
import { badge, button, day, el, empty, field, fill, select, time } from "./dom.js";
import { tree } from "./json.js";

const FAULTS = [
  ["429", "429 Too Many Requests", { kind: "tooManyRequests", retryAfter: 1 }],
  ["503", "503 with an error", { kind: "error", status: 503 }],
  ["stall", "Stall: no answer, connection open", { kind: "stall" }],
  ["reset", "Reset: the connection breaks", { kind: "reset" }],
  ["lost", "Reset behind the work: done, and no answer", { kind: "reset", afterProcessing: true }],
  ["slow", "Slow: two seconds", { kind: "latency", latencyMs: 2000 }],
];
const WEBHOOK_FAULTS = [
  ["lost", "Lost"],
  ["twice", "Twice"],
  ["outOfOrder", "Out of order"],
  ["wrongPassword", "Wrong password"],
  ["reset", "Connection reset"],
];

export function controls(sandbox) {
  const faults = el("div", { class: "cards" });
  const hookFaults = el("div", {});
  const clock = el("p", { class: "big" });
  const kind = select(FAULTS.map(([id, text]) => [id, text]));
  const operation = el("select", {});
  const times = el("input", { type: "number", min: 1, placeholder: "no end", value: 1 });
  const sender = el("input", { type: "text", placeholder: "anybody" });
  const json = el("textarea", { rows: 4, spellcheck: false, placeholder: '{"kind": "drip", "bytes": 10, "pauseMs": 100}' });
  const effect = select(WEBHOOK_FAULTS);
  const effectTimes = el("input", { type: "number", min: 1, value: 1 });
  const by = el("input", { type: "number", min: 0, value: 60 });
  const file = el("input", { type: "file", accept: "application/json,.json" });

  async function refresh() {
    if (operation.childElementCount === 0) {
      fill(operation, el("option", { value: "" }, "every operation"), (sandbox.overview.operations ?? []).map((id) => el("option", { value: id }, id)));
    }
    clock.textContent = `${day(sandbox.now)} ${time(sandbox.now)}${sandbox.isFrozen ? ", and stands still" : ""}`;
    const [{ data }, { data: hooks }] = await Promise.all([control("faults"), look("deliveries?after=9007199254740991")]);
    fill(faults, data.length > 0 ? data.map(faultCard) : empty("No faults: everything goes as it should."));
    fill(
      hookFaults,
      hooks.faults.length > 0
        ? [hooks.faults.map((fault) => el("p", {}, badge(JSON.stringify(fault.effect), "warn"), ` the next ${fault.times}`)), button("Take out", () => done("DELETE", "webhook-faults", {}, "Webhooks are sent as they should."))]
        : empty("No faults of webhooks."),
    );
  }

  async function done(method, path, options, text) {
    const answer = await act(method, path, options, text);
    await refresh().catch(() => {});
    return answer;
  }

  function faultCard({ id, hits, remaining, fault }) {
    return el(
      "article",
      { class: "card" },
      el("header", {}, el("strong", {}, `${id}. ${fault.kind}`), badge(`hit ${hits} ${hits === 1 ? "time" : "times"}`), remaining === undefined ? badge("no end") : badge(remaining > 0 ? `${remaining} to go` : "used up", remaining > 0 ? "warn" : "")),
      tree(fault, 1),
      el("footer", {}, button("Take out", () => done("DELETE", `control/faults/${id}`, {}, `The fault ${id} is gone.`))),
    );
  }

  const putIn = () => {
    const fault = { ...FAULTS.find(([id]) => id === kind.value)[2] };
    if (operation.value) fault.operation = operation.value;
    if (times.value) fault.times = Number(times.value);
    if (sender.value.trim()) fault.sender = sender.value.trim();
    done("POST", "control/faults", { body: fault }, "The fault is in.");
  };
  const putJson = () => done("POST", "control/faults", { body: json.value, raw: true }, "The fault is in.");
  const putHookFault = () => done("POST", "control/webhooks/faults", { body: { effect: effect.value, times: Number(effectTimes.value) || 1 } }, "It goes wrong with the next events.");
  const advance = (seconds) => done("POST", "control/clock/advance", { body: { milliseconds: Math.round(seconds * 1000) } }, `The clock went on by ${seconds} s.`);
  const reset = () => {
    if (confirm("Go back to the start? Messages, people, rules, limits, faults and the journal of now are lost.")) done("POST", "control/reset", {}, "Everything is as it was at the start.");
  };
  const load = async () => {
    const [chosen] = file.files;
    if (!chosen) return;
    await done("POST", "control/state", { body: await chosen.text(), raw: true }, `The state of ${chosen.name} is loaded.`);
    file.value = "";
  };
  file.addEventListener("change", load);

  const element = el(
    "div",
    { class: "columns controls" },
    el(
      "section",
      {},
      el("h2", {}, "Faults"),
      el("div", { class: "form" }, field("What goes wrong", kind), field("With", operation), field("How often", times), field("Sender", sender), button("Put in", putIn, { class: "main" })),
      el("details", {}, el("summary", {}, "Any other fault, as JSON"), el("div", { class: "form" }, field("Fault", json), button("Put in", putJson))),
      faults,
      button("Take out all", () => done("DELETE", "control/faults", {}, "No faults any more.")),
      el("h2", {}, "Faults of webhooks"),
      el("div", { class: "form" }, field("The next events are", effect), field("How many", effectTimes), button("Put in", putHookFault, { class: "main" })),
      hookFaults,
    ),
    el(
      "section",
      {},
      el("h2", {}, "Clock"),
      clock,
      el("div", { class: "tools" }, [[1, "+1 s"], [60, "+1 min"], [3600, "+1 h"], [86400, "+1 day"]].map(([seconds, text]) => button(text, () => advance(seconds)))),
      el("div", { class: "form" }, field("Seconds", by), button("Move on", () => advance(Number(by.value) || 0))),
      el("p", { class: "quiet" }, "It moves forward only. Verdicts, retries of webhooks and windows of limits follow it."),
    ),
    el(
      "section",
      {},
      el("h2", {}, "State"),
      el("p", {}, "A file that the builder (state_file) and --state FILE take too, so that a team can share a scenario. It holds keys, tokens and passwords in plain text."),
      el("div", { class: "tools" }, el("a", { class: "button", href: "inspector/control/state", download: "sandbox-state.json" }, "Save as a file")),
      field("Load from a file", file),
      el("h2", {}, "Start"),
      el("div", { class: "tools" }, button("Reset", reset, { class: "danger" })),
      el("p", { class: "quiet" }, "Back to how things were at the start. The clock keeps its time."),
    ),
  );
  return { element, refresh };
}
