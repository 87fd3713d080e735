//! The rules that the sandbox was given by options, a file or a control route, in the form of the app's own.

use serde_json::{Value, json};

use super::answer::revision_id;
use super::store::Revision;
use crate::api::moderation::queues::Block;
use crate::app::App;
use crate::moderation::{Rule, RuleAction, RuleName, Rules};

/// Each with its id.
pub(super) fn given(app: &App) -> Vec<(String, Revision)> {
    let started_at = app.started_at().seconds();
    let rules = app.rules();
    let rules = rules.given().iter();
    rules
        .map(|rule| (rule.id().to_owned(), revision(rule, started_at)))
        .collect()
}

fn revision(rule: &Rule, made_at: u64) -> Revision {
    let action = match rule.action() {
        RuleAction::Block => "blockMessage",
        RuleAction::Flag => "flagMessage",
    };
    let conditions = rule.conditions().iter().enumerate();
    Revision {
        name: rule.name().into(),
        description: rule.description_text().map(Into::into),
        enabled: rule.is_enabled(),
        action: vec![action.into()],
        filters: Vec::new(),
        conditions: conditions
            .map(|(place, condition)| {
                json!({
                    "id": place + 1,
                    "entity": "message",
                    "operand": "text",
                    "operator": condition.operator,
                    "category": condition.category,
                    "isKeywordsReferencePresent": false,
                    "isMediaPresent": false,
                    "value": condition.terms,
                })
            })
            .collect(),
        made_at,
    }
}

/// Why one of these rules withholds a text.
pub(crate) fn given_block(rules: &Rules, name: &RuleName, text: &str, now: u64) -> Option<Block> {
    let rule = rules.given().iter().find(|rule| *rule.id() == *name.id)?;
    let place = rules.condition_met(name, text)?;
    let revision = revision(rule, now);
    Some(Block {
        rule_id: name.id.clone(),
        rule_name: name.name.clone(),
        revision_id: revision_id("default", &name.id, 1).into(),
        condition: revision
            .conditions
            .get(place)
            .cloned()
            .unwrap_or(Value::Null),
        action: revision.action,
        created_at: now,
        updated_at: now,
        is_reviewed: false,
    })
}
