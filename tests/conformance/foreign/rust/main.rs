//! Calls every operation through the generated client, and prints what it read.

mod calls;

use client::apis::configuration::{ApiKey, Configuration};
use serde_json::{Value, json};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let cases = std::fs::read_to_string(&arguments[1]).expect("the cases");
    let cases: Vec<Value> = serde_json::from_str(&cases).expect("JSON");
    let mut configuration = Configuration::new();
    configuration.base_path = arguments[2].clone();
    configuration.api_key = Some(ApiKey {
        prefix: None,
        key: "a-key-of-a-test".to_owned(),
    });
    for case in cases {
        let line = match calls::call(&configuration, &case).await {
            Ok(read) => json!({ "operation": case["operation"], "read": read }),
            Err(error) => json!({ "operation": case["operation"], "error": error.to_string() }),
        };
        println!("{line}");
    }
}
