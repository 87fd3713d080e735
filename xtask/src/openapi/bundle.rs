//! One document out of the files of `openapi/`.
//!
//! A path's `$ref` and a sample's `$ref` are replaced by what they point to; a component of whatever file is lifted
//! into the one `components` of the bundle, so that each has one name everywhere.

mod files;

use super::pointer;
use files::Files;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

/// The bundled description, and where each part of it was written.
#[derive(Debug)]
pub(crate) struct Bundle {
    pub(crate) document: Value,
    /// Pointer in the bundle → file and pointer there, for the parts that moved.
    origins: BTreeMap<String, String>,
    /// Files, paths and components that nothing leads to from the root, and that are therefore missing here.
    pub(crate) unreached: Vec<String>,
}

impl Bundle {
    /// A description that was never in files.
    pub(crate) fn of(document: Value) -> Self {
        Self {
            document,
            origins: BTreeMap::new(),
            unreached: Vec::new(),
        }
    }

    /// The resource that a component belongs to: the file or folder below `openapi/` that defines it, such as `users`.
    pub(crate) fn resource(&self, component: &str) -> String {
        let origin = self.origin(&pointer::push("/components/schemas", component));
        let file = origin.split('#').next().unwrap_or_default();
        let first = file.split('/').next().unwrap_or_default();
        super::snake_case(first.strip_suffix(".yaml").unwrap_or(first))
    }

    /// File and pointer of a place of the bundle, as it was written.
    pub(crate) fn origin(&self, place: &str) -> String {
        let mut above = std::iter::successors(Some(place), |at| Some(at.rsplit_once('/')?.0));
        let nearest = above.find_map(|at| Some((at, self.origins.get(at)?)));
        match nearest {
            Some((moved, origin)) => format!("{origin}{}", &place[moved.len()..]),
            None => format!("openapi.yaml#{place}"),
        }
    }
}

/// Reads the description that begins with `root` and bundles it.
pub(crate) fn bundle(root: &Path) -> Result<Bundle, String> {
    let folder = root.parent().unwrap_or(Path::new(""));
    let name = root.file_name().unwrap_or_default().into();
    let mut bundler = Bundler {
        files: Files::below(folder),
        components: BTreeMap::new(),
        origins: BTreeMap::new(),
        inlining: Vec::new(),
    };
    bundler.finish(name)
}

struct Bundler {
    files: Files,
    /// Kind → name → where it was defined and what it is.
    components: BTreeMap<String, BTreeMap<String, (String, Value)>>,
    origins: BTreeMap<String, String>,
    /// What is being replaced by its content right now, outermost first.
    inlining: Vec<String>,
}

impl Bundler {
    fn finish(&mut self, root: PathBuf) -> Result<Bundle, String> {
        let mut document = Value::clone(&*self.files.reach(&root)?);
        let own = document
            .as_object_mut()
            .and_then(|map| map.remove("components"));
        for (kind, named) in own.iter().filter_map(Value::as_object).flatten() {
            for name in named
                .as_object()
                .into_iter()
                .flatten()
                .map(|(name, _)| name)
            {
                self.lift(&root, kind, name, "#/components")?;
            }
        }
        let mut document = self.resolve(&document, &root, "", "")?;
        give_headers(&mut document);
        let mut components = Map::new();
        for (kind, named) in &self.components {
            let named: Map<String, Value> = named
                .iter()
                .map(|(name, (_, value))| (name.clone(), value.clone()))
                .collect();
            components.insert(kind.clone(), Value::Object(named));
        }
        if let Some(map) = document.as_object_mut() {
            map.insert("components".to_owned(), Value::Object(components));
        }
        Ok(Bundle {
            document,
            unreached: self.unreached(),
            origins: std::mem::take(&mut self.origins),
        })
    }

    fn unreached(&self) -> Vec<String> {
        let mut places = Vec::new();
        let reached: BTreeSet<&str> = self.origins.values().map(String::as_str).collect();
        for (file, content) in self.files.reached() {
            let named = |map: &Value| -> Vec<String> {
                map.as_object()
                    .into_iter()
                    .flatten()
                    .map(|(name, _)| name.clone())
                    .collect()
            };
            let mut below: Vec<String> = Vec::new();
            for kind in content.get("components").map(named).unwrap_or_default() {
                let names = named(&content["components"][&kind]);
                below.extend(
                    names
                        .iter()
                        .map(|name| format!("/components/{kind}/{name}")),
                );
            }
            // The root's own paths are where everything begins.
            let is_root = content.get("openapi").is_some();
            if !is_root {
                for kind in ["paths", "x-webhooks"] {
                    let named = content.get(kind).map(named).unwrap_or_default();
                    let place = format!("/{kind}");
                    below.extend(named.iter().map(|name| pointer::push(&place, name)));
                }
            }
            let here = below
                .iter()
                .map(|pointer| format!("{}#{pointer}", file.display()));
            places.extend(here.filter(|place| !reached.contains(place.as_str())));
        }
        let unread = self.files.unreached();
        places.extend(unread.map(|name| name.display().to_string()));
        places.sort();
        places
    }

