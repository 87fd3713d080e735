// What is left of each limit, as bars.

import { act, control, look } from "./server.js";
import { button, el, empty, fill } from "./dom.js";

const NAMES = { core: "Core requests", standard: "Standard requests", import: "Imports", sends: "Messages of a sender" };

export function quotas() {
  const bars = el("div", { class: "bars" });
  const when = el("p", { class: "quiet" });
  let soon;

  async function refresh() {
    const [{ data }, { data: limits }] = await Promise.all([look("quotas"), control("limits")]);
    const left = Math.max(0, data.resetsAt - data.now);
    when.textContent =
      data.scopes.length === 0 ? "" : `A window has ${data.windowMs / 1000} s; this one ends in ${Math.ceil(left / 1000)} s of the sandbox's time. Headers: ${limits.headersOn}.`;
    fill(
      bars,
      data.scopes.length > 0
        ? data.scopes.map(bar)
        : empty("The sandbox has no rate limits: start it with --plan build or --limits, or set those of a plan here."),
      data.scopesInAll > data.scopes.length && el("p", { class: "quiet" }, `and ${data.scopesInAll - data.scopes.length} more that are used less`),
    );
    clearTimeout(soon);
    // A window begins without a word.
    if (element.isConnected && data.scopes.length > 0) soon = setTimeout(() => refresh().catch(() => {}), 1000);
  }

  const plan = (name, text) =>
    button(text, async () => {
      await act("POST", "control/limits", { body: { plan: name } }, name === "none" ? "There are no limits now." : `The limits are those of the plan ${name}.`);
      refresh().catch(() => {});
    });

  const element = el(
    "div",
    { class: "page quotas" },
    el("div", { class: "tools" }, el("h2", {}, "Quotas"), plan("none", "No limits"), plan("build", "Plan build"), plan("paid", "Plan paid")),
    when,
    bars,
  );
  return { element, refresh };
}

function bar({ scope, user, limit, used }) {
  const left = Math.max(0, limit - used);
  const [kind, operation] = scope.split(":");
  const name = NAMES[scope] ?? `${operation ?? kind}`;
  const full = limit > 0 ? left / limit : 0;
  const track = el("div", { class: `track ${full > 0.5 ? "good" : full > 0.15 ? "warn" : "bad"}` }, el("div", { class: "fill" }));
  track.firstChild.style.width = `${full * 100}%`;
  return el(
    "div",
    { class: "bar-row", role: "meter", "aria-valuemin": 0, "aria-valuemax": limit, "aria-valuenow": left, "aria-label": `${name}${user ? ` of ${user}` : ""}: left` },
    el("span", { class: "title" }, name, user && el("span", { class: "quiet" }, ` ${user}`)),
    track,
    el("span", { class: "left" }, `${left} of ${limit} left`),
  );
}
