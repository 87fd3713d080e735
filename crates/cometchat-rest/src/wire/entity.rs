//! What messages refer to.

use super::JsonObject;
use super::field::{
    Blank, Cause, Entries, Field, How, Items, Misfit, Read, Scalar, Target, deserialize_whole, fit,
    read_array_as_object, read_unknown,
};
use super::{Model, Part, as_it_came};
use crate::types::{CallEntity, EntityType, GroupEntity, MessageEntity, OtherEntity, UserEntity};
use serde::Serialize;
use serde::de::{Deserialize, Deserializer};
use serde_json::{Map, Value};

/// Something that a message refers to, with its kind. What has a `uid` is a user, what has a `guid` a group, what has an `id` a
/// message, and what has a `sessionid` a call; if it cannot be read as that, the whole entity is in the `extra` of what refers to it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Entity {
    /// A user.
    User(Box<UserEntity>),
    /// A group.
    Group(Box<GroupEntity>),
    /// Another message, such as the one that was edited.
    Message(Box<MessageEntity>),
    /// A call.
    Call(Box<CallEntity>),
    /// Anything else.
    Other(Box<OtherEntity>),
}

impl Field for Entity {
    #[inline]
    fn expected(&self) -> &'static str {
        "an entity"
    }

    #[inline]
    fn put(&mut self, _: &mut Scalar<'_>) -> Result<(), Misfit> {
        Err(Misfit::Type(self.expected()))
    }

    #[inline]
    fn read_object(&mut self, entries: &mut dyn Entries<'_>, how: How) -> Read {
        let mut body: Option<Body> = None;
        let mut entity_type: Option<EntityType> = None;
        let mut extra = Map::new();
        while let Some(key) = entries.next_key()? {
            let slot = match &*key {
                "entity" => {
                    // Of two, the later counts.
                    body = None;
                    Blank::optional(&mut body)
                }
                "entityType" => Blank::optional(&mut entity_type),
                _ => {
                    let rules = (self.expected(), how);
                    match read_unknown(key, entries.json()?, &mut extra, rules)? {
                        None => continue,
                        number => return Ok(number),
                    }
                }
            };
            if let Some(odd) = entries.read(slot, How::LENIENT)? {
                extra.insert(key.into_owned(), *odd);
            }
        }
        // An object that says what it is by its id, and cannot be read as that.
        let unreadable = extra.get("entity").is_some_and(Value::is_object);
        if unreadable && how.strict {
            return Err(Cause::Other("an entity without a readable id").into());
        }
        if let Some(body) = body {
            *self = body.into_entity();
        }
        let (place_of_type, place_of_extra) = match self {
            Self::User(user) => (&mut user.entity_type, &mut user.extra),
            Self::Group(group) => (&mut group.entity_type, &mut group.extra),
            Self::Message(message) => (&mut message.entity_type, &mut message.extra),
            Self::Call(call) => (&mut call.entity_type, &mut call.extra),
            Self::Other(other) => (&mut other.entity_type, &mut other.extra),
        };
        *place_of_type = entity_type;
        *place_of_extra = extra;
        Ok(unreadable.then(|| Box::new(as_it_came(self))))
    }

    #[inline]
    fn read_array(&mut self, items: &mut dyn Items<'_>, how: How) -> Read {
        read_array_as_object(self, items, how)
    }

    #[inline]
    fn part(&self) -> Option<Part<'_>> {
        match self {
            Self::User(user) => user.part(),
            Self::Group(group) => group.part(),
            Self::Message(message) => message.part(),
            Self::Call(call) => call.part(),
            Self::Other(other) => other.part(),
        }
    }
}

impl Blank for Entity {
    #[inline]
    fn blank() -> Self {
        Self::Other(Box::blank())
    }
}

impl From<UserEntity> for Entity {
    fn from(user: UserEntity) -> Self {
        Self::User(Box::new(user))
    }
}

impl From<GroupEntity> for Entity {
    fn from(group: GroupEntity) -> Self {
        Self::Group(Box::new(group))
    }
}

impl From<MessageEntity> for Entity {
    fn from(message: MessageEntity) -> Self {
        Self::Message(Box::new(message))
    }
}

