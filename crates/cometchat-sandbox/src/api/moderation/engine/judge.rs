//! Judging a message, and what follows from it.

use std::sync::Arc;

use super::super::queues::Block;
use super::super::rules::given_block;
use super::Broken;
use crate::api::messages::Message;
use crate::api::rails::Action;
use crate::clock::Timestamp;
use crate::events::Change;
use crate::keys::{Actor, MessageId, Receiver};
use crate::moderation::{Moderation, Rules, Verdict};
use crate::state::State;
use crate::webhooks;

/// What the rules say of a message.
pub(crate) struct Judgement {
    pub(crate) verdict: Verdict,
    /// Whether a service has yet to be asked.
    is_open: bool,
    block: Option<Block>,
    /// What is to be done about the sender.
    people: Vec<Box<str>>,
}

impl Judgement {
    /// What follows from the rules that a message breaks. What blocks wins over what flags.
    pub(super) fn of(verdict: Verdict, broken: &[Broken<'_>], now: Timestamp) -> Self {
        let people = broken.iter().flat_map(|(rule, _)| &rule.action).cloned();
        let is_approved = verdict == Verdict::Approved;
        let is_disapproved = matches!(verdict, Verdict::Disapproved(_));
        let mut judgement = Self {
            verdict,
            is_open: false,
            block: None,
            people: people.collect(),
        };
        let blocking = broken.iter().find(|(rule, _)| rule.blocks());
        let flagging = broken.iter().find(|(rule, _)| rule.flags());
        if let Some(broken) = blocking.filter(|_| !is_disapproved) {
            judgement.verdict = Verdict::Disapproved(Arc::clone(&broken.0.name));
            judgement.block = Some(Block::by(*broken, now));
        } else if let Some((rule, _)) = flagging.filter(|_| is_approved) {
            judgement.verdict = Verdict::Flagged(Arc::clone(&rule.name));
        }
        judgement
    }

    /// The moderation of the message that was judged. Of what a service has yet to be asked nothing can be seen.
    pub(crate) fn moderation(&self, visible_from: Timestamp) -> Box<Moderation> {
        let visible_from = if self.is_open {
            Timestamp::NEVER
        } else {
            visible_from
        };
        Box::new(Moderation::new(self.verdict.clone(), visible_from))
    }
}

impl Block {
    /// That a rule withholds a message, which met this condition.
    pub(super) fn by((rule, condition): Broken<'_>, now: Timestamp) -> Self {
        Self {
            rule_id: rule.name.id.clone(),
            rule_name: rule.name.name.clone(),
            revision_id: rule.revision_id.clone(),
            condition: condition.clone(),
            action: rule.action.clone(),
            created_at: now.seconds(),
            updated_at: now.seconds(),
            is_reviewed: false,
        }
    }
}

impl State {
    /// Whether there is anything to judge messages by that are sent.
    pub(crate) fn judges(&self) -> bool {
        self.engine.is_active() || self.webhooks.engine().is_some()
    }

    /// Judges a message by the rules that the sandbox was given, if these matter, and then by the app's own.
    pub(crate) fn judge(
        &self,
        given: Option<&Rules>,
        message: &Message,
        now: Timestamp,
    ) -> Judgement {
        let text = message.content.text.as_deref().unwrap_or_default();
        let verdict = given.map_or(Verdict::Approved, |rules| rules.judge(text));
        let has_service = self.webhooks.engine().is_some();
        let broken = self.engine.broken(self, message, !has_service);
        let mut judgement = Judgement::of(verdict, &broken, now);
        match (&judgement.verdict, given) {
            (Verdict::Disapproved(rule), Some(given)) if judgement.block.is_none() => {
                judgement.block = given_block(given, rule, text, now.seconds());
            }
            // Nobody has to be asked about what is withheld anyway.
            (Verdict::Disapproved(_), _) => {}
            _ => judgement.is_open = has_service && self.is_left_to_service(message),
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
        let moderation = judgement.moderation(visible_from);
        self.messages.decide(id, *moderation);
        self.carry_out(id, judgement, now);
    }

    /// Queues a message that was judged, tells of the verdict, and does with its sender what the rules say.
    pub(crate) fn carry_out(&mut self, id: MessageId, judgement: Judgement, now: Timestamp) {
        self.queues.unblock(id);
        if let Some(block) = judgement.block {
            self.queues.block(id, block);
        }
        if matches!(judgement.verdict, Verdict::Flagged(_)) {
            self.queues.flag(id);
        }
        webhooks::tell_verdict(self, id, now);
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
