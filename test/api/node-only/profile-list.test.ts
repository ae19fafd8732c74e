import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { profileAreas } from '../../../api/docs/profile/index.ts'
import { sharedDocument } from '../../helpers/programs.ts'
import { profile } from '../../rules/spectral/index.ts'

const list = sharedDocument('data/standards/rap/rest-api-profil-1.2.0-kravlista.csv')
const all = profileAreas.flatMap(({ requirements }) => requirements)
const table = new Map(all.map(({ id, level }) => [id, level]))

test.skipIf(list === undefined)(
  'the table has every requirement of DIGG’s list, and no other (skipped without ../shared/data)',
  () => {
    const text = readFileSync(list!, 'utf8')
    const listed = [...text.matchAll(/^[^\n,"]*(?:"[^"]*")?,([A-Z]{3}\.\d\d),/gm)].map(([, id]) => id!)
    expect(listed.length).toBeGreaterThan(140)
    expect([...table.keys()].sort()).toEqual([...listed].sort())
    for (const [id, level] of table) {
      const from = text.slice(text.indexOf(`,${id},`))
      const row = from.slice(0, from.search(/,(SKALL|BÖR)( INTE)?\r?\n|,(SKALL|BÖR)( INTE)?$/) + 20)
      const said = /,((?:SKALL|BÖR)(?: INTE)?)\s*(?:\n|$)/.exec(`${row}\n`)?.[1]
      expect(level, id).toBe(said)
    }
  },
)

test('every rule of the linter is a requirement of the table, or the linter’s own', () => {
  expect(Object.keys(profile).filter((id) => !table.has(id))).toEqual(['FOR.02'])
})
