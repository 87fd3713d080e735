-- Begins records that the ledger has not seen: those that another worker begins at the same moment are left to it.
WITH alive AS (
    SELECT s.token
    FROM cometchat_bulk.session s
    JOIN cometchat_bulk.ledger l ON l.id = s.ledger
    WHERE s.token = $1 AND s.ledger = $2 AND s.beats >= $5
      AND s.ended_at IS NULL AND s.lease_until > cometchat_bulk.now()
      AND l.clock <= cometchat_bulk.now() + interval '5 seconds'
      AND l.restored_at IS NULL
    FOR SHARE OF s
)
INSERT INTO cometchat_bulk.record (ledger, key, state, token, fingerprint, attempts)
SELECT $2, asked.key, 'sending', $1, asked.fingerprint, 1
FROM unnest($3::text[], $4::bigint[]) AS asked (key, fingerprint), alive
ON CONFLICT (ledger, key) DO NOTHING
RETURNING key
