-- An empty list says "none", null says "not known". Until now both were an empty list, and none was ever stated:
-- every empty list of older versions becomes null. Frozen once released.
UPDATE "policy" SET "doc" = json_set("doc", '$.frameworks', json('null')) WHERE json_array_length("doc", '$.frameworks') = 0;
UPDATE "policy"
SET "doc" = json_set("doc", '$.frameworks', json((
  SELECT json_group_array(json(CASE json_array_length(each.value, '$.priorities') WHEN 0 THEN json_set(each.value, '$.priorities', json('null')) ELSE each.value END))
  FROM json_each("doc", '$.frameworks') AS each
)))
WHERE EXISTS (SELECT 1 FROM json_each("doc", '$.frameworks') AS each WHERE json_array_length(each.value, '$.priorities') = 0);
UPDATE "policy" SET "doc" = json_set("doc", '$.relatedDocuments', json('null')) WHERE json_array_length("doc", '$.relatedDocuments') = 0;
UPDATE "policy" SET "doc" = json_set("doc", '$.decisionIds', json('null')) WHERE json_array_length("doc", '$.decisionIds') = 0;
UPDATE "policy"
SET "doc" = json_set("doc", '$.decisions', json((
  SELECT json_group_array(json(CASE json_array_length(each.value, '$.replacesDecisionIds') WHEN 0 THEN json_set(each.value, '$.replacesDecisionIds', json('null')) ELSE each.value END))
  FROM json_each("doc", '$.decisions') AS each
)))
WHERE EXISTS (SELECT 1 FROM json_each("doc", '$.decisions') AS each WHERE json_array_length(each.value, '$.replacesDecisionIds') = 0);
UPDATE "decision" SET "doc" = json_set("doc", '$.replacesDecisionIds', json('null')) WHERE json_array_length("doc", '$.replacesDecisionIds') = 0;
UPDATE "goal" SET "doc" = json_set("doc", '$.priorityAreaIds', json('null')) WHERE json_array_length("doc", '$.priorityAreaIds') = 0;
UPDATE "goal" SET "doc" = json_set("doc", '$.themes', json('null')) WHERE json_array_length("doc", '$.themes') = 0;
UPDATE "goal" SET "doc" = json_set("doc", '$.groups', json('null')) WHERE json_array_length("doc", '$.groups') = 0;
UPDATE "action" SET "doc" = json_set("doc", '$.goalIds', json('null')) WHERE json_array_length("doc", '$.goalIds') = 0;
UPDATE "effect" SET "doc" = json_set("doc", '$.projectIds', json('null')) WHERE json_array_length("doc", '$.projectIds') = 0;
UPDATE "effect" SET "doc" = json_set("doc", '$.goalIds', json('null')) WHERE json_array_length("doc", '$.goalIds') = 0;
UPDATE "project" SET "doc" = json_set("doc", '$.partnerIds', json('null')) WHERE json_array_length("doc", '$.partnerIds') = 0;
UPDATE "project" SET "doc" = json_set("doc", '$.twinTownIds', json('null')) WHERE json_array_length("doc", '$.twinTownIds') = 0;
UPDATE "project" SET "doc" = json_set("doc", '$.goalIds', json('null')) WHERE json_array_length("doc", '$.goalIds') = 0;
UPDATE "project" SET "doc" = json_set("doc", '$.priorityAreaIds', json('null')) WHERE json_array_length("doc", '$.priorityAreaIds') = 0;
UPDATE "project" SET "doc" = json_set("doc", '$.themes', json('null')) WHERE json_array_length("doc", '$.themes') = 0;
UPDATE "project" SET "doc" = json_set("doc", '$.groups', json('null')) WHERE json_array_length("doc", '$.groups') = 0;
UPDATE "twinTown" SET "doc" = json_set("doc", '$.unitIds', json('null')) WHERE json_array_length("doc", '$.unitIds') = 0;
UPDATE "activity" SET "doc" = json_set("doc", '$.countries', json('null')) WHERE json_array_length("doc", '$.countries') = 0;
UPDATE "activity" SET "doc" = json_set("doc", '$.audience', json('null')) WHERE json_array_length("doc", '$.audience') = 0;
UPDATE "activity" SET "doc" = json_set("doc", '$.partnerIds', json('null')) WHERE json_array_length("doc", '$.partnerIds') = 0;
UPDATE "activity" SET "doc" = json_set("doc", '$.goalIds', json('null')) WHERE json_array_length("doc", '$.goalIds') = 0;
UPDATE "monitoringItem" SET "doc" = json_set("doc", '$.themes', json('null')) WHERE json_array_length("doc", '$.themes') = 0;
