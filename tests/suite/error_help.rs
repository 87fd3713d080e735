//! What the SDK knows of error codes.

use crate::generated::EVERY_OPERATION;
use crate::support::{Script, Step, scripted};
use cometchat::types::ErrorCode;
use cometchat::{Error, ErrorHelp, ErrorKind, RetryAdvice, RetryPolicy};
use insta::assert_snapshot;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// The error of a call that is refused with a code.
async fn refused(status: u16, code: &str) -> Error {
    let client = scripted(&Script::new([Step::error(status, code)]));
    let client = client.with_retry(RetryPolicy::none());
    let result = client.user("alice").get().await;
    result.expect_err("a refusal")
}

#[test]
fn every_code_has_help() {
    for code in ErrorCode::KNOWN {
        let help = ErrorCode::from(*code).help().expect(code);
        assert_eq!(help.code, *code);
        for text in [help.meaning, help.cause, help.action] {
            assert!(text.ends_with('.'), "{code}: {text}");
        }
    }
    assert_eq!(ErrorHelp::all().len(), ErrorCode::KNOWN.len());
}

#[test]
fn there_is_no_help_on_a_code_that_nobody_knows() {
    assert_eq!(ErrorCode::from("ERR_OF_TOMORROW").help(), None);
    assert_eq!(ErrorCode::from("").help(), None);
}

#[tokio::test(start_paused = true)]
async fn an_error_gives_the_help_on_its_code() {
    let known = refused(404, "ERR_UID_NOT_FOUND").await;
    assert_eq!(known.help(), ErrorCode::ErrUidNotFound.help());
    assert_eq!(refused(400, "ERR_OF_TOMORROW").await.help(), None);
    let never_sent = cometchat::Uid::new("").expect_err("an id is not empty");
    assert_eq!(Error::from(never_sent).help(), None);
}

#[test]
fn help_names_exactly_the_operations_that_document_the_code() {
    for help in ErrorHelp::all() {
        let documented: BTreeSet<&str> = EVERY_OPERATION
            .iter()
            .filter(|entry| {
                entry
                    .operation
                    .errors
                    .iter()
                    .any(|(code, _)| *code == help.code)
            })
            .map(|entry| &*entry.operation.id)
            .collect();
        let named: BTreeSet<&str> = help.operations.iter().copied().collect();
        assert_eq!(named, documented, "{}", help.code);
    }
}

#[tokio::test(start_paused = true)]
async fn the_advice_on_a_code_fits_the_kind_of_its_errors() {
    for help in ErrorHelp::all() {
        let expected = match refused(400, help.code).await.kind() {
            ErrorKind::RateLimited => RetryAdvice::Later,
            ErrorKind::AlreadyExists => RetryAdvice::Never,
            ErrorKind::Server => RetryAdvice::AfterCheck,
            ErrorKind::Unauthenticated
            | ErrorKind::PermissionDenied
            | ErrorKind::Plan
            | ErrorKind::NotFound => RetryAdvice::AfterChange,
            _ => continue,
        };
        assert_eq!(help.retry, expected, "{}", help.code);
    }
}

#[test]
fn help_reads_like_this() {
    let mut text = String::new();
    for code in [
        "AUTH_ERR_NO_ACCESS",
        "ERR_BAD_REQUEST",
        "ERR_BANNED_GROUPMEMBER",
        "ERR_CALL_TERMINATED",
        "ERR_TOO_MANY_REQUESTS",
        "ERR_WS_USER_CREATION_FAILED",
    ] {
        let help = ErrorHelp::of(code).expect(code);
        let ErrorHelp {
            meaning,
            cause,
            action,
            retry,
            anywhere,
            operations,
            ..
        } = help;
        let first: Vec<_> = operations.iter().take(3).collect();
        let count = operations.len();
        writeln!(
            text,
            "{code}\n  {meaning}\n  {cause}\n  {action}\n  retry: {retry:?}, anywhere: {anywhere}, {count} operations: {first:?}"
        )
        .expect("text");
    }
    assert_snapshot!(text);
}
