//! The samples of the README that are not Rust.

use std::process::Command;

use cometchat_sandbox::Sandbox;
use serde_json::Value;

use crate::tester::Tester;

const README: &str = include_str!("../../README.md");

fn has_python() -> bool {
    Command::new("python3").arg("--version").output().is_ok()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_python_sample_passes_with_a_proxy_in_the_environment() {
    let sample = README.split("```python\n").nth(1).unwrap();
    let sample = sample.split("```").next().unwrap();
    if !has_python() {
        println!("left out: there is no python3 on this machine");
        return;
    }
    let sandbox = Sandbox::start().await.unwrap();
    let program = format!("{sample}\nunittest.main()\n");
    let mut command = Command::new("python3");
    command
        .args(["-c", &program])
        .env("COMETCHAT_BASE_URL", sandbox.base_url())
        .env("COMETCHAT_API_KEY", sandbox.api_key())
        .env_remove("no_proxy")
        .env_remove("NO_PROXY");
    for name in ["http_proxy", "HTTP_PROXY", "all_proxy"] {
        // Nobody listens there.
        command.env(name, "http://127.0.0.1:9");
    }
    let output = command.output().unwrap();
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{text}");
    assert!(text.contains("Ran 1 test"), "{text}");
}

#[tokio::test]
async fn every_webhook_is_set_up_over_http_and_by_a_file() {
    let commands = README.split("curl $CONTROL/webhooks --json '").skip(1);
    let bodies: Vec<Value> = commands
        .map(|rest| serde_json::from_str(rest.split('\'').next().unwrap()).unwrap())
        .collect();
    let kinds: Vec<_> = bodies.iter().map(|body| body["kind"].to_string()).collect();
    for kind in ["null", "bot", "moderation", "legacy", "notifications"] {
        assert!(kinds.iter().any(|one| one.contains(kind)), "{kind}");
    }
    let tester = Tester::start().await;
    for body in &bodies {
        let reply = tester.control("/webhooks", body).await;
        assert_eq!(reply.status, 200, "{body}");
    }
    #[cfg(feature = "cli")]
    {
        let file = std::env::temp_dir().join(format!("webhooks-{}.json", std::process::id()));
        std::fs::write(&file, Value::from(bodies.clone()).to_string()).unwrap();
        let read = cometchat_sandbox::WebhookDetails::list_from_file(&file).unwrap();
        std::fs::remove_file(&file).unwrap();
        assert_eq!(read.len(), bodies.len());
    }
}
