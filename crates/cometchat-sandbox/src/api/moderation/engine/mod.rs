//! The rules of the app's own, ready to judge every message that is sent.

mod applies;
mod content;
mod judge;
mod looks;
mod service;

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use super::keywords::KeywordLists;
use super::rules::{Revision, StoredRules, revision_id};
use crate::api::messages::Message;
use crate::moderation::{RuleName, Score};
use crate::state::State;
use applies::Filter;
use content::Operand;
use looks::Looks;

pub(super) use looks::Condition;
pub(crate) use service::Service;

/// What blocks a message.
const BLOCKING: [&str; 2] = ["blockMessage", "dropMessage"];
const FLAGGING: &str = "flagMessage";

/// Built anew whenever a rule or a keyword list changes.
#[derive(Default)]
pub(crate) struct Engine {
    rules: Vec<Ready>,
    /// What a service decides where no rule says so.
    unmade: Option<Ready>,
    /// How long a message is pending.
    pub(crate) delay: Duration,
    app_id: String,
}

/// A rule, and the condition of it that a message met.
type Broken<'e> = (&'e Ready, &'e Value);

/// A rule that is switched on.
struct Ready {
    name: Arc<RuleName>,
    revision_id: Box<str>,
    action: Vec<Box<str>>,
    filters: Vec<Filter>,
    conditions: Vec<(Operand, Looks, Value)>,
}

impl Engine {
    pub(crate) fn new(app_id: &str, delay: Duration) -> Self {
        Self {
            rules: Vec::new(),
            unmade: Some(service::unmade(app_id)),
            delay,
            app_id: app_id.to_owned(),
        }
    }

    /// Whether there is anything to judge by.
    pub(crate) fn is_active(&self) -> bool {
        !self.rules.is_empty()
    }

    /// Takes over rules and lists as they are now. A condition that a list has gone from is never met.
    pub(crate) fn build(&mut self, rules: &StoredRules, lists: &KeywordLists) {
        let enabled = rules.all().iter().filter_map(|rule| {
            let (number, revision) = rule.now()?;
            let revision_id = revision_id(&self.app_id, &rule.id, number);
            let ready = || Ready::new(&rule.id, revision_id, revision, lists);
            revision.enabled.then(ready)
        });
        self.rules = enabled.collect();
    }

    /// The rules that a message breaks, each with the condition that it met.
    fn broken<'e>(&'e self, state: &State, message: &Message, scripted: bool) -> Vec<Broken<'e>> {
        let broken = self.rules.iter().filter_map(|rule| {
            let met = rule.met(message, &state.scores, scripted);
            let condition = met.filter(|_| rule.applies(state, message))?;
            Some((rule, condition))
        });
        broken.collect()
    }
}

impl Ready {
    fn new(id: &str, revision_id: String, revision: &Revision, lists: &KeywordLists) -> Self {
        let conditions = revision.conditions.iter().filter_map(|condition| {
            let compiled = Condition::new(condition)?.compile(lists).ok()?;
            let operand = Operand::of(condition);
            Some((operand, compiled, condition.clone()))
        });
        Self {
            name: Arc::new(RuleName {
                id: id.into(),
                name: revision.name.clone(),
            }),
            revision_id: revision_id.into(),
            action: revision.action.clone(),
            filters: revision.filters.iter().filter_map(Filter::read).collect(),
            conditions: conditions.collect(),
        }
    }

    fn applies(&self, state: &State, message: &Message) -> bool {
        self.filters.iter().all(|one| one.applies(state, message))
    }

    /// The first condition that a message meets.
    fn met(&self, message: &Message, scores: &[Score], scripted: bool) -> Option<&Value> {
        let mut conditions = self.conditions.iter();
        let found = conditions.find(|(operand, looks, _)| {
            let content = operand.content(message);
            content.is_some_and(|content| looks.matches(&content, scores, scripted))
        });
        found.map(|(_, _, condition)| condition)
    }

    fn blocks(&self) -> bool {
        let mut action = self.action.iter();
        action.any(|one| BLOCKING.contains(&&**one))
    }

    fn flags(&self) -> bool {
        self.action.iter().any(|one| &**one == FLAGGING)
    }
}
