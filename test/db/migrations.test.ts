import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import Sqlite from 'better-sqlite3'
import { importRelease } from '../../db/import/import-release.ts'
import { openNode } from '../../db/connection/open-node.ts'
import { allResources } from '../../db/resources/index.ts'
import { seed } from '../helpers/seed.ts'
import { pointColumn, valuesTable } from '../../db/schema/columns.ts'
import type { Field } from '../../db/schema/field.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { storeSql } from '../../db/schema/sql.ts'
import { structureOf } from '../../db/migrations/structure.ts'
import { NOW } from '../helpers/register-facts.ts'
import { makeRegister } from '../helpers/register.ts'

const migrationsFolder = new URL('../../db/migrations/', import.meta.url)

/** Checksums of the migrations: a released one is never edited. */
const frozen: Readonly<Record<string, string>> = {
  '0001_register.sql': '2d25a6a5c3b243e55ab739d27ac63bc3cb02154569b4d21dd32ac7c2df1094bc',
  '0002_points_and_changes.sql': '58709154899e4d16e07cb4de15572e1805bcf120054c78342e49c211dd25d360',
  '0003_sorted_lists.sql': '3e1aea1f792c945197022de75e72fcda08bbc9dfc2eca200601e31dc843bf137',
  '0004_search_fold.sql': 'f7b19b085395c807afbf757c303f22e878f7a584ae2303f83d3d81135aab1149',
  '0005_release_notes.sql': '8276443e8e68387487e338e1a306613dc119b81a6581a01837b9bd5557d1221c',
  '0007_search_prefixes.sql': 'a7b17db0fe2da934638cfcc837ea7bdf3ec57817259418f58831718bbc9dcb23',
  '0008_funding_in_projects.sql': 'fd36fc604cca14272e90e8525177da141d07f1abbe8d1a5702ee65ea102ca0e1',
  '0009_fictional.sql': '0716ba2e299aac3941412dc05e1b32e64171b26cac3e90c8f859b238ec8f7860',
  '0010_reference_filters.sql': '4396fa5c75117e9c2bac6f2f2c2e5bda9a339ed9c5f58511a32789243e63456c',
  '0011_search_labels.sql': '1e8e690db11d65c2ee5f83752933db7a61241eade7ecd6e6e8da0920c327db7c',
  '0012_citations.sql': '37911fb4e50cb8494f0a59b24cdb6fa36b2bd0f8fd55aba490026e635ee27370',
  '0013_unknown_lists.sql': 'c702f9859562310e10de6db1097fb093fcce52e2bdd0936212c9c06111687148',
  '0014_registrar_mailbox.sql': 'a9382b45036ef983bad8ce16c8fb2617c27b9c2fb68395bfdaf5f2b262165b23',
  '0015_change_reasons.sql': '3211ed80874890c54412d96336a4b58e4297150b64d5fce533b3d3795c507f03',
  '0016_policies_whole.sql': '6b682dea909049364f0d94d494679639d3f29eb2984482b2d33c2c7ed4028851',
  '0017_units_in_time.sql': '3f2dbabf629e2f717823a8f7b9c282f4d75bb850c11885acd31be2ce2661306b',
  '0018_unmet_demands.sql': '0de19ff8e5f664c8350fcdf69faa9747b69985b365745ff23e019abd37b07a5a',
  '0019_policy_status.sql': '1059409954c7be7409fae7f34796c5cc2a7d42d4d0918bd991765e4fee4d30fc',
  '0020_report_units.sql': '7f4a5046c34411b0ab1fdd549495c2803e7e79865de66755610153e4dd7d2853',
}

/** The text of a table's definition differs where ALTER TABLE has added a column. */
const comparable = (sqlite: Sqlite.Database) =>
  [...structureOf(sqlite)].map(([name, { sql, columns, options }]) => [name, columns ?? sql, options])

test('the migrations make exactly the tables that the definitions describe', () => {
  const migrated = openNode(':memory:').sqlite
  const described = new Sqlite(':memory:')
  described.exec(storeSql(allResources))
  // Where this differs, write the next numbered file with what is missing; see CONTRIBUTING.
  expect(comparable(migrated)).toEqual(comparable(described))
})

