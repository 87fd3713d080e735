//! Users that a text mentions.

use std::collections::BTreeSet;

/// The uids in the tokens `<@uid:UID>` of a text, each once and in lower case.
pub(crate) fn mentioned(text: &str) -> BTreeSet<String> {
    const START: &str = "<@uid:";
    let after_starts = text.split(START).skip(1);
    let uids = after_starts.filter_map(|rest| rest.split_once('>').map(|(uid, _)| uid));
    uids.filter(|uid| !uid.is_empty() && !uid.contains('<'))
        .map(str::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::mentioned;

    #[test]
    fn only_whole_tokens_mention_somebody() {
        let found = |text| mentioned(text).into_iter().collect::<Vec<_>>();
        assert_eq!(
            found("hi <@uid:Alice>, <@uid:bob> and <@uid:ALICE>"),
            ["alice", "bob"]
        );
        assert_eq!(found("<@uid:> <@uid: alice <@uid:bob>"), ["bob"]);
        assert!(found("alice@example.com <@alice>").is_empty());
    }
}
