// Conversations as a chosen user sees them, and writing in them as anybody who takes part.

import { act, api, segment } from "./server.js";
import { avatar, badge, button, el, empty, field, fill, select, time } from "./dom.js";
import { Messages } from "./messages.js";
import { Rows } from "./rows.js";

export function chats(sandbox) {
  let viewer = decodeURIComponent(location.hash.split("/")[1] ?? "");
  let open;
  let thread;
  const users = el("datalist", { id: "users" });
  const who = el("input", { type: "text", placeholder: "uid", "aria-label": "Seen by", value: viewer, spellcheck: false });
  who.setAttribute("list", "users");
  const to = el("input", { type: "text", placeholder: "uid, or group:guid", "aria-label": "Open a conversation with", spellcheck: false });
  to.setAttribute("list", "users");
  const pane = el("section", { class: "chat", "aria-label": "Conversation" }, empty("Choose a conversation."));
  const side = el("section", { class: "thread", "aria-label": "Thread", hidden: true });
  const rows = new Rows({
    label: "Conversations",
    height: 56,
    key: (row) => row.conversationId,
    open: (row) => choose(row.conversationType, row.conversationWith.uid ?? row.conversationWith.guid, row.conversationWith.name),
    render: (row) => {
      const unread = Number(row.unreadMessageCount);
      const last = row.lastMessage;
      return [
        avatar(row.conversationWith.name, row.conversationWith.uid ?? row.conversationWith.guid),
        el(
          "span",
          { class: "who" },
          el("span", { class: "title" }, row.conversationWith.name, row.pinnedAt && badge("pinned", "pin")),
          el("span", { class: "quiet" }, last ? (last.data?.text ?? `${last.category} ${last.type}`) : "no messages"),
        ),
        el("span", { class: "quiet" }, last ? time(last.sentAt * 1000) : ""),
        unread > 0 && el("span", { class: "unread", title: `${unread} unread` }, unread > 999 ? "999+" : unread),
      ];
    },
  });

  who.addEventListener("change", () => see(who.value.trim()));
  who.addEventListener("input", () => suggest(who.value));
  to.addEventListener("input", () => suggest(to.value));
  to.addEventListener("change", () => {
    const text = to.value.trim();
    if (!text) return;
    if (text.startsWith("group:")) choose("group", text.slice(6), text.slice(6));
    else choose("user", text, text);
    to.value = "";
  });
  addEventListener("hashchange", () => {
    const [view, uid] = location.hash.slice(1).split("/");
    if (view === "chats" && uid && decodeURIComponent(uid) !== viewer) see(decodeURIComponent(uid));
  });

  async function suggest(text) {
    try {
      const { data } = await api(`users?perPage=50${text.trim() ? `&searchKey=${segment(text.trim())}` : ""}`);
      fill(users, data.map((user) => el("option", { value: user.uid }, user.name)));
      return data;
    } catch {
      return [];
    }
  }

  function see(uid) {
    viewer = uid;
    who.value = uid;
    open = undefined;
    closeThread();
    fill(pane, empty("Choose a conversation."));
    history.replaceState(null, "", `#chats/${segment(uid)}`);
    rows.set([]);
    refresh();
  }

  async function refresh() {
    if (!viewer) {
      const data = await suggest("");
      viewer = data.find((user) => user.uid !== "app_system")?.uid ?? "";
      who.value = viewer;
      if (!viewer) return;
    }
    const list = [];
    for (let page = 1; page <= 10; page += 1) {
      const { data } = await api(`conversations?perPage=100&page=${page}`, viewer);
      list.push(...data);
      if (data.length < 100) break;
    }
    rows.set(list, { redraws: true });
    await open?.messages.refresh();
    await thread?.messages.refresh();
    if (open?.messages.isPending() || thread?.messages.isPending()) setTimeout(() => open?.messages.refresh(), 600);
    if (!open && list.length > 0 && rows.active === undefined) rows.choose(0);
  }

  async function choose(type, id, name) {
    closeThread();
    const isGroup = type === "group";
    const conversationId = isGroup ? `group_${id}` : [viewer, id].sort().join("_user_");
    const messages = new Messages({
      way: `${isGroup ? "groups" : "users"}/${segment(id)}/messages?hideReplies=true`,
      viewer,
      conversationId,
      openThread: (message) => openThread(message, members),
    });
    open = { type, id, messages };
    const members = isGroup ? await membersOf(id) : [viewer, id];
    const receiver = (sender) => (isGroup ? { receiver: id, receiverType: "group" } : { receiver: sender === viewer ? id : viewer, receiverType: "user" });
    fill(
      pane,
      el(
        "header",
        { class: "chat-head" },
        avatar(name, id),
        el("span", { class: "who" }, el("span", { class: "title" }, name), el("span", { class: "quiet" }, conversationId)),
        button("Mark as read", () => act("POST", `v3/${isGroup ? "groups" : "users"}/${segment(id)}/conversation/read`, { as: viewer, body: {} }, "Marked as read.")),
      ),
      messages.element,
      composer(members, async ({ sender, text, moderated }) => {
        const message = { ...receiver(sender), category: "message", type: "text", data: { text } };
        const sent = moderated
          ? await act("POST", "v3/moderation/messages", { body: { ...message, sender } })
          : await act("POST", "v3/messages", { as: sender, body: message });
        if (sent) await messages.refresh();
        return sent !== null;
      }, true),
    );
    try {
      await messages.latest();
    } catch (error) {
      if (open?.messages === messages) fill(messages.list, empty(error.message));
    }
  }

  async function membersOf(guid) {
    try {
      const { data } = await api(`groups/${segment(guid)}/members?perPage=200`);
      const uids = data.map((member) => member.uid);
      return [...new Set([viewer, ...uids])];
    } catch {
      return [viewer];
    }
  }

  function closeThread() {
    thread = undefined;
    side.hidden = true;
    fill(side);
  }

  async function openThread(parent, members) {
    const messages = new Messages({ way: `messages/${parent.id}/thread`, viewer, conversationId: parent.conversationId });
    thread = { messages };
    const isGroup = parent.receiverType === "group";
    const other = parent.sender === viewer ? parent.receiver : parent.sender;
    side.hidden = false;
    fill(
      side,
      el("header", { class: "chat-head" }, el("span", { class: "who" }, el("span", { class: "title" }, "Thread"), el("span", { class: "quiet" }, parent.data?.text ?? `message ${parent.id}`)), button("Close", closeThread)),
      messages.element,
      composer(members, async ({ sender, text }) => {
        const receiver = isGroup ? parent.receiver : sender === viewer ? other : viewer;
        const body = { receiver, receiverType: parent.receiverType, category: "message", type: "text", data: { text } };
        const sent = await act("POST", `v3/messages/${parent.id}/thread`, { as: sender, body });
        if (sent) await messages.refresh();
        return sent !== null;
      }),
    );
    try {
      await messages.latest();
    } catch (error) {
      fill(messages.list, empty(error.message));
    }
  }

  const element = el(
    "div",
    { class: "chats" },
    el("section", { class: "list" }, el("div", { class: "tools" }, field("Seen by", who), field("Open with", to), users), rows.element),
    pane,
    side,
  );
  return { element, refresh };
}

/** Where one writes, as any of those who take part. */
function composer(members, send, withModeration = false) {
  const sender = select(members, { "aria-label": "Write as" });
  const text = el("textarea", { rows: 2, placeholder: "A message. Enter sends it, Shift+Enter begins a line.", "aria-label": "Message" });
  const moderated = el("input", { type: "checkbox" });
  const other = members.length === 2 && button("The other side", () => {
    sender.value = sender.value === members[0] ? members[1] : members[0];
    text.focus();
  });
  async function submit() {
    const value = text.value;
    if (!value.trim()) return;
    if (await send({ sender: sender.value, text: value, moderated: moderated.checked })) text.value = "";
  }
  text.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      submit();
    }
  });
  return el(
    "div",
    { class: "composer" },
    el("div", { class: "tools" }, field("Write as", sender), other, withModeration && el("label", { class: "check" }, moderated, "submit to moderation")),
    el("div", { class: "write" }, text, button("Send", submit, { class: "main" })),
  );
}
