UPDATE cometchat_bulk.session SET ended_at = cometchat_bulk.now() WHERE token = $1 AND ended_at IS NULL
