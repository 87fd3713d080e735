//! The description as generators see it: read once, and the same for all of them.

mod answer;
mod error_help;
mod input;
mod parameter;
mod place;
mod secrets;
mod shared;
mod webhook;

pub(crate) use answer::{Answer, of_component};
pub(crate) use error_help::{ERROR_HELP, ErrorHelp, RETRY_ADVICE};
pub(crate) use input::Input;
pub(crate) use parameter::{Location, Parameter, is_beside_body, is_of_handle};
pub(crate) use place::{Place, Step, of as place_of, type_name};
pub(crate) use webhook::{Webhook, is_of_webhooks, webhooks};

use crate::openapi::{self, Bundle, OperationAt, follow, pascal_case, shouting_case, snake_case};
use serde_json::Value;
use std::collections::BTreeSet;

/// Everything that is generated comes from this.
pub(crate) struct Api<'a> {
    pub(crate) bundle: &'a Bundle,
    pub(crate) operations: Vec<Operation<'a>>,
    /// The models that several operations need.
    pub(crate) shared: BTreeSet<&'a str>,
    /// What is known of the error codes, in alphabetical order; nothing where the description has no help.
    pub(crate) error_help: Vec<ErrorHelp<'a>>,
}

/// One operation.
pub(crate) struct Operation<'a> {
    at: OperationAt<'a>,
    document: &'a Value,
    pub(crate) parameters: Vec<Parameter<'a>>,
    /// The value that a call takes beside ids.
    pub(crate) input: Option<Input<'a>>,
    pub(crate) answer: Answer,
    /// Where the facade has it.
    pub(crate) place: Place,
    /// The members of its body that hold secrets.
    pub(crate) request_secrets: BTreeSet<&'a str>,
    /// The members of its success that hold secrets.
    pub(crate) response_secrets: BTreeSet<&'a str>,
}

/// How a list goes on.
pub(crate) struct Pages<'a> {
    /// The way to ask for more.
    pub(crate) dialect: &'a str,
    /// The field by which a row is known.
    pub(crate) row: &'a str,
}

impl<'a> Api<'a> {
    /// Reads a description that the lint has found sound.
    pub(crate) fn of(bundle: &'a Bundle) -> Result<Self, String> {
        let document = &bundle.document;
        let operations = openapi::operations(document).map(|at| Operation::of(at, document));
        let operations = operations.collect::<Result<Vec<_>, _>>()?;
        Ok(Self {
            bundle,
            shared: shared::shared(openapi::operations(document), document),
            error_help: error_help::of(document, &operations),
            operations,
        })
    }

    /// What a group of operations is about.
    pub(crate) fn tag_description(&self, tag: &str) -> Option<&'a str> {
        let tags = self.bundle.document.get("tags").and_then(Value::as_array);
        let mut tags = tags.into_iter().flatten();
        let found = tags.find(|one| one.get("name").and_then(Value::as_str) == Some(tag))?;
        found.get("description")?.as_str()
    }

    /// Whether the values of a property are secrets.
    pub(crate) fn is_sensitive(&self, component: &str, property: &str) -> bool {
        let property = self.property(component, property);
        property.and_then(|property| property.get("x-sensitive")) == Some(&Value::Bool(true))
    }

    /// Whether a request may say `null` for a property.
    pub(crate) fn is_nullable(&self, component: &str, property: &str) -> bool {
        let property = self.property(component, property);
        property.and_then(|property| property.get("nullable")) == Some(&Value::Bool(true))
    }

    /// The other keys that a property comes under.
    pub(crate) fn aliases(&self, component: &str, property: &str) -> Vec<&'a str> {
        let property = self.property(component, property);
        let aliases = property.and_then(|property| property.get("x-aliases")?.as_array());
        aliases
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect()
    }

    fn property(&self, component: &str, property: &str) -> Option<&'a Value> {
        let component = self.bundle.document["components"]["schemas"].get(component)?;
        component.get("properties")?.get(property)
    }
}

impl<'a> Operation<'a> {
    fn of(at: OperationAt<'a>, document: &'a Value) -> Result<Self, String> {
        let parameters = parameter::all(&at, document);
        Ok(Self {
            input: input::of(&at, document, &parameters),
            answer: answer::of(&at, document)?,
            place: place::of(&at, document)?,
            request_secrets: secrets::of_request(&at, document),
            response_secrets: secrets::of_response(&at, document),
            parameters,
            document,
            at,
        })
    }

