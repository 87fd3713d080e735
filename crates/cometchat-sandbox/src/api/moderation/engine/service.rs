//! What a service of the app's own says of a message, and what follows from it.

use std::sync::Arc;

use serde_json::{Value, json};

use super::super::queues::Block;
use super::super::rules::revision_id;
use super::content::Operand;
use super::judge::Judgement;
use super::looks::Looks;
use super::{Broken, Engine, Ready};
use crate::api::messages::Message;
use crate::clock::Timestamp;
use crate::keys::MessageId;
use crate::moderation::{RuleName, Verdict};
use crate::state::State;

/// What became of a question.
#[derive(Clone, Copy)]
pub(crate) enum Service {
    Answered {
        is_match: bool,
        /// How sure it is, from 0 to 1.
        confidence: f64,
        /// How sure it has to be where the condition does not say, in percent.
        percent: f64,
    },
    /// It gave no answer. Whether the rule's action is taken then.
    Silent { acts: bool },
}

impl Service {
    fn meets(self, threshold: Option<f64>) -> bool {
        match self {
            Self::Silent { acts } => acts,
            Self::Answered {
                is_match,
                confidence,
                percent,
            } => {
                let wanted = threshold.unwrap_or(percent / 100.0);
                is_match && confidence >= wanted
            }
        }
    }
}

/// The rule that stands for a service where none was made: what it finds is withheld.
pub(super) fn unmade(app_id: &str) -> Ready {
    let id = "custom-api";
    let condition = json!({
        "id": 1,
        "entity": "message",
        "operand": "text",
        "operator": "contains",
        "category": id,
        "isKeywordsReferencePresent": false,
        "isMediaPresent": false,
        "value": [],
    });
    Ready {
        name: Arc::new(RuleName {
            id: id.into(),
            name: "Custom API".into(),
        }),
        revision_id: revision_id(app_id, id, 1).into(),
        action: vec!["blockMessage".into()],
        filters: Vec::new(),
        conditions: vec![(Operand::Text, Looks::Asks(None), condition)],
    }
}

/// A rule that leaves a message to the service: the condition, and how sure the service has to be.
type Left<'e> = (Broken<'e>, Option<f64>);

impl Engine {
    /// The rules that leave a message to the service.
    fn left_to_service<'e>(&'e self, state: &State, message: &Message) -> Vec<Left<'e>> {
        let is_any_made = self.rules.iter().any(Ready::asks);
        let unmade = self.unmade.iter().filter(|_| !is_any_made);
        let rules = self.rules.iter().chain(unmade);
        let left = rules.filter_map(|rule| {
            let (condition, threshold) = rule.question(message)?;
            let applies = rule.applies(state, message);
            applies.then_some(((rule, condition), threshold))
        });
        left.collect()
    }
}

impl Ready {
    fn asks(&self) -> bool {
        let mut conditions = self.conditions.iter();
        conditions.any(|(_, looks, _)| matches!(looks, Looks::Asks(_)))
    }

    /// The condition that asks about a message.
    fn question(&self, message: &Message) -> Option<(&Value, Option<f64>)> {
        let mut conditions = self.conditions.iter();
        conditions.find_map(|(operand, looks, condition)| match looks {
            Looks::Asks(threshold) if operand.content(message).is_some() => {
                Some((condition, *threshold))
            }
            _ => None,
        })
    }
}

impl State {
    /// Whether a service has to be asked about a message. It is asked about texts and captions only.
    pub(super) fn is_left_to_service(&self, message: &Message) -> bool {
        let has_text = message.content.text.is_some();
        has_text && !self.engine.left_to_service(self, message).is_empty()
    }

    /// The rule for whose sake a service was asked about a message, as it would withhold it.
    pub(crate) fn asking_rule(&self, id: MessageId, now: Timestamp) -> Option<Block> {
        let left = self.engine.left_to_service(self, self.messages.get(id)?);
        let (broken, _) = left.first()?;
        Some(Block::by(*broken, now))
    }

    /// Judges a message by what the service says of it. What other rules said of it before stays, unless this is more.
    pub(crate) fn judge_by_service(
        &self,
        id: MessageId,
        said: Service,
        now: Timestamp,
    ) -> Option<Judgement> {
        let message = self.messages.get(id)?;
        let left = self.engine.left_to_service(self, message);
        let met = left.iter().filter(|(_, threshold)| said.meets(*threshold));
        let broken: Vec<_> = met.map(|(broken, _)| *broken).collect();
        let before = message.moderation.as_deref();
        let before = before.map_or(Verdict::Approved, |before| before.verdict.clone());
        Some(Judgement::of(before, &broken, now))
    }
}
