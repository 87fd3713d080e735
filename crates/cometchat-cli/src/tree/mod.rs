//! The tree of commands: the operations by noun and verb, with the names of the facade.

use crate::text::kebab;
use cometchat::facts::Parameter;
use cometchat::{Operation, operations};
use std::collections::BTreeMap;

/// A noun: what stands below it, and what can be done with it.
#[derive(Debug, Default)]
pub(crate) struct Noun {
    pub(crate) nouns: BTreeMap<String, Noun>,
    pub(crate) verbs: BTreeMap<String, Verb>,
}

/// What can be done with a noun: an operation, named by the ids on the way to it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Verb {
    pub(crate) operation: &'static Operation,
    /// The same verb of one thing below, where the facade has both: what is listed is narrowed by one more id.
    pub(crate) narrowed: Option<&'static Operation>,
}

impl Noun {
    /// The whole tree.
    pub(crate) fn root() -> Self {
        let mut root = Self::default();
        for operation in operations::ALL {
            root.insert(operation);
        }
        root
    }

    fn insert(&mut self, operation: &'static Operation) {
        let mut noun = self;
        for name in nouns(operation) {
            noun = noun.nouns.entry(name).or_default();
        }
        let verb = noun.verbs.entry(kebab(operation.verb));
        verb.and_modify(|verb| {
            // The one with fewer ids is the verb itself.
            let (fewer, more) = match ids(verb.operation).len() <= ids(operation).len() {
                true => (verb.operation, operation),
                false => (operation, verb.operation),
            };
            *verb = Verb {
                operation: fewer,
                narrowed: Some(more),
            };
        })
        .or_insert(Verb {
            operation,
            narrowed: None,
        });
    }

    /// What stands at the end of a path, as far as it leads into the tree.
    pub(crate) fn find(&self, path: &[String]) -> Found<'_> {
        let mut noun = self;
        for (index, name) in path.iter().enumerate() {
            match (noun.nouns.get(name), noun.verbs.get(name)) {
                (Some(inner), _) => noun = inner,
                (None, Some(verb)) if index + 1 == path.len() => return Found::Verb(verb),
                _ => return Found::Nothing,
            }
        }
        Found::Noun(noun)
    }

    /// Every verb with its path, in alphabetical order.
    pub(crate) fn walk(&self, with: &mut dyn FnMut(&[&str], &Verb)) {
        fn walk<'a>(noun: &'a Noun, path: &mut Vec<&'a str>, with: &mut dyn FnMut(&[&str], &Verb)) {
            for (name, inner) in &noun.nouns {
                path.push(name);
                walk(inner, path, with);
                path.pop();
            }
            for (name, verb) in &noun.verbs {
                path.push(name);
                with(path, verb);
                path.pop();
            }
        }
        walk(self, &mut Vec::new(), with);
    }
}

/// What stands at the end of a path.
pub(crate) enum Found<'a> {
    Noun(&'a Noun),
    Verb(&'a Verb),
    Nothing,
}

impl Verb {
    /// The operation that is meant when so many ids are given.
    pub(crate) fn operation_of(&self, ids_given: usize) -> &'static Operation {
        match self.narrowed {
            Some(narrowed) if ids(narrowed).len() == ids_given => narrowed,
            _ => self.operation,
        }
    }

    /// The parameters that are arguments, in their order: the ids on the way, and how many of them must be given.
    pub(crate) fn arguments(&self) -> (Vec<&'static Parameter>, usize) {
        let all = self.narrowed.unwrap_or(self.operation);
        let arguments = ids(all).into_iter().filter_map(|name| {
            let mut parameters = all.parameters.iter();
            parameters.find(|one| one.name == name)
        });
        (arguments.collect(), ids(self.operation).len())
    }

    /// The operation that has all of the arguments.
    pub(crate) fn widest(&self) -> &'static Operation {
        self.narrowed.unwrap_or(self.operation)
    }
}

/// Whether a parameter is one of the arguments, and no flag: an id on the way. A parameter of the query may have the name of one in
/// the path, and is a flag then.
pub(crate) fn is_argument(operation: &Operation, parameter: &Parameter) -> bool {
    let first = operation
        .parameters
        .iter()
        .find(|one| one.name == parameter.name);
    ids(operation).contains(&parameter.name)
        && first.is_some_and(|first| first.location == parameter.location)
}

/// The nouns on the way to an operation. One thing and all of its kind are one noun, which is the plural.
fn nouns(operation: &Operation) -> impl Iterator<Item = String> {
    operation.resource.iter().map(|step| {
        let plural = if step.parameter.is_some() { "s" } else { "" };
        format!("{}{plural}", kebab(step.name))
    })
}

/// The ids on the way to an operation.
pub(crate) fn ids(operation: &Operation) -> Vec<&'static str> {
    let steps = operation.resource.iter();
    steps.filter_map(|step| step.parameter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_is_one_command_and_no_noun_is_a_verb() {
        fn check(noun: &Noun) {
            let both = noun
                .nouns
                .keys()
                .find(|name| noun.verbs.contains_key(*name));
            assert_eq!(both, None);
            noun.nouns.values().for_each(check);
        }
        let root = Noun::root();
        check(&root);
        let mut seen = 0;
        root.walk(&mut |_, verb| seen += 1 + usize::from(verb.narrowed.is_some()));
        assert_eq!(seen, operations::ALL.len());
    }
}
