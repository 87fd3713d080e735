//! Every error code, and what is known of it.

use super::row;
use crate::codegen::errors::{answered_by, retry};
use crate::model::Api;

pub(super) fn text(api: &Api<'_>) -> String {
    let help = &api.error_help;
    let mut text = format!(
        "# Error codes

The {} codes that CometChat is known to answer with. Programs have the same by `error.help()`; which operations answer a code stands with each operation as well.

The set is open: another code may come at any time. What is known of a code by its name only says so.

| code | meaning | usual cause | what to do | send it again | answered by |
|---|---|---|---|---|---|
",
        help.len()
    );
    for help in help {
        let plain = |sentence: &str| sentence.trim_end_matches('.').to_owned();
        text.push_str(&row(&[
            &format!("`{}`", help.code),
            help.meaning,
            help.cause,
            help.action,
            &plain(retry(help.retry)),
            &plain(&answered_by(help)),
        ]));
    }
    text
}
