//! The lists of users that a body wants in a group.

use crate::api::rails::{Accepted, Field, Rule};
use crate::error::{ApiError, Code};
use crate::scope::Scope;

/// One list for each scope, and one of those who are to be kept out.
pub(crate) const LISTS: &[Field] = &[
    Field::new("admins", Rule::Texts),
    Field::new("moderators", Rule::Texts),
    Field::new("participants", Rule::Texts),
    Field::new("usersToBan", Rule::Texts),
];

/// The name of each list in the order in which it counts: who is in two of them is in the first.
const SCOPES: [(&str, Option<Scope>); 4] = [
    ("admins", Some(Scope::Admin)),
    ("moderators", Some(Scope::Moderator)),
    ("participants", Some(Scope::Participant)),
    ("usersToBan", None),
];

/// Who is wanted with which scope, or banned with none.
#[derive(Default)]
pub(crate) struct Wanted<'a> {
    lists: Vec<(&'static str, Option<Scope>, Vec<&'a str>)>,
}

impl<'a> Wanted<'a> {
    /// What a body says; nobody if there is none. `field` names it where it names more than `most`.
    pub(crate) fn of(
        body: Option<Accepted<'a>>,
        most: usize,
        field: &str,
    ) -> Result<Self, ApiError> {
        let Some(body) = body else {
            return Ok(Self::default());
        };
        let mut seen = std::collections::HashSet::new();
        let mut lists = Vec::new();
        for (name, scope) in SCOPES {
            let Some(mut uids) = body.texts(name) else {
                continue;
            };
            uids.retain(|uid| seen.insert(uid.to_lowercase()));
            lists.push((name, scope, uids));
        }
        if seen.len() > most {
            let sentence = format!("The {field} field must not name more than {most} users.");
            return Err(
                ApiError::new(Code::BadRequest, "The request did not pass validation.")
                    .with_details(vec![(field.to_owned(), vec![sentence])]),
            );
        }
        Ok(Self { lists })
    }

    /// Refuses a body that names nobody, and a list that is empty. `field` names the whole.
    pub(super) fn names_somebody(&self, field: &str) -> Result<(), ApiError> {
        let empty = self.lists().find(|(_, _, uids)| uids.is_empty());
        let field = match empty {
            Some((name, _, _)) => name,
            None if self.lists.is_empty() => field,
            None => return Ok(()),
        };
        let sentence = format!("The {field} field is required.");
        Err(
            ApiError::new(Code::BadRequest, "The request did not pass validation.")
                .with_details(vec![(field.to_owned(), vec![sentence])]),
        )
    }

    /// List by list, as they were sent.
    pub(super) fn lists(&self) -> impl Iterator<Item = (&'static str, Option<Scope>, &[&'a str])> {
        self.lists
            .iter()
            .map(|(name, scope, uids)| (*name, *scope, uids.as_slice()))
    }

    /// User by user.
    pub(crate) fn each(&self) -> impl Iterator<Item = (Option<Scope>, &'a str)> {
        self.lists()
            .flat_map(|(_, scope, uids)| uids.iter().map(move |uid| (scope, *uid)))
    }
}
