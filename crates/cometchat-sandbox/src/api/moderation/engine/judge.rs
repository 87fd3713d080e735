//! Judging a message, and what follows from it.

use std::sync::Arc;

use super::super::queues::Block;
use super::super::rules::given_block;
use crate::api::messages::Message;
use crate::api::rails::Action;
use crate::clock::Timestamp;
use crate::events::Change;
use crate::keys::{Actor, MessageId, Receiver};
use crate::moderation::{Moderation, Rules, Verdict};
use crate::state::State;

/// What the rules say of a message.
pub(crate) struct Judgement {
    pub(crate) verdict: Verdict,
    block: Option<Block>,
    /// What is to be done about the sender.
    people: Vec<Box<str>>,
}

impl Judgement {
    /// The moderation of the message that was judged.
    pub(crate) fn moderation(&self, visible_from: Timestamp) -> Box<Moderation> {
        Box::new(Moderation {
            verdict: self.verdict.clone(),
            visible_from,
        })
    }
}

impl State {
    /// Judges a message by the rules that the sandbox was given, if these matter, and then by the app's own. What blocks wins over
    /// what flags.
    pub(crate) fn judge(
        &self,
        given: Option<&Rules>,
        message: &Message,
        now: Timestamp,
    ) -> Judgement {
        let text = message.content.text.as_deref().unwrap_or_default();
        let verdict = given.map_or(Verdict::Approved, |rules| rules.judge(text));
        let broken = self.engine.broken(self, message, &self.scores);
        let people = broken.iter().flat_map(|(rule, _)| &rule.action).cloned();
        let mut judgement = Judgement {
            verdict,
            block: None,
            people: people.collect(),
        };
        if let (Verdict::Disapproved(rule), Some(given)) = (&judgement.verdict, given) {
            judgement.block = given_block(given, rule, text, now.seconds());
        } else if let Some((rule, condition)) = broken.iter().find(|(rule, _)| rule.blocks()) {
            judgement.verdict = Verdict::Disapproved(Arc::clone(&rule.name));
            judgement.block = Some(Block {
                rule_id: rule.name.id.clone(),
                rule_name: rule.name.name.clone(),
                revision_id: rule.revision_id.clone(),
                condition: (*condition).clone(),
                action: rule.action.clone(),
                created_at: now.seconds(),
                updated_at: now.seconds(),
                is_reviewed: false,
            });
        } else if judgement.verdict == Verdict::Approved {
            if let Some((rule, _)) = broken.iter().find(|(rule, _)| rule.flags()) {
                judgement.verdict = Verdict::Flagged(Arc::clone(&rule.name));
            }
        }
        judgement
    }

    /// Judges a message whose content was changed.
    pub(crate) fn judge_again(
        &mut self,
        given: Option<&Rules>,
        id: MessageId,
        visible_from: Timestamp,
        now: Timestamp,
    ) {
        let Some(message) = self.messages.get(id) else {
            return;
        };
        let judgement = self.judge(given, message, now);
        let verdict = judgement.verdict.clone();
        self.messages.decide(id, verdict, visible_from);
        self.carry_out(id, judgement, now);
    }

    /// Queues a message that was judged, and does with its sender what the rules say.
    pub(crate) fn carry_out(&mut self, id: MessageId, judgement: Judgement, now: Timestamp) {
        self.queues.unblock(id);
        if let Some(block) = judgement.block {
            self.queues.block(id, block);
        }
        if matches!(judgement.verdict, Verdict::Flagged(_)) {
            self.queues.flag(id);
        }
        for action in &judgement.people {
            self.act_on_sender(id, action, now);
        }
    }

    fn act_on_sender(&mut self, id: MessageId, action: &str, now: Timestamp) {
        let Some(message) = self.messages.get(id) else {
            return;
        };
        let sender = message.sender;
        match (action, message.receiver) {
            ("kick", Receiver::Group(group)) => {
                let is_member = self.members.get(group, sender).is_some();
                if is_member && self.may(Actor::App, Action::Kick(group, sender)).is_ok() {
                    self.members.remove(group, sender);
                    self.changed(Change::MemberKicked(group, sender), Actor::App, now);
                }
            }
            ("ban", Receiver::Group(group)) => {
                // Who is banned already or owns the group stays as it is.
                let _ = self.ban(group, sender, Actor::App, now);
            }
            ("block", Receiver::User(receiver)) if receiver != sender => {
                self.blocks.block(receiver, sender, now.seconds());
                self.changed(Change::UserBlocked(receiver, sender), Actor::App, now);
            }
            ("deactivate", _) if sender != self.system_user() => {
                let user = self.users.get_mut(sender);
                if user.is_active() {
                    user.deactivated_at = Some(now.seconds());
                    self.changed(Change::UserDeactivated(sender), Actor::App, now);
                }
            }
            _ => {}
        }
    }
}
