//! To whom a rule applies: users and groups are told apart by a value, not by keys.

use super::field::{
    Blank, Cause, Entries, Field, How, Items, Misfit, Read, Scalar, deserialize_whole, fit,
};
use super::{Json, Part};
use crate::types::{
    FilterEntity, FilterSide, GroupFilter, GroupFilterOperand, GroupFilterOperator, UserFilter,
    UserFilterOperand, UserFilterOperator,
};
use serde::Serialize;
use serde::de::{Deserialize, Deserializer};

/// To whom a rule applies. What has the entity `group` is about groups, everything else about users.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum RuleFilter {
    /// About users.
    User(Box<UserFilter>),
    /// About groups.
    Group(Box<GroupFilter>),
}

impl RuleFilter {
    /// To senders or receivers with such a field.
    #[must_use]
    pub fn user(
        side: FilterSide,
        operand: UserFilterOperand,
        operator: UserFilterOperator,
        value: impl Into<String>,
    ) -> Self {
        UserFilter::new(side, FilterEntity::User, operand, operator, value).into()
    }

    /// To groups with such a field.
    #[must_use]
    pub fn group(
        side: FilterSide,
        operand: GroupFilterOperand,
        operator: GroupFilterOperator,
        value: impl Into<String>,
    ) -> Self {
        GroupFilter::new(side, FilterEntity::Group, operand, operator, value).into()
    }

    fn form(&mut self) -> &mut dyn Field {
        match self {
            Self::User(user) => &mut **user,
            Self::Group(group) => &mut **group,
        }
    }
}

impl From<UserFilter> for RuleFilter {
    fn from(filter: UserFilter) -> Self {
        Self::User(Box::new(filter))
    }
}

impl From<GroupFilter> for RuleFilter {
    fn from(filter: GroupFilter) -> Self {
        Self::Group(Box::new(filter))
    }
}

impl Field for RuleFilter {
    fn expected(&self) -> &'static str {
        "a filter for users or groups"
    }

    fn put(&mut self, _: &mut Scalar<'_>) -> Result<(), Misfit> {
        Err(Misfit::Type(self.expected()))
    }

    fn read_object(&mut self, entries: &mut dyn Entries<'_>, how: How) -> Read {
        let filter = Json::of_entries(entries)?.into_value();
        let is_group = filter.get("entity").and_then(|entity| entity.as_str()) == Some("group");
        *self = if is_group {
            Self::Group(Box::blank())
        } else {
            Self::User(Box::blank())
        };
        match fit(self.form(), filter)? {
            Some(_) if how.strict => Err(Cause::Other("a field of the filter is missing").into()),
            odd => Ok(odd),
        }
    }

    fn read_array(&mut self, items: &mut dyn Items<'_>, how: How) -> Read {
        super::field::read_array_as_object(self, items, how)
    }

    fn part(&self) -> Option<Part<'_>> {
        match self {
            Self::User(user) => user.part(),
            Self::Group(group) => group.part(),
        }
    }
}

impl Blank for RuleFilter {
    fn blank() -> Self {
        Self::User(Box::blank())
    }
}

impl<'de> Deserialize<'de> for RuleFilter {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_whole(deserializer)
    }
}
