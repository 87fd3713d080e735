-- What is still to be done up to this rank, but for what this session holds: records that may be sent, and records that are
-- being sent.
SELECT count(*) FILTER (WHERE r.state = 'ready' AND s.token IS NULL OR r.state = 'sending' AND s.token IS NULL AND $4) AS free,
       count(*) FILTER (WHERE s.token IS NOT NULL AND s.token <> $1) AS held
FROM cometchat_bulk.record r
LEFT JOIN cometchat_bulk.session s
    ON s.token = r.token AND s.ended_at IS NULL AND s.lease_until > cometchat_bulk.now()
WHERE r.ledger = $2 AND r.rank <= $3 AND r.state IN ('ready', 'sending')
