// A list of which only the rows in view are made. All rows have the same height.

import { el } from "./dom.js";

let lists = 0;

export class Rows {
  /** `render(item)` gives the children of a row, `key(item)` what tells it from others; `open(item)` is called when one is chosen. */
  constructor({ label, height, render, key, open }) {
    this.height = height;
    this.render = render;
    this.key = key;
    this.open = open;
    this.items = [];
    this.made = new Map();
    this.active = undefined;
    this.id = `rows-${(lists += 1)}`;
    this.body = el("div", { class: "rows-body" });
    this.element = el("div", { class: "rows", tabindex: "0", role: "listbox", "aria-label": label }, this.body);
    this.element.addEventListener("scroll", () => this.draw(), { passive: true });
    this.element.addEventListener("keydown", (event) => this.pressed(event));
    this.element.addEventListener("click", (event) => {
      const row = event.target.closest("[role=option]");
      if (row) this.choose(Number(row.dataset.place));
    });
    new ResizeObserver(() => this.draw()).observe(this.element);
  }

  /** Shows these. Whoever has scrolled down keeps seeing the same rows when others come in above. */
  set(items, { keepsPlace = false, redraws = false } = {}) {
    const added = items.length - this.items.length;
    const scrolled = this.element.scrollTop > 0;
    this.items = items;
    this.body.style.height = `${items.length * this.height}px`;
    if (redraws) this.made.forEach((row) => (row.remove(), this.made.delete(row.dataset.key)));
    if (keepsPlace && scrolled && added > 0) this.element.scrollTop += added * this.height;
    this.draw();
  }

  draw() {
    const first = Math.max(0, Math.floor(this.element.scrollTop / this.height) - 5);
    const count = Math.ceil(this.element.clientHeight / this.height) + 10;
    const wanted = new Map();
    this.items.slice(first, first + count).forEach((item, index) => wanted.set(String(this.key(item)), [item, first + index]));
    for (const [key, row] of this.made) {
      if (!wanted.has(key)) {
        row.remove();
        this.made.delete(key);
      }
    }
    let before = null;
    for (const [key, [item, place]] of wanted) {
      let row = this.made.get(key);
      if (!row || row.item !== item) {
        row?.remove();
        row = el("div", { role: "option", class: "row" }, this.render(item));
        row.item = item;
        row.id = `${this.id}-${key}`;
        row.dataset.key = key;
        this.made.set(key, row);
      }
      // In the order in which they are read out.
      if (!row.isConnected || row.previousElementSibling !== before) before ? before.after(row) : this.body.prepend(row);
      before = row;
      const isActive = key === this.active;
      row.dataset.place = place;
      row.style.transform = `translateY(${place * this.height}px)`;
      row.style.height = `${this.height}px`;
      row.setAttribute("aria-selected", String(isActive));
      row.setAttribute("aria-posinset", place + 1);
      row.setAttribute("aria-setsize", this.items.length);
    }
    const active = this.made.get(this.active);
    if (active) this.element.setAttribute("aria-activedescendant", active.id);
    else this.element.removeAttribute("aria-activedescendant");
  }

  choose(place) {
    const item = this.items[place];
    if (item === undefined) return;
    this.active = String(this.key(item));
    const [top, bottom] = [place * this.height, (place + 1) * this.height];
    const { scrollTop, clientHeight } = this.element;
    if (top < scrollTop) this.element.scrollTop = top;
    else if (bottom > scrollTop + clientHeight) this.element.scrollTop = bottom - clientHeight;
    this.draw();
    this.open(item);
  }

  pressed(event) {
    const page = Math.max(1, Math.floor(this.element.clientHeight / this.height) - 1);
    const present = this.items.findIndex((item) => String(this.key(item)) === this.active);
    const last = this.items.length - 1;
    const next = {
      ArrowDown: present + 1,
      ArrowUp: Math.max(0, present - 1),
      PageDown: present + page,
      PageUp: present - page,
      Home: 0,
      End: last,
      Enter: present,
    }[event.key];
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.choose(Math.min(last, Math.max(0, next)));
  }
}
