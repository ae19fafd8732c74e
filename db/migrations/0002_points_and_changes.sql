-- What a release brought and closed, found by index, for changes, feeds and shipping; and the places of records
-- that have any, for bbox and map clusters. Frozen once released.
CREATE INDEX "municipality_from" ON "municipality" ("fromRelease", "id");
CREATE INDEX "municipality_until" ON "municipality" ("untilRelease", "id") WHERE "untilRelease" IS NOT NULL;
CREATE TABLE "municipality_point" (
  "value" INTEGER NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE INDEX "unit_from" ON "unit" ("fromRelease", "id");
CREATE INDEX "unit_until" ON "unit" ("untilRelease", "id") WHERE "untilRelease" IS NOT NULL;
CREATE INDEX "contactRole_from" ON "contactRole" ("fromRelease", "id");
CREATE INDEX "contactRole_until" ON "contactRole" ("untilRelease", "id") WHERE "untilRelease" IS NOT NULL;
CREATE INDEX "policy_from" ON "policy" ("fromRelease", "id");
CREATE INDEX "policy_until" ON "policy" ("untilRelease", "id") WHERE "untilRelease" IS NOT NULL;
CREATE INDEX "decision_from" ON "decision" ("fromRelease", "id");
CREATE INDEX "decision_until" ON "decision" ("untilRelease", "id") WHERE "untilRelease" IS NOT NULL;
CREATE INDEX "consultationResponse_from" ON "consultationResponse" ("fromRelease", "id");
CREATE INDEX "consultationResponse_until" ON "consultationResponse" ("untilRelease", "id") WHERE "untilRelease" IS NOT NULL;
CREATE INDEX "decisionRule_from" ON "decisionRule" ("fromRelease", "id");
CREATE INDEX "decisionRule_until" ON "decisionRule" ("untilRelease", "id") WHERE "untilRelease" IS NOT NULL;
CREATE INDEX "priorityArea_from" ON "priorityArea" ("fromRelease", "id");
CREATE INDEX "priorityArea_until" ON "priorityArea" ("untilRelease", "id") WHERE "untilRelease" IS NOT NULL;
CREATE INDEX "goal_from" ON "goal" ("fromRelease", "id");
CREATE INDEX "goal_until" ON "goal" ("untilRelease", "id") WHERE "untilRelease" IS NOT NULL;
CREATE INDEX "indicator_from" ON "indicator" ("fromRelease", "id");
CREATE INDEX "indicator_until" ON "indicator" ("untilRelease", "id") WHERE "untilRelease" IS NOT NULL;
CREATE INDEX "measurement_from" ON "measurement" ("fromRelease", "id");
CREATE INDEX "measurement_until" ON "measurement" ("untilRelease", "id") WHERE "untilRelease" IS NOT NULL;
CREATE INDEX "actionPlan_from" ON "actionPlan" ("fromRelease", "id");
CREATE INDEX "actionPlan_until" ON "actionPlan" ("untilRelease", "id") WHERE "untilRelease" IS NOT NULL;
CREATE INDEX "action_from" ON "action" ("fromRelease", "id");
CREATE INDEX "action_until" ON "action" ("untilRelease", "id") WHERE "untilRelease" IS NOT NULL;
CREATE INDEX "report_from" ON "report" ("fromRelease", "id");
CREATE INDEX "report_until" ON "report" ("untilRelease", "id") WHERE "untilRelease" IS NOT NULL;
CREATE INDEX "effect_from" ON "effect" ("fromRelease", "id");
CREATE INDEX "effect_until" ON "effect" ("untilRelease", "id") WHERE "untilRelease" IS NOT NULL;
CREATE INDEX "project_from" ON "project" ("fromRelease", "id");
CREATE INDEX "project_until" ON "project" ("untilRelease", "id") WHERE "untilRelease" IS NOT NULL;
CREATE TABLE "project_point" (
  "value" INTEGER NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE INDEX "funding_from" ON "funding" ("fromRelease", "id");
CREATE INDEX "funding_until" ON "funding" ("untilRelease", "id") WHERE "untilRelease" IS NOT NULL;
CREATE INDEX "programme_from" ON "programme" ("fromRelease", "id");
CREATE INDEX "programme_until" ON "programme" ("untilRelease", "id") WHERE "untilRelease" IS NOT NULL;
CREATE INDEX "partner_from" ON "partner" ("fromRelease", "id");
CREATE INDEX "partner_until" ON "partner" ("untilRelease", "id") WHERE "untilRelease" IS NOT NULL;
CREATE TABLE "partner_point" (
  "value" INTEGER NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE INDEX "twinTown_from" ON "twinTown" ("fromRelease", "id");
CREATE INDEX "twinTown_until" ON "twinTown" ("untilRelease", "id") WHERE "untilRelease" IS NOT NULL;
CREATE TABLE "twinTown_point" (
  "value" INTEGER NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE INDEX "agreement_from" ON "agreement" ("fromRelease", "id");
CREATE INDEX "agreement_until" ON "agreement" ("untilRelease", "id") WHERE "untilRelease" IS NOT NULL;
CREATE INDEX "network_from" ON "network" ("fromRelease", "id");
CREATE INDEX "network_until" ON "network" ("untilRelease", "id") WHERE "untilRelease" IS NOT NULL;
CREATE INDEX "membership_from" ON "membership" ("fromRelease", "id");
CREATE INDEX "membership_until" ON "membership" ("untilRelease", "id") WHERE "untilRelease" IS NOT NULL;
CREATE INDEX "activity_from" ON "activity" ("fromRelease", "id");
CREATE INDEX "activity_until" ON "activity" ("untilRelease", "id") WHERE "untilRelease" IS NOT NULL;
CREATE INDEX "monitoringItem_from" ON "monitoringItem" ("fromRelease", "id");
CREATE INDEX "monitoringItem_until" ON "monitoringItem" ("untilRelease", "id") WHERE "untilRelease" IS NOT NULL;
CREATE INDEX "source_from" ON "source" ("fromRelease", "id");
CREATE INDEX "source_until" ON "source" ("untilRelease", "id") WHERE "untilRelease" IS NOT NULL;

-- The places of what is there already: see db/schema/point-key.ts for the number.
INSERT INTO "municipality_point"
  SELECT CAST(round((longitude + 180) * 100000) AS INTEGER) * 33554432 + CAST(round((latitude + 90) * 100000) AS INTEGER), "version"
  FROM (SELECT json_extract("doc", '$.longitude') AS longitude, json_extract("doc", '$.latitude') AS latitude, "version" FROM "municipality")
  WHERE longitude IS NOT NULL AND latitude IS NOT NULL;
INSERT INTO "partner_point"
  SELECT CAST(round((longitude + 180) * 100000) AS INTEGER) * 33554432 + CAST(round((latitude + 90) * 100000) AS INTEGER), "version"
  FROM (SELECT json_extract("doc", '$.longitude') AS longitude, json_extract("doc", '$.latitude') AS latitude, "version" FROM "partner")
  WHERE longitude IS NOT NULL AND latitude IS NOT NULL;
INSERT INTO "twinTown_point"
  SELECT CAST(round((longitude + 180) * 100000) AS INTEGER) * 33554432 + CAST(round((latitude + 90) * 100000) AS INTEGER), "version"
  FROM (SELECT json_extract("doc", '$.longitude') AS longitude, json_extract("doc", '$.latitude') AS latitude, "version" FROM "twinTown")
  WHERE longitude IS NOT NULL AND latitude IS NOT NULL;
INSERT INTO "project_point"
  SELECT DISTINCT CAST(round((longitude + 180) * 100000) AS INTEGER) * 33554432 + CAST(round((latitude + 90) * 100000) AS INTEGER), "version"
  FROM (
    SELECT json_extract(p.value, '$.longitude') AS longitude, json_extract(p.value, '$.latitude') AS latitude, t."version"
    FROM "project" AS t, json_each(t."doc", '$.partners') AS p
  )
  WHERE longitude IS NOT NULL AND latitude IS NOT NULL;
