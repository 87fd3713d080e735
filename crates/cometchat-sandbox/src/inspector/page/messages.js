// Messages as one user sees them. Of a long history only a window is fetched and made.

import { act, api, look, segment } from "./server.js";
import { avatar, badge, button, day, el, empty, fill, time } from "./dom.js";
import { tree } from "./json.js";

const AT_ONCE = 60;
const MOST = 180;
/** How near to an end of the window more is fetched, in pixels. */
const NEAR = 300;

export class Messages {
  /** `way` is the path of the history; `viewer` whose eyes it is seen with; `openThread(message)` is called for a thread. */
  constructor({ way, viewer, conversationId, openThread }) {
    Object.assign(this, { way, viewer, conversationId, openThread });
    this.shown = [];
    this.made = new Map();
    this.beside = { people: [], replies: {}, verdicts: {} };
    this.isAtEnd = true;
    this.isAtStart = false;
    this.list = el("div", { class: "messages-body" });
    this.note = el("p", { class: "quiet more" });
    this.element = el("div", { class: "messages", tabindex: "0", role: "log", "aria-label": "Messages" }, this.note, this.list);
    this.element.addEventListener("scroll", () => this.scrolled(), { passive: true });
  }

  ask(query) {
    return api(`${this.way}${this.way.includes("?") ? "&" : "?"}${query}`, this.viewer).then(({ data }) => data);
  }

  async latest() {
    this.shown = await this.ask(`limit=${AT_ONCE}`);
    this.isAtEnd = true;
    this.isAtStart = this.shown.length < AT_ONCE;
    await this.look();
    this.draw();
    this.element.scrollTop = this.element.scrollHeight;
  }

  /** Reads the window anew, and what has come behind it if the end was in view. */
  async refresh() {
    if (this.busy) return;
    if (this.shown.length === 0 || (this.isAtEnd && this.isBelow())) {
      const isBelow = this.isBelow();
      const first = this.shown[0] && Number(this.shown[0].id) - 1;
      const limit = MOST + AT_ONCE;
      const data = await this.ask(first === undefined ? `limit=${AT_ONCE}` : `id=${first}&affix=append&limit=${limit}`);
      if (data.length >= limit) return this.latest();
      this.shown = data.slice(-MOST);
      if (data.length > MOST) this.isAtStart = false;
      await this.look();
      this.draw();
      if (isBelow) this.element.scrollTop = this.element.scrollHeight;
      return;
    }
    const first = Number(this.shown[0].id) - 1;
    const data = await this.ask(`id=${first}&affix=append&limit=${this.shown.length + 1}`);
    this.isAtEnd = data.length <= this.shown.length;
    this.shown = data.slice(0, this.shown.length);
    await this.look();
    this.draw();
  }

  isBelow() {
    const { scrollTop, scrollHeight, clientHeight } = this.element;
    return scrollHeight - scrollTop - clientHeight < 60;
  }

  async scrolled() {
    if (this.busy || this.shown.length === 0) return;
    const { scrollTop, scrollHeight, clientHeight } = this.element;
    const older = scrollTop < NEAR && !this.isAtStart;
    const newer = scrollHeight - scrollTop - clientHeight < NEAR && !this.isAtEnd;
    if (!older && !newer) return;
    this.busy = true;
    try {
      const edge = older ? this.shown[0] : this.shown.at(-1);
      const data = await this.ask(`id=${edge.id}&affix=${older ? "prepend" : "append"}&limit=${AT_ONCE}`);
      if (older) {
        this.isAtStart = data.length < AT_ONCE;
        this.isAtEnd &&= this.shown.length + data.length <= MOST;
        this.shown = [...data, ...this.shown].slice(0, MOST);
      } else {
        this.isAtEnd = data.length < AT_ONCE;
        this.isAtStart &&= this.shown.length + data.length <= MOST;
        this.shown = [...this.shown, ...data].slice(-MOST);
      }
      await this.look();
      // The message that is in view stays where it is.
      const fixed = this.made.get(edge.id);
      const before = fixed?.getBoundingClientRect().top;
      this.draw();
      const after = fixed?.getBoundingClientRect().top;
      if (fixed?.isConnected) this.element.scrollTop += after - before;
    } finally {
      this.busy = false;
    }
  }

  /** What stands beside the messages of the window. */
  async look() {
    const [first, last] = [this.shown[0], this.shown.at(-1)];
    if (!first || !this.conversationId) return;
    try {
      const { data } = await look(`receipts/${segment(this.conversationId)}?from=${first.id}&to=${last.id}`);
      this.beside = data;
    } catch {
      // A conversation that was deleted meanwhile has none.
    }
  }

  /** Whether something in view changes by itself, when its time has come. */
  isPending() {
    return Object.values(this.beside.verdicts).some((verdict) => verdict.status === "pending");
  }

