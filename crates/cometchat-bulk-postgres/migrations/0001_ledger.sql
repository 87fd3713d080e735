-- Version 1: ledgers, their records, and the sessions of those who work on them.
--
-- Every moment is the database's: no worker's clock decides anything.

CREATE SCHEMA IF NOT EXISTS cometchat_bulk;

CREATE TABLE cometchat_bulk.schema_version (version integer NOT NULL);
INSERT INTO cometchat_bulk.schema_version VALUES (0);

-- The only clock. A function, so that tests can make it jump.
CREATE FUNCTION cometchat_bulk.now() RETURNS timestamptz
    LANGUAGE sql VOLATILE PARALLEL SAFE AS 'SELECT pg_catalog.clock_timestamp()';

CREATE TABLE cometchat_bulk.ledger (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name            text NOT NULL UNIQUE,
    kind            text NOT NULL CHECK (kind IN ('send', 'import')),
    -- The app that records are sent to, as host and path: what one app confirmed says nothing of another.
    app             text NOT NULL,
    lease_seconds   double precision NOT NULL CHECK (lease_seconds > 0),
    -- Requests a minute that all workers together may begin; none where the answers alone decide.
    quota           integer CHECK (quota > 0),
    next_permit     timestamptz NOT NULL DEFAULT '-infinity',
    paused          boolean NOT NULL DEFAULT false,
    created_at      timestamptz NOT NULL DEFAULT cometchat_bulk.now(),
    -- Where the ledger lives: a copy that was restored lives elsewhere.
    home            text NOT NULL,
    -- Once set, records may be missing that were sent: none that is not known is taken for new.
    restored_at     timestamptz,
    -- The latest moment that a worker has seen, and how often one has reported.
    clock           timestamptz NOT NULL DEFAULT cometchat_bulk.now(),
    beats           bigint NOT NULL DEFAULT 0
);

CREATE TABLE cometchat_bulk.session (
    -- The fencing token: a worker that comes back from the dead has a smaller one than whoever took its records.
    token           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ledger          bigint NOT NULL REFERENCES cometchat_bulk.ledger (id) ON DELETE CASCADE,
    worker          text NOT NULL,
    began_at        timestamptz NOT NULL DEFAULT cometchat_bulk.now(),
    lease_until     timestamptz NOT NULL,
    ended_at        timestamptz,
    beats           bigint NOT NULL DEFAULT 0
);
CREATE INDEX session_by_ledger ON cometchat_bulk.session (ledger) WHERE ended_at IS NULL;

CREATE TABLE cometchat_bulk.record (
    ledger          bigint NOT NULL REFERENCES cometchat_bulk.ledger (id) ON DELETE CASCADE,
    key             text NOT NULL,
    -- Their order: users, groups, members, messages of an import one after the other, and then as they were added.
    rank            smallint NOT NULL DEFAULT 0,
    number          bigint GENERATED ALWAYS AS IDENTITY,
    -- A record that is `sending` and whose session has ended is uncertain, whether that was written down or not.
    state           text NOT NULL CHECK (state IN ('ready', 'sending', 'confirmed', 'refused', 'uncertain')),
    -- Whose it is, or was last.
    token           bigint,
    fingerprint     bigint NOT NULL,
    attempts        integer NOT NULL DEFAULT 0,
    -- As JSON.
    outcome         text,
    -- The record as a line of JSON; none where the workers get it from elsewhere.
    line            text,
    changed_at      timestamptz NOT NULL DEFAULT cometchat_bulk.now(),
    PRIMARY KEY (ledger, key)
);
-- What is still to be done is found without the rest.
CREATE INDEX record_open ON cometchat_bulk.record (ledger, rank, number) WHERE state IN ('ready', 'sending');

-- The records as people see them.
CREATE VIEW cometchat_bulk.records AS
SELECT l.name AS ledger,
       r.key,
       CASE
           WHEN r.state = 'sending' AND s.token IS NULL THEN 'uncertain'
           ELSE r.state
       END AS state,
       r.attempts,
       coalesce(r.outcome, CASE
           WHEN r.state = 'sending' AND s.token IS NULL
           THEN '{"is":"uncertain","reason":"the worker ended before the response was written down"}'
       END)::json AS outcome,
       r.line::json AS record,
       r.changed_at,
       r.rank,
       r.number
FROM cometchat_bulk.record r
JOIN cometchat_bulk.ledger l ON l.id = r.ledger
LEFT JOIN cometchat_bulk.session s
    ON s.token = r.token AND s.ended_at IS NULL AND s.lease_until > cometchat_bulk.now();
