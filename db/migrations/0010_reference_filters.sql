-- Filters for the sources of a record and for the references that had none, filled for all versions. Frozen once released.
CREATE TABLE "actionPlan_sourcesSourceId" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE TABLE "action_sourcesSourceId" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE TABLE "activity_sourcesSourceId" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
ALTER TABLE "agreement" ADD COLUMN "decisionId" TEXT;
CREATE TABLE "agreement_sourcesSourceId" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE TABLE "consultationResponse_sourcesSourceId" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE TABLE "contactRole_sourcesSourceId" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
ALTER TABLE "decision" ADD COLUMN "assigneeUnitId" TEXT;
ALTER TABLE "decision" ADD COLUMN "proposerUnitId" TEXT;
CREATE TABLE "decisionRule_sourcesSourceId" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE TABLE "decision_sourcesSourceId" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE TABLE "effect_sourcesSourceId" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE TABLE "funding_sourcesSourceId" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE TABLE "goal_sourcesSourceId" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE TABLE "indicator_sourcesSourceId" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE TABLE "measurement_sourcesSourceId" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
ALTER TABLE "membership" ADD COLUMN "decisionId" TEXT;
CREATE TABLE "membership_sourcesSourceId" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE TABLE "monitoringItem_sourcesSourceId" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE TABLE "municipality_sourcesSourceId" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE TABLE "network_sourcesSourceId" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE TABLE "partner_sourcesSourceId" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE TABLE "policy_decisionIds" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE TABLE "policy_sourcesSourceId" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE TABLE "priorityArea_sourcesSourceId" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE TABLE "programme_sourcesSourceId" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
ALTER TABLE "project" ADD COLUMN "approvalDecisionId" TEXT;
ALTER TABLE "project" ADD COLUMN "costBearerUnitId" TEXT;
ALTER TABLE "project" ADD COLUMN "leadPartnerId" TEXT;
ALTER TABLE "project" ADD COLUMN "reportsToUnitId" TEXT;
CREATE TABLE "project_sourcesSourceId" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE TABLE "report_sourcesSourceId" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
ALTER TABLE "twinTown" ADD COLUMN "endDecisionId" TEXT;
ALTER TABLE "twinTown" ADD COLUMN "startDecisionId" TEXT;
CREATE TABLE "twinTown_sourcesSourceId" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE TABLE "unit_sourcesSourceId" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE INDEX "agreement_current_decisionId" ON "agreement" ("decisionId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "decision_current_assigneeUnitId" ON "decision" ("assigneeUnitId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "decision_current_proposerUnitId" ON "decision" ("proposerUnitId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "membership_current_decisionId" ON "membership" ("decisionId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "project_current_approvalDecisionId" ON "project" ("approvalDecisionId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "project_current_costBearerUnitId" ON "project" ("costBearerUnitId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "project_current_leadPartnerId" ON "project" ("leadPartnerId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "project_current_reportsToUnitId" ON "project" ("reportsToUnitId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "twinTown_current_endDecisionId" ON "twinTown" ("endDecisionId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "twinTown_current_startDecisionId" ON "twinTown" ("startDecisionId", "id") WHERE "untilRelease" IS NULL;
INSERT OR IGNORE INTO "municipality_sourcesSourceId" SELECT each.value ->> '$.sourceId', "version" FROM "municipality", json_each("doc", '$.sources') AS each WHERE each.value ->> '$.sourceId' IS NOT NULL;
INSERT OR IGNORE INTO "unit_sourcesSourceId" SELECT each.value ->> '$.sourceId', "version" FROM "unit", json_each("doc", '$.sources') AS each WHERE each.value ->> '$.sourceId' IS NOT NULL;
INSERT OR IGNORE INTO "contactRole_sourcesSourceId" SELECT each.value ->> '$.sourceId', "version" FROM "contactRole", json_each("doc", '$.sources') AS each WHERE each.value ->> '$.sourceId' IS NOT NULL;
INSERT OR IGNORE INTO "policy_decisionIds" SELECT each.value, "version" FROM "policy", json_each("doc", '$.decisionIds') AS each WHERE each.value IS NOT NULL;
INSERT OR IGNORE INTO "policy_sourcesSourceId" SELECT each.value ->> '$.sourceId', "version" FROM "policy", json_each("doc", '$.sources') AS each WHERE each.value ->> '$.sourceId' IS NOT NULL;
UPDATE "decision" SET "proposerUnitId" = "doc" ->> '$.proposerUnitId';
UPDATE "decision" SET "assigneeUnitId" = "doc" ->> '$.assigneeUnitId';
INSERT OR IGNORE INTO "decision_sourcesSourceId" SELECT each.value ->> '$.sourceId', "version" FROM "decision", json_each("doc", '$.sources') AS each WHERE each.value ->> '$.sourceId' IS NOT NULL;
INSERT OR IGNORE INTO "consultationResponse_sourcesSourceId" SELECT each.value ->> '$.sourceId', "version" FROM "consultationResponse", json_each("doc", '$.sources') AS each WHERE each.value ->> '$.sourceId' IS NOT NULL;
INSERT OR IGNORE INTO "decisionRule_sourcesSourceId" SELECT each.value ->> '$.sourceId', "version" FROM "decisionRule", json_each("doc", '$.sources') AS each WHERE each.value ->> '$.sourceId' IS NOT NULL;
INSERT OR IGNORE INTO "priorityArea_sourcesSourceId" SELECT each.value ->> '$.sourceId', "version" FROM "priorityArea", json_each("doc", '$.sources') AS each WHERE each.value ->> '$.sourceId' IS NOT NULL;
INSERT OR IGNORE INTO "goal_sourcesSourceId" SELECT each.value ->> '$.sourceId', "version" FROM "goal", json_each("doc", '$.sources') AS each WHERE each.value ->> '$.sourceId' IS NOT NULL;
INSERT OR IGNORE INTO "indicator_sourcesSourceId" SELECT each.value ->> '$.sourceId', "version" FROM "indicator", json_each("doc", '$.sources') AS each WHERE each.value ->> '$.sourceId' IS NOT NULL;
INSERT OR IGNORE INTO "measurement_sourcesSourceId" SELECT each.value ->> '$.sourceId', "version" FROM "measurement", json_each("doc", '$.sources') AS each WHERE each.value ->> '$.sourceId' IS NOT NULL;
INSERT OR IGNORE INTO "actionPlan_sourcesSourceId" SELECT each.value ->> '$.sourceId', "version" FROM "actionPlan", json_each("doc", '$.sources') AS each WHERE each.value ->> '$.sourceId' IS NOT NULL;
INSERT OR IGNORE INTO "action_sourcesSourceId" SELECT each.value ->> '$.sourceId', "version" FROM "action", json_each("doc", '$.sources') AS each WHERE each.value ->> '$.sourceId' IS NOT NULL;
INSERT OR IGNORE INTO "report_sourcesSourceId" SELECT each.value ->> '$.sourceId', "version" FROM "report", json_each("doc", '$.sources') AS each WHERE each.value ->> '$.sourceId' IS NOT NULL;
INSERT OR IGNORE INTO "effect_sourcesSourceId" SELECT each.value ->> '$.sourceId', "version" FROM "effect", json_each("doc", '$.sources') AS each WHERE each.value ->> '$.sourceId' IS NOT NULL;
UPDATE "project" SET "costBearerUnitId" = "doc" ->> '$.costBearerUnitId';
UPDATE "project" SET "reportsToUnitId" = "doc" ->> '$.reportsToUnitId';
UPDATE "project" SET "leadPartnerId" = "doc" ->> '$.leadPartnerId';
UPDATE "project" SET "approvalDecisionId" = "doc" ->> '$.approvalDecisionId';
INSERT OR IGNORE INTO "project_sourcesSourceId" SELECT each.value ->> '$.sourceId', "version" FROM "project", json_each("doc", '$.sources') AS each WHERE each.value ->> '$.sourceId' IS NOT NULL;
INSERT OR IGNORE INTO "funding_sourcesSourceId" SELECT each.value ->> '$.sourceId', "version" FROM "funding", json_each("doc", '$.sources') AS each WHERE each.value ->> '$.sourceId' IS NOT NULL;
INSERT OR IGNORE INTO "programme_sourcesSourceId" SELECT each.value ->> '$.sourceId', "version" FROM "programme", json_each("doc", '$.sources') AS each WHERE each.value ->> '$.sourceId' IS NOT NULL;
INSERT OR IGNORE INTO "partner_sourcesSourceId" SELECT each.value ->> '$.sourceId', "version" FROM "partner", json_each("doc", '$.sources') AS each WHERE each.value ->> '$.sourceId' IS NOT NULL;
UPDATE "twinTown" SET "startDecisionId" = "doc" ->> '$.startDecisionId';
UPDATE "twinTown" SET "endDecisionId" = "doc" ->> '$.endDecisionId';
INSERT OR IGNORE INTO "twinTown_sourcesSourceId" SELECT each.value ->> '$.sourceId', "version" FROM "twinTown", json_each("doc", '$.sources') AS each WHERE each.value ->> '$.sourceId' IS NOT NULL;
UPDATE "agreement" SET "decisionId" = "doc" ->> '$.decisionId';
INSERT OR IGNORE INTO "agreement_sourcesSourceId" SELECT each.value ->> '$.sourceId', "version" FROM "agreement", json_each("doc", '$.sources') AS each WHERE each.value ->> '$.sourceId' IS NOT NULL;
INSERT OR IGNORE INTO "network_sourcesSourceId" SELECT each.value ->> '$.sourceId', "version" FROM "network", json_each("doc", '$.sources') AS each WHERE each.value ->> '$.sourceId' IS NOT NULL;
UPDATE "membership" SET "decisionId" = "doc" ->> '$.decisionId';
INSERT OR IGNORE INTO "membership_sourcesSourceId" SELECT each.value ->> '$.sourceId', "version" FROM "membership", json_each("doc", '$.sources') AS each WHERE each.value ->> '$.sourceId' IS NOT NULL;
INSERT OR IGNORE INTO "activity_sourcesSourceId" SELECT each.value ->> '$.sourceId', "version" FROM "activity", json_each("doc", '$.sources') AS each WHERE each.value ->> '$.sourceId' IS NOT NULL;
INSERT OR IGNORE INTO "monitoringItem_sourcesSourceId" SELECT each.value ->> '$.sourceId', "version" FROM "monitoringItem", json_each("doc", '$.sources') AS each WHERE each.value ->> '$.sourceId' IS NOT NULL;
