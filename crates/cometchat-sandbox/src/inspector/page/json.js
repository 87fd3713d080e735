// JSON that folds. What is folded is made when it is opened.

import { button, el } from "./dom.js";

const MANY = 100;
const LONG = 2000;

/** A value as a tree, open to a depth. */
export function tree(value, depth = 2) {
  return el("div", { class: "json" }, node(value, depth));
}

function node(value, depth) {
  if (Array.isArray(value)) return branch(value.map((one, index) => [index, one]), "[", "]", depth);
  if (value !== null && typeof value === "object") return branch(Object.entries(value), "{", "}", depth);
  return leaf(value);
}

function leaf(value) {
  if (value === "[hidden]") return el("span", { class: "secret", title: "A secret, which the sandbox does not show" }, "hidden");
  const text = JSON.stringify(value);
  const kind = value === null ? "null" : typeof value;
  if (text.length <= LONG) return el("span", { class: kind }, text);
  const place = el("span", { class: kind }, `${text.slice(0, LONG)}… `);
  place.append(button(`${text.length - LONG} more`, () => (place.textContent = text), { class: "link" }));
  return place;
}

function branch(entries, open, close, depth) {
  if (entries.length === 0) return el("span", { class: "null" }, open + close);
  const children = el("div", { class: "children" });
  const summary = el("summary", {}, open, el("span", { class: "count" }, ` ${entries.length} `), close);
  const details = el("details", { open: depth > 0 && entries.length <= MANY }, summary, children);
  let made = 0;
  const more = () => {
    const next = entries.slice(made, made + MANY);
    made += next.length;
    for (const [name, value] of next) {
      const label = open === "{" ? el("span", { class: "name" }, JSON.stringify(name), ": ") : undefined;
      children.append(el("div", { class: "member" }, label ?? "", node(value, depth - 1)));
    }
    if (made < entries.length) {
      const rest = button(`${entries.length - made} more`, () => (rest.remove(), more()), { class: "link" });
      children.append(rest);
    }
  };
  const make = () => made === 0 && details.open && more();
  details.addEventListener("toggle", make);
  make();
  return details;
}
