-- Empties the text indexes: words are folded in another way from now on (db/schema/search-fold.ts). They are
-- filled again from the documents: by db/rebuild-search.ts when a file is opened, and on D1 by npm run publish.
INSERT INTO "municipality_search" ("municipality_search") VALUES ('delete-all');
INSERT INTO "unit_search" ("unit_search") VALUES ('delete-all');
INSERT INTO "contactRole_search" ("contactRole_search") VALUES ('delete-all');
INSERT INTO "policy_search" ("policy_search") VALUES ('delete-all');
INSERT INTO "decision_search" ("decision_search") VALUES ('delete-all');
INSERT INTO "consultationResponse_search" ("consultationResponse_search") VALUES ('delete-all');
INSERT INTO "decisionRule_search" ("decisionRule_search") VALUES ('delete-all');
INSERT INTO "priorityArea_search" ("priorityArea_search") VALUES ('delete-all');
INSERT INTO "goal_search" ("goal_search") VALUES ('delete-all');
INSERT INTO "indicator_search" ("indicator_search") VALUES ('delete-all');
INSERT INTO "measurement_search" ("measurement_search") VALUES ('delete-all');
INSERT INTO "actionPlan_search" ("actionPlan_search") VALUES ('delete-all');
INSERT INTO "action_search" ("action_search") VALUES ('delete-all');
INSERT INTO "report_search" ("report_search") VALUES ('delete-all');
INSERT INTO "effect_search" ("effect_search") VALUES ('delete-all');
INSERT INTO "project_search" ("project_search") VALUES ('delete-all');
INSERT INTO "funding_search" ("funding_search") VALUES ('delete-all');
INSERT INTO "programme_search" ("programme_search") VALUES ('delete-all');
INSERT INTO "partner_search" ("partner_search") VALUES ('delete-all');
INSERT INTO "twinTown_search" ("twinTown_search") VALUES ('delete-all');
INSERT INTO "agreement_search" ("agreement_search") VALUES ('delete-all');
INSERT INTO "network_search" ("network_search") VALUES ('delete-all');
INSERT INTO "membership_search" ("membership_search") VALUES ('delete-all');
INSERT INTO "activity_search" ("activity_search") VALUES ('delete-all');
INSERT INTO "monitoringItem_search" ("monitoringItem_search") VALUES ('delete-all');
INSERT INTO "source_search" ("source_search") VALUES ('delete-all');
