-- How far the policy has come that a record is from is derived when a release is made: null in versions from before. The
-- next import writes it into every current one. Frozen once released.
UPDATE "unit" SET "doc" = json_set("doc", '$.policyStatus', json('null')) WHERE json_type("doc", '$.policyStatus') IS NULL;
UPDATE "contactRole" SET "doc" = json_set("doc", '$.policyStatus', json('null')) WHERE json_type("doc", '$.policyStatus') IS NULL;
UPDATE "report" SET "doc" = json_set("doc", '$.policyStatus', json('null')) WHERE json_type("doc", '$.policyStatus') IS NULL;
UPDATE "activity" SET "doc" = json_set("doc", '$.policyStatus', json('null')) WHERE json_type("doc", '$.policyStatus') IS NULL;
UPDATE "monitoringItem" SET "doc" = json_set("doc", '$.policyStatus', json('null')) WHERE json_type("doc", '$.policyStatus') IS NULL;
