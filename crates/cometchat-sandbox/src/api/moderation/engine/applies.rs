//! To whom a rule applies.

use serde_json::Value;

use crate::api::messages::Message;
use crate::keys::{Receiver, UserKey};
use crate::state::State;

/// A filter of a rule. How several values are written is documented nowhere; here they are joined by commas.
pub(super) struct Filter {
    is_about_sender: bool,
    is_about_group: bool,
    operand: String,
    operator: String,
    value: String,
}

impl Filter {
    /// Reads a filter whose types were checked.
    pub(super) fn read(filter: &Value) -> Option<Self> {
        let text = |key: &str| filter.get(key).and_then(Value::as_str);
        Some(Self {
            is_about_sender: text("type")? == "sender",
            is_about_group: text("entity")? == "group",
            operand: text("operand")?.to_owned(),
            operator: text("operator")?.to_owned(),
            value: text("value")?.to_owned(),
        })
    }

    /// Whether a rule with this filter is about the message. A filter about a group lets no message to a user pass, and the other
    /// way round.
    pub(super) fn applies(&self, state: &State, message: &Message) -> bool {
        let user = match message.receiver {
            _ if self.is_about_sender => Some(message.sender),
            Receiver::User(user) => Some(user),
            Receiver::Group(_) => None,
        };
        let found = match (self.is_about_group, message.receiver, user) {
            (true, Receiver::Group(group), _) => {
                let group = state.groups.get(group);
                self.of_group(group)
            }
            (false, _, Some(user)) => self.of_user(state, user),
            _ => return false,
        };
        self.compares(&found)
    }

    fn of_user(&self, state: &State, user: UserKey) -> Vec<String> {
        let user = state.users.get(user);
        match self.operand.as_str() {
            "uid" => vec![user.uid.to_string()],
            "name" => vec![user.name.to_string()],
            "role" => vec![user.role.to_string()],
            "tags" => user.tags.clone(),
            "createdAt" => vec![user.created_at.to_string()],
            _ => Vec::new(),
        }
    }

    fn of_group(&self, group: &crate::api::groups::Group) -> Vec<String> {
        match self.operand.as_str() {
            "guid" => vec![group.guid.to_string()],
            "name" => vec![group.name.to_string()],
            "type" => vec![group.group_type.as_str().to_owned()],
            "tags" => group.tags.clone(),
            "createdAt" => vec![group.created_at.to_string()],
            _ => Vec::new(),
        }
    }

    fn compares(&self, found: &[String]) -> bool {
        let wanted = self.value.as_str();
        let is_wanted = |one: &String| one == wanted;
        let is_among = |one: &String| wanted.split(',').any(|wanted| wanted.trim() == one);
        let number = |text: &str| text.trim().parse::<f64>().ok();
        let is_on_side = |side: fn(&f64, &f64) -> bool| {
            found.iter().any(|one| match (number(one), number(wanted)) {
                (Some(one), Some(wanted)) => side(&one, &wanted),
                _ => false,
            })
        };
        match self.operator.as_str() {
            "equals" => found.iter().any(is_wanted),
            "not equals" | "notEquals" => !found.iter().any(is_wanted),
            "in" => found.iter().any(is_among),
            "not in" | "notIn" => !found.iter().any(is_among),
            "startsWith" => found.iter().any(|one| one.starts_with(wanted)),
            "endsWith" => found.iter().any(|one| one.ends_with(wanted)),
            "lessThan" => is_on_side(f64::lt),
            "greaterThan" => is_on_side(f64::gt),
            _ => false,
        }
    }
}
