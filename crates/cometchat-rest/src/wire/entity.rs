//! What messages refer to.

use super::field::{
    Blank, Entries, Field, How, Items, Misfit, Problem, Scalar, deserialize_whole, fit,
    read_empty_array, read_unknown,
};
use super::{Part, as_it_came};
use crate::types::{EntityType, GroupEntity, OtherEntity, UserEntity};
use serde::Serialize;
use serde::de::{Deserialize, Deserializer};
use serde_json::{Map, Value};

/// Something that a message refers to, with its kind. What has a `uid` is a user, what has a `guid` a group; if it cannot be
/// read as that, the whole entity is in the `extra` of what refers to it.
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
    fn expected(&self) -> &'static str {
        "an entity"
    }

    fn put(&mut self, _: &mut Scalar<'_>) -> Result<(), Misfit> {
        Err(Misfit::Type(self.expected()))
    }

    fn read_object(
        &mut self,
        entries: &mut dyn Entries<'_>,
        how: How,
    ) -> Result<Option<Value>, Problem> {
        let mut body: Option<Body> = None;
        let mut entity_type: Option<EntityType> = None;
        let mut extra = Map::new();
        while let Some(key) = entries.next_key()? {
            let field: &mut dyn Field = match &*key {
                "entity" => &mut body,
                "entityType" => &mut entity_type,
                _ => {
                    let rules = (self.expected(), how);
                    match read_unknown(key, entries, &mut extra, rules)? {
                        None => continue,
                        number => return Ok(number),
                    }
                }
            };
            if let Some(odd) = entries.read(field, How::LENIENT)? {
                extra.insert(key.into_owned(), odd);
            }
        }
        // An object that says whose it is by `uid` or `guid`, and cannot be read as that.
        let unreadable = extra.get("entity").is_some_and(Value::is_object);
        if unreadable && how.strict {
            return Err(Problem::Other("a user or a group without a readable id"));
        }
        if let Some(Body(body)) = body {
            *self = body;
        }
        let (place_of_type, place_of_extra) = match self {
            Self::User(user) => (&mut user.entity_type, &mut user.extra),
            Self::Group(group) => (&mut group.entity_type, &mut group.extra),
            Self::Other(other) => (&mut other.entity_type, &mut other.extra),
        };
        *place_of_type = entity_type;
        *place_of_extra = extra;
        Ok(unreadable.then(|| as_it_came(self)))
    }

    fn read_array(
        &mut self,
        items: &mut dyn Items<'_>,
        how: How,
    ) -> Result<Option<Value>, Problem> {
        read_empty_array(self, items, how)
    }

    fn part(&self) -> Option<Part<'_>> {
        match self {
            Self::User(user) => user.part(),
            Self::Group(group) => group.part(),
            Self::Other(other) => other.part(),
        }
    }
}

impl Blank for Entity {
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
        deserialize_whole(deserializer)
    }
}

/// An entity of which only the inner object was read, told by the key that only users or only groups have.
struct Body(Entity);

impl Field for Body {
    fn expected(&self) -> &'static str {
        "a user, a group or another object"
    }

    fn put(&mut self, _: &mut Scalar<'_>) -> Result<(), Misfit> {
        Err(Misfit::Type(self.expected()))
    }

    fn read_object(
        &mut self,
        entries: &mut dyn Entries<'_>,
        _: How,
    ) -> Result<Option<Value>, Problem> {
        // Most are users, which are read in place; what is none is handed back and looked at once more.
        let mut user = Box::<UserEntity>::blank();
        let Some(value) = user.entity.read_object(entries, How::LENIENT)? else {
            self.0 = Entity::User(user);
            return Ok(None);
        };
        if value.get("uid").is_some() || !value.is_object() {
            return Ok(Some(value));
        }
        if value.get("guid").is_some() {
            let mut group = Box::<GroupEntity>::blank();
            let odd = fit(&mut group.entity, value)?;
            self.0 = Entity::Group(group);
            return Ok(odd);
        }
        let mut other = Box::<OtherEntity>::blank();
        let odd = fit(&mut other.entity, value)?;
        self.0 = Entity::Other(other);
        Ok(odd)
    }

    fn read_array(
        &mut self,
        items: &mut dyn Items<'_>,
        how: How,
    ) -> Result<Option<Value>, Problem> {
        read_empty_array(self, items, how)
    }

    fn part(&self) -> Option<Part<'_>> {
        self.0.part()
    }
}

impl Blank for Body {
    fn blank() -> Self {
        Self(Entity::blank())
    }
}
