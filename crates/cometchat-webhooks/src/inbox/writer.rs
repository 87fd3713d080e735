//! The thread that writes.

use super::entry::{Buried, Entry};
use super::state::Pending;
use super::store::Store;
use super::{InboxError, Shared};
use bytes::Bytes;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender};
use tokio::sync::oneshot;
use tokio::time::Instant;

/// How many bytes of bodies are written together at most.
const MOST_TOGETHER: usize = 8 * 1024 * 1024;
/// How much longer than its body the line of an event is at most in ordinary cases.
const AROUND_A_BODY: usize = 128;

/// What the thread is asked for. Who asks with an answer waits for the disk.
pub(super) enum Ask {
    Add(Bytes, oneshot::Sender<Result<u64, InboxError>>),
    /// What became of an event.
    Note(Entry),
    Bury {
        number: u64,
        reason: String,
        body: Bytes,
    },
    DeadLetters(oneshot::Sender<Result<Vec<Buried>, InboxError>>),
    RetryDead(oneshot::Sender<Result<usize, InboxError>>),
    Replay(u64, oneshot::Sender<Result<usize, InboxError>>),
    Close,
}

/// The way to the thread.
#[derive(Clone, Debug)]
pub(crate) struct Writer {
    pub(super) asks: Sender<Ask>,
}

impl Writer {
    /// Adds an event, and waits until it is on the disk. Answers its number.
    pub(crate) async fn add(&self, body: Bytes) -> Result<u64, InboxError> {
        self.ask(|answer| Ask::Add(body, answer)).await
    }

    pub(super) async fn ask<T>(
        &self,
        ask: impl FnOnce(oneshot::Sender<Result<T, InboxError>>) -> Ask,
    ) -> Result<T, InboxError> {
        let (answer, answered) = oneshot::channel();
        self.tell(ask(answer))?;
        answered.await.unwrap_or_else(|_| Err(InboxError::closed()))
    }

    pub(super) fn tell(&self, ask: Ask) -> Result<(), InboxError> {
        self.asks.send(ask).map_err(|_| InboxError::closed())
    }
}

/// Writes until it is told to stop, or nobody is left to ask.
pub(super) fn run(mut store: Store, shared: &Arc<Shared>, asks: &Receiver<Ask>) {
    while let Ok(first) = asks.recv() {
        let mut added = Vec::new();
        let mut notes = Vec::new();
        let mut bytes = 0;
        let mut next = Some(first);
        let mut is_closed = false;
        // What comes together is written together.
        while let Some(ask) = next.take() {
            match ask {
                Ask::Add(body, answer) => {
                    bytes += body.len();
                    added.push((body, answer));
                }
                Ask::Note(entry) => notes.push(entry),
                other => {
                    // What these look at has to be written first.
                    write(&mut store, shared, &mut added, &mut notes);
                    is_closed = rare(&mut store, shared, other);
                }
            }
            if !is_closed && bytes < MOST_TOGETHER {
                next = asks.try_recv().ok();
            }
        }
        write(&mut store, shared, &mut added, &mut notes);
        if is_closed {
            break;
        }
    }
    let _ = store.sync();
    shared.close();
}

