-- Adds records; those whose key is there already stay as they are.
INSERT INTO cometchat_bulk.record (ledger, key, rank, state, fingerprint, line)
SELECT $1, asked.key, asked.rank, 'ready', asked.fingerprint, asked.line
FROM unnest($2::text[], $3::smallint[], $4::bigint[], $5::text[])
    WITH ORDINALITY AS asked (key, rank, fingerprint, line, place)
ORDER BY asked.place
ON CONFLICT (ledger, key) DO NOTHING
RETURNING key
