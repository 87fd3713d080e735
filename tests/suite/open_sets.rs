//! Sets of values that the server may extend.

use cometchat_rest::types::{EntityType, MessageType};

/// Every way in: by hand, by parsing, and out of JSON.
fn read(text: &str) -> [MessageType; 4] {
    [
        MessageType::from(text),
        MessageType::from(text.to_owned()),
        text.parse().unwrap(),
        serde_json::from_value(text.into()).unwrap(),
    ]
}

#[test]
fn a_known_value_is_the_known_variant_however_it_comes() {
    for value in read("text") {
        assert_eq!(value, MessageType::Text);
        assert_eq!(value, "text");
    }
    for known in MessageType::KNOWN {
        assert!(!matches!(
            MessageType::from(*known),
            MessageType::Unknown(_)
        ));
    }
}

#[test]
fn an_unknown_value_equals_itself_and_no_known_one() {
    for value in read("hologram") {
        assert_eq!(value, MessageType::from("hologram"));
        assert_eq!(value.as_str(), "hologram");
        for known in MessageType::KNOWN {
            assert_ne!(value, MessageType::from(*known));
        }
    }
    // Neither letters of another size nor space makes a known value.
    for near in ["Text", "text ", ""] {
        assert_ne!(MessageType::from(near), MessageType::Text, "{near:?}");
    }
}

#[test]
fn an_unknown_value_is_written_and_shown_as_it_came() {
    let value = MessageType::from("hologram");
    assert_eq!(serde_json::to_string(&value).unwrap(), r#""hologram""#);
    assert_eq!(value.to_string(), "hologram");
    assert_eq!(format!("{value:?}"), r#"Unknown("hologram")"#);
    let MessageType::Unknown(text) = value else {
        panic!("known");
    };
    assert_eq!(text.as_str(), "hologram");
    assert_eq!(text, text.clone());
    assert!(matches!(EntityType::from("text"), EntityType::Unknown(_)));
}
