-- Where records stand, and whether somebody else is at them.
SELECT r.key, r.state, r.token, r.fingerprint, r.attempts,
       s.token IS NOT NULL AND s.token <> $1 AS held
FROM cometchat_bulk.record r
LEFT JOIN cometchat_bulk.session s
    ON s.token = r.token AND s.ended_at IS NULL AND s.lease_until > cometchat_bulk.now()
WHERE r.ledger = $2 AND r.key = ANY ($3::text[])
