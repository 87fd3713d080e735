-- Takes the next records that nobody holds for a session whose lease lasts. $5: also those of dead sessions that may have been
-- sent, which only an import asks again.
WITH alive AS (
    SELECT s.token
    FROM cometchat_bulk.session s
    JOIN cometchat_bulk.ledger l ON l.id = s.ledger
    WHERE s.token = $1 AND s.ledger = $2 AND s.beats >= $6
      AND s.ended_at IS NULL AND s.lease_until > cometchat_bulk.now()
      AND NOT l.paused
    FOR SHARE OF s
), free AS (
    SELECT r.key
    FROM cometchat_bulk.record r
    WHERE r.ledger = $2 AND r.rank = $3
      AND r.state IN ('ready', 'sending')
      AND (r.state = 'ready' OR $5)
      AND NOT EXISTS (
          SELECT FROM cometchat_bulk.session h
          WHERE h.token = r.token AND h.ended_at IS NULL AND h.lease_until > cometchat_bulk.now()
      )
    ORDER BY r.number
    LIMIT $4
    FOR UPDATE OF r SKIP LOCKED
), claimed AS (
    UPDATE cometchat_bulk.record r
    SET token = $1
    FROM free
    WHERE r.ledger = $2 AND r.key = free.key AND EXISTS (SELECT FROM alive)
    RETURNING r.number, r.key, r.state, r.fingerprint, r.attempts, r.line
)
SELECT key, state, fingerprint, attempts, line FROM claimed ORDER BY number
