//! The files of a description. All its YAML is read at the start, by as many threads as there are processors: parsing it is
//! most of what bundling takes.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

pub(super) struct Files {
    folder: PathBuf,
    /// Name → what it holds, or why it cannot be read.
    read: BTreeMap<PathBuf, Result<Rc<Value>, String>>,
    /// Those that something leads to.
    reached: BTreeSet<PathBuf>,
}

impl Files {
    /// Reads every file of YAML below a folder.
    pub(super) fn below(folder: &Path) -> Self {
        let mut names = Vec::new();
        find(folder, Path::new(""), &mut names);
        let next = AtomicUsize::new(0);
        let some = || {
            let indices = std::iter::repeat_with(|| next.fetch_add(1, Ordering::Relaxed));
            let names = indices.map_while(|index| names.get(index));
            names
                .map(|name| (name.clone(), read(folder, name)))
                .collect::<Vec<_>>()
        };
        let threads = thread::available_parallelism().map_or(1, usize::from);
        let read = thread::scope(|scope| {
            let readers: Vec<_> = (0..threads).map(|_| scope.spawn(some)).collect();
            let files = readers
                .into_iter()
                .flat_map(|reader| reader.join().unwrap_or_else(|panic| resume_unwind(panic)));
            files
                .map(|(name, value)| (name, value.map(Rc::new)))
                .collect()
        });
        Self {
            folder: folder.to_path_buf(),
            read,
            reached: BTreeSet::new(),
        }
    }

    /// What a file holds that something leads to. Samples may be JSON, which is read here.
    pub(super) fn reach(&mut self, name: &Path) -> Result<Rc<Value>, String> {
        self.reached.insert(name.to_path_buf());
        if !self.read.contains_key(name) {
            let value = read(&self.folder, name).map(Rc::new);
            self.read.insert(name.to_path_buf(), value);
        }
        self.read[name].clone()
    }

    /// The files that something leads to, with what they hold.
    pub(super) fn reached(&self) -> impl Iterator<Item = (&Path, &Value)> {
        let reached = self.reached.iter();
        reached.filter_map(|name| Some((name.as_path(), &**self.read.get(name)?.as_ref().ok()?)))
    }

    /// The files that nothing leads to.
    pub(super) fn unreached(&self) -> impl Iterator<Item = &Path> {
        let names = self.read.keys().map(PathBuf::as_path);
        names.filter(|name| !self.reached.contains(*name))
    }
}

fn find(folder: &Path, below: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder.join(below))
        .into_iter()
        .flatten()
        .flatten()
    {
        let name = below.join(entry.file_name());
        if entry.path().is_dir() {
            find(folder, &name, found);
        } else if name.extension().is_some_and(|end| end == "yaml")
            && !entry.file_name().to_string_lossy().starts_with('.')
        {
            found.push(name);
        }
    }
}

fn read(folder: &Path, name: &Path) -> Result<Value, String> {
    let text = fs::read_to_string(folder.join(name))
        .map_err(|error| format!("{}: {error}", name.display()))?;
    parse(name, &text.replace("\r\n", "\n"))
}

/// YAML or JSON; a key that stands twice is an error, not the last one's win.
fn parse(name: &Path, text: &str) -> Result<Value, String> {
    serde_saphyr::from_str(text).map_err(|error| format!("{}: {error}", name.display()))
}
