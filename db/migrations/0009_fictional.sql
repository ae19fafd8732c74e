-- The field "invented" of a municipality becomes "fictional", the member that marks all its records. Documents keep the
-- order of the definition, so that a later import finds nothing changed. Quotes within texts are escaped in JSON, so
-- only the member's name is replaced.
DROP INDEX "municipality_current_invented";
ALTER TABLE "municipality" RENAME COLUMN "invented" TO "fictional";
CREATE INDEX "municipality_current_fictional" ON "municipality" ("fictional", "id") WHERE "untilRelease" IS NULL;
UPDATE "municipality"
SET "doc" = replace(json_remove("doc", '$.fictional'), '"invented":', '"fictional":')
WHERE json_type("doc", '$.invented') IS NOT NULL;