test.each(readdirSync(migrationsFolder).filter((name) => name.endsWith('.sql')))(
  '%s is as it was released',
  (name) => {
    expect(
      createHash('sha256')
        .update(readFileSync(new URL(name, migrationsFolder)))
        .digest('hex'),
    ).toBe(frozen[name])
  },
)

test('0002 gives the records that were there before it the same places as an import does', async () => {
  const { sqlite } = await makeRegister(':memory:')
  const tables = allResources.flatMap((r) => {
    const column = pointColumn(r)
    return column ? [valuesTable(r, column)] : []
  })
  const places = () => tables.map((t) => sqlite.prepare(`SELECT * FROM "${t}" ORDER BY value, version`).all())
  const imported = places()
  expect(imported.every((rows) => rows.length > 0)).toBe(true)
  const script = readFileSync(new URL('0002_points_and_changes.sql', migrationsFolder), 'utf8')
  for (const [, kind, name] of script.matchAll(/CREATE (TABLE|INDEX) ("\w+")/g))
    sqlite.exec(`DROP ${kind} ${name}`)
  sqlite.exec(script)
  expect(places()).toEqual(imported)
})

test('0004 indexes an older register again, folded, once and for all versions', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'utblick-migrations-'))
  try {
    const file = join(folder, 'register.sqlite')
    const { sqlite } = await makeRegister(file)
    const index = (db: Sqlite.Database) =>
      allResources.map(({ name }) =>
        ['"lodz"*', '"a"*', '"aquila"*'].map((words) =>
          db.prepare(`SELECT rowid FROM "${name}_search" WHERE "${name}_search" MATCH ?`).pluck().all(words),
        ),
      )
    const folded = index(sqlite)
    // As 0001 and 0002 had it: texts as they are written.
    for (const { name } of allResources) {
      sqlite.exec(`INSERT INTO "${name}_search" ("${name}_search") VALUES ('delete-all')`)
      sqlite.exec(
        `INSERT INTO "${name}_search" (rowid, "title", "text") SELECT "version", '', "doc" FROM "${name}"`,
      )
    }
    sqlite.exec(`DELETE FROM d1_migrations WHERE name = '0004_search_fold.sql'`)
    expect(index(sqlite)).not.toEqual(folded)
    sqlite.close()
    const again = openNode(file)
    expect(again.migrated).toEqual(['0004_search_fold.sql'])
    expect(index(again.sqlite)).toEqual(folded)
    again.sqlite.close()
    const third = openNode(file)
    expect(third.migrated).toEqual([])
    third.sqlite.close()
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('0005 takes the paths of files out of the notes of old releases, and leaves every other note', () => {
  const { sqlite } = openNode(':memory:')
  const notes = [
    ['/home/anna/Mina dokument/projekt.csv', 'Import av en fil'],
    ['C:\\Users\\anna\\vänorter.XLSX', 'Import av en fil'],
    ['import.json', 'Import av en fil'],
    ['Vänorter enligt listan i vänorter.xlsx', 'Vänorter enligt listan i vänorter.xlsx'],
    ['Planer 2026/2027', 'Planer 2026/2027'],
  ] as const
  notes.forEach(([note], i) =>
    sqlite.prepare("INSERT INTO release VALUES (?, '2026-01-01', ?, '', '{}')").run(i + 1, note),
  )
  sqlite.exec(readFileSync(new URL('0005_release_notes.sql', migrationsFolder), 'utf8'))
  expect(sqlite.prepare('SELECT note FROM release ORDER BY id').pluck().all()).toEqual(
    notes.map(([, to]) => to),
  )
})

test('0008 completes the funding in older projects, each version with its own, and no import finds a change', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'utblick-migrations-'))
  try {
    const file = join(folder, 'register.sqlite')
    const { db, sqlite } = await makeRegister(file)
    const [line, ...others] = seed.funding!.filter((each) => each.grantedOn)
    const later = { funding: [{ ...line!, grantedOn: '2026-01-31' }, ...others] }
    const options = { wholeRegister: true, publishedAt: NOW.toISOString() }
    const { issues } = await importRelease(db, later, options)
    expect(issues).toEqual([])
    const documents = (of: Sqlite.Database) =>
      of.prepare<[], string>('SELECT doc FROM project ORDER BY version').pluck().all()
    const made = documents(sqlite)
    expect(made.filter((doc) => doc.includes('"grantedOn":"2026-01-31"'))).toHaveLength(1)
    // As registers had it before: money without its programme and day.
    type Line = { programmeId?: unknown; grantedOn?: unknown }
    const write = sqlite.prepare('UPDATE project SET doc = ? WHERE version = ?')
    for (const { version, doc } of sqlite
      .prepare<[], { version: number; doc: string }>('SELECT version, doc FROM project')
      .all()) {
      const project = JSON.parse(doc) as { funding: Line[] }
      for (const each of project.funding) {
        delete each.programmeId
        delete each.grantedOn
      }
      write.run(JSON.stringify(project), version)
    }
    sqlite.exec(`DELETE FROM d1_migrations WHERE name = '0008_funding_in_projects.sql'`)
    expect(documents(sqlite)).not.toEqual(made)
    sqlite.close()

    const again = openNode(file)
    expect(again.migrated).toEqual(['0008_funding_in_projects.sql'])
    expect(documents(again.sqlite)).toEqual(made)
    const same = await importRelease(again.db, later, options)
    expect(same.release).toBeNull()
    again.sqlite.close()
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('0009 renames the mark of fictional municipalities in column and documents, and no import finds a change', async () => {
  const { db, sqlite } = await makeRegister(':memory:')
  const rows = () => sqlite.prepare('SELECT version, fictional, doc FROM municipality ORDER BY version').all()
  const made = rows()
  // As registers had it before: both members, the record's own and the mark of every record.
  sqlite.exec(`DROP INDEX "municipality_current_fictional";
    ALTER TABLE municipality RENAME COLUMN fictional TO "invented";
    CREATE INDEX "municipality_current_invented" ON "municipality" ("invented", "id") WHERE "untilRelease" IS NULL;`)
  const write = sqlite.prepare('UPDATE municipality SET doc = ? WHERE version = ?')
  for (const { version, doc } of made as { version: number; doc: string }[]) {
    const { updatedAt, ...record } = JSON.parse(doc.replace('"fictional"', '"invented"')) as Record<
      string,
      unknown
    >
    write.run(JSON.stringify({ ...record, fictional: record.invented, updatedAt }), version)
  }
  sqlite.exec(readFileSync(new URL('0009_fictional.sql', migrationsFolder), 'utf8'))
  expect(rows()).toEqual(made)
  const again = await importRelease(db, seed, { wholeRegister: true, publishedAt: NOW.toISOString() })
  expect(again.issues).toEqual([])
  expect(again.release).toBeNull()
})

test('0010 fills its columns and values tables for the versions that were there before it, as an import does', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'utblick-migrations-'))
  try {
    const file = join(folder, 'register.sqlite')
    const { db, sqlite } = await makeRegister(file)
    const script = readFileSync(new URL('0010_reference_filters.sql', migrationsFolder), 'utf8')
    const tables = [...script.matchAll(/CREATE TABLE "(\w+)"/g)].map(([, name]) => name!)
    const columns = [...script.matchAll(/ALTER TABLE "(\w+)" ADD COLUMN "(\w+)"/g)].map(
      ([, t, c]) => [t!, c!] as const,
    )
    const content = (of: Sqlite.Database) => [
      ...tables.map((name) => of.prepare(`SELECT * FROM "${name}" ORDER BY value, version`).all()),
      ...columns.map(([t, c]) => of.prepare(`SELECT version, "${c}" FROM "${t}" ORDER BY version`).all()),
    ]
    const imported = content(sqlite)
    expect(imported.filter((rows) => rows.length === 0)).toEqual([])
    for (const [, name] of script.matchAll(/CREATE INDEX "(\w+)"/g)) sqlite.exec(`DROP INDEX "${name}"`)
    for (const name of tables) sqlite.exec(`DROP TABLE "${name}"`)
    for (const [table, column] of columns) sqlite.exec(`ALTER TABLE "${table}" DROP COLUMN "${column}"`)
    sqlite.exec(`DELETE FROM d1_migrations WHERE name = '0010_reference_filters.sql'`)
    await db.destroy()
    const again = openNode(file)
    expect(again.migrated).toEqual(['0010_reference_filters.sql'])
    expect(content(again.sqlite)).toEqual(imported)
    again.sqlite.close()
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('0011 indexes reports, decision rules and memberships again, by the labels that people see', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'utblick-migrations-'))
  try {
    const file = join(folder, 'register.sqlite')
    const { db, sqlite } = await makeRegister(file)
    const found = (of: Sqlite.Database) =>
      ['report', 'decisionRule', 'membership'].map((name) =>
        ['"verksamhetsplan"', '"vanortsavtal"', '"ring"'].map((words) =>
          of
            .prepare(`SELECT rowid FROM "${name}_search" WHERE "${name}_search" MATCH ? ORDER BY rowid`)
            .pluck()
            .all(words),
        ),
      )
    const imported = found(sqlite)
    expect(imported.map((each) => each.flat().length > 0)).toEqual([true, true, true])
    for (const name of ['report', 'decisionRule', 'membership']) {
      sqlite.exec(`INSERT INTO "${name}_search" ("${name}_search") VALUES ('delete-all')`)
      sqlite.exec(
        `INSERT INTO "${name}_search" (rowid, "title", "text") SELECT "version", 'x', '' FROM "${name}"`,
      )
    }
    sqlite.exec(`DELETE FROM d1_migrations WHERE name = '0011_search_labels.sql'`)
    await db.destroy()
    const again = openNode(file)
    expect(again.migrated).toEqual(['0011_search_labels.sql'])
    expect(found(again.sqlite)).toEqual(imported)
    again.sqlite.close()
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('0012 completes the citations of older versions, each from its source as it then was', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'utblick-migrations-'))
  try {
    const file = join(folder, 'register.sqlite')
    const { db, sqlite } = await makeRegister(file)
    const [dated, ...others] = seed.source!
    const later = { source: [{ ...dated!, retrieved: '2026-01-31' }, ...others] }
    const options = { wholeRegister: true, publishedAt: NOW.toISOString() }
    expect((await importRelease(db, { ...seed, ...later }, options)).issues).toEqual([])
    const documents = (of: Sqlite.Database) =>
      allResources.map(({ name }) =>
        of.prepare<[], string>(`SELECT doc FROM "${name}" ORDER BY version`).pluck().all(),
      )
    const made = documents(sqlite)
    expect(made.flat().filter((doc) => doc.includes('"retrieved":"2026-01-31"')).length).toBeGreaterThan(1)
    for (const { name } of allResources) {
      const write = sqlite.prepare(`UPDATE "${name}" SET doc = ? WHERE version = ?`)
      for (const { version, doc } of sqlite
        .prepare<[], { version: number; doc: string }>(`SELECT version, doc FROM "${name}"`)
        .all()) {
        const record = JSON.parse(doc) as { sources: Record<string, unknown>[] }
        for (const citation of record.sources)
          for (const member of ['documentDate', 'registrationNumber', 'retrieved', 'supports'])
            delete citation[member]
        write.run(JSON.stringify(record), version)
      }
    }
    sqlite.exec(`DELETE FROM d1_migrations WHERE name = '0012_citations.sql'`)
    await db.destroy()
    const again = openNode(file)
    expect(again.migrated).toEqual(['0012_citations.sql'])
    expect(documents(again.sqlite)).toEqual(made)
    expect((await importRelease(again.db, { ...seed, ...later }, options)).release).toBeNull()
    await again.db.destroy()
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('0013 turns the empty lists of older versions into unknown ones, and no import finds a change', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'utblick-migrations-'))
  try {
    const file = join(folder, 'register.sqlite')
    const { db, sqlite } = await makeRegister(file)
    const documents = (of: Sqlite.Database) =>
      allResources.map(({ name }) =>
        of.prepare<[], string>(`SELECT doc FROM "${name}" ORDER BY version`).pluck().all(),
      )
    const made = documents(sqlite)
    const sql = readFileSync(new URL('0013_unknown_lists.sql', migrationsFolder), 'utf8')
    const isList = (field: Field | undefined) => field?.optional && (field.item ?? field.fields)
    /** Lists that came later were never written as []. */
    const isOld = ({ name: resource }: Resource, name: string) =>
      new RegExp(`UPDATE "${resource}"\\s+SET "doc" = json_set\\("doc", '\\$\\.${name}'`).test(sql)
    /** As registers had it before: [] for what nobody has stated, in records that embed others too. */
    const emptied = (resource: Resource, record: Record<string, unknown>): Record<string, unknown> =>
      Object.fromEntries(
        Object.entries(record).map(([name, value]) => {
          const field = resource.fields[name]
          const embed = resource.embeds[name]
          if (isList(field) && value === null && isOld(resource, name)) return [name, []]
          if (embed && Array.isArray(value))
            return [name, value.map((one: Record<string, unknown>) => emptied(embed.resource, one))]
          if (field?.fields && name !== 'sources' && Array.isArray(value))
            return [
              name,
              value.map((one: Record<string, unknown>) =>
                Object.fromEntries(
                  Object.entries(one).map(([key, item]) => [
                    key,
                    item === null && isList(field.fields?.[key]) ? [] : item,
                  ]),
                ),
              ),
            ]
          return [name, value]
        }),
      )
    let changed = 0
    for (const resource of allResources) {
      const write = sqlite.prepare(`UPDATE "${resource.name}" SET doc = ? WHERE version = ?`)
      for (const { version, doc } of sqlite
        .prepare<[], { version: number; doc: string }>(`SELECT version, doc FROM "${resource.name}"`)
        .all()) {
        const before = JSON.stringify(emptied(resource, JSON.parse(doc) as Record<string, unknown>))
        if (before !== doc) changed += 1
        write.run(before, version)
      }
    }
    expect(changed).toBeGreaterThan(100)
    sqlite.exec(`DELETE FROM d1_migrations WHERE name = '0013_unknown_lists.sql'`)
    await db.destroy()
    const again = openNode(file)
    expect(again.migrated).toEqual(['0013_unknown_lists.sql'])
    expect(documents(again.sqlite)).toEqual(made)
    await again.db.destroy()
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('0014 says of older municipalities that their mailbox is not known, and no import finds a change', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'utblick-migrations-'))
  try {
    const file = join(folder, 'register.sqlite')
    const { db, sqlite } = openNode(file)
    // As nobody stated it before.
    const unstated = {
      ...seed,
      municipality: seed.municipality!.map((each) => ({ ...each, registrarMailbox: null })),
    }
    const options = { wholeRegister: true, publishedAt: NOW.toISOString() }
    expect((await importRelease(db, unstated, options)).issues).toEqual([])
    const documents = (of: Sqlite.Database) =>
      of.prepare<[], string>('SELECT doc FROM municipality ORDER BY version').pluck().all()
    const made = documents(sqlite)
    const { changes } = sqlite
      .prepare(`UPDATE municipality SET doc = replace(doc, ',"registrarMailbox":null', '')`)
      .run()
    expect(documents(sqlite).filter((doc) => doc.includes('registrarMailbox'))).toEqual([])
    expect(changes).toBe(unstated.municipality.length)
    sqlite.exec(`DELETE FROM d1_migrations WHERE name = '0014_registrar_mailbox.sql'`)
    await db.destroy()
    const again = openNode(file)
    expect(again.migrated).toEqual(['0014_registrar_mailbox.sql'])
    expect(documents(again.sqlite)).toEqual(made)
    expect((await importRelease(again.db, unstated, options)).release).toBeNull()
    await again.db.destroy()
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('0016 adds to older versions what the policies say and nobody had stated, and no import finds a change', async () => {
  /** What 0016 brought, by resource: own fields that were never stated, and embeds. */
  const brought: Readonly<
    Record<string, { readonly fields: readonly string[]; readonly embeds?: readonly string[] }>
  > = {
    policy: { fields: ['stages', 'consultationOutcome', 'backgroundPassages', 'plainLanguage'] },
    goal: { fields: ['leadIn'], embeds: ['actions', 'effects', 'twinTowns'] },
    report: { fields: ['actor'] },
    actionPlan: { fields: ['actor'] },
    twinTown: { fields: ['leadIn', 'goalIds', 'contributions', 'reportsToUnitId', 'lastReportedOn'] },
    activity: { fields: ['leadIn', 'reportsToUnitId', 'lastReportedOn'] },
    project: { fields: ['contributions'] },
    effect: { fields: ['activityIds'], embeds: ['activities'] },
  }
  const columns = { twinTown: 'reportsToUnitId', activity: 'reportsToUnitId' }
  const tables = ['twinTown_goalIds', 'goal_projectsId', 'goal_activitiesId', 'effect_activityIds']
  const folder = mkdtempSync(join(tmpdir(), 'utblick-migrations-'))
  try {
    const file = join(folder, 'register.sqlite')
    const { db, sqlite } = openNode(file)
    const unstated = Object.fromEntries(
      Object.entries(seed).map(([name, records]) => [
        name,
        records.map((record) => ({
          ...record,
          ...Object.fromEntries((brought[name]?.fields ?? []).map((field) => [field, null])),
          ...('relatedDocuments' in record && {
            relatedDocuments: record.relatedDocuments?.map((document) => ({ ...document, note: null })),
          }),
        })),
      ]),
    )
    const options = { wholeRegister: true, publishedAt: NOW.toISOString() }
    expect((await importRelease(db, unstated, options)).issues).toEqual([])
    const documents = (of: Sqlite.Database) =>
      Object.keys(brought).map((name) =>
        of.prepare<[], string>(`SELECT doc FROM "${name}" ORDER BY version`).pluck().all(),
      )
    const rows = (of: Sqlite.Database) =>
      tables.map((table) => of.prepare(`SELECT * FROM "${table}" ORDER BY value, version`).all())
    const made = { documents: documents(sqlite), rows: rows(sqlite) }

    for (const [name, { fields, embeds = [] }] of Object.entries(brought)) {
      const paths = [...fields, ...embeds].map((field) => `'$.${field}'`).join()
      sqlite.exec(`UPDATE "${name}" SET "doc" = json_remove("doc", ${paths})`)
    }
    sqlite.exec(
      `UPDATE "policy" SET "doc" = replace(replace("doc", ',"note":null}', '}'), '"called-for"', '"missing"')`,
    )
    for (const [table, column] of Object.entries(columns))
      sqlite.exec(`DROP INDEX "${table}_current_${column}"; ALTER TABLE "${table}" DROP COLUMN "${column}"`)
    for (const table of tables) sqlite.exec(`DROP TABLE "${table}"`)
    expect(documents(sqlite)).not.toEqual(made.documents)
    sqlite.exec(`DELETE FROM d1_migrations WHERE name = '0016_policies_whole.sql'`)
    await db.destroy()

    const again = openNode(file)
    expect(again.migrated).toEqual(['0016_policies_whole.sql'])
    expect({ documents: documents(again.sqlite), rows: rows(again.sqlite) }).toEqual(made)
    expect((await importRelease(again.db, unstated, options)).release).toBeNull()
    await again.db.destroy()
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('0020 adds to the units in older reports when they began and ended, and no import finds a change', async () => {
  const { db, sqlite } = openNode(':memory:')
  const unstated = { ...seed, unit: seed.unit!.map((unit) => ({ ...unit, since: null, until: null })) }
  const options = { wholeRegister: true, publishedAt: NOW.toISOString() }
  expect((await importRelease(db, unstated, options)).issues).toEqual([])
  const reports = () => sqlite.prepare<[], string>('SELECT doc FROM report ORDER BY version').pluck().all()
  const made = reports()
  sqlite.exec(`UPDATE report SET doc = json_remove(doc, '$.unit.since', '$.unit.until')`)
  expect(reports()).not.toEqual(made)
  sqlite.exec(readFileSync(new URL('0020_report_units.sql', migrationsFolder), 'utf8'))
  expect(reports()).toEqual(made)
  expect((await importRelease(db, unstated, options)).release).toBeNull()
})
