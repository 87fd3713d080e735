SELECT l.kind, l.app, l.paused, l.quota, l.lease_seconds, l.restored_at IS NOT NULL AS restored,
       extract(epoch FROM cometchat_bulk.now() - l.created_at)::double precision AS age,
       (SELECT count(*) FROM cometchat_bulk.session s
        WHERE s.ledger = l.id AND s.ended_at IS NULL AND s.lease_until > cometchat_bulk.now()) AS workers,
       (SELECT count(*) FROM cometchat_bulk.session s
        WHERE s.ledger = l.id AND s.ended_at IS NULL AND s.lease_until <= cometchat_bulk.now()) AS dead
FROM cometchat_bulk.ledger l
WHERE l.id = $1
