// Talking to the sandbox: reading, acting, and learning that there is something new.

import { say } from "./dom.js";

const BASE = "inspector/";
const token = document.querySelector("meta[name=token]").content;

/** What was asked for, or an error with the sandbox's own sentence. */
async function ask(method, path, { body, as, raw } = {}) {
  const headers = {};
  if (as) headers.onBehalfOf = as;
  if (method !== "GET") headers["x-inspector-token"] = token;
  if (body !== undefined) headers["Content-Type"] = "application/json";
  const response = await fetch(BASE + path, { method, headers, body: raw ? body : body && JSON.stringify(body) });
  const text = await response.text();
  let answer;
  try {
    answer = JSON.parse(text);
  } catch {
    answer = {};
  }
  if (!response.ok || answer.error) throw new Refused(response.status, answer.error);
  return answer;
}

export class Refused extends Error {
  constructor(status, error = {}) {
    const details = Object.values(error.details ?? {}).flat().join(" ");
    super(`${error.message ?? `The sandbox answered ${status}.`} ${details}`.trim());
    this.status = status;
    this.code = error.code;
  }
}

/** A route of the inspector. */
export const look = (path) => ask("GET", path);
/** An operation of the API, seen by a user or by the app. */
export const api = (path, as) => ask("GET", `v3/${path}`, { as });
/** One of the sandbox's own routes. */
export const control = (path) => ask("GET", `control/${path}`);

/** Does something, and says so. Answers whether it was done. */
export async function act(method, path, options, done) {
  try {
    const answer = await ask(method, path, options);
    if (done) say(done);
    return answer;
  } catch (error) {
    say(error.message, true);
    return null;
  }
}

export const segment = (text) => encodeURIComponent(text);

/** Calls `notice` with each position of the sandbox, and `state` with `live`, `waiting` or `off`. */
export function follow(notice, state) {
  let source;
  let again;
  const open = () => {
    clearTimeout(again);
    source?.close();
    source = new EventSource(`${BASE}live`);
    source.onmessage = (event) => {
      state("live");
      notice(JSON.parse(event.data));
    };
    source.onerror = () => {
      state("waiting");
      // A refused connection is tried again by itself; anything else ends the source.
      if (source.readyState === EventSource.CLOSED) again = setTimeout(open, 1000);
    };
  };
  // A page that nobody sees costs the sandbox nothing, and browsers allow few connections.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      clearTimeout(again);
      source?.close();
      state("off");
    } else {
      open();
    }
  });
  open();
}

/** A function that runs at most every so many milliseconds, never twice at once, and once more if it was asked for meanwhile. */
export function paced(work, ms = 250) {
  let running = false;
  let wanted = false;
  return async function run() {
    if (running) {
      wanted = true;
      return;
    }
    running = true;
    try {
      await work();
    } catch (error) {
      // The stream tells when the sandbox is gone.
      if (error instanceof Refused) say(error.message, true);
    }
    await new Promise((resolve) => setTimeout(resolve, ms));
    running = false;
    if (wanted) {
      wanted = false;
      run();
    }
  };
}
