//! The rows of an import: an object by key, each row with its outcome.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::api::rails::check;
use crate::api::rails::{Accepted, Field, Items};
use crate::api::{ApiResponse, Call, Data};
use crate::choices::Choices;
use crate::error::{ApiError, Code};

/// How many rows a request may have (import page).
const MOST: usize = 50;
/// Samples of requests write these as texts of digits, the description declares numbers.
const TIMES: [&str; 7] = [
    "createdAt",
    "lastActiveAt",
    "deactivatedAt",
    "joinedAt",
    "sentAt",
    "deliveredAt",
    "readAt",
];

/// One row, under its key.
pub(super) struct Row {
    pub(super) key: String,
    fields: Option<Map<String, Value>>,
}

/// The rows of a request, which stand in this field. `wrong` is the code for a field that is missing or no object.
pub(super) fn rows(
    call: &Call<'_>,
    name: &str,
    wrong: Code,
    choices: &Choices,
) -> Result<Vec<Row>, ApiError> {
    let empty = Map::new();
    let rows = match call.body.object()?.get(name) {
        Some(Value::Object(rows)) => rows,
        Some(Value::Array(list)) if list.is_empty() && choices.empty_array_is_object => &empty,
        _ => {
            let message = format!("The {name} field must be an object of rows.");
            return Err(ApiError::new(wrong, message));
        }
    };
    if rows.len() > MOST {
        let sentence = format!("The {name} field must not have more than {MOST} items.");
        let error = ApiError::new(Code::BadRequest, "The request did not pass validation.");
        return Err(error.with_details(vec![(name.to_owned(), vec![sentence])]));
    }
    let row = |(key, row): (&String, &Value)| Row {
        key: key.clone(),
        fields: row.as_object().map(with_numbers),
    };
    Ok(rows.iter().map(row).collect())
}

/// Moments as numbers, in the row and in the details of others.
fn with_numbers(fields: &Map<String, Value>) -> Map<String, Value> {
    let field = |(name, value): (&String, &Value)| {
        let value = match value {
            Value::String(digits) if TIMES.contains(&name.as_str()) => {
                let is_plain = digits.bytes().all(|byte| byte.is_ascii_digit());
                let number = digits.parse::<u64>().ok().filter(|_| is_plain);
                number.map_or_else(|| value.clone(), Value::from)
            }
            Value::Object(users) if name == "mentionedUserDetails" => {
                let users = users.iter().map(|(uid, user)| {
                    let user = user.as_object().map(|user| with_numbers(user).into());
                    (uid.clone(), user.unwrap_or_default())
                });
                Value::Object(users.collect())
            }
            Value::Object(details) if name.ends_with("Details") => with_numbers(details).into(),
            value => value.clone(),
        };
        (name.clone(), value)
    };
    fields.iter().map(field).collect()
}

impl Row {
    pub(super) fn fields(&self) -> Result<&Map<String, Value>, ApiError> {
        self.fields
            .as_ref()
            .ok_or_else(|| ApiError::new(Code::BadRequest, "The row must be an object."))
    }

    /// The fields, checked against what is accepted. The one called `id` has to be the key.
    pub(super) fn checked(
        &self,
        id: &str,
        accepted: &[Field],
        choices: &Choices,
    ) -> Result<Accepted<'_>, ApiError> {
        let row = check::body(self.fields()?, accepted, choices)?;
        if row.text(id) != Some(&*self.key) {
            let sentence = format!("The {id} field must be the key of the row.");
            let error = ApiError::new(Code::BadRequest, "The request did not pass validation.");
            return Err(error.with_details(vec![(id.to_owned(), vec![sentence])]));
        }
        Ok(row)
    }
}

/// A row that was taken.
#[derive(Serialize)]
pub(super) struct Taken<T> {
    success: bool,
    data: T,
}

/// What became of each row.
pub(super) fn answer<'r, K, T: Serialize>(
    outcomes: Vec<(&'r Row, Result<K, ApiError>)>,
    choices: &'r Choices,
    written: impl Fn(K) -> T,
) -> Result<ApiResponse, ApiError> {
    let mut items = Items::new(choices);
    for (row, outcome) in outcomes {
        let taken = outcome.map(|key| Taken {
            success: true,
            data: written(key),
        });
        items.add(&row.key, taken);
    }
    ApiResponse::json(&Data { data: items })
}
