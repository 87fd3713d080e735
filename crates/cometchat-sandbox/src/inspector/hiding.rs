//! Bodies as they are shown: JSON in the order in which it came, without its secrets.

use std::fmt;

use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Number;

use crate::journal::KeptBody;

/// What stands in the place of a secret.
pub(super) const HIDDEN: &str = "[hidden]";

/// A body to be shown.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Shown {
    /// How many bytes it has.
    size: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    json: Option<Node>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    /// Why there is nothing to see, or not all of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'static str>,
}

/// What must not be seen.
pub(super) struct Hiding<'a> {
    /// The members whose values are secret.
    pub(super) members: &'a [String],
    /// The keys of the app, which some refusals repeat.
    pub(super) keys: &'a [String],
}

impl Hiding<'_> {
    pub(super) fn body(&self, body: &KeptBody) -> Shown {
        let mut shown = Shown {
            size: body.size,
            json: None,
            text: None,
            note: None,
        };
        if body.size == 0 {
            return shown;
        }
        if let Ok(mut json) = serde_json::from_slice::<Node>(&body.bytes) {
            self.hide(&mut json, false);
            shown.json = Some(json);
            return shown;
        }
        if !self.members.is_empty() {
            shown.note = Some("It is not JSON that can be read, and may hold secrets.");
            return shown;
        }
        let text = String::from_utf8_lossy(&body.bytes);
        shown.text = Some(self.without_keys(&text));
        shown.note = body.is_cut().then_some("Only the first part was kept.");
        shown
    }

    /// A text without the keys of the app.
    pub(super) fn without_keys(&self, text: &str) -> String {
        let keys = self.keys.iter().filter(|key| !key.is_empty());
        keys.fold(text.to_owned(), |text, key| {
            text.replace(key.as_str(), HIDDEN)
        })
    }

    fn hide(&self, node: &mut Node, is_secret: bool) {
        match node {
            Node::Null => {}
            Node::Text(text) if !is_secret => *text = self.without_keys(text),
            Node::List(list) => list.iter_mut().for_each(|one| self.hide(one, is_secret)),
            Node::Object(members) => {
                for (name, value) in members {
                    let is_named = self.members.iter().any(|member| member == name);
                    self.hide(value, is_secret || is_named);
                    *name = self.without_keys(name);
                }
            }
            other if is_secret => *other = Node::Text(HIDDEN.to_owned()),
            _ => {}
        }
    }
}

/// JSON whose members keep their order.
#[derive(Debug, PartialEq)]
pub(super) enum Node {
    Null,
    Bool(bool),
    Number(Number),
    Text(String),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => value.serialize(serializer),
            Self::Number(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::List(list) => serializer.collect_seq(list),
            Self::Object(members) => {
                serializer.collect_map(members.iter().map(|(name, value)| (name, value)))
            }
        }
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Bool(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
        Ok(Node::Number(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Node, E> {
        Ok(Number::from_f64(value).map_or(Node::Null, Node::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Node, E> {
        Ok(Node::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node, A::Error> {
        let mut nodes = Vec::new();
        while let Some(node) = list.next_element()? {
            nodes.push(node);
        }
        Ok(Node::List(nodes))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Node, A::Error> {
        let mut nodes = Vec::new();
        while let Some(member) = members.next_entry()? {
            nodes.push(member);
        }
        Ok(Node::Object(nodes))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shown(body: &str, members: &[&str]) -> serde_json::Value {
        let members: Vec<String> = members.iter().map(|&name| name.to_owned()).collect();
        let keys = ["secret-key-1".to_owned()];
        let hiding = Hiding {
            members: &members,
            keys: &keys,
        };
        let body = KeptBody {
            size: body.len(),
            bytes: body.to_owned().into(),
        };
        serde_json::to_value(hiding.body(&body)).unwrap()
    }

    #[test]
    fn marked_members_are_hidden_wherever_they_stand_and_keys_in_any_text() {
        let body = r#"{"z":1,"a":{"password":"p1","list":[{"password":{"deep":"p2"}},{"password":null}]},"text":"has secret-key-1 inside"}"#;
        let text = shown(body, &["password"])["json"].to_string();
        for gone in ["p1", "p2", "secret-key-1"] {
            assert!(!text.contains(gone), "{text}");
        }
        assert!(text.contains(r#""password":null"#) && text.contains("has [hidden] inside"));
    }

    #[test]
    fn members_keep_their_order() {
        let node: Node = serde_json::from_str(r#"{"z":1,"a":[true,null,-2,0.5,"x"]}"#).unwrap();
        let text = serde_json::to_string(&node).unwrap();
        assert_eq!(text, r#"{"z":1,"a":[true,null,-2,0.5,"x"]}"#);
    }

    #[test]
    fn what_is_no_json_is_shown_only_where_it_can_hold_no_secret() {
        assert_eq!(
            shown("{\"password\":\"p1", &["password"])["text"],
            serde_json::Value::Null
        );
        assert_eq!(shown("plain secret-key-1", &[])["text"], "plain [hidden]");
    }

    proptest! {
        #[test]
        fn no_value_of_a_marked_member_is_ever_shown(
            before in "[a-z\"\\\\{}\\[\\]:,<>&]{0,20}",
            secret in "Q[0-9]{6}",
            after in "\\PC{0,20}",
        ) {
            let json = serde_json::json!({ &before: [{ "password": secret }], "b": after }).to_string();
            prop_assert!(!shown(&json, &["password"]).to_string().contains(&secret));
        }
    }
}
