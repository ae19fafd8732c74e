-- What the policies say and the definitions could not: stages, background, outcome of a consultation, plain language,
-- lead-ins, whom a report or a plan is asked of, what a cooperation brings and to whom it reports, the goals of a
-- town, and what is done for a goal. Nobody has stated it so far. Frozen once released.
ALTER TABLE "activity" ADD COLUMN "reportsToUnitId" TEXT;
CREATE TABLE "effect_activityIds" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE TABLE "goal_activitiesId" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE TABLE "goal_projectsId" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
ALTER TABLE "twinTown" ADD COLUMN "reportsToUnitId" TEXT;
CREATE TABLE "twinTown_goalIds" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE INDEX "activity_current_reportsToUnitId" ON "activity" ("reportsToUnitId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "twinTown_current_reportsToUnitId" ON "twinTown" ("reportsToUnitId", "id") WHERE "untilRelease" IS NULL;
INSERT OR IGNORE INTO "goal_projectsId" SELECT each.value ->> '$.id', "version" FROM "goal", json_each("doc", '$.projects') AS each WHERE each.value ->> '$.id' IS NOT NULL;
INSERT OR IGNORE INTO "goal_activitiesId" SELECT each.value ->> '$.id', "version" FROM "goal", json_each("doc", '$.activities') AS each WHERE each.value ->> '$.id' IS NOT NULL;
INSERT OR IGNORE INTO "effect_activityIds" SELECT each.value, "version" FROM "effect", json_each("doc", '$.activityIds') AS each WHERE each.value IS NOT NULL;
INSERT OR IGNORE INTO "twinTown_goalIds" SELECT each.value, "version" FROM "twinTown", json_each("doc", '$.goalIds') AS each WHERE each.value IS NOT NULL;
UPDATE "twinTown" SET "reportsToUnitId" = "doc" ->> '$.reportsToUnitId';
UPDATE "activity" SET "reportsToUnitId" = "doc" ->> '$.reportsToUnitId';
UPDATE "policy"
SET "doc" = replace("doc", ',"addressee":', ',"stages":null,"addressee":')
WHERE json_type("doc", '$.stages') IS NULL;
UPDATE "policy"
SET "doc" = replace("doc", ',"childPerspective":', ',"consultationOutcome":null,"backgroundPassages":null,"plainLanguage":null,"childPerspective":')
WHERE json_type("doc", '$.consultationOutcome') IS NULL;
UPDATE "policy"
SET "doc" = json_set("doc", '$.relatedDocuments', json((
  SELECT json_group_array(json_object(
    'title', each.value -> '$.title',
    'relation', CASE each.value ->> '$.relation' WHEN 'missing' THEN 'called-for' ELSE each.value ->> '$.relation' END,
    'note', json('null')
  ))
  FROM json_each("doc", '$.relatedDocuments') AS each
)))
WHERE json_type("doc", '$.relatedDocuments[0]') IS NOT NULL AND json_type("doc", '$.relatedDocuments[0].note') IS NULL;
UPDATE "goal"
SET "doc" = replace("doc", ',"wording":', ',"leadIn":null,"wording":')
WHERE json_type("doc", '$.leadIn') IS NULL;
UPDATE "report"
SET "doc" = replace("doc", ',"year":', ',"actor":null,"year":')
WHERE json_type("doc", '$.actor') IS NULL;
UPDATE "actionPlan"
SET "doc" = replace("doc", ',"unitId":', ',"actor":null,"unitId":')
WHERE json_type("doc", '$.actor') IS NULL;
UPDATE "twinTown"
SET "doc" = replace("doc", ',"together":', ',"leadIn":null,"together":')
WHERE json_type("doc", '$.leadIn') IS NULL;
UPDATE "twinTown"
SET "doc" = replace("doc", ',"startDecisionId":', ',"goalIds":null,"contributions":null,"reportsToUnitId":null,"lastReportedOn":null,"startDecisionId":')
WHERE json_type("doc", '$.goalIds') IS NULL;
UPDATE "activity"
SET "doc" = replace("doc", ',"hostRole":', ',"leadIn":null,"hostRole":')
WHERE json_type("doc", '$.leadIn') IS NULL;
UPDATE "activity"
SET "doc" = replace("doc", ',"partnerIds":', ',"reportsToUnitId":null,"lastReportedOn":null,"partnerIds":')
WHERE json_type("doc", '$.reportsToUnitId') IS NULL;
UPDATE "project"
SET "doc" = replace("doc", ',"fundingExplored":', ',"contributions":null,"fundingExplored":')
WHERE json_type("doc", '$.contributions') IS NULL;
-- The goal's actions and effects, as they were last while its version held. No town had goals.
UPDATE "goal"
SET "doc" = replace("doc", ',"sources":', ',"actions":' || coalesce((
    SELECT json_group_array(json_object('id', "action"."id", 'title', json("action"."doc" -> '$.title'), 'status', json("action"."doc" -> '$.status')))
    FROM (SELECT * FROM "action" ORDER BY "id") AS "action"
    WHERE EXISTS (SELECT 1 FROM json_each("action"."doc", '$.goalIds') AS each WHERE each.value = "goal"."id")
      AND ("goal"."untilRelease" IS NULL AND "action"."untilRelease" IS NULL
        OR "action"."fromRelease" < "goal"."untilRelease"
          AND ("action"."untilRelease" IS NULL OR "action"."untilRelease" >= "goal"."untilRelease"))
  ), '[]') || ',"effects":' || coalesce((
    SELECT json_group_array(json_object('id', "effect"."id", 'title', json("effect"."doc" -> '$.title'), 'year', json("effect"."doc" -> '$.year')))
    FROM (SELECT * FROM "effect" ORDER BY "id") AS "effect"
    WHERE EXISTS (SELECT 1 FROM json_each("effect"."doc", '$.goalIds') AS each WHERE each.value = "goal"."id")
      AND ("goal"."untilRelease" IS NULL AND "effect"."untilRelease" IS NULL
        OR "effect"."fromRelease" < "goal"."untilRelease"
          AND ("effect"."untilRelease" IS NULL OR "effect"."untilRelease" >= "goal"."untilRelease"))
  ), '[]') || ',"twinTowns":[],"sources":')
WHERE json_type("doc", '$.actions') IS NULL;
-- No effect had activities.
UPDATE "effect"
SET "doc" = replace(replace("doc", ',"goalIds":', ',"activityIds":null,"goalIds":'), ',"sources":', ',"activities":[],"sources":')
WHERE json_type("doc", '$.activities') IS NULL;
