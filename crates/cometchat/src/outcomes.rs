//! What became of each of several things.

use crate::call::Asked;
use crate::types::{ErrorBody, ErrorCode, Json};
use crate::{Error, ErrorHelp, Response};
use cometchat_rest::{Client, RawResponse};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::fmt;

/// What became of each of several things that one call was about. Some may have failed although the call as a whole has not.
///
/// ```
/// use cometchat::users::DeactivateUsers;
/// # use cometchat::{Client, Error};
///
/// # async fn example(client: Client) -> Result<(), Error> {
/// let left = client.users().deactivate(DeactivateUsers::new(["alice", "bob"])).await?;
/// for (uid, _) in left.succeeded() {
///     println!("{uid} is deactivated");
/// }
/// for (uid, error) in left.failed() {
///     println!("{uid} is not: {error}");
/// }
/// for uid in left.unknown() {
///     println!("nothing is known of {uid}");
/// }
/// # Ok(())
/// # }
/// ```
///
/// Everything that was asked for is in exactly one of the three. What the server said of somebody who was not asked for is in
/// [`response`](Outcomes::response) only. CometChat writes ids in lower case, so they are compared whatever their case; each is
/// given as it was asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcomes<T> {
    items: Vec<Item<T>>,
    response: Json,
}

#[derive(Clone, Debug, PartialEq)]
struct Item<T> {
    list: &'static str,
    key: String,
    outcome: Outcome<T>,
}

#[derive(Clone, Debug, PartialEq)]
enum Outcome<T> {
    Succeeded(T),
    Failed(ItemError),
    Unknown,
}

/// Why one of several things failed.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemError {
    body: Option<Box<ErrorBody>>,
    meaning: &'static str,
}

impl ItemError {
    /// The server's code, where it gave one. The set is open.
    #[must_use]
    pub fn code(&self) -> Option<&ErrorCode> {
        self.body.as_ref().map(|body| &body.code)
    }

    /// What is known of the code; `None` where the server gave none, or one that this version does not know.
    #[must_use]
    pub fn help(&self) -> Option<&'static ErrorHelp> {
        self.code()?.help()
    }

    /// The server's own words, for people.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.body.as_ref()?.message.as_deref()
    }

    /// The server's error as it came, where it wrote one.
    #[must_use]
    pub fn body(&self) -> Option<&ErrorBody> {
        self.body.as_deref()
    }
}

/// One line: the code, or what the place in the response means.
impl fmt::Display for ItemError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.code() {
            Some(code) => code.fmt(f),
            None => f.pad(self.meaning),
        }
    }
}

impl std::error::Error for ItemError {}

impl<T> Outcomes<T> {
    /// Those that a test makes.
    #[cfg(feature = "testing")]
    pub(crate) fn of_items(
        items: impl IntoIterator<Item = (String, Result<T, ErrorBody>)>,
    ) -> Self {
        let items = items.into_iter().map(|(key, outcome)| Item {
            list: "",
            key,
            outcome: match outcome {
                Ok(value) => Outcome::Succeeded(value),
                Err(body) => Outcome::Failed(ItemError {
                    body: Some(Box::new(body)),
                    meaning: "it was not done",
                }),
            },
        });
        Self {
            items: items.collect(),
            response: Json::default(),
        }
    }

    /// What succeeded: the key that was asked for, and what the server says of it.
    pub fn succeeded(&self) -> impl Iterator<Item = (&str, &T)> {
        self.items.iter().filter_map(|item| match &item.outcome {
            Outcome::Succeeded(value) => Some((item.key.as_str(), value)),
            _ => None,
        })
    }

    /// What failed, and why.
    pub fn failed(&self) -> impl Iterator<Item = (&str, &ItemError)> {
        self.items.iter().filter_map(|item| match &item.outcome {
            Outcome::Failed(error) => Some((item.key.as_str(), error)),
            _ => None,
        })
    }

    /// What the response says nothing readable about: whether it was done is not known.
    pub fn unknown(&self) -> impl Iterator<Item = &str> {
        self.items.iter().filter_map(|item| match &item.outcome {
            Outcome::Unknown => Some(item.key.as_str()),
            _ => None,
        })
    }

    /// Only the outcomes of what stood in this field of the request, such as `admins`: the same key may stand in several.
    #[must_use]
    pub fn of(&self, field: &str) -> Self
    where
        T: Clone,
    {
        let items = self.items.iter().filter(|item| item.list == field);
        Self {
            items: items.cloned().collect(),
            response: self.response.clone(),
        }
    }

