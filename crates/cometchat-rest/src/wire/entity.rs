//! What messages refer to.

use super::field::{Field, May, Slot, deserialize_object, read_unknown};
use super::forms::fit;
use super::object::Key;
use super::{JsonObject, as_it_came};
use crate::types::{GroupEntity, OtherEntity, UserEntity};
use serde::Serialize;
use serde::de::{Deserialize, Deserializer, Error, MapAccess};
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
    const OBJECT: bool = true;
    const NAME: &'static str = "an entity";

    fn blank() -> Self {
        Self::Other(Box::blank())
    }

    fn read_object<'de, A: MapAccess<'de>>(
        &mut self,
        mut object: A,
        strict: bool,
    ) -> Result<Option<Value>, A::Error> {
        let mut body = None;
        let mut entity_type = None;
        let mut extra = Map::new();
        while let Some(key) = object.next_key::<Key<'_>>()? {
            let odd = match &*key.0 {
                "entity" => object.next_value_seed(Slot {
                    place: May(&mut body),
                    strict: false,
                    id: false,
                })?,
                "entityType" => object.next_value_seed(Slot {
                    place: May(&mut entity_type),
                    strict: false,
                    id: false,
                })?,
                _ => match read_unknown::<Self, A>(key, &mut object, &mut extra, strict)? {
                    None => continue,
                    number => return Ok(number),
                },
            };
            if let Some(odd) = odd {
                extra.insert(key.0.into_owned(), odd);
            }
        }
        // An object that says whose it is by `uid` or `guid`, and cannot be read as that.
        let unreadable = extra.get("entity").is_some_and(Value::is_object);
        if unreadable && strict {
            return Err(A::Error::custom("a user or a group without a readable id"));
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
        deserialize_object(deserializer)
    }
}

/// An entity of which only the inner object was read, told by the key that only users or only groups have.
struct Body(Entity);

impl Field for Body {
    const OBJECT: bool = true;
    const NAME: &'static str = "a user, a group or another object";

    fn blank() -> Self {
        Self(Entity::blank())
    }

    fn read_object<'de, A: MapAccess<'de>>(
        &mut self,
        object: A,
        _: bool,
    ) -> Result<Option<Value>, A::Error> {
        // Most are users, which are read in place; what is none is handed back and looked at once more.
        let mut user = Box::<UserEntity>::blank();
        let Some(value) = user.entity.read_object(object, false)? else {
            self.0 = Entity::User(user);
            return Ok(None);
        };
        if value.get("uid").is_some() || !value.is_object() {
            return Ok(Some(value));
        }
        if value.get("guid").is_some() {
            let mut group = Box::<GroupEntity>::blank();
            return match fit(value).map_err(A::Error::custom)? {
                Ok(fits) => {
                    group.entity = fits;
                    self.0 = Entity::Group(group);
                    Ok(None)
                }
                Err(value) => Ok(Some(value)),
            };
        }
        let mut other = Box::<OtherEntity>::blank();
        match fit::<JsonObject>(value).map_err(A::Error::custom)? {
            Ok(fits) => other.entity = Some(fits),
            Err(value) => return Ok(Some(value)),
        }
        self.0 = Entity::Other(other);
        Ok(None)
    }
}

impl<'de> Deserialize<'de> for Body {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_object(deserializer)
    }
}
