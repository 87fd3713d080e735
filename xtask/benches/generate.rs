//! How long `cargo xtask generate` takes: on today's description, and on made-up ones of 160 operations.
//!
//! ```sh
//! cargo bench -p xtask --bench generate --profile dev      # as `cargo xtask` is built
//! ```
//!
//! A made-up description repeats today's operations under other paths, in sets that share their schemas. Few sets are what
//! the whole API is like; as many sets as there are repetitions are the worst that could be.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a benchmark that panics has measured nothing"
)]

use serde_json::{Map, Value};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const OPERATIONS: usize = 160;
const ROUNDS: usize = 7;

fn main() {
    let bundle = concat!(env!("CARGO_MANIFEST_DIR"), "/../openapi/cometchat.json");
    let bundle = fs::read_to_string(bundle).expect("the bundle");
    let today: Value = serde_json::from_str(&bundle).expect("JSON");
    let copies = OPERATIONS / operations(&today);
    let descriptions = [
        ("today's", today.clone()),
        ("160 operations, few schemas", repeated(&today, copies, 6)),
        (
            "160 operations, all schemas apart",
            repeated(&today, copies, copies),
        ),
    ];
    println!(
        "{:<34} {:>10} {:>8} {:>10} {:>8} {:>8}",
        "", "operations", "schemas", "median ms", "ratio", "lines"
    );
    let mut first = None;
    for (title, description) in descriptions {
        let workspace = Workspace::new(&description);
        let mut times: Vec<Duration> = (0..ROUNDS).map(|_| workspace.generate()).collect();
        times.sort();
        let median = times[ROUNDS / 2].as_secs_f64();
        let ratio = median / *first.get_or_insert(median);
        println!(
            "{title:<34} {:>10} {:>8} {:>10.0} {ratio:>8.1} {:>8}",
            operations(&description),
            description["components"]["schemas"]
                .as_object()
                .map_or(0, Map::len),
            1000.0 * median,
            workspace.generated_lines(),
        );
    }
}

fn operations(description: &Value) -> usize {
    let paths = description["paths"].as_object().expect("paths");
    let methods = ["get", "post", "put", "delete", "patch"];
    let of = |path: &Value| {
        methods
            .iter()
            .filter(|method| path.get(method).is_some())
            .count()
    };
    paths.values().map(of).sum()
}

/// The description with its operations `copies` times, in `sets` that have schemas of their own.
fn repeated(today: &Value, copies: usize, sets: usize) -> Value {
    let mut whole = today.clone();
    for copy in 1..copies {
        let set = copy % sets;
        let text = today.to_string();
        let text = if set == 0 {
            text
        } else {
            with_own_schemas(&text, today, set)
        };
        let mut own: Value = serde_json::from_str(&text).expect("JSON");
        for (path, mut item) in own["paths"].take().as_object().expect("paths").clone() {
            rename_operations(&mut item, copy);
            whole["paths"][format!("/copy{copy}{path}")] = item;
        }
        let schemas = own["components"]["schemas"]
            .as_object()
            .expect("schemas")
            .clone();
        for (name, schema) in schemas {
            whole["components"]["schemas"][name] = schema;
        }
    }
    whole
}

/// Every schema under another name, wherever it is named.
fn with_own_schemas(text: &str, today: &Value, set: usize) -> String {
    let mut text = text.to_owned();
    for name in today["components"]["schemas"]
        .as_object()
        .expect("schemas")
        .keys()
    {
        text = text.replace(
            &format!("#/components/schemas/{name}\""),
            &format!("#/components/schemas/{name}Set{set}\""),
        );
        text = text.replace(&format!("\"{name}\":{{"), &format!("\"{name}Set{set}\":{{"));
    }
    text
}

fn rename_operations(item: &mut Value, copy: usize) {
    match item {
        Value::Object(map) => {
            if let Some(Value::String(id)) = map.get_mut("operationId") {
                *id = format!("copy{copy}-{id}");
            }
            map.remove("links");
            map.values_mut()
                .for_each(|value| rename_operations(value, copy));
        }
        Value::Array(list) => list
            .iter_mut()
            .for_each(|value| rename_operations(value, copy)),
        _ => {}
    }
}

/// A folder with a description and nothing else.
struct Workspace {
    root: PathBuf,
}

impl Workspace {
    fn new(description: &Value) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("generate");
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(root.join("openapi")).expect("a folder");
        let text = serde_json::to_string_pretty(description).expect("JSON");
        fs::write(root.join("openapi/openapi.yaml"), text).expect("a file");
        Self { root }
    }

    /// Runs the command as a maintainer would, from nothing.
    fn generate(&self) -> Duration {
        for generated in ["crates", "tests", "openapi/cometchat.json"] {
            let path = self.root.join(generated);
            let _ = fs::remove_dir_all(&path).or_else(|_| fs::remove_file(&path));
        }
        let started = Instant::now();
        let status = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("generate")
            .env("CARGO_MANIFEST_DIR", self.root.join("xtask"))
            .stdout(Stdio::null())
            .status();
        assert!(status.expect("a process").success());
        started.elapsed()
    }

    fn generated_lines(&self) -> usize {
        let folder = self.root.join("crates/cometchat-rest/src/generated");
        let files = fs::read_dir(folder).expect("generated files");
        let lines = |path: PathBuf| fs::read_to_string(path).expect("text").lines().count();
        files.map(|file| lines(file.expect("a file").path())).sum()
    }
}