    /// Whether everything succeeded.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        let succeeded = |item: &Item<T>| matches!(item.outcome, Outcome::Succeeded(_));
        self.items.iter().all(succeeded)
    }

    /// The `data` of the response as it came.
    #[must_use]
    pub fn response(&self) -> &Value {
        &self.response
    }
}

/// How a response is read, as the description says it.
pub(crate) struct Rules {
    /// Where the outcomes stand by key: below `data`, by these keys. `*` is the field that the thing was asked in.
    pub(crate) map: Option<&'static [&'static str]>,
    /// Lists of what succeeded.
    pub(crate) succeeded: &'static [&'static str],
    /// Lists of what failed, and what that means.
    pub(crate) failed: &'static [(&'static str, &'static str)],
    /// Whether what is not mentioned succeeded.
    pub(crate) silence_is_success: bool,
}

/// What stood in one field of the request: a list of names, or a map whose keys are the names.
pub(crate) fn asked<N: Named>(
    list: &'static str,
    names: impl IntoIterator<Item = N>,
) -> impl Iterator<Item = Asked> {
    let names = names.into_iter();
    names.map(move |named| Asked {
        list,
        key: named.name().to_owned(),
    })
}

/// What a thing is known by: itself, in a list, or its key, in a map.
pub(crate) trait Named {
    fn name(&self) -> &str;
}

impl Named for &String {
    fn name(&self) -> &str {
        self
    }
}

impl<T> Named for (&String, &T) {
    fn name(&self) -> &str {
        self.0
    }
}

fn from_value<T: DeserializeOwned>(value: &Value) -> Option<T> {
    serde_json::from_value(value.clone()).ok()
}

/// Reads a response by the rules of its operation.
pub(crate) fn read<T: DeserializeOwned>(
    client: &Client,
    response: RawResponse,
    asked: &[Asked],
    rules: &Rules,
) -> Result<Response<Outcomes<T>>, Error> {
    let answer = client
        .decode_model::<crate::types::Envelope<Json>>(response)
        .map_err(Error::from_rest)?;
    let (answer, head) = answer.into_parts();
    let data = answer.data;
    let items = asked.iter().map(|asked| Item {
        list: asked.list,
        key: asked.key.clone(),
        outcome: outcome(&data, asked, rules),
    });
    let value = Outcomes {
        items: items.collect(),
        response: data.clone(),
    };
    Ok(Response::new(value, answer.extra, head))
}

fn outcome<T: DeserializeOwned>(data: &Value, asked: &Asked, rules: &Rules) -> Outcome<T> {
    let names = |list: &str| {
        let list = data
            .get(list)
            .and_then(Value::as_array)
            .into_iter()
            .flatten();
        list.filter_map(Value::as_str)
            .any(|name| name.eq_ignore_ascii_case(&asked.key))
    };
    if let Some((_, meaning)) = rules.failed.iter().find(|(list, _)| names(list)) {
        return Outcome::Failed(ItemError {
            body: None,
            meaning,
        });
    }
    if rules.succeeded.iter().any(|list| names(list)) {
        return success(None);
    }
    match entry(data, asked, rules) {
        Some(said) => said_of(said),
        None if rules.silence_is_success => success(None),
        None => Outcome::Unknown,
    }
}

/// What the server says of a success; where that stands in a list, or nowhere, it is `()`, which is read from `null`.
fn success<T: DeserializeOwned>(said: Option<&Value>) -> Outcome<T> {
    from_value(said.unwrap_or(&Value::Null)).map_or(Outcome::Unknown, Outcome::Succeeded)
}

/// What the response says of one thing by its key.
fn entry<'a>(data: &'a Value, asked: &Asked, rules: &Rules) -> Option<&'a Value> {
    let mut map = data;
    for key in rules.map? {
        map = map.get(if *key == "*" { asked.list } else { key })?;
    }
    let map: &Map<String, Value> = map.as_object()?;
    let same = |(key, _): &(&String, &Value)| key.eq_ignore_ascii_case(&asked.key);
    map.get(&asked.key)
        .or_else(|| map.iter().find(same).map(|(_, said)| said))
}

/// A failure is an error in place of the success, or beside `success: false`.
fn said_of<T: DeserializeOwned>(said: &Value) -> Outcome<T> {
    let body = said
        .get("error")
        .filter(|error| error.is_object())
        .unwrap_or(said);
    let body = body.get("code").and_then(|_| from_value::<ErrorBody>(body));
    let says_no = said.get("success") == Some(&Value::Bool(false));
    match body {
        None if !says_no && said.is_object() => success(Some(said)),
        None if !says_no => Outcome::Unknown,
        body => Outcome::Failed(ItemError {
            body: body.map(Box::new),
            meaning: "it was not done",
        }),
    }
}
