-- Records that were refused or are uncertain, in their order, behind a place.
SELECT r.rank, r.number, r.key, r.outcome, r.line,
       CASE WHEN r.state = 'refused' THEN 'refused' ELSE 'uncertain' END AS state
FROM cometchat_bulk.record r
WHERE r.ledger = $1 AND (r.rank, r.number) > ($2, $3)
  AND (
      r.state = ANY ($4::text[])
      OR 'uncertain' = ANY ($4::text[]) AND r.state = 'sending' AND NOT EXISTS (
          SELECT FROM cometchat_bulk.session h
          WHERE h.token = r.token AND h.ended_at IS NULL AND h.lease_until > cometchat_bulk.now()
      )
  )
ORDER BY r.rank, r.number
LIMIT $5
