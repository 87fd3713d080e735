//! Makes every call through the generated client, and prints what it read.

mod calls;

use client::apis::{self, configuration};
use serde_json::{Value, json};

/// Why there is nothing to read.
pub struct Failure {
    status: Option<u16>,
    text: String,
}

impl<T: std::fmt::Debug> From<apis::Error<T>> for Failure {
    fn from(error: apis::Error<T>) -> Self {
        let status = match &error {
            apis::Error::ResponseError(response) => Some(response.status.as_u16()),
            _ => None,
        };
        let text = error.to_string();
        Self { status, text }
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        let text = error.to_string();
        Self { status: None, text }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let calls = std::fs::read_to_string(&arguments[1]).expect("the calls");
    let calls: Vec<Value> = serde_json::from_str(&calls).expect("JSON");
    let mut configuration = configuration::Configuration::new();
    configuration.api_key = Some(configuration::ApiKey {
        prefix: None,
        key: "0123456789abcdef0123456789abcdef01234567".to_owned(),
    });
    for call in calls {
        let name = call["name"].as_str().unwrap_or_default();
        configuration.base_path = format!("{}/{name}", arguments[2]);
        let line = match calls::made(&configuration, &call).await {
            Ok(read) => json!({ "name": name, "read": read }),
            Err(error) => json!({ "name": name, "error": error.text, "status": error.status }),
        };
        println!("{line}");
    }
}
