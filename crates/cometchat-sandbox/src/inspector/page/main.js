// The frame: tabs, the sandbox's clock, and news for the view that is shown.

import { el, fill, time, day } from "./dom.js";
import { follow, look, paced } from "./server.js";
import { chats } from "./chats.js";
import { controls } from "./controls.js";
import { moderation } from "./moderation.js";
import { people } from "./people.js";
import { quotas } from "./quotas.js";
import { requests } from "./requests.js";
import { webhooks } from "./webhooks.js";

const VIEWS = [
  ["requests", "Requests", requests],
  ["chats", "Chats", chats],
  ["people", "People", people],
  ["moderation", "Moderation", moderation],
  ["webhooks", "Webhooks", webhooks],
  ["quotas", "Quotas", quotas],
  ["controls", "Controls", controls],
];

const place = document.getElementById("view");
const tabs = document.getElementById("tabs");
const made = new Map();
let shown;
let run;

/** What is known of the sandbox, for all views. */
const sandbox = { overview: {}, now: 0 };

function show(name) {
  const [id, title, make] = VIEWS.find(([id]) => id === name) ?? VIEWS[0];
  if (!made.has(id)) {
    const view = make(sandbox);
    made.set(id, { ...view, refresh: paced(view.refresh) });
  }
  shown = made.get(id);
  fill(place, shown.element);
  place.setAttribute("aria-label", title);
  document.title = `${title} · sandbox inspector`;
  for (const tab of tabs.children) {
    const isShown = tab.id === `tab-${id}`;
    tab.setAttribute("aria-selected", String(isShown));
    tab.tabIndex = isShown ? 0 : -1;
  }
  shown.refresh();
}

fill(
  tabs,
  VIEWS.map(([id, title]) =>
    el("button", { type: "button", role: "tab", id: `tab-${id}`, "aria-controls": "view", onclick: () => (location.hash = id) }, title),
  ),
);
place.setAttribute("role", "tabpanel");

tabs.addEventListener("keydown", (event) => {
  const all = [...tabs.children];
  const present = all.indexOf(document.activeElement);
  const next = { ArrowRight: present + 1, ArrowLeft: present - 1, Home: 0, End: all.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  const tab = all[(next + all.length) % all.length];
  tab.focus();
  tab.click();
});

const shownByHash = () => show(location.hash.slice(1).split("/")[0]);
addEventListener("hashchange", shownByHash);

const clock = document.getElementById("clock");
let told = { now: 0, at: 0 };

function tick() {
  sandbox.now = told.now + (sandbox.isFrozen ? 0 : Date.now() - told.at);
  clock.textContent = told.now ? `${day(sandbox.now)} ${time(sandbox.now)}${sandbox.isFrozen ? " · stands still" : ""}` : "";
}
setInterval(tick, 1000);

const live = document.getElementById("live");
const STATES = {
  live: ["live", "Live"],
  waiting: ["waiting", "The sandbox does not answer; waiting for it"],
  off: ["waiting", "Paused"],
};

follow(
  (notice) => {
    if (run !== undefined && run !== notice.run) {
      // Another sandbox at the same address: its page has another token.
      location.reload();
      return;
    }
    run = notice.run;
    told = { now: notice.now, at: Date.now() };
    sandbox.isFrozen = notice.isFrozen;
    sandbox.position = notice;
    tick();
    shown?.refresh();
  },
  (state) => {
    const [kind, text] = STATES[state];
    if (live.textContent === text) return;
    live.className = kind;
    live.textContent = text;
  },
);

look("overview")
  .then(({ data }) => {
    sandbox.overview = data;
    document.getElementById("app").textContent = `app ${data.appId} · ${data.version}`;
  })
  .catch(() => {})
  .finally(shownByHash);
