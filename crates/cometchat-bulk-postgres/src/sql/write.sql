-- Writes down what happens to records, and says which of them it could: one statement, so one commit for all of them.
--
-- A claim (`claims`) is of a session whose lease lasts, on a record that is its own, that surely was not sent and that nobody
-- holds, or that stands as this session saw it when it looked it up. What became of a record is taken from whoever holds it,
-- however late; from others only that a record of a dead session is uncertain.
WITH alive AS (
    SELECT s.token
    FROM cometchat_bulk.session s
    JOIN cometchat_bulk.ledger l ON l.id = s.ledger
    WHERE s.token = $1 AND s.ledger = $2 AND s.beats >= $9
      AND s.ended_at IS NULL AND s.lease_until > cometchat_bulk.now()
      AND l.clock <= cometchat_bulk.now() + interval '5 seconds'
    FOR SHARE OF s
), asked AS (
    SELECT *
    FROM unnest($3::text[], $4::boolean[], $5::text[], $6::text[], $7::bigint[], $8::bigint[])
        AS asked (key, claims, state, outcome, fingerprint, seen_token)
)
UPDATE cometchat_bulk.record r
SET state = asked.state,
    outcome = asked.outcome,
    fingerprint = CASE WHEN asked.claims THEN asked.fingerprint ELSE r.fingerprint END,
    token = CASE WHEN asked.claims THEN $1 ELSE r.token END,
    attempts = r.attempts + CASE WHEN asked.claims THEN 1 ELSE 0 END,
    changed_at = cometchat_bulk.now()
FROM asked
WHERE r.ledger = $2 AND r.key = asked.key AND (
    asked.claims AND EXISTS (SELECT FROM alive) AND (
        r.token = $1 AND r.state IN ('ready', 'sending', 'uncertain')
        OR (r.state = 'ready' OR r.state IN ('sending', 'uncertain') AND r.token = asked.seen_token)
           AND NOT EXISTS (
               SELECT FROM cometchat_bulk.session h
               WHERE h.token = r.token AND h.ended_at IS NULL AND h.lease_until > cometchat_bulk.now()
           )
    )
    OR NOT asked.claims AND (
        r.token = $1 AND (r.state IN ('ready', 'sending', 'uncertain') OR r.state = asked.state)
        OR asked.state = 'uncertain' AND r.state IN ('sending', 'uncertain')
           AND NOT EXISTS (
               SELECT FROM cometchat_bulk.session h
               WHERE h.token = r.token AND h.ended_at IS NULL AND h.lease_until > cometchat_bulk.now()
           )
    )
)
RETURNING r.key
