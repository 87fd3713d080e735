//! Workers, the ledger and the server, and every step that each of them can take next.

use crate::ledger::{Ledger, Planted, State, Token};

/// How large the world is that is looked through.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Size {
    pub(crate) workers: usize,
    pub(crate) records: usize,
    /// How often a worker may end at any step, or lose its lease without knowing.
    pub(crate) crashes: u8,
    pub(crate) expiries: u8,
    /// Rows of an import: asked again, and known again by the server.
    pub(crate) import: bool,
    /// Whether workers read records elsewhere and look them up, instead of taking them from the ledger.
    pub(crate) reads: bool,
    pub(crate) planted: Planted,
}

/// What a worker is at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Phase {
    /// It has the record, and has not begun it. `seen`: whose it was in doubt when it was looked up.
    Has { seen: Option<Token> },
    /// The ledger says that it may send.
    MaySend,
    /// Its request is under way.
    Waits,
    /// It knows what became of the record, and writes it down.
    Knows(State),
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Worker {
    session: Option<Token>,
    /// The record that it is at, and whether an earlier request may have made it.
    at: Option<(usize, bool, Phase)>,
    /// The next record of its own input.
    next: usize,
}

/// A request under way, whose answer somebody may still wait for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Request {
    record: usize,
    waiting: Option<usize>,
    first: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct World {
    ledger: Ledger,
    workers: Vec<Worker>,
    requests: Vec<Request>,
    /// How many messages the server has made of each record.
    made: Vec<u8>,
    /// Whether it takes each record, once that has shown.
    verdicts: Vec<Option<bool>>,
    crashes: u8,
    expiries: u8,
    /// How often a record was under way when its worker ended, lost its lease or got no answer; of an import it does not matter.
    doubts: u8,
}

impl World {
    pub(crate) fn new(size: Size) -> Self {
        let worker = Worker {
            session: None,
            at: None,
            next: 0,
        };
        Self {
            ledger: Ledger::new(size.records, size.planted),
            workers: vec![worker; size.workers],
            requests: Vec::new(),
            made: vec![0; size.records],
            verdicts: vec![None; size.records],
            crashes: 0,
            expiries: 0,
            doubts: 0,
        }
    }

    /// What must never be; says what is wrong.
    pub(crate) fn broken(&self, import: bool) -> Option<String> {
        for (index, record) in self.ledger.records.iter().enumerate() {
            let made = self.made[index];
            let under_way = self.requests.iter().any(|request| request.record == index);
            let wrong = match record.state {
                _ if made > 1 => "was made twice",
                State::Ready if made > 0 => "is ready, and the server has it",
                State::Ready if under_way && !import => {
                    "is ready, and a request for it is under way"
                }
                State::Confirmed if made == 0 => "is confirmed, and the server does not have it",
                State::Refused if made > 0 => "is refused, and the server has it",
                _ => continue,
            };
            return Some(format!("record {index} {wrong}"));
        }
        let uncertain = self
            .ledger
            .records
            .iter()
            .filter(|record| record.state == State::Uncertain);
        (uncertain.count() > usize::from(self.doubts))
            .then(|| "more is uncertain than was under way".to_owned())
    }

    /// Whether all that can be done is done.
    pub(crate) fn is_over(&self) -> bool {
        self.ledger.is_complete()
            && self.requests.is_empty()
            && self.workers.iter().all(|worker| worker.at.is_none())
    }

    /// All worlds that one step leads to.
    pub(crate) fn steps(&self, size: Size) -> Vec<Self> {
        let mut next = Vec::new();
        for worker in 0..self.workers.len() {
            self.steps_of(worker, size, &mut next);
        }
        for request in 0..self.requests.len() {
            self.answers(request, size, &mut next);
        }
        if !size.import {
            next.push(self.with(|world| world.ledger.settle_dead()));
        }
        for session in 0..self.ledger.alive.len() {
            // The lease of a worker that is gone ends by itself.
            if !self
                .workers
                .iter()
                .any(|worker| worker.session == Some(session))
            {
                next.push(self.with(|world| world.ledger.expire(session)));
            }
        }
        for world in &mut next {
            if size.import {
                world.doubts = 0;
            }
        }
        next.retain(|world| world != self);
        next
    }

    fn with(&self, change: impl FnOnce(&mut Self)) -> Self {
        let mut world = self.clone();
        change(&mut world);
        world.requests.sort_unstable();
        world
    }

