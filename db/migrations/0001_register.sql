-- Made from db/resources by db/migrations/generate.ts; frozen since its release.
CREATE TABLE "release" (
  "id" INTEGER PRIMARY KEY,
  "publishedAt" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  "hash" TEXT NOT NULL,
  "counts" TEXT NOT NULL
) STRICT;

CREATE TABLE "municipality" (
  "version" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "fromRelease" INTEGER NOT NULL,
  "untilRelease" INTEGER,
  "municipalityCode" TEXT,
  "invented" INTEGER,
  "nameSortKey" TEXT,
  "doc" TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX "municipality_id" ON "municipality" ("id", "fromRelease");
CREATE INDEX "municipality_current" ON "municipality" ("id") WHERE "untilRelease" IS NULL;
CREATE INDEX "municipality_current_municipalityCode" ON "municipality" ("municipalityCode", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "municipality_current_invented" ON "municipality" ("invented", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "municipality_current_nameSortKey" ON "municipality" ("nameSortKey", "id") WHERE "untilRelease" IS NULL;
CREATE VIRTUAL TABLE "municipality_search" USING fts5("title", "text", content='', tokenize="unicode61 remove_diacritics 2");

CREATE TABLE "unit" (
  "version" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "fromRelease" INTEGER NOT NULL,
  "untilRelease" INTEGER,
  "municipalityCode" TEXT,
  "kind" TEXT,
  "parentId" TEXT,
  "nameSortKey" TEXT,
  "doc" TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX "unit_id" ON "unit" ("id", "fromRelease");
CREATE INDEX "unit_current" ON "unit" ("id") WHERE "untilRelease" IS NULL;
CREATE INDEX "unit_current_municipalityCode" ON "unit" ("municipalityCode", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "unit_current_kind" ON "unit" ("kind", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "unit_current_parentId" ON "unit" ("parentId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "unit_current_nameSortKey" ON "unit" ("nameSortKey", "id") WHERE "untilRelease" IS NULL;
CREATE VIRTUAL TABLE "unit_search" USING fts5("title", "text", content='', tokenize="unicode61 remove_diacritics 2");

CREATE TABLE "contactRole" (
  "version" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "fromRelease" INTEGER NOT NULL,
  "untilRelease" INTEGER,
  "municipalityCode" TEXT,
  "role" TEXT,
  "level" TEXT,
  "unitId" TEXT,
  "vacant" INTEGER,
  "titleSortKey" TEXT,
  "doc" TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX "contactRole_id" ON "contactRole" ("id", "fromRelease");
CREATE INDEX "contactRole_current" ON "contactRole" ("id") WHERE "untilRelease" IS NULL;
CREATE INDEX "contactRole_current_municipalityCode" ON "contactRole" ("municipalityCode", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "contactRole_current_role" ON "contactRole" ("role", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "contactRole_current_level" ON "contactRole" ("level", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "contactRole_current_unitId" ON "contactRole" ("unitId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "contactRole_current_vacant" ON "contactRole" ("vacant", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "contactRole_current_titleSortKey" ON "contactRole" ("titleSortKey", "id") WHERE "untilRelease" IS NULL;
CREATE VIRTUAL TABLE "contactRole_search" USING fts5("title", "text", content='', tokenize="unicode61 remove_diacritics 2");

CREATE TABLE "policy" (
  "version" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "fromRelease" INTEGER NOT NULL,
  "untilRelease" INTEGER,
  "municipalityCode" TEXT,
  "status" TEXT,
  "documentType" TEXT,
  "titleSortKey" TEXT,
  "documentDateEarliest" TEXT,
  "doc" TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX "policy_id" ON "policy" ("id", "fromRelease");
CREATE INDEX "policy_current" ON "policy" ("id") WHERE "untilRelease" IS NULL;
CREATE INDEX "policy_current_municipalityCode" ON "policy" ("municipalityCode", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "policy_current_status" ON "policy" ("status", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "policy_current_documentType" ON "policy" ("documentType", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "policy_current_titleSortKey" ON "policy" ("titleSortKey", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "policy_current_documentDateEarliest" ON "policy" ("documentDateEarliest", "id") WHERE "untilRelease" IS NULL;
CREATE VIRTUAL TABLE "policy_search" USING fts5("title", "text", content='', tokenize="unicode61 remove_diacritics 2");

CREATE TABLE "decision" (
  "version" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "fromRelease" INTEGER NOT NULL,
  "untilRelease" INTEGER,
  "municipalityCode" TEXT,
  "verb" TEXT,
  "status" TEXT,
  "bodyUnitId" TEXT,
  "dateLatest" TEXT,
  "dateEarliest" TEXT,
  "titleSortKey" TEXT,
  "doc" TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX "decision_id" ON "decision" ("id", "fromRelease");
CREATE INDEX "decision_current" ON "decision" ("id") WHERE "untilRelease" IS NULL;
CREATE INDEX "decision_current_municipalityCode" ON "decision" ("municipalityCode", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "decision_current_verb" ON "decision" ("verb", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "decision_current_status" ON "decision" ("status", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "decision_current_bodyUnitId" ON "decision" ("bodyUnitId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "decision_current_dateLatest" ON "decision" ("dateLatest", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "decision_current_dateEarliest" ON "decision" ("dateEarliest", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "decision_current_titleSortKey" ON "decision" ("titleSortKey", "id") WHERE "untilRelease" IS NULL;
CREATE TABLE "decision_replacesDecisionIds" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE "decision_search" USING fts5("title", "text", content='', tokenize="unicode61 remove_diacritics 2");

CREATE TABLE "consultationResponse" (
  "version" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "fromRelease" INTEGER NOT NULL,
  "untilRelease" INTEGER,
  "municipalityCode" TEXT,
  "policyId" TEXT,
  "unitId" TEXT,
  "state" TEXT,
  "stance" TEXT,
  "disposition" TEXT,
  "bodySortKey" TEXT,
  "doc" TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX "consultationResponse_id" ON "consultationResponse" ("id", "fromRelease");
CREATE INDEX "consultationResponse_current" ON "consultationResponse" ("id") WHERE "untilRelease" IS NULL;
CREATE INDEX "consultationResponse_current_municipalityCode" ON "consultationResponse" ("municipalityCode", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "consultationResponse_current_policyId" ON "consultationResponse" ("policyId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "consultationResponse_current_unitId" ON "consultationResponse" ("unitId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "consultationResponse_current_state" ON "consultationResponse" ("state", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "consultationResponse_current_stance" ON "consultationResponse" ("stance", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "consultationResponse_current_disposition" ON "consultationResponse" ("disposition", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "consultationResponse_current_bodySortKey" ON "consultationResponse" ("bodySortKey", "id") WHERE "untilRelease" IS NULL;
CREATE VIRTUAL TABLE "consultationResponse_search" USING fts5("title", "text", content='', tokenize="unicode61 remove_diacritics 2");

CREATE TABLE "decisionRule" (
  "version" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "fromRelease" INTEGER NOT NULL,
  "untilRelease" INTEGER,
  "municipalityCode" TEXT,
  "policyId" TEXT,
  "matter" TEXT,
  "act" TEXT,
  "unitId" TEXT,
  "force" TEXT,
  "matterPosition" INTEGER,
  "doc" TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX "decisionRule_id" ON "decisionRule" ("id", "fromRelease");
CREATE INDEX "decisionRule_current" ON "decisionRule" ("id") WHERE "untilRelease" IS NULL;
CREATE INDEX "decisionRule_current_municipalityCode" ON "decisionRule" ("municipalityCode", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "decisionRule_current_policyId" ON "decisionRule" ("policyId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "decisionRule_current_matter" ON "decisionRule" ("matter", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "decisionRule_current_act" ON "decisionRule" ("act", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "decisionRule_current_unitId" ON "decisionRule" ("unitId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "decisionRule_current_force" ON "decisionRule" ("force", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "decisionRule_current_matterPosition" ON "decisionRule" ("matterPosition", "id") WHERE "untilRelease" IS NULL;
CREATE VIRTUAL TABLE "decisionRule_search" USING fts5("title", "text", content='', tokenize="unicode61 remove_diacritics 2");

CREATE TABLE "priorityArea" (
  "version" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "fromRelease" INTEGER NOT NULL,
  "untilRelease" INTEGER,
  "municipalityCode" TEXT,
  "policyId" TEXT,
  "position" INTEGER,
  "titleSortKey" TEXT,
  "doc" TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX "priorityArea_id" ON "priorityArea" ("id", "fromRelease");
CREATE INDEX "priorityArea_current" ON "priorityArea" ("id") WHERE "untilRelease" IS NULL;
CREATE INDEX "priorityArea_current_municipalityCode" ON "priorityArea" ("municipalityCode", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "priorityArea_current_policyId" ON "priorityArea" ("policyId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "priorityArea_current_position" ON "priorityArea" ("position", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "priorityArea_current_titleSortKey" ON "priorityArea" ("titleSortKey", "id") WHERE "untilRelease" IS NULL;
CREATE VIRTUAL TABLE "priorityArea_search" USING fts5("title", "text", content='', tokenize="unicode61 remove_diacritics 2");

CREATE TABLE "goal" (
  "version" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "fromRelease" INTEGER NOT NULL,
  "untilRelease" INTEGER,
  "municipalityCode" TEXT,
  "policyId" TEXT,
  "parentId" TEXT,
  "kind" TEXT,
  "measured" INTEGER,
  "position" INTEGER,
  "doc" TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX "goal_id" ON "goal" ("id", "fromRelease");
CREATE INDEX "goal_current" ON "goal" ("id") WHERE "untilRelease" IS NULL;
CREATE INDEX "goal_current_municipalityCode" ON "goal" ("municipalityCode", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "goal_current_policyId" ON "goal" ("policyId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "goal_current_parentId" ON "goal" ("parentId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "goal_current_kind" ON "goal" ("kind", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "goal_current_measured" ON "goal" ("measured", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "goal_current_position" ON "goal" ("position", "id") WHERE "untilRelease" IS NULL;
CREATE TABLE "goal_priorityAreaIds" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE TABLE "goal_themes" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE TABLE "goal_groups" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE "goal_search" USING fts5("title", "text", content='', tokenize="unicode61 remove_diacritics 2");

CREATE TABLE "indicator" (
  "version" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "fromRelease" INTEGER NOT NULL,
  "untilRelease" INTEGER,
  "municipalityCode" TEXT,
  "goalId" TEXT,
  "kind" TEXT,
  "titleSortKey" TEXT,
  "target" REAL,
  "doc" TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX "indicator_id" ON "indicator" ("id", "fromRelease");
CREATE INDEX "indicator_current" ON "indicator" ("id") WHERE "untilRelease" IS NULL;
CREATE INDEX "indicator_current_municipalityCode" ON "indicator" ("municipalityCode", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "indicator_current_goalId" ON "indicator" ("goalId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "indicator_current_kind" ON "indicator" ("kind", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "indicator_current_titleSortKey" ON "indicator" ("titleSortKey", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "indicator_current_target" ON "indicator" ("target", "id") WHERE "untilRelease" IS NULL;
CREATE VIRTUAL TABLE "indicator_search" USING fts5("title", "text", content='', tokenize="unicode61 remove_diacritics 2");

CREATE TABLE "measurement" (
  "version" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "fromRelease" INTEGER NOT NULL,
  "untilRelease" INTEGER,
  "municipalityCode" TEXT,
  "indicatorId" TEXT,
  "period" TEXT,
  "unitId" TEXT,
  "value" REAL,
  "doc" TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX "measurement_id" ON "measurement" ("id", "fromRelease");
CREATE INDEX "measurement_current" ON "measurement" ("id") WHERE "untilRelease" IS NULL;
CREATE INDEX "measurement_current_municipalityCode" ON "measurement" ("municipalityCode", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "measurement_current_indicatorId" ON "measurement" ("indicatorId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "measurement_current_period" ON "measurement" ("period", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "measurement_current_unitId" ON "measurement" ("unitId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "measurement_current_value" ON "measurement" ("value", "id") WHERE "untilRelease" IS NULL;
CREATE VIRTUAL TABLE "measurement_search" USING fts5("title", "text", content='', tokenize="unicode61 remove_diacritics 2");

CREATE TABLE "actionPlan" (
  "version" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "fromRelease" INTEGER NOT NULL,
  "untilRelease" INTEGER,
  "municipalityCode" TEXT,
  "policyId" TEXT,
  "unitId" TEXT,
  "status" TEXT,
  "year" INTEGER,
  "titleSortKey" TEXT,
  "doc" TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX "actionPlan_id" ON "actionPlan" ("id", "fromRelease");
CREATE INDEX "actionPlan_current" ON "actionPlan" ("id") WHERE "untilRelease" IS NULL;
CREATE INDEX "actionPlan_current_municipalityCode" ON "actionPlan" ("municipalityCode", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "actionPlan_current_policyId" ON "actionPlan" ("policyId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "actionPlan_current_unitId" ON "actionPlan" ("unitId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "actionPlan_current_status" ON "actionPlan" ("status", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "actionPlan_current_year" ON "actionPlan" ("year", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "actionPlan_current_titleSortKey" ON "actionPlan" ("titleSortKey", "id") WHERE "untilRelease" IS NULL;
CREATE VIRTUAL TABLE "actionPlan_search" USING fts5("title", "text", content='', tokenize="unicode61 remove_diacritics 2");

CREATE TABLE "action" (
  "version" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "fromRelease" INTEGER NOT NULL,
  "untilRelease" INTEGER,
  "municipalityCode" TEXT,
  "actionPlanId" TEXT,
  "status" TEXT,
  "unitId" TEXT,
  "dueOn" TEXT,
  "titleSortKey" TEXT,
  "doc" TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX "action_id" ON "action" ("id", "fromRelease");
CREATE INDEX "action_current" ON "action" ("id") WHERE "untilRelease" IS NULL;
CREATE INDEX "action_current_municipalityCode" ON "action" ("municipalityCode", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "action_current_actionPlanId" ON "action" ("actionPlanId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "action_current_status" ON "action" ("status", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "action_current_unitId" ON "action" ("unitId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "action_current_dueOn" ON "action" ("dueOn", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "action_current_titleSortKey" ON "action" ("titleSortKey", "id") WHERE "untilRelease" IS NULL;
CREATE TABLE "action_goalIds" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE "action_search" USING fts5("title", "text", content='', tokenize="unicode61 remove_diacritics 2");

CREATE TABLE "report" (
  "version" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "fromRelease" INTEGER NOT NULL,
  "untilRelease" INTEGER,
  "municipalityCode" TEXT,
  "kind" TEXT,
  "unitId" TEXT,
  "year" INTEGER,
  "dueOn" TEXT,
  "submittedOn" TEXT,
  "doc" TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX "report_id" ON "report" ("id", "fromRelease");
CREATE INDEX "report_current" ON "report" ("id") WHERE "untilRelease" IS NULL;
CREATE INDEX "report_current_municipalityCode" ON "report" ("municipalityCode", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "report_current_kind" ON "report" ("kind", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "report_current_unitId" ON "report" ("unitId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "report_current_year" ON "report" ("year", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "report_current_dueOn" ON "report" ("dueOn", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "report_current_submittedOn" ON "report" ("submittedOn", "id") WHERE "untilRelease" IS NULL;
CREATE VIRTUAL TABLE "report_search" USING fts5("title", "text", content='', tokenize="unicode61 remove_diacritics 2");

CREATE TABLE "effect" (
  "version" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "fromRelease" INTEGER NOT NULL,
  "untilRelease" INTEGER,
  "municipalityCode" TEXT,
  "unitId" TEXT,
  "year" INTEGER,
  "titleSortKey" TEXT,
  "doc" TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX "effect_id" ON "effect" ("id", "fromRelease");
CREATE INDEX "effect_current" ON "effect" ("id") WHERE "untilRelease" IS NULL;
CREATE INDEX "effect_current_municipalityCode" ON "effect" ("municipalityCode", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "effect_current_unitId" ON "effect" ("unitId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "effect_current_year" ON "effect" ("year", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "effect_current_titleSortKey" ON "effect" ("titleSortKey", "id") WHERE "untilRelease" IS NULL;
CREATE TABLE "effect_projectIds" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE TABLE "effect_goalIds" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE "effect_search" USING fts5("title", "text", content='', tokenize="unicode61 remove_diacritics 2");

CREATE TABLE "project" (
  "version" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "fromRelease" INTEGER NOT NULL,
  "untilRelease" INTEGER,
  "municipalityCode" TEXT,
  "status" TEXT,
  "programmeId" TEXT,
  "unitId" TEXT,
  "startDateLatest" TEXT,
  "startDateEarliest" TEXT,
  "endDateLatest" TEXT,
  "endDateEarliest" TEXT,
  "budget" INTEGER,
  "titleSortKey" TEXT,
  "statusPosition" INTEGER,
  "doc" TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX "project_id" ON "project" ("id", "fromRelease");
CREATE INDEX "project_current" ON "project" ("id") WHERE "untilRelease" IS NULL;
CREATE INDEX "project_current_municipalityCode" ON "project" ("municipalityCode", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "project_current_status" ON "project" ("status", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "project_current_programmeId" ON "project" ("programmeId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "project_current_unitId" ON "project" ("unitId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "project_current_startDateLatest" ON "project" ("startDateLatest", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "project_current_startDateEarliest" ON "project" ("startDateEarliest", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "project_current_endDateLatest" ON "project" ("endDateLatest", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "project_current_endDateEarliest" ON "project" ("endDateEarliest", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "project_current_budget" ON "project" ("budget", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "project_current_titleSortKey" ON "project" ("titleSortKey", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "project_current_statusPosition" ON "project" ("statusPosition", "id") WHERE "untilRelease" IS NULL;
CREATE TABLE "project_partnersCountry" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE TABLE "project_priorityAreaIds" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE TABLE "project_goalIds" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE TABLE "project_twinTownIds" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE TABLE "project_partnerIds" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE TABLE "project_themes" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE TABLE "project_groups" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE "project_search" USING fts5("title", "text", content='', tokenize="unicode61 remove_diacritics 2");

CREATE TABLE "funding" (
  "version" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "fromRelease" INTEGER NOT NULL,
  "untilRelease" INTEGER,
  "municipalityCode" TEXT,
  "projectId" TEXT,
  "origin" TEXT,
  "programmeId" TEXT,
  "stage" TEXT,
  "amount" INTEGER,
  "funderSortKey" TEXT,
  "doc" TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX "funding_id" ON "funding" ("id", "fromRelease");
CREATE INDEX "funding_current" ON "funding" ("id") WHERE "untilRelease" IS NULL;
CREATE INDEX "funding_current_municipalityCode" ON "funding" ("municipalityCode", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "funding_current_projectId" ON "funding" ("projectId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "funding_current_origin" ON "funding" ("origin", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "funding_current_programmeId" ON "funding" ("programmeId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "funding_current_stage" ON "funding" ("stage", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "funding_current_amount" ON "funding" ("amount", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "funding_current_funderSortKey" ON "funding" ("funderSortKey", "id") WHERE "untilRelease" IS NULL;
CREATE VIRTUAL TABLE "funding_search" USING fts5("title", "text", content='', tokenize="unicode61 remove_diacritics 2");

CREATE TABLE "programme" (
  "version" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "fromRelease" INTEGER NOT NULL,
  "untilRelease" INTEGER,
  "municipalityCode" TEXT,
  "euFund" INTEGER,
  "periodEnd" INTEGER,
  "periodStart" INTEGER,
  "titleSortKey" TEXT,
  "doc" TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX "programme_id" ON "programme" ("id", "fromRelease");
CREATE INDEX "programme_current" ON "programme" ("id") WHERE "untilRelease" IS NULL;
CREATE INDEX "programme_current_municipalityCode" ON "programme" ("municipalityCode", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "programme_current_euFund" ON "programme" ("euFund", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "programme_current_periodEnd" ON "programme" ("periodEnd", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "programme_current_periodStart" ON "programme" ("periodStart", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "programme_current_titleSortKey" ON "programme" ("titleSortKey", "id") WHERE "untilRelease" IS NULL;
CREATE VIRTUAL TABLE "programme_search" USING fts5("title", "text", content='', tokenize="unicode61 remove_diacritics 2");

CREATE TABLE "partner" (
  "version" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "fromRelease" INTEGER NOT NULL,
  "untilRelease" INTEGER,
  "municipalityCode" TEXT,
  "country" TEXT,
  "kind" TEXT,
  "benchmark" INTEGER,
  "nameSortKey" TEXT,
  "doc" TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX "partner_id" ON "partner" ("id", "fromRelease");
CREATE INDEX "partner_current" ON "partner" ("id") WHERE "untilRelease" IS NULL;
CREATE INDEX "partner_current_municipalityCode" ON "partner" ("municipalityCode", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "partner_current_country" ON "partner" ("country", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "partner_current_kind" ON "partner" ("kind", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "partner_current_benchmark" ON "partner" ("benchmark", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "partner_current_nameSortKey" ON "partner" ("nameSortKey", "id") WHERE "untilRelease" IS NULL;
CREATE VIRTUAL TABLE "partner_search" USING fts5("title", "text", content='', tokenize="unicode61 remove_diacritics 2");

CREATE TABLE "twinTown" (
  "version" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "fromRelease" INTEGER NOT NULL,
  "untilRelease" INTEGER,
  "municipalityCode" TEXT,
  "kind" TEXT,
  "status" TEXT,
  "country" TEXT,
  "sinceLatest" TEXT,
  "sinceEarliest" TEXT,
  "nameSortKey" TEXT,
  "statusPosition" INTEGER,
  "doc" TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX "twinTown_id" ON "twinTown" ("id", "fromRelease");
CREATE INDEX "twinTown_current" ON "twinTown" ("id") WHERE "untilRelease" IS NULL;
CREATE INDEX "twinTown_current_municipalityCode" ON "twinTown" ("municipalityCode", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "twinTown_current_kind" ON "twinTown" ("kind", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "twinTown_current_status" ON "twinTown" ("status", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "twinTown_current_country" ON "twinTown" ("country", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "twinTown_current_sinceLatest" ON "twinTown" ("sinceLatest", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "twinTown_current_sinceEarliest" ON "twinTown" ("sinceEarliest", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "twinTown_current_nameSortKey" ON "twinTown" ("nameSortKey", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "twinTown_current_statusPosition" ON "twinTown" ("statusPosition", "id") WHERE "untilRelease" IS NULL;
CREATE TABLE "twinTown_unitIds" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE "twinTown_search" USING fts5("title", "text", content='', tokenize="unicode61 remove_diacritics 2");

CREATE TABLE "agreement" (
  "version" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "fromRelease" INTEGER NOT NULL,
  "untilRelease" INTEGER,
  "municipalityCode" TEXT,
  "kind" TEXT,
  "twinTownId" TEXT,
  "partnerId" TEXT,
  "signedOnLatest" TEXT,
  "signedOnEarliest" TEXT,
  "titleSortKey" TEXT,
  "doc" TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX "agreement_id" ON "agreement" ("id", "fromRelease");
CREATE INDEX "agreement_current" ON "agreement" ("id") WHERE "untilRelease" IS NULL;
CREATE INDEX "agreement_current_municipalityCode" ON "agreement" ("municipalityCode", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "agreement_current_kind" ON "agreement" ("kind", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "agreement_current_twinTownId" ON "agreement" ("twinTownId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "agreement_current_partnerId" ON "agreement" ("partnerId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "agreement_current_signedOnLatest" ON "agreement" ("signedOnLatest", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "agreement_current_signedOnEarliest" ON "agreement" ("signedOnEarliest", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "agreement_current_titleSortKey" ON "agreement" ("titleSortKey", "id") WHERE "untilRelease" IS NULL;
CREATE VIRTUAL TABLE "agreement_search" USING fts5("title", "text", content='', tokenize="unicode61 remove_diacritics 2");

CREATE TABLE "network" (
  "version" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "fromRelease" INTEGER NOT NULL,
  "untilRelease" INTEGER,
  "municipalityCode" TEXT,
  "nameSortKey" TEXT,
  "doc" TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX "network_id" ON "network" ("id", "fromRelease");
CREATE INDEX "network_current" ON "network" ("id") WHERE "untilRelease" IS NULL;
CREATE INDEX "network_current_municipalityCode" ON "network" ("municipalityCode", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "network_current_nameSortKey" ON "network" ("nameSortKey", "id") WHERE "untilRelease" IS NULL;
CREATE VIRTUAL TABLE "network_search" USING fts5("title", "text", content='', tokenize="unicode61 remove_diacritics 2");

CREATE TABLE "membership" (
  "version" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "fromRelease" INTEGER NOT NULL,
  "untilRelease" INTEGER,
  "municipalityCode" TEXT,
  "networkId" TEXT,
  "status" TEXT,
  "unitId" TEXT,
  "sinceEarliest" TEXT,
  "doc" TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX "membership_id" ON "membership" ("id", "fromRelease");
CREATE INDEX "membership_current" ON "membership" ("id") WHERE "untilRelease" IS NULL;
CREATE INDEX "membership_current_municipalityCode" ON "membership" ("municipalityCode", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "membership_current_networkId" ON "membership" ("networkId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "membership_current_status" ON "membership" ("status", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "membership_current_unitId" ON "membership" ("unitId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "membership_current_sinceEarliest" ON "membership" ("sinceEarliest", "id") WHERE "untilRelease" IS NULL;
CREATE VIRTUAL TABLE "membership_search" USING fts5("title", "text", content='', tokenize="unicode61 remove_diacritics 2");

CREATE TABLE "activity" (
  "version" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "fromRelease" INTEGER NOT NULL,
  "untilRelease" INTEGER,
  "municipalityCode" TEXT,
  "type" TEXT,
  "status" TEXT,
  "unitId" TEXT,
  "projectId" TEXT,
  "twinTownId" TEXT,
  "dateLatest" TEXT,
  "dateEarliest" TEXT,
  "titleSortKey" TEXT,
  "doc" TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX "activity_id" ON "activity" ("id", "fromRelease");
CREATE INDEX "activity_current" ON "activity" ("id") WHERE "untilRelease" IS NULL;
CREATE INDEX "activity_current_municipalityCode" ON "activity" ("municipalityCode", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "activity_current_type" ON "activity" ("type", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "activity_current_status" ON "activity" ("status", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "activity_current_unitId" ON "activity" ("unitId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "activity_current_projectId" ON "activity" ("projectId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "activity_current_twinTownId" ON "activity" ("twinTownId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "activity_current_dateLatest" ON "activity" ("dateLatest", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "activity_current_dateEarliest" ON "activity" ("dateEarliest", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "activity_current_titleSortKey" ON "activity" ("titleSortKey", "id") WHERE "untilRelease" IS NULL;
CREATE TABLE "activity_countries" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE TABLE "activity_audience" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE TABLE "activity_goalIds" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE TABLE "activity_partnerIds" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE "activity_search" USING fts5("title", "text", content='', tokenize="unicode61 remove_diacritics 2");

CREATE TABLE "monitoringItem" (
  "version" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "fromRelease" INTEGER NOT NULL,
  "untilRelease" INTEGER,
  "municipalityCode" TEXT,
  "type" TEXT,
  "programmeId" TEXT,
  "deadline" TEXT,
  "publishedOn" TEXT,
  "titleSortKey" TEXT,
  "doc" TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX "monitoringItem_id" ON "monitoringItem" ("id", "fromRelease");
CREATE INDEX "monitoringItem_current" ON "monitoringItem" ("id") WHERE "untilRelease" IS NULL;
CREATE INDEX "monitoringItem_current_municipalityCode" ON "monitoringItem" ("municipalityCode", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "monitoringItem_current_type" ON "monitoringItem" ("type", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "monitoringItem_current_programmeId" ON "monitoringItem" ("programmeId", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "monitoringItem_current_deadline" ON "monitoringItem" ("deadline", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "monitoringItem_current_publishedOn" ON "monitoringItem" ("publishedOn", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "monitoringItem_current_titleSortKey" ON "monitoringItem" ("titleSortKey", "id") WHERE "untilRelease" IS NULL;
CREATE TABLE "monitoringItem_themes" (
  "value" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("value", "version")
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE "monitoringItem_search" USING fts5("title", "text", content='', tokenize="unicode61 remove_diacritics 2");

CREATE TABLE "source" (
  "version" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "fromRelease" INTEGER NOT NULL,
  "untilRelease" INTEGER,
  "municipalityCode" TEXT,
  "kind" TEXT,
  "titleSortKey" TEXT,
  "documentDateEarliest" TEXT,
  "doc" TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX "source_id" ON "source" ("id", "fromRelease");
CREATE INDEX "source_current" ON "source" ("id") WHERE "untilRelease" IS NULL;
CREATE INDEX "source_current_municipalityCode" ON "source" ("municipalityCode", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "source_current_kind" ON "source" ("kind", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "source_current_titleSortKey" ON "source" ("titleSortKey", "id") WHERE "untilRelease" IS NULL;
CREATE INDEX "source_current_documentDateEarliest" ON "source" ("documentDateEarliest", "id") WHERE "untilRelease" IS NULL;
CREATE VIRTUAL TABLE "source_search" USING fts5("title", "text", content='', tokenize="unicode61 remove_diacritics 2");
