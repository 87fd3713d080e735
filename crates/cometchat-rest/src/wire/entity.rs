//! What messages refer to.

use super::field::{Field, Tolerant};
use super::object::{Key, Place};
use super::{JsonObject, telling_key};
use crate::types::{GroupEntity, OtherEntity, UserEntity};
use serde::Serialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use std::fmt;

/// Something that a message refers to, with its kind. What has a `uid` is a user, what has a `guid` a group.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Entity {
    /// A user.
    User(Box<UserEntity>),
    /// A group.
    Group(Box<GroupEntity>),
    /// Anything else.
    Other(Box<OtherEntity>),
}

impl Field for Entity {
    const OBJECT: bool = true;

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

impl From<OtherEntity> for Entity {
    fn from(other: OtherEntity) -> Self {
        Self::Other(Box::new(other))
    }
}

impl<'de> Deserialize<'de> for Entity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EntityVisitor)
    }
}

struct EntityVisitor;

impl<'de> Visitor<'de> for EntityVisitor {
    type Value = Entity;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an entity")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entity, A::Error> {
        let mut body = None;
        let mut entity_type = None;
        let mut extra = Map::new();
        while let Some(Key(key)) = map.next_key()? {
            let unknown = match &*key {
                "entity" => map.next_value_seed(Tolerant::new(&mut body))?,
                "entityType" => map.next_value_seed(Tolerant::new(&mut entity_type))?,
                _ => Some(map.next_value()?),
            };
            if let Some(value) = unknown {
                extra.insert(key.into_owned(), value);
            }
        }
        let Body(mut entity) = body.unwrap_or_else(Body::blank);
        let (place_of_type, place_of_extra) = match &mut entity {
            Entity::User(user) => (&mut user.entity_type, &mut user.extra),
            Entity::Group(group) => (&mut group.entity_type, &mut group.extra),
            Entity::Other(other) => (&mut other.entity_type, &mut other.extra),
        };
        *place_of_type = entity_type;
        *place_of_extra = extra;
        Ok(entity)
    }
}

/// An entity of which only the inner object was read, told by the key that only users or only groups have.
struct Body(Entity);

impl Field for Body {
    const OBJECT: bool = true;

    fn blank() -> Self {
        Self(Entity::blank())
    }

    fn read_object<'de, A: MapAccess<'de>>(
        place: &mut Option<Self>,
        object: A,
    ) -> Result<Option<Value>, A::Error> {
        let map = telling_key::find(object, |key| matches!(key, "uid" | "guid"))?;
        let mut entity = match map.telling_key() {
            Some("uid") => Entity::User(Box::blank()),
            Some("guid") => Entity::Group(Box::blank()),
            _ => Entity::blank(),
        };
        let odd = match &mut entity {
            Entity::User(user) => Place::lenient(&mut user.entity).visit_map(map)?,
            Entity::Group(group) => Place::lenient(&mut group.entity).visit_map(map)?,
            Entity::Other(other) => {
                let object = JsonObject::deserialize(MapAccessDeserializer::new(map))?;
                other.entity = Some(object);
                None
            }
        };
        *place = odd.is_none().then_some(Self(entity));
        Ok(odd)
    }
}

impl<'de> Deserialize<'de> for Body {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(BodyVisitor).map(Self)
    }
}

struct BodyVisitor;

impl<'de> Visitor<'de> for BodyVisitor {
    type Value = Entity;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a user, a group or another object")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<Entity, A::Error> {
        let mut other = Box::<OtherEntity>::blank();
        other.entity = Some(JsonObject::new());
        Ok(Entity::Other(other))
    }
}
