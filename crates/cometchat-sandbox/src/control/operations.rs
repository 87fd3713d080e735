//! `GET /_sandbox/operations`: what the sandbox serves, what each accepts and what each refuses with.

use serde::Serialize;

use crate::api::rails::Field;
use crate::api::{self, ApiResponse, Call, Data, Operation, Verb};
use crate::app::App;
use crate::error::{ApiError, Code};

pub(super) const OPERATION: Operation =
    Operation::control("sandbox-operations", Verb::Get, "/operations", act);

#[derive(Serialize)]
struct Listed {
    id: &'static str,
    method: String,
    path: &'static str,
    body: Vec<Accepted>,
    query: Vec<Accepted>,
    codes: Vec<&'static str>,
}

#[derive(Serialize)]
struct Accepted {
    name: &'static str,
    required: bool,
    rule: String,
}

fn act(_: &App, _: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let data: Vec<Listed> = api::operations().map(listed).collect();
    ApiResponse::json(&Data { data })
}

fn listed(operation: &Operation) -> Listed {
    Listed {
        id: operation.id,
        method: format!("{:?}", operation.verb).to_uppercase(),
        path: operation.path,
        body: operation.body.iter().map(accepted).collect(),
        query: operation.whole_query().map(accepted).collect(),
        codes: operation.all_codes().map(Code::as_str).collect(),
    }
}

fn accepted(field: &Field) -> Accepted {
    Accepted {
        name: field.name,
        required: field.required,
        rule: format!("{:?}", field.rule),
    }
}
