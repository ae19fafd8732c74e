-- Reports, decision rules and memberships are found by the words that their names have: labels of choices, year, unit,
-- network. The indexes are filled again from the documents, by db/connection/rebuild-search.ts and on D1 by
-- utblick publish. Frozen once released.
INSERT INTO "report_search" ("report_search") VALUES ('delete-all');
INSERT INTO "decisionRule_search" ("decisionRule_search") VALUES ('delete-all');
INSERT INTO "membership_search" ("membership_search") VALUES ('delete-all');