/// Writes notes and events, and answers when they are on the disk. Notes alone need not be there at once: an event of which the
/// note is lost comes again.
fn write(
    store: &mut Store,
    shared: &Shared,
    added: &mut Vec<(Bytes, oneshot::Sender<Result<u64, InboxError>>)>,
    notes: &mut Vec<Entry>,
) {
    if !notes.is_empty() {
        let noted = std::mem::take(notes);
        if let Err(error) = store.append(&noted) {
            tracing::error!(%error, "what became of events cannot be written: they come again after a restart");
        }
        store.clean_up(&mut shared.state(), 0);
    }
    if added.is_empty() {
        return;
    }
    let added = std::mem::take(added);
    let needed: usize = added
        .iter()
        .map(|(body, _)| body.len() + AROUND_A_BODY)
        .sum();
    let room = store.make_room(&mut shared.state(), needed as u64);
    let (bodies, answers): (Vec<_>, Vec<_>) = added.into_iter().unzip();
    let written = room.and_then(|()| {
        let entries: Vec<Entry> = bodies.into_iter().map(|body| store.number(body)).collect();
        let places = store.append(&entries)?;
        store.sync()?;
        Ok((entries, places))
    });
    match written {
        Ok((entries, places)) => {
            let mut numbers = Vec::new();
            {
                let mut state = shared.state();
                for (entry, place) in entries.into_iter().zip(places) {
                    if let Entry::Received {
                        number,
                        at,
                        repeats,
                        body,
                    } = entry
                    {
                        numbers.push(number);
                        let _ = shared.seen.send((number, body.clone()));
                        let event = Pending {
                            place,
                            at,
                            repeats,
                            attempts: 0,
                            body: Some(body),
                        };
                        state.add(number, event);
                    }
                }
                store.clean_up(&mut state, 0);
            }
            shared.changed.notify_waiters();
            for (number, answer) in numbers.into_iter().zip(answers) {
                // Who asked may have gone; the event is there all the same.
                let _ = answer.send(Ok(number));
            }
        }
        Err(error) => {
            for answer in answers {
                let _ = answer.send(Err(error.clone()));
            }
        }
    }
}

/// What is asked for now and then. Whether it was to stop.
fn rare(store: &mut Store, shared: &Shared, ask: Ask) -> bool {
    match ask {
        Ask::Add(..) | Ask::Note(_) => {}
        Ask::Bury {
            number,
            reason,
            body,
        } => bury(store, shared, number, &reason, &body),
        Ask::DeadLetters(answer) => {
            let _ = answer.send(store.dead());
        }
        Ask::RetryDead(answer) => {
            let _ = answer.send(retry_dead(store, shared));
        }
        Ask::Replay(since, answer) => {
            let _ = answer.send(replay(store, shared, since));
        }
        Ask::Close => return true,
    }
    false
}

fn bury(store: &mut Store, shared: &Shared, number: u64, reason: &str, body: &Bytes) {
    let at = shared
        .state()
        .pending()
        .find(|(one, _)| *one == number)
        .map(|(_, event)| event.at);
    let Some(at) = at else { return };
    let buried = store
        .bury(number, at, reason, body)
        .and_then(|()| store.append(&[Entry::Dead { number }]));
    let mut state = shared.state();
    match buried {
        Ok(_) => {
            state.remove(number);
            state.dead_letters += 1;
            store.clean_up(&mut state, 0);
        }
        Err(error) => {
            tracing::error!(%error, number, "an event cannot be put away: it comes again");
            state.wait(number, Instant::now() + super::state::pause_after(7), None);
        }
    }
}

fn retry_dead(store: &mut Store, shared: &Shared) -> Result<usize, InboxError> {
    let mut added = Vec::new();
    let mut answers = Vec::new();
    for Buried { body, .. } in store.dead()? {
        let (answer, answered) = oneshot::channel();
        added.push((body, answer));
        answers.push(answered);
    }
    write(store, shared, &mut added, &mut Vec::new());
    let count = answers.len();
    for mut answered in answers {
        answered
            .try_recv()
            .unwrap_or_else(|_| Err(InboxError::closed()))?;
    }
    store.forget_dead()?;
    shared.state().dead_letters = 0;
    Ok(count)
}

fn replay(store: &mut Store, shared: &Shared, since: u64) -> Result<usize, InboxError> {
    let mut events = store.since(since)?;
    events.retain(|(number, _)| !shared.state().contains(*number));
    let entries: Vec<Entry> = events
        .iter()
        .map(|(number, _)| Entry::Replay { number: *number })
        .collect();
    if entries.is_empty() {
        return Ok(0);
    }
    store.append(&entries)?;
    store.sync()?;
    let mut state = shared.state();
    for (number, event) in events {
        state.add(number, event);
    }
    drop(state);
    shared.changed.notify_waiters();
    Ok(entries.len())
}