impl From<CallEntity> for Entity {
    fn from(call: CallEntity) -> Self {
        Self::Call(Box::new(call))
    }
}

impl From<OtherEntity> for Entity {
    fn from(other: OtherEntity) -> Self {
        Self::Other(Box::new(other))
    }
}

impl<'de> Deserialize<'de> for Entity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_whole(deserializer)
    }
}

/// An entity of which only the inner object was read, told by the key of its id.
struct Body {
    /// Most are users, which are read in place.
    user: Box<UserEntity>,
    /// What is none: a group that begins as one, or what was looked at once more.
    other: Option<Entity>,
}

impl Body {
    fn into_entity(self) -> Entity {
        match self.other {
            None => Entity::User(self.user),
            Some(Entity::Group(group)) if group.entity.extra.contains_key("uid") => {
                let mut user = self.user;
                match fit(&mut user.entity, as_it_came(&group.entity)) {
                    Ok(None) => Entity::User(user),
                    _ => Entity::Group(group),
                }
            }
            Some(other) => other,
        }
    }
}

impl Field for Body {
    #[inline]
    fn expected(&self) -> &'static str {
        "an object"
    }

    #[inline]
    fn put(&mut self, _: &mut Scalar<'_>) -> Result<(), Misfit> {
        Err(Misfit::Type(self.expected()))
    }

    #[inline]
    fn target(&mut self) -> Target<'_> {
        Target::ByFirstKey
    }

    /// Users and groups stand in most messages, and begin with their ids. What follows may still say otherwise.
    #[inline]
    fn model_by(&mut self, first_key: &str) -> Option<&mut dyn Model> {
        if first_key != "guid" {
            return Some(&mut self.user.entity);
        }
        match self.other.insert(Entity::Group(Box::blank())) {
            Entity::Group(group) => Some(&mut group.entity),
            _ => None,
        }
    }

    #[inline]
    fn read_other(&mut self, value: Box<Value>) -> Read {
        let began_as_group = self.other.take().is_some();
        if value.get("uid").is_some() && began_as_group {
            return fit(&mut self.user.entity, *value);
        }
        if value.get("uid").is_some() || !value.is_object() {
            return Ok(Some(value));
        }
        if value.get("guid").is_some() {
            let mut group = Box::<GroupEntity>::blank();
            let odd = fit(&mut group.entity, *value)?;
            self.other = Some(Entity::Group(group));
            return Ok(odd);
        }
        if value.get("id").is_some() {
            let mut message = Box::<MessageEntity>::blank();
            let odd = fit(&mut message.entity, *value)?;
            self.other = Some(Entity::Message(message));
            return Ok(odd);
        }
        if value.get("sessionid").is_some() {
            let mut call = Box::<CallEntity>::blank();
            let odd = fit(&mut call.entity, *value)?;
            self.other = Some(Entity::Call(call));
            return Ok(odd);
        }
        let mut other = Box::<OtherEntity>::blank();
        let mut entity = JsonObject::blank();
        let odd = fit(&mut entity, *value)?;
        other.entity = odd.is_none().then_some(entity);
        self.other = Some(Entity::Other(other));
        Ok(odd)
    }

    #[inline]
    fn read_object(&mut self, entries: &mut dyn Entries<'_>, _: How) -> Read {
        match self.user.entity.read_object(entries, How::LENIENT)? {
            Some(odd) => self.read_other(odd),
            None => Ok(None),
        }
    }

    #[inline]
    fn read_array(&mut self, items: &mut dyn Items<'_>, how: How) -> Read {
        read_array_as_object(self, items, how)
    }

    #[inline]
    fn part(&self) -> Option<Part<'_>> {
        match &self.other {
            Some(other) => other.part(),
            None => self.user.part(),
        }
    }
}

impl Blank for Body {
    #[inline]
    fn blank() -> Self {
        Self {
            user: Box::blank(),
            other: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_an_entity_that_comes_twice_the_later_counts() {
        let json = r#"{"entity": {"uid": "a", "name": "A"}, "entity": {"uid": "b"}}"#;
        let Ok(Entity::User(user)) = serde_json::from_str(json) else {
            panic!("a user");
        };
        assert_eq!((user.entity.uid.as_str(), user.entity.name), ("b", None));
    }
}