    pub(crate) fn id(&self) -> &'a str {
        self.at.id()
    }

    /// The name of its function in Rust.
    pub(crate) fn function(&self) -> String {
        snake_case(self.id())
    }

    /// The name of its entry in the table of operations.
    pub(crate) fn constant(&self) -> String {
        shouting_case(self.id())
    }

    pub(crate) fn path(&self) -> &'a str {
        self.at.path
    }

    /// The HTTP method in capitals.
    pub(crate) fn method(&self) -> String {
        self.at.method.to_ascii_uppercase()
    }

    /// A text of the description, or nothing where there is none.
    pub(crate) fn text(&self, key: &str) -> &'a str {
        self.at.text(key)
    }

    /// A part of the description.
    pub(crate) fn get(&self, key: &str) -> Option<&'a Value> {
        self.at.value.get(key)
    }

    /// The group that it belongs to.
    pub(crate) fn tag(&self) -> &'a str {
        let tags = self.get("tags").and_then(Value::as_array);
        tags.and_then(|tags| tags.first()?.as_str())
            .unwrap_or_default()
    }

    /// Whether the description says so.
    pub(crate) fn is(&self, key: &str) -> bool {
        self.get(key) == Some(&Value::Bool(true))
    }

    /// The parameters that stand there, in the order in which they are sent.
    pub(crate) fn parameters_in(&self, location: Location) -> Vec<&Parameter<'a>> {
        let found = self
            .parameters
            .iter()
            .filter(|one| one.location == location);
        let mut found: Vec<_> = found.collect();
        match location {
            Location::Path => {
                found.sort_by_key(|one| self.at.path.find(&format!("{{{}}}", one.name)));
            }
            _ => found.sort_by_key(|one| one.name),
        }
        found
    }

    /// The ids that its handle holds, in the order of the steps to it.
    pub(crate) fn ids(&self) -> Vec<&Parameter<'a>> {
        let names = self
            .place
            .steps
            .iter()
            .filter_map(|step| step.parameter.as_deref());
        let found = names.map(|name| {
            self.parameters
                .iter()
                .find(|one| one.of_handle && one.name == name)
        });
        found.flatten().collect()
    }

    /// The parameters of its query that the call takes as one value.
    pub(crate) fn query(&self) -> Vec<&Parameter<'a>> {
        let mut found = self.parameters_in(Location::Query);
        found.retain(|one| !one.of_handle);
        found
    }

    /// The first documented sample of its request.
    pub(crate) fn request_sample(&self) -> Option<&'a Value> {
        self.request_samples().first().copied()
    }

    /// The documented samples of its request.
    pub(crate) fn request_samples(&self) -> Vec<&'a Value> {
        let body = self.get("requestBody");
        let body = body.map(|body| follow(self.document, body));
        let all = body.map(|body| samples(self.document, body));
        let all = all.into_iter().flatten();
        all.map(|(_, value)| value).collect()
    }

    /// The documented samples of its success, by name.
    pub(crate) fn answer_samples(&self) -> Vec<(&'a str, &'a Value)> {
        let answers = self.get("responses").and_then(Value::as_object);
        let success = answers
            .into_iter()
            .flatten()
            .find(|(status, _)| status.starts_with('2'));
        let Some((_, success)) = success else {
            return Vec::new();
        };
        samples(self.document, follow(self.document, success))
    }

    /// Name and URL of the server that it has to itself.
    pub(crate) fn server(&self) -> Option<(&'a str, &'a str)> {
        let server = self.get("servers")?.get(0)?;
        let text = |key: &str| server.get(key).and_then(Value::as_str);
        Some((text("x-name")?, text("url")?))
    }

    /// The error codes that it is documented to answer, with their meanings.
    pub(crate) fn errors(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let errors = self.get("x-errors").and_then(Value::as_object);
        errors
            .into_iter()
            .flatten()
            .filter_map(|(code, text)| Some((code.as_str(), text.as_str()?)))
    }

    /// How its list goes on, if it does.
    pub(crate) fn pages(&self) -> Option<Pages<'a>> {
        let pages = self.get("x-pages")?;
        let text = |key: &str| pages.get(key).and_then(Value::as_str);
        Some(Pages {
            dialect: text("by")?,
            row: text("row")?,
        })
    }

    /// What a request may do: the description says it only where the method says something else.
    pub(crate) fn risk(&self) -> &'a str {
        match (self.text("x-risk"), self.at.method) {
            ("", "get") => "read",
            ("", "delete") => "destructive",
            ("", _) => "write",
            (said, _) => said,
        }
    }
}

/// The samples of a body, by name.
fn samples<'a>(document: &'a Value, holder: &'a Value) -> Vec<(&'a str, &'a Value)> {
    let examples = holder
        .pointer("/content/application~1json/examples")
        .and_then(Value::as_object);
    let values = examples
        .into_iter()
        .flatten()
        .filter_map(|(name, example)| {
            Some((name.as_str(), follow(document, example).get("value")?))
        });
    values.collect()
}

/// The name of the value that an operation takes: that of the operation as a type's.
pub(crate) fn value_name(id: &str) -> String {
    pascal_case(id)
}
