-- A unit may begin and end, and a plan describe international work or not; nobody has stated it so far. Frozen once
-- released.
UPDATE "unit"
SET "doc" = replace("doc", ',"responsibility":', ',"since":null,"until":null,"responsibility":')
WHERE json_type("doc", '$.since') IS NULL;
UPDATE "report"
SET "doc" = replace("doc", ',"content":', ',"describesInternationalWork":null,"content":')
WHERE json_type("doc", '$.describesInternationalWork') IS NULL;
