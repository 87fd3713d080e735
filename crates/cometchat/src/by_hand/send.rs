//! What all who send have in common.

use crate::call::{Asked, Call};
use crate::handle::At;
use crate::message::{Recipient, SendMessage, Wire};
use crate::types::MultipleReceivers;
use cometchat_rest::{Client, Operation, PreparedRequest};

/// A call that sends a message, which counts for `user`, if for anybody.
pub(super) fn send<R: Recipient, W: Wire>(
    at: &At,
    operation: &'static Operation,
    user: Option<&str>,
    message: SendMessage<R>,
    several: impl FnOnce(&W) -> Option<&MultipleReceivers>,
    request: impl FnOnce(&Client, &W) -> Result<PreparedRequest, cometchat_rest::Error>,
) -> Call<R::Sent> {
    let mut asked = Vec::new();
    let request = match message.into_wire::<W>() {
        Ok(body) => {
            asked = several(&body).map(asked_of).unwrap_or_default();
            request(at.rest(), &body)
        }
        Err(invalid) => Err(invalid.into()),
    };
    let pending = at.pending(user, operation, request).asking(asked);
    Call::new(pending, R::read)
}

/// A user and a group may have the same id, so each stands in its own list.
pub(super) fn asked_of(several: &MultipleReceivers) -> Vec<Asked> {
    let of = |list, keys: Option<&Vec<String>>| {
        let keys = keys.into_iter().flatten().cloned();
        keys.map(|key| Asked { list, key }).collect::<Vec<_>>()
    };
    let mut asked = of("uids", several.uids.as_ref());
    asked.extend(of("guids", several.guids.as_ref()));
    asked
}
