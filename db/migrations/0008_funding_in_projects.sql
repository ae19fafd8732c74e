-- The funding lines inside a project carry programme and day of the grant. Those of older releases get them from
-- the line as it was last while that version of the project held, so that a later import finds nothing changed.
UPDATE "project"
SET "doc" = json_set("doc", '$.funding', json((
  SELECT json_group_array(json("line"))
  FROM (
    SELECT json_object(
      'id', json(each.value -> '$.id'),
      'origin', json(each.value -> '$.origin'),
      'funder', json(each.value -> '$.funder'),
      'programmeId', json("source"."doc" -> '$.programmeId'),
      'amount', json(each.value -> '$.amount'),
      'stage', json(each.value -> '$.stage'),
      'grantedOn', json("source"."doc" -> '$.grantedOn')
    ) AS "line"
    FROM json_each("project"."doc", '$.funding') AS each
    LEFT JOIN "funding" AS "source" ON "source"."version" = (
      SELECT "version" FROM "funding"
      WHERE "id" = each.value ->> '$.id'
        AND ("project"."untilRelease" IS NULL OR "fromRelease" < "project"."untilRelease")
      ORDER BY "fromRelease" DESC LIMIT 1
    )
    ORDER BY each.key
  )
)))
WHERE json_type("doc", '$.funding[0]') IS NOT NULL AND json_type("doc", '$.funding[0].grantedOn') IS NULL;
