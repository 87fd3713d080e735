// A request as somebody would make it: with curl, in Rust, with cometctl. The key stands in the environment.

import { button, el, fill, say } from "./dom.js";

let table;

/** What is known of the operations: where a call is found in the SDK and in cometctl. */
async function operations() {
  table ??= fetch("inspector/page/operations.json").then((response) => response.json());
  return table;
}

/** A panel with the three, and a button to copy the one that is shown. */
export async function copies(request) {
  const operation = (await operations())[request.operation];
  const kinds = [
    ["curl", curl(request)],
    ["Rust", rust(request, operation)],
    ["cometctl", cometctl(request, operation)],
  ].filter(([, text]) => text);
  const code = el("pre", { class: "code", tabindex: "0" });
  const tabs = el("div", { class: "choice", role: "group", "aria-label": "Copy as" });
  const show = (chosen) => {
    code.textContent = chosen[1];
    fill(
      tabs,
      kinds.map((kind) => button(kind[0], () => show(kind), { "aria-pressed": String(kind === chosen) })),
      button("Copy", () => copy(code), { class: "main" }),
    );
  };
  show(kinds[0]);
  return el("div", { class: "copies" }, tabs, code);
}

async function copy(code) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    say("Copied.");
  } catch {
    getSelection().selectAllChildren(code);
    say("This browser lets the page copy nothing here; the text is selected.");
  }
}

const quoted = (text) => `'${String(text).replaceAll("'", "'\\''")}'`;
const word = (text) => (/^[\w./:@%+=,-]+$/.test(text) ? text : quoted(text));
const pretty = (json) => JSON.stringify(json, null, 2);

function target({ path, exchange }) {
  const query = (exchange?.query ?? []).map((pair) => pair.map(encodeURIComponent).join("=")).join("&");
  return query ? `${path}?${query}` : path;
}

function curl(request) {
  const { method, exchange } = request;
  const { json, text } = exchange?.request ?? {};
  const lines = [`curl ${quoted(location.origin + target(request))} --globoff`, '--header "apikey: $COMETCHAT_API_KEY"'];
  if (method !== (json === undefined ? "GET" : "POST")) lines.splice(1, 0, `--request ${method}`);
  if (exchange?.onBehalfOf) lines.push(`--header ${quoted(`onBehalfOf: ${exchange.onBehalfOf}`)}`);
  if (json !== undefined && !exchange.mediaType) lines.push(`--json ${quoted(pretty(json))}`);
  else if (json !== undefined || text !== undefined) {
    lines.push(`--header ${quoted(`Content-Type: ${exchange.mediaType ?? "application/json"}`)}`);
    lines.push(`--data-binary ${quoted(text ?? pretty(json))}`);
  }
  return lines.join(" \\\n  ");
}

/** The ids on the way to a call, from path and query. */
function id(request, name) {
  const query = Object.fromEntries(request.exchange?.query ?? []);
  return request.segments[name] ?? query[name] ?? "";
}

/** What a call takes beside ids, and who acts. */
function parts(request, operation) {
  const ids = new Set(operation.steps.map((step) => step.parameter));
  const query = (request.exchange?.query ?? []).filter(([name]) => !ids.has(name));
  const actor = operation.actor === "none" ? undefined : request.exchange?.onBehalfOf;
  return { query, actor, body: request.exchange?.request.json };
}

/** A value of the query in the form that its type has in the SDK. */
function typed(value, { kind, list, joined } = {}) {
  const one = (text) =>
    kind === "boolean" ? text === "true" || text === "1" : kind === "integer" || kind === "number" ? Number(text) : text;
  return list ? (joined ? value.split(",") : [value]).map(one) : one(value);
}

function rust(request, operation) {
  if (!operation) return undefined;
  const { query, actor, body } = parts(request, operation);
  const lines = [];
  let call;
  if (operation.byHand) {
    call = `client\n        .operation(&cometchat::operations::${operation.constant})`;
    for (const { parameter } of operation.steps) {
      if (parameter) call += `\n        .parameter(${literal(parameter)}, ${literal(id(request, parameter))})`;
    }
    if (actor) call += `\n        .parameter("onBehalfOf", ${literal(actor)})`;
    if (body !== undefined) call += `\n        .json(json!(${rustJson(body, 2)}))`;
    call += "\n        .send()";
  } else {
    let argument = "";
    if (operation.input) {
      const given = {};
      for (const [name, value] of query) {
        const read = typed(value, operation.flags[name]);
        given[name] = Array.isArray(read) && given[name] ? [...given[name], ...read] : read;
      }
      const value = operation.input.in === "body" ? body ?? {} : given;
      lines.push(`let request: ${operation.input.type} = from_value(json!(${rustJson(value, 1)}))?;`);
      argument = "request";
    }
    const root = actor ? `client.on_behalf_of(${literal(actor)})` : "client";
    const steps = operation.steps.map(({ name, parameter }) => `.${name}(${parameter ? literal(id(request, parameter)) : ""})`);
    call = `${root}${steps.join("")}.${operation.method}(${argument})`;
  }
  const used = [lines.length > 0 && "from_value", (lines.length > 0 || call.includes("json!")) && "json"].filter(Boolean);
  lines.push(`let answer = ${call}.await?;`, 'println!("{answer:?}");', "Ok(())");
  return [
    ...used.map((name) => `use cometchat::serde_json::${name};`),
    "",
    "// With COMETCHAT_BASE_URL and COMETCHAT_API_KEY set, as the sandbox prints them.",
    "#[tokio::main]",
    "async fn main() -> Result<(), Box<dyn std::error::Error>> {",
    "    let client = cometchat::Client::from_env()?;",
    ...lines.map((line) => `    ${line}`),
    "}",
  ].join("\n").trimStart();
}

/** A text as a literal of Rust. */
function literal(text) {
  const escaped = [...String(text)].map((one) => {
    if (one === '"' || one === "\\") return `\\${one}`;
    const code = one.codePointAt(0);
    return code < 32 || code === 127 || (code >= 0xd800 && code <= 0xdfff) ? `\\u{${code.toString(16)}}` : one;
  });
  return `"${escaped.join("")}"`;
}

/** JSON as `json!` takes it. */
function rustJson(value, depth) {
  const pad = "    ".repeat(depth + 1);
  const end = "    ".repeat(depth);
  if (typeof value === "string") return literal(value);
  if (Array.isArray(value)) return `[${value.map((one) => rustJson(one, depth)).join(", ")}]`;
  if (value === null || typeof value !== "object") return String(value);
  const members = Object.entries(value).map(([name, one]) => `${pad}${literal(name)}: ${rustJson(one, depth + 1)}`);
  return members.length === 0 ? "{}" : `{\n${members.join(",\n")}\n${end}}`;
}

function cometctl(request, operation) {
  if (!operation) return undefined;
  const { query, actor, body } = parts(request, operation);
  const words = ["cometctl", ...operation.steps.map((step) => step.noun), operation.verb];
  for (const { parameter } of operation.steps) if (parameter) words.push(word(id(request, parameter)));
  if (actor) words.push("--as", word(actor));
  for (const [name, value] of query) {
    const known = operation.flags[name];
    if (known) words.push(known.kind === "boolean" ? `--${known.flag}=${typed(value, known)}` : `--${known.flag} ${word(value)}`);
  }
  if (operation.destructive) words.push("--yes");
  if (operation.input?.in !== "body" || body === undefined) return words.join(" ");
  return `${words.join(" ")} --body - <<'JSON'\n${pretty(body)}\nJSON`;
}
