// The requests that came, and why each was answered as it was.

import { act, look, paced } from "./server.js";
import { badge, button, bytes, duration, el, empty, facts, field, fill, select, time } from "./dom.js";
import { copies } from "./copy.js";
import { tree } from "./json.js";
import { Rows } from "./rows.js";

/** How many rows the page holds, and how many it asks for at once. */
const MOST = 20_000;
const AT_ONCE = 2_000;

const DECIDED_BY = {
  key: "The API key was not accepted",
  plan: "The app's plan does not have it",
  limit: "A rate limit was reached",
  fault: "A fault that was put in",
  rule: "A rule of moderation",
  permission: "The acting user may not do it",
  validation: "The request breaks a rule",
  state: "What there is, or is not there",
  sandbox: "A bug of the sandbox",
};

export function requests() {
  let all = [];
  let last = 0;
  let cleared;
  let chosen;
  const detail = el("section", { class: "detail", "aria-label": "The chosen request" }, empty("Choose a request to see why it was answered so."));
  const text = el("input", { type: "search", placeholder: "path, user, code, operation", oninput: () => draw() });
  const kind = select([["", "all answers"], ["2", "2xx"], ["4", "4xx"], ["5", "5xx"], ["none", "no answer"], ["why", "something decided"]], { onchange: () => draw() });
  const count = el("span", { class: "quiet", role: "status" });

  const rows = new Rows({
    label: "Requests, newest first",
    height: 30,
    key: (row) => row.number,
    open: (row) => open(row.number),
    render: (row) => [
      el("span", { class: "number quiet" }, row.number),
      el("span", { class: "when quiet", title: time(row.receivedAtMs, true) }, time(row.receivedAtMs)),
      el("span", { class: `method ${row.method}` }, row.method),
      el("span", { class: "path", title: whole(row) }, row.path, row.queryText && el("span", { class: "quiet" }, `?${row.queryText}`)),
      el("span", { class: "actor", title: row.actor }, row.actor ?? ""),
      status(row),
      el("span", { class: "said", title: row.code }, row.code ?? ""),
      el("span", { class: "took quiet" }, duration(row.micros)),
    ],
  });

  const isWanted = (row) => {
    const first = row.status === undefined ? "none" : String(row.status)[0];
    if (kind.value === "why" ? !row.decidedBy : kind.value && kind.value !== first) return false;
    const words = text.value.toLowerCase().split(/\s+/).filter(Boolean);
    const said = `${row.method} ${whole(row)} ${row.actor ?? ""} ${row.code ?? ""} ${row.operation ?? ""} ${row.decidedBy ?? ""} ${row.status ?? ""}`.toLowerCase();
    return words.every((word) => said.includes(word));
  };

  function draw(options) {
    const wanted = all.filter(isWanted).reverse();
    rows.set(wanted, options);
    count.textContent = wanted.length === all.length ? `${all.length} requests` : `${wanted.length} of ${all.length} requests`;
  }

  async function refresh() {
    for (;;) {
      const { data, meta } = await look(`requests?after=${last}&limit=${AT_ONCE}`);
      if (meta.cleared !== cleared || meta.total < last) {
        const isFirst = cleared === undefined;
        cleared = meta.cleared;
        all = [];
        last = Math.max(0, meta.total - MOST);
        if (!isFirst) fill(detail, empty("The journal was emptied."));
        if (!isFirst || last > 0) continue;
      }
      all.push(...data);
      last = data.at(-1)?.number ?? last;
      if (all.length > MOST) all.splice(0, all.length - MOST);
      if (data.length < AT_ONCE) break;
    }
    draw({ keepsPlace: true });
  }

  async function open(number) {
    chosen = number;
    try {
      const { data } = await look(`requests/${number}`);
      if (chosen !== number) return;
      fill(detail, await shown(data));
    } catch (error) {
      fill(detail, empty(error.message));
    }
  }

  const clear = async () => {
    await act("DELETE", "control/journal", {}, "The journal is empty.");
    refreshSoon();
  };
  const refreshSoon = paced(refresh, 0);

  const element = el(
    "div",
    { class: "split requests" },
    el(
      "section",
      { class: "list" },
      el("div", { class: "tools" }, field("Find", text), field("Show", kind), count, button("Empty the journal", clear)),
      el(
        "div",
        { class: "head", "aria-hidden": "true" },
        ["#", "Time", "Method", "Path", "Who acts", "Status", "Code", "Took"].map((name) => el("span", {}, name)),
      ),
      rows.element,
    ),
    detail,
  );
  return { element, refresh };
}

const whole = (row) => (row.queryText ? `${row.path}?${row.queryText}` : row.path);

function status(row) {
  if (row.status === undefined) return badge("none", "bad");
  const kind = row.status < 300 ? "good" : row.status < 500 ? "warn" : "bad";
  return badge(row.status, kind);
}

async function shown(request) {
  const { exchange } = request;
  return [
    el("h2", {}, el("span", { class: `method ${request.method}` }, request.method), " ", el("span", { class: "path" }, request.path)),
    el("div", { class: "why" }, why(request)),
    facts([
      ["Number", request.number],
      ["Came at", new Date(request.receivedAtMs).toISOString()],
      ["Took", duration(request.micros)],
      ["Operation", request.operation ?? "none: nothing is served there"],
      ["Who acts", request.actor ?? "the app"],
      ["Was done", request.processed ? "yes" : "no"],
      ["Messages made", request.messageIds.join(", ")],
      ["muid", request.muid],
      ["Fault", request.fault && `number ${request.fault}`],
      ["Panic", request.panic],
    ]),
    exchange
      ? [
          exchange.query.length > 0 && [el("h3", {}, "Query"), facts(exchange.query)],
          body("Request", exchange.request),
          body("Answer", exchange.response),
          Object.keys(exchange.headers).length > 0 && [el("h3", {}, "Headers about limits"), facts(Object.entries(exchange.headers))],
        ]
      : empty("Its bodies were not kept: they are from the first look on (from the start with --keep-bodies), as long as there is room."),
    el("h3", {}, "The same request"),
    await copies(request),
  ];
}

function why(request) {
  if (!request.decidedBy) {
    return request.status === undefined
      ? [badge("no answer", "bad"), " The connection ended before there was an answer."]
      : [status(request), " Nothing stood in the way."];
  }
  return [status(request), " ", request.code && el("code", {}, request.code), el("p", {}, el("strong", {}, DECIDED_BY[request.decidedBy] ?? request.decidedBy), ": ", reason(request))];
}

/** What decided, or the sentence of the answer where that says more than its code. */
function reason({ decision, code, exchange }) {
  const sentence = exchange?.response.json?.error?.message;
  return decision === code && sentence ? sentence : decision;
}

/** A body under its title. */
export function body(title, { size, json, text, note }) {
  return [
    el("h3", {}, title, " ", el("span", { class: "quiet" }, size > 0 ? bytes(size) : "empty")),
    json !== undefined && tree(json, 4),
    text !== undefined && el("pre", { class: "code" }, text),
    note && el("p", { class: "quiet" }, note),
  ];
}