  draw() {
    const { total } = this.beside;
    const range = total > this.shown.length ? `${this.shown.length} of ${total} messages are loaded` : "";
    this.note.textContent = this.shown.length === 0 ? "" : this.isAtStart ? "The beginning" : `Scroll up for older ones. ${range}`;
    const wanted = new Set();
    let before;
    let place = this.list.firstChild;
    for (const message of this.shown) {
      const state = JSON.stringify([message, this.beside.replies[message.id], this.beside.verdicts[message.id], this.receipts(message)]);
      wanted.add(message.id);
      let row = this.made.get(message.id);
      if (!row || row.state !== state) {
        const next = this.row(message);
        next.state = state;
        if (row) {
          if (place === row) place = next;
          row.replaceWith(next);
        }
        row = next;
        this.made.set(message.id, row);
      }
      row.dataset.day = before && day(before.sentAt * 1000) === day(message.sentAt * 1000) ? "" : day(message.sentAt * 1000);
      row.classList.toggle("follows", before?.sender === message.sender && before.category !== "action" && row.dataset.day === "");
      if (row !== place) this.list.insertBefore(row, place);
      else place = place.nextSibling;
      before = message;
    }
    for (const [id, row] of this.made) {
      if (!wanted.has(id)) {
        row.remove();
        this.made.delete(id);
      }
    }
    if (this.shown.length === 0) fill(this.list, empty("No messages yet."));
    else this.list.querySelector(":scope > .empty")?.remove();
  }

  /** Who has read so far and no further within the window, and to whom so much was delivered that is not read. */
  receipts(message) {
    const next = this.shown[this.shown.indexOf(message) + 1];
    const isHere = (id) => id >= Number(message.id) && (!next || id < Number(next.id));
    const others = this.beside.people.filter(({ uid }) => uid !== this.viewer);
    const last = ({ read, delivered }) => [Number(read ?? 0), Number(delivered ?? 0)];
    return [
      ["Read by", others.filter((one) => isHere(last(one)[0]))],
      ["Delivered to", others.filter((one) => last(one)[1] > last(one)[0] && isHere(last(one)[1]))],
    ].filter(([, people]) => people.length > 0);
  }

  row(message) {
    if (message.category === "action") return el("article", { class: "message action" }, el("p", {}, actionText(message)));
    const { data = {} } = message;
    const sender = data.entities?.sender?.entity ?? {};
    const isOwn = message.sender === this.viewer;
    const verdict = this.beside.verdicts[message.id];
    const replies = this.beside.replies[message.id];
    const raw = el("details", { class: "raw" }, el("summary", {}, "JSON"));
    raw.addEventListener("toggle", () => raw.open && raw.childElementCount === 1 && raw.append(tree(message, 2)));
    return el(
      "article",
      { class: `message${isOwn ? " own" : ""}${message.deletedAt ? " deleted" : ""}`, "data-id": message.id },
      avatar(sender.name, message.sender),
      el(
        "div",
        { class: "bubble" },
        el(
          "header",
          {},
          el("strong", {}, sender.name ?? message.sender),
          el("span", { class: "quiet" }, time(message.sentAt * 1000)),
          message.editedAt && badge("edited"),
          message.pinnedAt && badge(`pinned by ${message.pinnedBy}`, "pin"),
          message.deletedAt && badge("deleted", "bad"),
          verdict && badge(verdict.rule ? `${verdict.status}: ${verdict.rule}` : verdict.status, { approved: "good", pending: "", flagged: "warn" }[verdict.status] ?? "bad"),
          (message.category !== "message" || message.type !== "text") && badge(`${message.category} ${message.type}`),
        ),
        message.quotedMessage && el("blockquote", {}, message.quotedMessage.data?.text ?? `message ${message.quotedMessage.id}`),
        data.text !== undefined && el("p", { class: "text" }, data.text),
        (data.attachments ?? []).map((one) => el("p", { class: "file" }, `${one.name ?? "file"} · ${one.mimeType ?? ""} · ${one.url ?? ""}`)),
        data.customData !== undefined && tree(data.customData, 1),
        el(
          "footer",
          {},
          (data.reactions ?? []).map((one) => badge(`${one.reaction} ${one.count}`, one.reactedByMe ? "mine" : "")),
          this.openThread && button(replies ? `${replies} ${replies === 1 ? "reply" : "replies"}` : "Reply in thread", () => this.openThread(message), { class: "link" }),
          this.viewer && button("React 👍", () => act("POST", `v3/messages/${message.id}/reactions/${segment("👍")}`, { as: this.viewer }), { class: "link" }),
          el("span", { class: "quiet" }, `#${message.id}`),
          raw,
        ),
      ),
      this.receipts(message).map(([what, people]) => el("p", { class: "read" }, `${what} `, people.map(({ uid, name }) => [avatar(name, uid), " ", name, " "]))),
    );
  }
}

function actionText(message) {
  const { entities = {}, action } = message.data ?? {};
  const name = (one) => one?.entity?.name ?? one?.entity?.uid ?? one?.entity?.guid ?? (one?.entity?.id && `message ${one.entity.id}`);
  return [name(entities.by), action, name(entities.on)].filter(Boolean).join(" ");
}
