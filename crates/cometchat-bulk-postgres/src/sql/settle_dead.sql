-- Writes down that what dead sessions were sending is uncertain. The token stays: if that worker is not dead after all, it may
-- still say what became of its records.
UPDATE cometchat_bulk.record r
SET state = 'uncertain',
    outcome = '{"is":"uncertain","reason":"the worker ended before the response was written down"}',
    changed_at = cometchat_bulk.now()
WHERE r.ledger = $1 AND r.state = 'sending'
  AND NOT EXISTS (
      SELECT FROM cometchat_bulk.session h
      WHERE h.token = r.token AND h.ended_at IS NULL AND h.lease_until > cometchat_bulk.now()
  )
