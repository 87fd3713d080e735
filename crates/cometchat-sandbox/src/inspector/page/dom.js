// Elements. Whatever comes from outside becomes a text node, never markup.

/** An element with properties, attributes, listeners and children. A child is an element, a text, or nothing. */
export function el(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (key === "class") element.className = value;
    else if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (key in element && key !== "list" && key !== "role") element[key] = value;
    else element.setAttribute(key, value === true ? "" : value);
  }
  add(element, children);
  return element;
}

export function add(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child === undefined || child === null || child === false) continue;
    element.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
  return element;
}

/** Puts these in the place of all children. */
export function fill(element, ...children) {
  element.replaceChildren();
  return add(element, children);
}

export function button(text, onclick, properties = {}) {
  return el("button", { type: "button", onclick, ...properties }, text);
}

/** A labelled field. */
export function field(label, input) {
  return el("label", { class: "field" }, el("span", {}, label), input);
}

export function select(options, properties = {}) {
  const entries = options.map((one) => (Array.isArray(one) ? one : [one, one]));
  return el("select", properties, entries.map(([value, text]) => el("option", { value }, text)));
}

export function badge(text, kind = "") {
  return el("span", { class: `badge ${kind}` }, text);
}

export function empty(text) {
  return el("p", { class: "empty" }, text);
}

/** Facts as a list of terms; those without a value are left out. */
export function facts(pairs) {
  const present = pairs.filter(([, value]) => value !== undefined && value !== null && value !== "");
  return el("dl", { class: "facts" }, present.map(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]));
}

/** The first letters of a name, in a colour that follows from the id. */
export function avatar(name, id) {
  const letters = String(name || id).trim().split(/\s+/).slice(0, 2).map((word) => [...word][0] ?? "");
  const hue = [...String(id)].reduce((sum, one) => (sum * 31 + one.codePointAt(0)) % 8, 7);
  return el("span", { class: `avatar hue-${hue}`, "aria-hidden": "true" }, letters.join("").toUpperCase());
}

const two = (number) => String(number).padStart(2, "0");

/** A moment in milliseconds as a time of the day. */
export function time(ms, precise = false) {
  const at = new Date(ms);
  if (Number.isNaN(at.getTime())) return "?";
  const text = `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
  return precise ? `${text}.${String(at.getMilliseconds()).padStart(3, "0")}` : text;
}

export function day(ms) {
  const at = new Date(ms);
  if (Number.isNaN(at.getTime())) return "?";
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

export function duration(micros) {
  if (micros === undefined) return "";
  return micros < 1000 ? `${micros} µs` : micros < 1e6 ? `${(micros / 1000).toFixed(1)} ms` : `${(micros / 1e6).toFixed(2)} s`;
}

export function bytes(size) {
  return size < 1024 ? `${size} B` : size < 1024 * 1024 ? `${(size / 1024).toFixed(1)} KB` : `${(size / 1024 / 1024).toFixed(1)} MB`;
}

let hideLater;

/** Tells what was done or went wrong, to eyes and ears. */
export function say(text, isError = false) {
  const place = document.getElementById("said");
  place.textContent = text;
  place.className = isError ? "error" : "";
  place.hidden = false;
  clearTimeout(hideLater);
  hideLater = setTimeout(() => (place.hidden = true), isError ? 8000 : 3000);
}