    fn steps_of(&self, id: usize, size: Size, next: &mut Vec<Self>) {
        let worker = &self.workers[id];
        let Some(session) = worker.session else {
            next.push(self.with(|world| {
                let session = world.ledger.begin();
                world.workers[id].session = Some(session);
            }));
            return;
        };
        if self.crashes < size.crashes {
            next.push(self.with(|world| world.crash(id)));
            // In order: what it has not begun is free at once. Its lease ends with it.
            next.push(self.with(|world| {
                world.crash(id);
                world.ledger.expire(session);
            }));
        }
        if self.expiries < size.expiries && self.ledger.alive[session] {
            next.push(self.with(|world| {
                world.expiries += 1;
                world.doubt(id);
                world.ledger.expire(session);
            }));
        }
        let at = |world: &mut Self, at| world.workers[id].at = at;
        match worker.at {
            None if !self.ledger.alive[session] => {
                // It has noticed, and begins again.
                next.push(self.with(|world| world.workers[id].session = None));
            }
            None if size.reads => {
                let index = worker.next;
                let Some(record) = self.ledger.records.get(index) else {
                    // It reads its input once more.
                    next.push(self.with(|world| world.workers[id].next = 0));
                    return;
                };
                next.push(self.with(|world| {
                    world.workers[id].next += 1;
                    if record.state == State::Ready {
                        world.workers[id].at = Some((index, false, Phase::Has { seen: None }));
                    }
                }));
            }
            None => next.push(self.with(|world| {
                if let Some((index, in_doubt)) = world.ledger.claim(session, size.import) {
                    world.workers[id].at = Some((index, in_doubt, Phase::Has { seen: None }));
                }
            })),
            Some((index, in_doubt, Phase::Has { seen })) => {
                let announced = |world: &mut Self| world.ledger.announce(session, index, seen);
                next.push(self.with(|world| {
                    let granted = announced(world) || size.planted == Planted::SendsFirst;
                    at(world, granted.then_some((index, in_doubt, Phase::MaySend)));
                }));
                // It is done, and the worker does not hear of it: it asks again.
                next.push(self.with(|world| {
                    announced(world);
                }));
                if size.planted == Planted::SendsFirst {
                    next.push(
                        self.with(|world| at(world, Some((index, in_doubt, Phase::MaySend)))),
                    );
                }
            }
            Some((index, in_doubt, Phase::MaySend)) => {
                next.push(self.with(|world| {
                    world.requests.push(Request {
                        record: index,
                        waiting: Some(id),
                        first: !in_doubt,
                    });
                    at(world, Some((index, in_doubt, Phase::Waits)));
                }));
                if !in_doubt {
                    // It never left.
                    next.push(
                        self.with(|world| {
                            at(world, Some((index, false, Phase::Knows(State::Ready))))
                        }),
                    );
                }
            }
            // One request is enough that nobody waits for any more.
            Some((_, _, Phase::Waits)) if self.requests.len() > self.workers.len() => {}
            // The time is up, and the request goes on.
            Some((index, _, Phase::Waits)) => next.push(self.with(|world| {
                world.doubt(id);
                world.leave_request(id);
                world.unanswered(id, index, size);
            })),
            Some((index, in_doubt, Phase::Knows(state))) => {
                let written = |world: &mut Self| world.ledger.write(session, index, state);
                next.push(self.with(|world| {
                    // What was taken back is tried again, while the session lasts.
                    let again = written(world) && state == State::Ready;
                    let has = (index, in_doubt, Phase::Has { seen: None });
                    at(world, again.then_some(has));
                }));
                next.push(self.with(|world| {
                    written(world);
                }));
            }
        }
    }

    /// What may become of a request, and whether anybody hears of it.
    fn answers(&self, index: usize, size: Size, next: &mut Vec<Self>) {
        let request = self.requests[index];
        let lost = |world: &mut Self| {
            if let Some(id) = request.waiting {
                world.doubt(id);
                world.unanswered(id, request.record, size);
            }
        };
        // The server never sees it.
        next.push(self.with(|world| {
            world.requests.remove(index);
            lost(world);
        }));
        if let Some(id) = request.waiting {
            // Too many requests: surely not processed, and tried again later.
            next.push(self.with(|world| {
                world.requests.remove(index);
                world.workers[id].at = Some(match request.first {
                    true => (request.record, false, Phase::Knows(State::Ready)),
                    false => (request.record, true, Phase::Has { seen: None }),
                });
            }));
        }
        // It takes the record or refuses it, and the same one always in the same way.
        for takes in [true, false] {
            if self.verdicts[request.record].is_some_and(|verdict| verdict != takes) {
                continue;
            }
            let is_there = size.import && self.made[request.record] > 0;
            let processed = |world: &mut Self| {
                world.requests.remove(index);
                world.verdicts[request.record] = Some(takes);
                world.made[request.record] += u8::from(takes && !is_there);
            };
            next.push(self.with(|world| {
                processed(world);
                lost(world);
            }));
            let Some(id) = request.waiting else { continue };
            // There before, as far as this worker knows, is somebody else's.
            let is_taken = is_there && request.first;
            let end = if takes && !is_taken {
                State::Confirmed
            } else {
                State::Refused
            };
            next.push(self.with(|world| {
                processed(world);
                world.workers[id].at = Some((request.record, !request.first, Phase::Knows(end)));
            }));
        }
    }

    /// A worker got no answer: a message is in doubt, and a row is asked again.
    fn unanswered(&mut self, id: usize, index: usize, size: Size) {
        self.workers[id].at = Some(match size.import {
            true => (index, true, Phase::Has { seen: None }),
            false => (index, false, Phase::Knows(State::Uncertain)),
        });
    }

    fn crash(&mut self, id: usize) {
        self.crashes += 1;
        self.doubt(id);
        self.leave_request(id);
        self.workers[id] = Worker {
            session: None,
            at: None,
            next: 0,
        };
    }

    fn doubt(&mut self, id: usize) {
        let is_under_way = |at: &(usize, bool, Phase)| !matches!(at.2, Phase::Has { .. });
        // What was announced and not heard of counts as well.
        let announced = self.workers[id].at.as_ref().is_some_and(|at| {
            is_under_way(at) || self.ledger.records[at.0].state == State::Sending
        });
        self.doubts += u8::from(announced);
    }

    fn leave_request(&mut self, id: usize) {
        for request in &mut self.requests {
            request.waiting = request.waiting.filter(|waiting| *waiting != id);
        }
    }
}
