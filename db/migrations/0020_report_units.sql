-- The unit in a report says when it was set up and when it ended, so that a report is not missed of a unit that was not
-- there. Null in versions from before; the next import writes it into every current one. Frozen once released.
UPDATE "report"
SET "doc" = json_set("doc", '$.unit.since', json('null'), '$.unit.until', json('null'))
WHERE json_type("doc", '$.unit') = 'object' AND json_type("doc", '$.unit.since') IS NULL;
