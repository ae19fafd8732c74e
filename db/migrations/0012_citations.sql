-- Citations carry date, registration number and day of reading of their source, and which fields they support (not
-- stated so far). Those of older versions get them from the source as it was last while the version held, so that a
-- later import finds nothing changed. Frozen once released.
UPDATE "municipality"
SET "doc" = json_set("doc", '$.sources', json((
  SELECT json_group_array(json("citation"))
  FROM (
    SELECT json_object(
      'sourceId', each.value -> '$.sourceId',
      'title', each.value -> '$.title',
      'publisher', each.value -> '$.publisher',
      'kind', each.value -> '$.kind',
      'href', each.value -> '$.href',
      'documentDate', json("cited"."doc" -> '$.documentDate'),
      'registrationNumber', json("cited"."doc" -> '$.registrationNumber'),
      'retrieved', json("cited"."doc" -> '$.retrieved'),
      'place', each.value -> '$.place',
      'quote', each.value -> '$.quote',
      'supports', json('null')
    ) AS "citation"
    FROM json_each("municipality"."doc", '$.sources') AS each
    LEFT JOIN "source" AS "cited" ON "cited"."version" = (
      SELECT "version" FROM "source" AS "of"
      WHERE "of"."id" = each.value ->> '$.sourceId'
        AND ("municipality"."untilRelease" IS NULL OR "of"."fromRelease" < "municipality"."untilRelease")
      ORDER BY "of"."fromRelease" DESC LIMIT 1
    )
    ORDER BY each.key
  )
)))
WHERE json_type("doc", '$.sources[0]') IS NOT NULL AND json_type("doc", '$.sources[0].supports') IS NULL;
UPDATE "unit"
SET "doc" = json_set("doc", '$.sources', json((
  SELECT json_group_array(json("citation"))
  FROM (
    SELECT json_object(
      'sourceId', each.value -> '$.sourceId',
      'title', each.value -> '$.title',
      'publisher', each.value -> '$.publisher',
      'kind', each.value -> '$.kind',
      'href', each.value -> '$.href',
      'documentDate', json("cited"."doc" -> '$.documentDate'),
      'registrationNumber', json("cited"."doc" -> '$.registrationNumber'),
      'retrieved', json("cited"."doc" -> '$.retrieved'),
      'place', each.value -> '$.place',
      'quote', each.value -> '$.quote',
      'supports', json('null')
    ) AS "citation"
    FROM json_each("unit"."doc", '$.sources') AS each
    LEFT JOIN "source" AS "cited" ON "cited"."version" = (
      SELECT "version" FROM "source" AS "of"
      WHERE "of"."id" = each.value ->> '$.sourceId'
        AND ("unit"."untilRelease" IS NULL OR "of"."fromRelease" < "unit"."untilRelease")
      ORDER BY "of"."fromRelease" DESC LIMIT 1
    )
    ORDER BY each.key
  )
)))
WHERE json_type("doc", '$.sources[0]') IS NOT NULL AND json_type("doc", '$.sources[0].supports') IS NULL;
UPDATE "contactRole"
SET "doc" = json_set("doc", '$.sources', json((
  SELECT json_group_array(json("citation"))
  FROM (
    SELECT json_object(
      'sourceId', each.value -> '$.sourceId',
      'title', each.value -> '$.title',
      'publisher', each.value -> '$.publisher',
      'kind', each.value -> '$.kind',
      'href', each.value -> '$.href',
      'documentDate', json("cited"."doc" -> '$.documentDate'),
      'registrationNumber', json("cited"."doc" -> '$.registrationNumber'),
      'retrieved', json("cited"."doc" -> '$.retrieved'),
      'place', each.value -> '$.place',
      'quote', each.value -> '$.quote',
      'supports', json('null')
    ) AS "citation"
    FROM json_each("contactRole"."doc", '$.sources') AS each
    LEFT JOIN "source" AS "cited" ON "cited"."version" = (
      SELECT "version" FROM "source" AS "of"
      WHERE "of"."id" = each.value ->> '$.sourceId'
        AND ("contactRole"."untilRelease" IS NULL OR "of"."fromRelease" < "contactRole"."untilRelease")
      ORDER BY "of"."fromRelease" DESC LIMIT 1
    )
    ORDER BY each.key
  )
)))
WHERE json_type("doc", '$.sources[0]') IS NOT NULL AND json_type("doc", '$.sources[0].supports') IS NULL;
UPDATE "policy"
SET "doc" = json_set("doc", '$.sources', json((
  SELECT json_group_array(json("citation"))
  FROM (
    SELECT json_object(
      'sourceId', each.value -> '$.sourceId',
      'title', each.value -> '$.title',
      'publisher', each.value -> '$.publisher',
      'kind', each.value -> '$.kind',
      'href', each.value -> '$.href',
      'documentDate', json("cited"."doc" -> '$.documentDate'),
      'registrationNumber', json("cited"."doc" -> '$.registrationNumber'),
      'retrieved', json("cited"."doc" -> '$.retrieved'),
      'place', each.value -> '$.place',
      'quote', each.value -> '$.quote',
      'supports', json('null')
    ) AS "citation"
    FROM json_each("policy"."doc", '$.sources') AS each
    LEFT JOIN "source" AS "cited" ON "cited"."version" = (
      SELECT "version" FROM "source" AS "of"
      WHERE "of"."id" = each.value ->> '$.sourceId'
        AND ("policy"."untilRelease" IS NULL OR "of"."fromRelease" < "policy"."untilRelease")
      ORDER BY "of"."fromRelease" DESC LIMIT 1
    )
    ORDER BY each.key
  )
)))
WHERE json_type("doc", '$.sources[0]') IS NOT NULL AND json_type("doc", '$.sources[0].supports') IS NULL;
UPDATE "decision"
SET "doc" = json_set("doc", '$.sources', json((
  SELECT json_group_array(json("citation"))
  FROM (
    SELECT json_object(
      'sourceId', each.value -> '$.sourceId',
      'title', each.value -> '$.title',
      'publisher', each.value -> '$.publisher',
      'kind', each.value -> '$.kind',
      'href', each.value -> '$.href',
      'documentDate', json("cited"."doc" -> '$.documentDate'),
      'registrationNumber', json("cited"."doc" -> '$.registrationNumber'),
      'retrieved', json("cited"."doc" -> '$.retrieved'),
      'place', each.value -> '$.place',
      'quote', each.value -> '$.quote',
      'supports', json('null')
    ) AS "citation"
    FROM json_each("decision"."doc", '$.sources') AS each
    LEFT JOIN "source" AS "cited" ON "cited"."version" = (
      SELECT "version" FROM "source" AS "of"
      WHERE "of"."id" = each.value ->> '$.sourceId'
        AND ("decision"."untilRelease" IS NULL OR "of"."fromRelease" < "decision"."untilRelease")
      ORDER BY "of"."fromRelease" DESC LIMIT 1
    )
    ORDER BY each.key
  )
)))
WHERE json_type("doc", '$.sources[0]') IS NOT NULL AND json_type("doc", '$.sources[0].supports') IS NULL;
UPDATE "consultationResponse"
SET "doc" = json_set("doc", '$.sources', json((
  SELECT json_group_array(json("citation"))
  FROM (
    SELECT json_object(
      'sourceId', each.value -> '$.sourceId',
      'title', each.value -> '$.title',
      'publisher', each.value -> '$.publisher',
      'kind', each.value -> '$.kind',
      'href', each.value -> '$.href',
      'documentDate', json("cited"."doc" -> '$.documentDate'),
      'registrationNumber', json("cited"."doc" -> '$.registrationNumber'),
      'retrieved', json("cited"."doc" -> '$.retrieved'),
      'place', each.value -> '$.place',
      'quote', each.value -> '$.quote',
      'supports', json('null')
    ) AS "citation"
    FROM json_each("consultationResponse"."doc", '$.sources') AS each
    LEFT JOIN "source" AS "cited" ON "cited"."version" = (
      SELECT "version" FROM "source" AS "of"
      WHERE "of"."id" = each.value ->> '$.sourceId'
        AND ("consultationResponse"."untilRelease" IS NULL OR "of"."fromRelease" < "consultationResponse"."untilRelease")
      ORDER BY "of"."fromRelease" DESC LIMIT 1
    )
    ORDER BY each.key
  )
)))
WHERE json_type("doc", '$.sources[0]') IS NOT NULL AND json_type("doc", '$.sources[0].supports') IS NULL;
UPDATE "decisionRule"
SET "doc" = json_set("doc", '$.sources', json((
  SELECT json_group_array(json("citation"))
  FROM (
    SELECT json_object(
      'sourceId', each.value -> '$.sourceId',
      'title', each.value -> '$.title',
      'publisher', each.value -> '$.publisher',
      'kind', each.value -> '$.kind',
      'href', each.value -> '$.href',
      'documentDate', json("cited"."doc" -> '$.documentDate'),
      'registrationNumber', json("cited"."doc" -> '$.registrationNumber'),
      'retrieved', json("cited"."doc" -> '$.retrieved'),
      'place', each.value -> '$.place',
      'quote', each.value -> '$.quote',
      'supports', json('null')
    ) AS "citation"
    FROM json_each("decisionRule"."doc", '$.sources') AS each
    LEFT JOIN "source" AS "cited" ON "cited"."version" = (
      SELECT "version" FROM "source" AS "of"
      WHERE "of"."id" = each.value ->> '$.sourceId'
        AND ("decisionRule"."untilRelease" IS NULL OR "of"."fromRelease" < "decisionRule"."untilRelease")
      ORDER BY "of"."fromRelease" DESC LIMIT 1
    )
    ORDER BY each.key
  )
)))
WHERE json_type("doc", '$.sources[0]') IS NOT NULL AND json_type("doc", '$.sources[0].supports') IS NULL;
UPDATE "priorityArea"
SET "doc" = json_set("doc", '$.sources', json((
  SELECT json_group_array(json("citation"))
  FROM (
    SELECT json_object(
      'sourceId', each.value -> '$.sourceId',
      'title', each.value -> '$.title',
      'publisher', each.value -> '$.publisher',
      'kind', each.value -> '$.kind',
      'href', each.value -> '$.href',
      'documentDate', json("cited"."doc" -> '$.documentDate'),
      'registrationNumber', json("cited"."doc" -> '$.registrationNumber'),
      'retrieved', json("cited"."doc" -> '$.retrieved'),
      'place', each.value -> '$.place',
      'quote', each.value -> '$.quote',
      'supports', json('null')
    ) AS "citation"
    FROM json_each("priorityArea"."doc", '$.sources') AS each
    LEFT JOIN "source" AS "cited" ON "cited"."version" = (
      SELECT "version" FROM "source" AS "of"
      WHERE "of"."id" = each.value ->> '$.sourceId'
        AND ("priorityArea"."untilRelease" IS NULL OR "of"."fromRelease" < "priorityArea"."untilRelease")
      ORDER BY "of"."fromRelease" DESC LIMIT 1
    )
    ORDER BY each.key
  )
)))
WHERE json_type("doc", '$.sources[0]') IS NOT NULL AND json_type("doc", '$.sources[0].supports') IS NULL;
UPDATE "goal"
SET "doc" = json_set("doc", '$.sources', json((
  SELECT json_group_array(json("citation"))
  FROM (
    SELECT json_object(
      'sourceId', each.value -> '$.sourceId',
      'title', each.value -> '$.title',
      'publisher', each.value -> '$.publisher',
      'kind', each.value -> '$.kind',
      'href', each.value -> '$.href',
      'documentDate', json("cited"."doc" -> '$.documentDate'),
      'registrationNumber', json("cited"."doc" -> '$.registrationNumber'),
      'retrieved', json("cited"."doc" -> '$.retrieved'),
      'place', each.value -> '$.place',
      'quote', each.value -> '$.quote',
      'supports', json('null')
    ) AS "citation"
    FROM json_each("goal"."doc", '$.sources') AS each
    LEFT JOIN "source" AS "cited" ON "cited"."version" = (
      SELECT "version" FROM "source" AS "of"
      WHERE "of"."id" = each.value ->> '$.sourceId'
        AND ("goal"."untilRelease" IS NULL OR "of"."fromRelease" < "goal"."untilRelease")
      ORDER BY "of"."fromRelease" DESC LIMIT 1
    )
    ORDER BY each.key
  )
)))
WHERE json_type("doc", '$.sources[0]') IS NOT NULL AND json_type("doc", '$.sources[0].supports') IS NULL;
UPDATE "indicator"
SET "doc" = json_set("doc", '$.sources', json((
  SELECT json_group_array(json("citation"))
  FROM (
    SELECT json_object(
      'sourceId', each.value -> '$.sourceId',
      'title', each.value -> '$.title',
      'publisher', each.value -> '$.publisher',
      'kind', each.value -> '$.kind',
      'href', each.value -> '$.href',
      'documentDate', json("cited"."doc" -> '$.documentDate'),
      'registrationNumber', json("cited"."doc" -> '$.registrationNumber'),
      'retrieved', json("cited"."doc" -> '$.retrieved'),
      'place', each.value -> '$.place',
      'quote', each.value -> '$.quote',
      'supports', json('null')
    ) AS "citation"
    FROM json_each("indicator"."doc", '$.sources') AS each
    LEFT JOIN "source" AS "cited" ON "cited"."version" = (
      SELECT "version" FROM "source" AS "of"
      WHERE "of"."id" = each.value ->> '$.sourceId'
        AND ("indicator"."untilRelease" IS NULL OR "of"."fromRelease" < "indicator"."untilRelease")
      ORDER BY "of"."fromRelease" DESC LIMIT 1
    )
    ORDER BY each.key
  )
)))
WHERE json_type("doc", '$.sources[0]') IS NOT NULL AND json_type("doc", '$.sources[0].supports') IS NULL;
UPDATE "measurement"
SET "doc" = json_set("doc", '$.sources', json((
  SELECT json_group_array(json("citation"))
  FROM (
    SELECT json_object(
      'sourceId', each.value -> '$.sourceId',
      'title', each.value -> '$.title',
      'publisher', each.value -> '$.publisher',
      'kind', each.value -> '$.kind',
      'href', each.value -> '$.href',
      'documentDate', json("cited"."doc" -> '$.documentDate'),
      'registrationNumber', json("cited"."doc" -> '$.registrationNumber'),
      'retrieved', json("cited"."doc" -> '$.retrieved'),
      'place', each.value -> '$.place',
      'quote', each.value -> '$.quote',
      'supports', json('null')
    ) AS "citation"
    FROM json_each("measurement"."doc", '$.sources') AS each
    LEFT JOIN "source" AS "cited" ON "cited"."version" = (
      SELECT "version" FROM "source" AS "of"
      WHERE "of"."id" = each.value ->> '$.sourceId'
        AND ("measurement"."untilRelease" IS NULL OR "of"."fromRelease" < "measurement"."untilRelease")
      ORDER BY "of"."fromRelease" DESC LIMIT 1
    )
    ORDER BY each.key
  )
)))
WHERE json_type("doc", '$.sources[0]') IS NOT NULL AND json_type("doc", '$.sources[0].supports') IS NULL;
UPDATE "actionPlan"
SET "doc" = json_set("doc", '$.sources', json((
  SELECT json_group_array(json("citation"))
  FROM (
    SELECT json_object(
      'sourceId', each.value -> '$.sourceId',
      'title', each.value -> '$.title',
      'publisher', each.value -> '$.publisher',
      'kind', each.value -> '$.kind',
      'href', each.value -> '$.href',
      'documentDate', json("cited"."doc" -> '$.documentDate'),
      'registrationNumber', json("cited"."doc" -> '$.registrationNumber'),
      'retrieved', json("cited"."doc" -> '$.retrieved'),
      'place', each.value -> '$.place',
      'quote', each.value -> '$.quote',
      'supports', json('null')
    ) AS "citation"
    FROM json_each("actionPlan"."doc", '$.sources') AS each
    LEFT JOIN "source" AS "cited" ON "cited"."version" = (
      SELECT "version" FROM "source" AS "of"
      WHERE "of"."id" = each.value ->> '$.sourceId'
        AND ("actionPlan"."untilRelease" IS NULL OR "of"."fromRelease" < "actionPlan"."untilRelease")
      ORDER BY "of"."fromRelease" DESC LIMIT 1
    )
    ORDER BY each.key
  )
)))
WHERE json_type("doc", '$.sources[0]') IS NOT NULL AND json_type("doc", '$.sources[0].supports') IS NULL;
UPDATE "action"
SET "doc" = json_set("doc", '$.sources', json((
  SELECT json_group_array(json("citation"))
  FROM (
    SELECT json_object(
      'sourceId', each.value -> '$.sourceId',
      'title', each.value -> '$.title',
      'publisher', each.value -> '$.publisher',
      'kind', each.value -> '$.kind',
      'href', each.value -> '$.href',
      'documentDate', json("cited"."doc" -> '$.documentDate'),
      'registrationNumber', json("cited"."doc" -> '$.registrationNumber'),
      'retrieved', json("cited"."doc" -> '$.retrieved'),
      'place', each.value -> '$.place',
      'quote', each.value -> '$.quote',
      'supports', json('null')
    ) AS "citation"
    FROM json_each("action"."doc", '$.sources') AS each
    LEFT JOIN "source" AS "cited" ON "cited"."version" = (
      SELECT "version" FROM "source" AS "of"
      WHERE "of"."id" = each.value ->> '$.sourceId'
        AND ("action"."untilRelease" IS NULL OR "of"."fromRelease" < "action"."untilRelease")
      ORDER BY "of"."fromRelease" DESC LIMIT 1
    )
    ORDER BY each.key
  )
)))
WHERE json_type("doc", '$.sources[0]') IS NOT NULL AND json_type("doc", '$.sources[0].supports') IS NULL;
UPDATE "report"
SET "doc" = json_set("doc", '$.sources', json((
  SELECT json_group_array(json("citation"))
  FROM (
    SELECT json_object(
      'sourceId', each.value -> '$.sourceId',
      'title', each.value -> '$.title',
      'publisher', each.value -> '$.publisher',
      'kind', each.value -> '$.kind',
      'href', each.value -> '$.href',
      'documentDate', json("cited"."doc" -> '$.documentDate'),
      'registrationNumber', json("cited"."doc" -> '$.registrationNumber'),
      'retrieved', json("cited"."doc" -> '$.retrieved'),
      'place', each.value -> '$.place',
      'quote', each.value -> '$.quote',
      'supports', json('null')
    ) AS "citation"
    FROM json_each("report"."doc", '$.sources') AS each
    LEFT JOIN "source" AS "cited" ON "cited"."version" = (
      SELECT "version" FROM "source" AS "of"
      WHERE "of"."id" = each.value ->> '$.sourceId'
        AND ("report"."untilRelease" IS NULL OR "of"."fromRelease" < "report"."untilRelease")
      ORDER BY "of"."fromRelease" DESC LIMIT 1
    )
    ORDER BY each.key
  )
)))
WHERE json_type("doc", '$.sources[0]') IS NOT NULL AND json_type("doc", '$.sources[0].supports') IS NULL;
UPDATE "effect"
SET "doc" = json_set("doc", '$.sources', json((
  SELECT json_group_array(json("citation"))
  FROM (
    SELECT json_object(
      'sourceId', each.value -> '$.sourceId',
      'title', each.value -> '$.title',
      'publisher', each.value -> '$.publisher',
      'kind', each.value -> '$.kind',
      'href', each.value -> '$.href',
      'documentDate', json("cited"."doc" -> '$.documentDate'),
      'registrationNumber', json("cited"."doc" -> '$.registrationNumber'),
      'retrieved', json("cited"."doc" -> '$.retrieved'),
      'place', each.value -> '$.place',
      'quote', each.value -> '$.quote',
      'supports', json('null')
    ) AS "citation"
    FROM json_each("effect"."doc", '$.sources') AS each
    LEFT JOIN "source" AS "cited" ON "cited"."version" = (
      SELECT "version" FROM "source" AS "of"
      WHERE "of"."id" = each.value ->> '$.sourceId'
        AND ("effect"."untilRelease" IS NULL OR "of"."fromRelease" < "effect"."untilRelease")
      ORDER BY "of"."fromRelease" DESC LIMIT 1
    )
    ORDER BY each.key
  )
)))
WHERE json_type("doc", '$.sources[0]') IS NOT NULL AND json_type("doc", '$.sources[0].supports') IS NULL;
UPDATE "project"
SET "doc" = json_set("doc", '$.sources', json((
  SELECT json_group_array(json("citation"))
  FROM (
    SELECT json_object(
      'sourceId', each.value -> '$.sourceId',
      'title', each.value -> '$.title',
      'publisher', each.value -> '$.publisher',
      'kind', each.value -> '$.kind',
      'href', each.value -> '$.href',
      'documentDate', json("cited"."doc" -> '$.documentDate'),
      'registrationNumber', json("cited"."doc" -> '$.registrationNumber'),
      'retrieved', json("cited"."doc" -> '$.retrieved'),
      'place', each.value -> '$.place',
      'quote', each.value -> '$.quote',
      'supports', json('null')
    ) AS "citation"
    FROM json_each("project"."doc", '$.sources') AS each
    LEFT JOIN "source" AS "cited" ON "cited"."version" = (
      SELECT "version" FROM "source" AS "of"
      WHERE "of"."id" = each.value ->> '$.sourceId'
        AND ("project"."untilRelease" IS NULL OR "of"."fromRelease" < "project"."untilRelease")
      ORDER BY "of"."fromRelease" DESC LIMIT 1
    )
    ORDER BY each.key
  )
)))
WHERE json_type("doc", '$.sources[0]') IS NOT NULL AND json_type("doc", '$.sources[0].supports') IS NULL;
UPDATE "funding"
SET "doc" = json_set("doc", '$.sources', json((
  SELECT json_group_array(json("citation"))
  FROM (
    SELECT json_object(
      'sourceId', each.value -> '$.sourceId',
      'title', each.value -> '$.title',
      'publisher', each.value -> '$.publisher',
      'kind', each.value -> '$.kind',
      'href', each.value -> '$.href',
      'documentDate', json("cited"."doc" -> '$.documentDate'),
      'registrationNumber', json("cited"."doc" -> '$.registrationNumber'),
      'retrieved', json("cited"."doc" -> '$.retrieved'),
      'place', each.value -> '$.place',
      'quote', each.value -> '$.quote',
      'supports', json('null')
    ) AS "citation"
    FROM json_each("funding"."doc", '$.sources') AS each
    LEFT JOIN "source" AS "cited" ON "cited"."version" = (
      SELECT "version" FROM "source" AS "of"
      WHERE "of"."id" = each.value ->> '$.sourceId'
        AND ("funding"."untilRelease" IS NULL OR "of"."fromRelease" < "funding"."untilRelease")
      ORDER BY "of"."fromRelease" DESC LIMIT 1
    )
    ORDER BY each.key
  )
)))
WHERE json_type("doc", '$.sources[0]') IS NOT NULL AND json_type("doc", '$.sources[0].supports') IS NULL;
UPDATE "programme"
SET "doc" = json_set("doc", '$.sources', json((
  SELECT json_group_array(json("citation"))
  FROM (
    SELECT json_object(
      'sourceId', each.value -> '$.sourceId',
      'title', each.value -> '$.title',
      'publisher', each.value -> '$.publisher',
      'kind', each.value -> '$.kind',
      'href', each.value -> '$.href',
      'documentDate', json("cited"."doc" -> '$.documentDate'),
      'registrationNumber', json("cited"."doc" -> '$.registrationNumber'),
      'retrieved', json("cited"."doc" -> '$.retrieved'),
      'place', each.value -> '$.place',
      'quote', each.value -> '$.quote',
      'supports', json('null')
    ) AS "citation"
    FROM json_each("programme"."doc", '$.sources') AS each
    LEFT JOIN "source" AS "cited" ON "cited"."version" = (
      SELECT "version" FROM "source" AS "of"
      WHERE "of"."id" = each.value ->> '$.sourceId'
        AND ("programme"."untilRelease" IS NULL OR "of"."fromRelease" < "programme"."untilRelease")
      ORDER BY "of"."fromRelease" DESC LIMIT 1
    )
    ORDER BY each.key
  )
)))
WHERE json_type("doc", '$.sources[0]') IS NOT NULL AND json_type("doc", '$.sources[0].supports') IS NULL;
UPDATE "partner"
SET "doc" = json_set("doc", '$.sources', json((
  SELECT json_group_array(json("citation"))
  FROM (
    SELECT json_object(
      'sourceId', each.value -> '$.sourceId',
      'title', each.value -> '$.title',
      'publisher', each.value -> '$.publisher',
      'kind', each.value -> '$.kind',
      'href', each.value -> '$.href',
      'documentDate', json("cited"."doc" -> '$.documentDate'),
      'registrationNumber', json("cited"."doc" -> '$.registrationNumber'),
      'retrieved', json("cited"."doc" -> '$.retrieved'),
      'place', each.value -> '$.place',
      'quote', each.value -> '$.quote',
      'supports', json('null')
    ) AS "citation"
    FROM json_each("partner"."doc", '$.sources') AS each
    LEFT JOIN "source" AS "cited" ON "cited"."version" = (
      SELECT "version" FROM "source" AS "of"
      WHERE "of"."id" = each.value ->> '$.sourceId'
        AND ("partner"."untilRelease" IS NULL OR "of"."fromRelease" < "partner"."untilRelease")
      ORDER BY "of"."fromRelease" DESC LIMIT 1
    )
    ORDER BY each.key
  )
)))
WHERE json_type("doc", '$.sources[0]') IS NOT NULL AND json_type("doc", '$.sources[0].supports') IS NULL;
UPDATE "twinTown"
SET "doc" = json_set("doc", '$.sources', json((
  SELECT json_group_array(json("citation"))
  FROM (
    SELECT json_object(
      'sourceId', each.value -> '$.sourceId',
      'title', each.value -> '$.title',
      'publisher', each.value -> '$.publisher',
      'kind', each.value -> '$.kind',
      'href', each.value -> '$.href',
      'documentDate', json("cited"."doc" -> '$.documentDate'),
      'registrationNumber', json("cited"."doc" -> '$.registrationNumber'),
      'retrieved', json("cited"."doc" -> '$.retrieved'),
      'place', each.value -> '$.place',
      'quote', each.value -> '$.quote',
      'supports', json('null')
    ) AS "citation"
    FROM json_each("twinTown"."doc", '$.sources') AS each
    LEFT JOIN "source" AS "cited" ON "cited"."version" = (
      SELECT "version" FROM "source" AS "of"
      WHERE "of"."id" = each.value ->> '$.sourceId'
        AND ("twinTown"."untilRelease" IS NULL OR "of"."fromRelease" < "twinTown"."untilRelease")
      ORDER BY "of"."fromRelease" DESC LIMIT 1
    )
    ORDER BY each.key
  )
)))
WHERE json_type("doc", '$.sources[0]') IS NOT NULL AND json_type("doc", '$.sources[0].supports') IS NULL;
UPDATE "agreement"
SET "doc" = json_set("doc", '$.sources', json((
  SELECT json_group_array(json("citation"))
  FROM (
    SELECT json_object(
      'sourceId', each.value -> '$.sourceId',
      'title', each.value -> '$.title',
      'publisher', each.value -> '$.publisher',
      'kind', each.value -> '$.kind',
      'href', each.value -> '$.href',
      'documentDate', json("cited"."doc" -> '$.documentDate'),
      'registrationNumber', json("cited"."doc" -> '$.registrationNumber'),
      'retrieved', json("cited"."doc" -> '$.retrieved'),
      'place', each.value -> '$.place',
      'quote', each.value -> '$.quote',
      'supports', json('null')
    ) AS "citation"
    FROM json_each("agreement"."doc", '$.sources') AS each
    LEFT JOIN "source" AS "cited" ON "cited"."version" = (
      SELECT "version" FROM "source" AS "of"
      WHERE "of"."id" = each.value ->> '$.sourceId'
        AND ("agreement"."untilRelease" IS NULL OR "of"."fromRelease" < "agreement"."untilRelease")
      ORDER BY "of"."fromRelease" DESC LIMIT 1
    )
    ORDER BY each.key
  )
)))
WHERE json_type("doc", '$.sources[0]') IS NOT NULL AND json_type("doc", '$.sources[0].supports') IS NULL;
UPDATE "network"
SET "doc" = json_set("doc", '$.sources', json((
  SELECT json_group_array(json("citation"))
  FROM (
    SELECT json_object(
      'sourceId', each.value -> '$.sourceId',
      'title', each.value -> '$.title',
      'publisher', each.value -> '$.publisher',
      'kind', each.value -> '$.kind',
      'href', each.value -> '$.href',
      'documentDate', json("cited"."doc" -> '$.documentDate'),
      'registrationNumber', json("cited"."doc" -> '$.registrationNumber'),
      'retrieved', json("cited"."doc" -> '$.retrieved'),
      'place', each.value -> '$.place',
      'quote', each.value -> '$.quote',
      'supports', json('null')
    ) AS "citation"
    FROM json_each("network"."doc", '$.sources') AS each
    LEFT JOIN "source" AS "cited" ON "cited"."version" = (
      SELECT "version" FROM "source" AS "of"
      WHERE "of"."id" = each.value ->> '$.sourceId'
        AND ("network"."untilRelease" IS NULL OR "of"."fromRelease" < "network"."untilRelease")
      ORDER BY "of"."fromRelease" DESC LIMIT 1
    )
    ORDER BY each.key
  )
)))
WHERE json_type("doc", '$.sources[0]') IS NOT NULL AND json_type("doc", '$.sources[0].supports') IS NULL;
UPDATE "membership"
SET "doc" = json_set("doc", '$.sources', json((
  SELECT json_group_array(json("citation"))
  FROM (
    SELECT json_object(
      'sourceId', each.value -> '$.sourceId',
      'title', each.value -> '$.title',
      'publisher', each.value -> '$.publisher',
      'kind', each.value -> '$.kind',
      'href', each.value -> '$.href',
      'documentDate', json("cited"."doc" -> '$.documentDate'),
      'registrationNumber', json("cited"."doc" -> '$.registrationNumber'),
      'retrieved', json("cited"."doc" -> '$.retrieved'),
      'place', each.value -> '$.place',
      'quote', each.value -> '$.quote',
      'supports', json('null')
    ) AS "citation"
    FROM json_each("membership"."doc", '$.sources') AS each
    LEFT JOIN "source" AS "cited" ON "cited"."version" = (
      SELECT "version" FROM "source" AS "of"
      WHERE "of"."id" = each.value ->> '$.sourceId'
        AND ("membership"."untilRelease" IS NULL OR "of"."fromRelease" < "membership"."untilRelease")
      ORDER BY "of"."fromRelease" DESC LIMIT 1
    )
    ORDER BY each.key
  )
)))
WHERE json_type("doc", '$.sources[0]') IS NOT NULL AND json_type("doc", '$.sources[0].supports') IS NULL;
UPDATE "activity"
SET "doc" = json_set("doc", '$.sources', json((
  SELECT json_group_array(json("citation"))
  FROM (
    SELECT json_object(
      'sourceId', each.value -> '$.sourceId',
      'title', each.value -> '$.title',
      'publisher', each.value -> '$.publisher',
      'kind', each.value -> '$.kind',
      'href', each.value -> '$.href',
      'documentDate', json("cited"."doc" -> '$.documentDate'),
      'registrationNumber', json("cited"."doc" -> '$.registrationNumber'),
      'retrieved', json("cited"."doc" -> '$.retrieved'),
      'place', each.value -> '$.place',
      'quote', each.value -> '$.quote',
      'supports', json('null')
    ) AS "citation"
    FROM json_each("activity"."doc", '$.sources') AS each
    LEFT JOIN "source" AS "cited" ON "cited"."version" = (
      SELECT "version" FROM "source" AS "of"
      WHERE "of"."id" = each.value ->> '$.sourceId'
        AND ("activity"."untilRelease" IS NULL OR "of"."fromRelease" < "activity"."untilRelease")
      ORDER BY "of"."fromRelease" DESC LIMIT 1
    )
    ORDER BY each.key
  )
)))
WHERE json_type("doc", '$.sources[0]') IS NOT NULL AND json_type("doc", '$.sources[0].supports') IS NULL;
UPDATE "monitoringItem"
SET "doc" = json_set("doc", '$.sources', json((
  SELECT json_group_array(json("citation"))
  FROM (
    SELECT json_object(
      'sourceId', each.value -> '$.sourceId',
      'title', each.value -> '$.title',
      'publisher', each.value -> '$.publisher',
      'kind', each.value -> '$.kind',
      'href', each.value -> '$.href',
      'documentDate', json("cited"."doc" -> '$.documentDate'),
      'registrationNumber', json("cited"."doc" -> '$.registrationNumber'),
      'retrieved', json("cited"."doc" -> '$.retrieved'),
      'place', each.value -> '$.place',
      'quote', each.value -> '$.quote',
      'supports', json('null')
    ) AS "citation"
    FROM json_each("monitoringItem"."doc", '$.sources') AS each
    LEFT JOIN "source" AS "cited" ON "cited"."version" = (
      SELECT "version" FROM "source" AS "of"
      WHERE "of"."id" = each.value ->> '$.sourceId'
        AND ("monitoringItem"."untilRelease" IS NULL OR "of"."fromRelease" < "monitoringItem"."untilRelease")
      ORDER BY "of"."fromRelease" DESC LIMIT 1
    )
    ORDER BY each.key
  )
)))
WHERE json_type("doc", '$.sources[0]') IS NOT NULL AND json_type("doc", '$.sources[0].supports') IS NULL;
UPDATE "source"
SET "doc" = json_set("doc", '$.sources', json((
  SELECT json_group_array(json("citation"))
  FROM (
    SELECT json_object(
      'sourceId', each.value -> '$.sourceId',
      'title', each.value -> '$.title',
      'publisher', each.value -> '$.publisher',
      'kind', each.value -> '$.kind',
      'href', each.value -> '$.href',
      'documentDate', json("cited"."doc" -> '$.documentDate'),
      'registrationNumber', json("cited"."doc" -> '$.registrationNumber'),
      'retrieved', json("cited"."doc" -> '$.retrieved'),
      'place', each.value -> '$.place',
      'quote', each.value -> '$.quote',
      'supports', json('null')
    ) AS "citation"
    FROM json_each("source"."doc", '$.sources') AS each
    LEFT JOIN "source" AS "cited" ON "cited"."version" = (
      SELECT "version" FROM "source" AS "of"
      WHERE "of"."id" = each.value ->> '$.sourceId'
        AND ("source"."untilRelease" IS NULL OR "of"."fromRelease" < "source"."untilRelease")
      ORDER BY "of"."fromRelease" DESC LIMIT 1
    )
    ORDER BY each.key
  )
)))
WHERE json_type("doc", '$.sources[0]') IS NOT NULL AND json_type("doc", '$.sources[0].supports') IS NULL;
