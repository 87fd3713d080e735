//! The three clients that are compared.

use super::{KEY, by_hand};

/// One of each, of the same server.
pub(crate) struct Clients {
    pub(crate) hand: by_hand::Client,
    pub(crate) rest: cometchat_rest::Client,
    pub(crate) facade: cometchat::Client,
}

impl Clients {
    pub(crate) fn of(base_url: &str) -> Self {
        let key = cometchat_rest::ApiKey::new(KEY).expect("a key");
        let facade = cometchat::Client::builder().base_url(base_url).api_key(KEY);
        Self {
            hand: by_hand::Client::new(base_url, KEY),
            rest: cometchat_rest::Client::new(base_url, &key).expect("a client"),
            facade: facade.build().expect("a client"),
        }
    }
}
