SELECT CASE WHEN r.state = 'sending' AND s.token IS NULL THEN 'uncertain' ELSE r.state END AS state,
       count(*) AS records,
       count(*) FILTER (WHERE r.changed_at > cometchat_bulk.now() - interval '10 seconds') AS recent
FROM cometchat_bulk.record r
LEFT JOIN cometchat_bulk.session s
    ON s.token = r.token AND s.ended_at IS NULL AND s.lease_until > cometchat_bulk.now()
WHERE r.ledger = $1
GROUP BY 1
