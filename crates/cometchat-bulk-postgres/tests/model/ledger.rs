//! The ledger without a database: what its statements do to records, one after the other.
//!
//! `tests/suite/protocol.rs` holds the statements to it.

/// What a record is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum State {
    Ready,
    Sending,
    Confirmed,
    Refused,
    Uncertain,
}

/// A session, by its token.
pub(crate) type Token = usize;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Record {
    pub(crate) state: State,
    pub(crate) token: Option<Token>,
}

/// Faults that may be planted, to see that they are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Planted {
    None,
    /// What a dead session was sending is ready again.
    ExpiryMakesReady,
    /// A session whose lease has ended may begin records.
    NoLease,
    /// Whose a record is does not matter to what becomes of it.
    NoToken,
    /// A record that is in doubt may be begun by whoever looked before it was.
    NoLook,
    /// Requests leave before the ledger knows of them.
    SendsFirst,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Ledger {
    pub(crate) records: Vec<Record>,
    /// Whether the lease of each session lasts.
    pub(crate) alive: Vec<bool>,
    pub(crate) planted: Planted,
}

impl Ledger {
    pub(crate) fn new(records: usize, planted: Planted) -> Self {
        let record = Record {
            state: State::Ready,
            token: None,
        };
        Self {
            records: vec![record; records],
            alive: Vec::new(),
            planted,
        }
    }

    pub(crate) fn begin(&mut self) -> Token {
        self.alive.push(true);
        self.alive.len() - 1
    }

    pub(crate) fn expire(&mut self, session: Token) {
        self.alive[session] = false;
    }

    fn is_held(&self, record: Record) -> bool {
        record.token.is_some_and(|token| self.alive[token])
    }

    /// Whether another session that lasts has a record: `lookup.sql`.
    #[allow(dead_code, reason = "only what holds the statements to this asks")]
    pub(crate) fn is_others(&self, session: Token, index: usize) -> bool {
        let record = self.records[index];
        self.is_held(record) && record.token != Some(session)
    }

    /// `claim.sql`, one record at a time: which record it is, and whether it may have been sent.
    pub(crate) fn claim(&mut self, session: Token, import: bool) -> Option<(usize, bool)> {
        if !self.alive[session] {
            return None;
        }
        let free = |record: &Record| {
            let is_open = record.state == State::Ready || import && record.state == State::Sending;
            is_open && !self.is_held(*record)
        };
        let index = self.records.iter().position(free)?;
        self.records[index].token = Some(session);
        Some((index, self.records[index].state == State::Sending))
    }

    /// `write.sql` with a claim: whether the record is begun.
    pub(crate) fn announce(&mut self, session: Token, index: usize, seen: Option<Token>) -> bool {
        let record = self.records[index];
        let in_doubt = matches!(record.state, State::Sending | State::Uncertain);
        let is_own = record.token == Some(session) && (record.state == State::Ready || in_doubt);
        let as_seen = self.planted == Planted::NoLook || seen.is_some() && record.token == seen;
        let is_free =
            !self.is_held(record) && (record.state == State::Ready || in_doubt && as_seen);
        let lasts = self.alive[session] || self.planted == Planted::NoLease;
        let granted = lasts && (is_own || is_free);
        if granted {
            self.records[index] = Record {
                state: State::Sending,
                token: Some(session),
            };
        }
        granted
    }

    /// `write.sql` without one: whether it is written.
    pub(crate) fn write(&mut self, session: Token, index: usize, state: State) -> bool {
        let record = self.records[index];
        let in_doubt = matches!(record.state, State::Sending | State::Uncertain);
        let is_own = record.token == Some(session) || self.planted == Planted::NoToken;
        let known = is_own && (record.state == State::Ready || in_doubt || record.state == state);
        let doubted = state == State::Uncertain && in_doubt && !self.is_held(record);
        if known || doubted {
            self.records[index].state = state;
        }
        known || doubted
    }

    /// `settle_dead.sql`
    pub(crate) fn settle_dead(&mut self) {
        let state = match self.planted {
            Planted::ExpiryMakesReady => State::Ready,
            _ => State::Uncertain,
        };
        for index in 0..self.records.len() {
            let record = self.records[index];
            if record.state == State::Sending && !self.is_held(record) {
                self.records[index].state = state;
            }
        }
    }

    pub(crate) fn is_complete(&self) -> bool {
        let open = |record: &Record| matches!(record.state, State::Ready | State::Sending);
        !self.records.iter().any(open)
    }
}