    /// A copy of `value` whose `$ref`s all point into the bundle. `place` is where it stood in `file`, `moved` where it stands now.
    fn resolve(
        &mut self,
        value: &Value,
        file: &Path,
        place: &str,
        moved: &str,
    ) -> Result<Value, String> {
        match value {
            Value::Object(map) => {
                if let Some(Value::String(target)) = map.get("$ref") {
                    let here = format!("{}#{place}", file.display());
                    if map.len() > 1 {
                        return Err(format!(
                            "{here}: keys beside `$ref` are ignored by every reader; move them"
                        ));
                    }
                    return self.reference(target, file, &here, moved);
                }
                let mut out = Map::new();
                for (key, child) in map {
                    let child = self.resolve(
                        child,
                        file,
                        &pointer::push(place, key),
                        &pointer::push(moved, key),
                    )?;
                    out.insert(key.clone(), child);
                }
                Ok(Value::Object(out))
            }
            Value::Array(list) => {
                let each = list.iter().enumerate().map(|(index, child)| {
                    let index = index.to_string();
                    self.resolve(
                        child,
                        file,
                        &pointer::push(place, &index),
                        &pointer::push(moved, &index),
                    )
                });
                each.collect::<Result<_, _>>().map(Value::Array)
            }
            plain => Ok(plain.clone()),
        }
    }

    fn reference(
        &mut self,
        target: &str,
        file: &Path,
        here: &str,
        moved: &str,
    ) -> Result<Value, String> {
        let (path, fragment) = target.split_once('#').unwrap_or((target, ""));
        let path = if path.is_empty() {
            file.to_path_buf()
        } else {
            beside(file, path)
        };
        let tokens: Vec<&str> = fragment.split('/').skip(1).collect();
        if let ["components", kind, name] = tokens.as_slice() {
            self.lift(&path, kind, name, here)?;
            return Ok(serde_json::json!({ "$ref": format!("#/components/{kind}/{name}") }));
        }
        let place = format!("{}#{fragment}", path.display());
        if self.inlining.contains(&place) {
            return Err(format!(
                "{here}: `$ref: {target}` leads back to itself; only components may"
            ));
        }
        let document = self
            .files
            .reach(&path)
            .map_err(|error| format!("{here}: `$ref: {target}` leads nowhere ({error})"))?;
        let part = document
            .pointer(fragment)
            .ok_or_else(|| format!("{here}: `$ref: {target}` leads nowhere"))?;
        self.origins.insert(moved.to_owned(), place.clone());
        self.inlining.push(place);
        let resolved = self.resolve(part, &path, fragment, moved);
        self.inlining.pop();
        resolved
    }

    fn lift(&mut self, file: &Path, kind: &str, name: &str, here: &str) -> Result<(), String> {
        let defined = format!("{}#/components/{kind}/{name}", file.display());
        if let Some((known, _)) = self.components.get(kind).and_then(|named| named.get(name)) {
            if *known == defined {
                return Ok(());
            }
            return Err(format!(
                "{defined}: `{name}` is also defined at {known}; one name, one component"
            ));
        }
        let fragment = format!("/components/{kind}/{name}");
        let document = self
            .files
            .reach(file)
            .map_err(|error| format!("{here}: `{defined}` leads nowhere ({error})"))?;
        let part = document
            .pointer(&fragment)
            .ok_or_else(|| format!("{here}: `{defined}` leads nowhere"))?;
        // Known before it is resolved, so that a schema may refer to itself.
        let slot = self.components.entry(kind.to_owned()).or_default();
        slot.insert(name.to_owned(), (defined.clone(), Value::Null));
        self.origins.insert(fragment.clone(), defined.clone());
        let resolved = self.resolve(part, file, &fragment, &fragment)?;
        self.components
            .entry(kind.to_owned())
            .or_default()
            .insert(name.to_owned(), (defined, resolved));
        Ok(())
    }
}

/// Puts `x-success-headers` where it is meant: into every success.
fn give_headers(document: &mut Value) {
    let headers = document
        .as_object_mut()
        .and_then(|map| map.remove("x-success-headers"));
    let Some(headers) = headers else { return };
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    let items = paths
        .into_iter()
        .flat_map(Map::values_mut)
        .filter_map(Value::as_object_mut);
    for operation in items.flat_map(Map::values_mut) {
        let answers = operation
            .get_mut("responses")
            .and_then(Value::as_object_mut);
        for (status, answer) in answers.into_iter().flatten() {
            if status.starts_with('2')
                && let Some(answer) = answer.as_object_mut()
                && !answer.contains_key("$ref")
            {
                answer.entry("headers").or_insert_with(|| headers.clone());
            }
        }
    }
}

/// `name` as seen from `file`, without leaving by `..` more than it came in.
fn beside(file: &Path, name: &str) -> PathBuf {
    let mut out = file.parent().unwrap_or(Path::new("")).to_path_buf();
    for part in Path::new(name).components() {
        match part {
            Component::ParentDir => {
                out.pop();
            }
            Component::Normal(part) => out.push(part),
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests;
