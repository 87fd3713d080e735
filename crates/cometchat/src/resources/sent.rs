//! From the response of a send to what the caller asked for.

use crate::types::{Message, MultipleReceivers, SendMessageResponse};
use crate::{Delivery, Error, ErrorKind, FanOut, Response};
use cometchat_rest::Operation;

/// The response to a send to one receiver.
pub(crate) fn one(
    answer: Response<SendMessageResponse>,
    operation: &Operation,
) -> Result<Response<Message>, Error> {
    let answer = answer.unwrap_data(|SendMessageResponse { data, extra, .. }| (data, extra));
    answer
        .try_map(cometchat_rest::types::SentMessage::into_one)
        .map_err(|(head, attempts)| {
            let summary =
                "the response has outcomes for several receivers, though one was asked for";
            let kind = ErrorKind::InvalidResponse;
            let mut error = Error::unusable(&head, kind, Delivery::Arrived, summary);
            error.inner_mut().operation = operation.id.clone();
            error.inner_mut().attempts = attempts;
            error
        })
}

/// The response to a send to several receivers.
pub(super) fn many(
    answer: Response<SendMessageResponse>,
    asked: Option<MultipleReceivers>,
) -> Response<FanOut> {
    let answer = answer.unwrap_data(|SendMessageResponse { data, extra, .. }| (data, extra));
    answer.map(|sent| FanOut::new(sent.into_many(), asked.as_ref()))
}
