-- The first of these records that the ledger knows under the same key with another content.
SELECT asked.key
FROM unnest($2::text[], $3::bigint[]) AS asked (key, fingerprint)
JOIN cometchat_bulk.record r ON r.ledger = $1 AND r.key = asked.key
WHERE r.fingerprint <> asked.fingerprint
LIMIT 1
