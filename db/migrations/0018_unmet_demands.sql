-- What decision rules demand of a record is derived when a release is made: null in versions from before. The next
-- import writes it into every current one. Frozen once released.
UPDATE "project" SET "doc" = json_set("doc", '$.unmetDemands', json('null')) WHERE json_type("doc", '$.unmetDemands') IS NULL;
UPDATE "twinTown" SET "doc" = json_set("doc", '$.unmetDemands', json('null')) WHERE json_type("doc", '$.unmetDemands') IS NULL;
UPDATE "agreement" SET "doc" = json_set("doc", '$.unmetDemands', json('null')) WHERE json_type("doc", '$.unmetDemands') IS NULL;
UPDATE "membership" SET "doc" = json_set("doc", '$.unmetDemands', json('null')) WHERE json_type("doc", '$.unmetDemands') IS NULL;
