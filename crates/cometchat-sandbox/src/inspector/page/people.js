// Users, groups and members.

import { api, segment } from "./server.js";
import { avatar, badge, button, day, el, empty, facts, field, fill } from "./dom.js";
import { tree } from "./json.js";
import { Rows } from "./rows.js";

const KINDS = {
  users: { title: "Users", id: "uid" },
  groups: { title: "Groups", id: "guid" },
};
const PER_PAGE = 1000;

export function people(sandbox) {
  let kind = "users";
  let chosen;
  let seen;
  const detail = el("section", { class: "detail", "aria-label": "The chosen user or group" }, empty("Choose a user or a group."));
  const text = el("input", { type: "search", placeholder: "id or name", oninput: () => refresh() });
  const count = el("span", { class: "quiet", role: "status" });
  const tabs = el("div", { class: "choice", role: "group", "aria-label": "Users or groups" });
  const rows = new Rows({
    label: "Users or groups",
    height: 44,
    key: (row) => row[KINDS[kind].id],
    open: (row) => {
      chosen = row[KINDS[kind].id];
      open();
    },
    render: (row) => [
      avatar(row.name, row[KINDS[kind].id]),
      el("span", { class: "who" }, el("span", { class: "title" }, row.name), el("span", { class: "quiet" }, row[KINDS[kind].id])),
      kind === "users"
        ? [row.role && row.role !== "default" && badge(row.role), row.deactivatedAt && badge("deactivated", "warn")]
        : [badge(row.type), el("span", { class: "quiet" }, `${row.membersCount ?? 0} members`)],
    ],
  });

  function choose(next) {
    kind = next;
    chosen = undefined;
    rows.set([]);
    fill(detail, empty("Choose a user or a group."));
    drawTabs();
    refresh();
  }
  function drawTabs() {
    fill(tabs, Object.entries(KINDS).map(([name, { title }]) => button(title, () => choose(name), { "aria-pressed": String(name === kind) })));
  }
  drawTabs();

  async function refresh() {
    const of = kind;
    const { events, settings } = sandbox.position ?? {};
    const asked = [of, text.value, events, settings].join(" ");
    // Nothing has changed, and lists may be long.
    if (events !== undefined && asked === seen) return;
    const found = [];
    const search = text.value.trim() ? `&searchKey=${segment(text.value.trim())}` : "";
    for (let page = 1; ; page += 1) {
      const { data } = await api(`${of}?perPage=${PER_PAGE}&page=${page}${search}`);
      found.push(...data);
      if (data.length < PER_PAGE || found.length >= 20 * PER_PAGE) break;
    }
    if (of !== kind) return;
    seen = asked;
    rows.set(found, { redraws: true });
    count.textContent = `${found.length} ${of}`;
    if (chosen !== undefined) await open();
  }

  async function open() {
    const id = chosen;
    try {
      const parts = kind === "users" ? await user(id) : await group(id);
      if (id === chosen) fill(detail, parts);
    } catch (error) {
      fill(detail, empty(error.message));
    }
  }

  const element = el(
    "div",
    { class: "split people" },
    el("section", { class: "list" }, el("div", { class: "tools" }, tabs, field("Find", text), count), rows.element),
    detail,
  );
  return { element, refresh };
}

const moment = (seconds) => seconds && `${day(seconds * 1000)} ${new Date(seconds * 1000).toLocaleTimeString()}`;

async function user(uid) {
  const [{ data: one }, { data: friends }, { data: blocked }, { data: groups }] = await Promise.all([
    api(`users/${segment(uid)}`),
    api(`users/${segment(uid)}/friends?perPage=100`),
    api(`users/${segment(uid)}/blockedusers?perPage=100`),
    api("groups?perPage=100&hasJoined=true", uid),
  ]);
  return [
    el("h2", {}, avatar(one.name, one.uid), " ", one.name),
    facts([
      ["uid", one.uid],
      ["Role", one.role],
      ["Created", moment(one.createdAt)],
      ["Deactivated", moment(one.deactivatedAt)],
      ["Tags", one.tags?.join(", ")],
      ["Groups", groups.map((group) => group.name).join(", ") || "none"],
      ["Friends", friends.map((friend) => friend.name).join(", ") || "none"],
      ["Has blocked", blocked.map((other) => other.name).join(", ") || "nobody"],
    ]),
    button("See the chats as this user", () => (location.hash = `chats/${segment(uid)}`), { class: "main" }),
    el("h3", {}, "All fields"),
    tree(one, 2),
  ];
}

async function group(guid) {
  const [{ data: one }, { data: members }, { data: banned }] = await Promise.all([
    api(`groups/${segment(guid)}`),
    api(`groups/${segment(guid)}/members?perPage=1000`),
    api(`groups/${segment(guid)}/bannedusers?perPage=100`),
  ]);
  return [
    el("h2", {}, avatar(one.name, one.guid), " ", one.name),
    facts([
      ["guid", one.guid],
      ["Type", one.type],
      ["Owner", one.owner],
      ["Created", moment(one.createdAt)],
      ["Tags", one.tags?.join(", ")],
      ["Banned", banned.map((user) => user.name).join(", ") || "nobody"],
    ]),
    el("h3", {}, `Members (${members.length})`),
    el(
      "table",
      {},
      el("thead", {}, el("tr", {}, ["Name", "uid", "Scope", "Joined"].map((name) => el("th", { scope: "col" }, name)))),
      el(
        "tbody",
        {},
        members.map((member) =>
          el("tr", {}, el("td", {}, avatar(member.name, member.uid), " ", member.name), el("td", {}, member.uid), el("td", {}, badge(member.scope)), el("td", { class: "quiet" }, moment(member.joinedAt))),
        ),
      ),
    ),
    el("h3", {}, "All fields"),
    tree(one, 2),
  ];
}
