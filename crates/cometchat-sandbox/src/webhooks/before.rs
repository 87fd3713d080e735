//! Legacy webhooks are asked before a message is stored, and their answer decides.

use futures_util::future::join_all;
use serde_json::{Map, Value, json};

use super::client::{NoResponse, post};
use super::details::WebhookDetails;
use super::fault::WebhookEffect;
use super::outbox::{DeliveryOutcome, Outgoing};
use crate::api::messages::Content;
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::input::compact;
use crate::keys::Receiver;

const TRIGGER: &str = "before_message";

/// What was answered about the messages that a request is about to send.
#[derive(Default)]
pub(crate) struct Answers(Vec<(Receiver, Answer)>);

#[derive(Default)]
struct Answer {
    stopped_by: Option<String>,
    /// By the id of the webhook.
    injected: Map<String, Value>,
}

impl Answers {
    /// Does with a message what was answered about it.
    ///
    /// # Errors
    ///
    /// If a webhook stopped it.
    pub(crate) fn apply(&self, to: Receiver, content: &mut Content) -> Result<(), ApiError> {
        let mut answers = self.0.iter();
        let Some((_, answer)) = answers.find(|(receiver, _)| *receiver == to) else {
            return Ok(());
        };
        if let Some(webhook) = &answer.stopped_by {
            let sentence = "A webhook of the app stopped the message.";
            return Err(ApiError::new(Code::BlockedByWebhook, sentence)
                .because(format!("the webhook {webhook}")));
        }
        if !answer.injected.is_empty() {
            inject(content, &answer.injected);
        }
        Ok(())
    }
}

/// Puts what webhooks answered into the metadata of a message.
fn inject(content: &mut Content, injected: &Map<String, Value>) {
    let payload = content.payload.get_or_insert_default();
    let metadata = payload.metadata.as_deref();
    let metadata = metadata.and_then(|metadata| serde_json::from_str(metadata.get()).ok());
    let mut metadata: Map<String, Value> = metadata.unwrap_or_default();
    let place = object(&mut metadata, "@injected");
    object(place, "webhooks").extend(injected.clone());
    payload.metadata = compact(&metadata);
}

/// The object at a key, which is put there in place of anything else.
fn object<'m>(map: &'m mut Map<String, Value>, key: &str) -> &'m mut Map<String, Value> {
    let value = map.entry(key).or_insert_with(|| json!({}));
    if !value.is_object() {
        *value = json!({});
    }
    match value {
        Value::Object(object) => object,
        _ => unreachable!("it was made an object"),
    }
}

/// Asks about messages, all of them at the same time.
pub(crate) async fn ask(app: &App, messages: Vec<(Receiver, Value)>) -> Answers {
    let webhooks = app.webhooks.asked_before();
    let asked = messages.into_iter().map(|(receiver, message)| {
        let webhooks = &webhooks;
        async move { (receiver, ask_all(app, webhooks, &message).await) }
    });
    Answers(join_all(asked).await)
}

async fn ask_all(app: &App, webhooks: &[WebhookDetails], message: &Value) -> Answer {
    let mut all = Answer::default();
    for webhook in webhooks {
        match ask_one(app, webhook, message).await {
            Said::Stop => {
                all.stopped_by = Some(webhook.id.clone());
                return all;
            }
            Said::Put(what) if !what.is_empty() => {
                all.injected.insert(webhook.id.clone(), what.into());
            }
            Said::Put(_) => {}
        }
    }
    all
}

enum Said {
    Stop,
    Put(Map<String, Value>),
}

/// Whoever does not answer as documented lets the message pass: what the real service does then is documented nowhere.
async fn ask_one(app: &App, webhook: &WebhookDetails, message: &Value) -> Said {
    let envelope = app.webhooks.envelope(webhook, TRIGGER, message.clone());
    let effect = app.webhooks.effect_on_question(TRIGGER);
    let question = Outgoing {
        webhook: webhook.clone(),
        trigger: TRIGGER.to_owned(),
        body: envelope.to_string().into_bytes(),
        attempt: 1,
        effect,
        question: None,
    };
    let response = match effect {
        Some(WebhookEffect::Lost) => Err(NoResponse::TimedOut),
        _ => post(webhook, &question.body, effect).await,
    };
    note(app, &question, &response);
    if effect == Some(WebhookEffect::Twice) {
        let again = post(webhook, &question.body, None).await;
        note(app, &question, &again);
    }
    let answered = response.ok().filter(|(status, _)| *status == 200);
    let answer: Option<Map<String, Value>> =
        answered.and_then(|(_, body)| serde_json::from_slice(&body).ok());
    let answer = answer.unwrap_or_default();
    if answer.get("action").and_then(Value::as_str) == Some("do_not_propagate") {
        return Said::Stop;
    }
    Said::Put(answer)
}

fn note(app: &App, question: &Outgoing, response: &Result<(u16, hyper::body::Bytes), NoResponse>) {
    let outcome = DeliveryOutcome::of(response, question.effect);
    let answer = response.as_ref().map_or(&b""[..], |(_, body)| body);
    app.webhooks
        .note(question, app.clock.now(), outcome, answer);
}
