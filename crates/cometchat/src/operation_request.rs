//! Operations that a program chooses while it runs.

use crate::call::{Call, Pending, read_answer};
use crate::handle::invalid;
use crate::ids::check_id;
use crate::list::{By, List, Walk, text};
use crate::request::whole;
use crate::types::{Json, ListEnvelope};
use crate::{Client, Error, InvalidInput};
use cometchat_rest::{Operation, Pages, PreparedRequest, UserPlace};
use serde_json::Value;
use std::borrow::Cow;

/// A request to an operation that a program chooses while it runs, from [`Client::operation`]: for shells, gateways and other programs
/// that read the table of operations instead of being written for one.
///
/// It goes by everything that the table says of its operation: where a parameter stands and how it is written, which quota the
/// request counts against and for whom, whether it may be sent again, where it is served, and what of it is secret.
///
/// ```
/// use cometchat::serde_json::json;
/// use cometchat::{Client, Error, operations};
///
/// # async fn example(client: Client) -> Result<(), Error> {
/// let user = client.operation(&operations::GET_USER).parameter("uid", "alice").send().await?;
/// println!("{}", user["data"]["name"]);
///
/// let name = json!({ "name": "Alice" });
/// client.operation(&operations::UPDATE_USER).parameter("uid", "alice").json(name).send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Where the operation is known when the program is written, the handles of the [`Client`] take it with types.
#[derive(Clone, Debug)]
#[must_use]
pub struct OperationRequest {
    client: Client,
    raw: cometchat_rest::OperationRequest,
}

impl OperationRequest {
    pub(crate) fn new(client: Client, operation: &'static Operation) -> Self {
        Self {
            client,
            raw: cometchat_rest::OperationRequest::new(operation),
        }
    }

    /// Gives a parameter of the operation a value, by its name on the wire: of the path, the query or a header, `onBehalfOf` among them. One
    /// that takes several values is given them one by one.
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.raw = self.raw.parameter(name, value);
        self
    }

    /// Adds a parameter to the query that the table does not have, or whose name is that of one in the path.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.raw = self.raw.query(name, value);
        self
    }

    /// Sends this JSON. Without it an operation that takes a body is sent an empty object.
    pub fn json(mut self, body: Value) -> Self {
        self.raw = self.raw.json(body);
        self
    }

    /// Sends the request and reads the whole response, envelope included; `null` where it has no body.
    ///
    /// # Errors
    /// See [`Error`]. [`InvalidInput`](crate::ErrorKind::InvalidInput) says that a parameter is unknown, missing, given too often or not of
    /// its kind, that an id is none, or that there is a body that the operation does not take.
    pub fn send(self) -> Call<Json> {
        Call::new(self.pending(), whole)
    }

    /// Sends the request and reads the rows of the response as they came. It goes on as the typed list of the operation does.
    ///
    /// ```
    /// # use cometchat::{Client, Error, operations};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let mut users = client.operation(&operations::LIST_USERS).parameter("perPage", "1000").list()?.items();
    /// while let Some(user) = users.next().await {
    ///     println!("{}", user?["uid"]);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Of [`ErrorKind::InvalidInput`](crate::ErrorKind::InvalidInput), if the operation answers no list or one that does not go on. What is
    /// wrong with parameters is told when the list is awaited or walked.
    pub fn list(self) -> Result<List<Json>, Error> {
        let operation = self.raw.operation();
        let by = match operation.pages {
            Some(Pages::Number) => By::Number,
            Some(Pages::UpdatedAt) => By::UpdatedAt,
            Some(Pages::Message) => By::Message,
            Some(Pages::Log) => By::Log,
            _ => {
                let invalid = InvalidInput::new("operation", "answers no list that goes on");
                return Err(crate::refused(invalid, operation));
            }
        };
        let walk = Walk {
            by,
            row: operation.row.unwrap_or_default(),
            key: |row: &Json, name| {
                row.get(name)
                    .and_then(text)
                    .map_or(Cow::Borrowed(""), Cow::Owned)
            },
        };
        let pending = self.pending();
        Ok(List::new(
            Call::new(pending, read_answer::<ListEnvelope<Json>>),
            walk,
        ))
    }

    fn pending(self) -> Box<Pending> {
        let operation = self.raw.operation();
        let request = self.prepared();
        let user = match operation.user_limit.as_ref().map(|limit| &limit.user) {
            Some(UserPlace::Path(name)) => self.raw.value(name),
            Some(UserPlace::Body(name)) => self.raw.field(name),
            Some(UserPlace::OnBehalfOf) => self.raw.value("onBehalfOf"),
            _ => None,
        };
        Pending::new(self.client.clone(), operation, request, user)
    }

    fn prepared(&self) -> Result<PreparedRequest, InvalidInput> {
        let operation = self.raw.operation();
        let ids = operation.parameters.iter();
        for parameter in ids.filter(|one| one.id.is_some() || one.name == "onBehalfOf") {
            if let Some(value) = self.raw.value(parameter.name) {
                check_id(parameter.name, value)?;
            }
        }
        self.raw.prepare(self.client.rest()).map_err(invalid)
    }
}
