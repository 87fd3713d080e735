INSERT INTO cometchat_bulk.session (ledger, worker, lease_until)
SELECT l.id, $2, cometchat_bulk.now() + make_interval(secs => l.lease_seconds)
FROM cometchat_bulk.ledger l
WHERE l.id = $1
RETURNING token
