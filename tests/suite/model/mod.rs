//! Random sequences of steps by several users, on a plain model and on the sandbox through the facade: after each step both say
//! the same, of what was done, what was refused, and everything that can be read.
//!
//! ```sh
//! PROPTEST_CASES=1000 cargo test -p cometchat-tests --test suite model
//! ```

mod call;
mod seen;
mod state;
mod step;

use cometchat::Client;
use cometchat::users::CreateUser;
use cometchat_sandbox::Sandbox;
use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};
use seen::Seen;
use state::Model;
use step::{Step, USERS};

/// How many sequences there are, if the environment does not say it.
const CASES: u32 = 24;

async fn sandbox() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = Client::builder()
        .base_url(sandbox.base_url())
        .api_key(sandbox.api_key())
        .without_pacing()
        .build()
        .expect("a client");
    for uid in USERS {
        let user = CreateUser::new(uid, uid);
        client.users().create(user).await.expect("a user");
    }
    (sandbox, client)
}

/// Does the steps on both sides, up to the first one after which they differ.
async fn run(steps: &[Step]) -> Result<(), TestCaseError> {
    let (_sandbox, client) = sandbox().await;
    let mut model = Model::default();
    let mut done = Vec::new();
    for (number, step) in steps.iter().enumerate() {
        let step = &step.at(model.messages.len());
        done.push(step.to_string());
        let expected = model.apply(step).map_err(str::to_owned);
        let outcome = call::call(&client, step, number).await;
        let story = || format!("\n  {}", done.join("\n  "));
        prop_assert_eq!(outcome, expected, "the last of these steps:{}", story());
        let seen = Seen::by(&client).await;
        prop_assert_eq!(
            seen,
            Seen::in_model(&model),
            "after these steps:{}",
            story()
        );
    }
    Ok(())
}

/// The same sequences every time.
fn runner() -> TestRunner {
    let cases = std::env::var("PROPTEST_CASES");
    let cases = cases.map_or(CASES, |cases| cases.parse().expect("a number of cases"));
    let config = ProptestConfig {
        cases,
        max_shrink_iters: 2_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}

#[test]
fn whatever_several_users_do_the_sandbox_says_what_the_model_says() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let result = runner().run(&step::steps(), |steps| runtime.block_on(run(&steps)));
    match result {
        Ok(()) => {}
        // The reason tells the steps, shrunk to those that matter.
        Err(TestError::Fail(reason, _)) => panic!("{reason}"),
        Err(error) => panic!("{error}"),
    }
}
