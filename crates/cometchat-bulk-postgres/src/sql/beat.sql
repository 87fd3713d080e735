-- One report of a worker: renews its lease, leases permits, and hears whether the run is paused.
--
-- Permits are places on one line of time that all workers share, one after the other at the pace of the quota. $3: how many this
-- worker wants; $4: how far ahead of now it may have them, in seconds.
WITH moment AS MATERIALIZED (
    SELECT cometchat_bulk.now() AS now
), known AS (
    SELECT l.id, l.paused, l.lease_seconds, l.clock, l.beats,
           greatest(l.next_permit, m.now) AS first,
           (60.0 / l.quota)::double precision AS step,
           m.now
    FROM cometchat_bulk.ledger l, moment m
    WHERE l.id = $2
    FOR NO KEY UPDATE OF l
), granted AS (
    SELECT k.*,
           greatest(0, least($3::integer, floor((extract(epoch FROM k.now - k.first) + greatest($4::double precision, k.step)) / k.step)))::integer AS permits
    FROM known k
), counted AS (
    UPDATE cometchat_bulk.ledger l
    SET clock = greatest(l.clock, g.now),
        beats = l.beats + 1,
        next_permit = CASE
            WHEN g.permits > 0 THEN g.first + make_interval(secs => g.permits * g.step)
            ELSE l.next_permit
        END
    FROM granted g
    WHERE l.id = g.id
    RETURNING l.beats
), renewed AS (
    UPDATE cometchat_bulk.session s
    SET lease_until = g.now + make_interval(secs => g.lease_seconds), beats = s.beats + 1
    FROM granted g
    WHERE s.token = $1 AND s.beats >= $5 AND s.ended_at IS NULL AND s.lease_until > g.now
    RETURNING s.beats
)
SELECT g.paused,
       extract(epoch FROM g.now)::double precision AS now,
       extract(epoch FROM g.clock - g.now)::double precision AS behind,
       coalesce(g.permits, 0) AS permits,
       extract(epoch FROM g.first - g.now)::double precision AS first,
       g.step,
       (SELECT beats FROM counted) AS ledger_beats,
       (SELECT beats FROM renewed) AS beats,
       EXISTS (SELECT FROM cometchat_bulk.session s WHERE s.token = $1 AND s.beats >= $5) AS known
FROM granted g
