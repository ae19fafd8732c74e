import { describe, expect, test } from 'vitest'
import { citationFields } from '../../../db/resources/citation.ts'
import { allResources } from '../../../db/resources/index.ts'
import type { Fields, LanguageMap } from '../../../db/schema/field.ts'
import type { Json } from '../../../db/schema/json.ts'
import { getList } from '../../helpers/api.ts'
import { markedTexts } from '../../helpers/marked-texts.ts'
import { readPage } from '../../helpers/page.ts'

const normal = (text: string) => text.replace(/\s+/g, ' ').replace(/^[\s.,:;(]+|[\s.,:;)]+$/g, '')

interface Texts {
  /** Swedish in every language: by the definition, or since nobody has translated them. */
  readonly swedish: Set<string>
  /** Names, and texts in English. */
  readonly others: Set<string>
}

function collect(fields: Fields, record: Json, texts: Texts): void {
  for (const [name, field] of Object.entries(fields)) {
    const { kind, isProperName, fields: own } = field.item ?? field
    for (const value of [record[name]].flat())
      if (value === null || value === undefined) continue
      else if (own) collect(own, value as Json, texts)
      else if (kind === 'text') add(isProperName ? texts.others : texts.swedish, value as string)
      else if (kind === 'languageMap') {
        const { sv, en } = value as LanguageMap
        add(en === undefined ? texts.swedish : texts.others, en ?? sv)
      }
  }
}

const add = (texts: Set<string>, text: string) =>
  text.split('\n').forEach((line) => /\p{L}/u.test(line) && texts.add(normal(line)))

const withSources = (fields: Fields): Fields => {
  const { sources } = fields
  return sources
    ? { ...fields, sources: { ...sources, item: { ...sources.item!, fields: citationFields } } }
    : fields
}

describe.each(['9999', '0114', '0764'])('a page in English of municipality %s', (code) => {
  test('marks every Swedish text of its records as Swedish', async () => {
    const texts: Texts = { swedish: new Set(), others: new Set() }
    const paths = ['', '/follow-ups/2025', '/derived-indicators', '/quality-measurements'].map(
      (page) => `municipalities/${code}${page}`,
    )
    for (const { path, fields } of allResources.filter(({ fields }) => fields.municipalityCode)) {
      paths.push(`${path}?municipality=${code}`)
      const { data } = await getList(`${path}?municipality=${code}&limit=100`)
      for (const [index, record] of (data as Json[]).entries()) {
        // Of a long list, records that are unlike those before them are few.
        if (index < 15) paths.push(`${path}/${String(record.id)}`)
        collect(withSources(fields), record, texts)
      }
    }
    const swedish = new Set([...texts.swedish].filter((text) => !texts.others.has(text)))
    expect(swedish.size).toBeGreaterThan(20)
    let marked = 0
    const unmarked = new Set<string>()
    for (const path of paths) {
      const page = await readPage(`${path}${path.includes('?') ? '&' : '?'}lang=en`)
      for (const { text, lang } of markedTexts(page)) {
        if (!swedish.has(normal(text))) continue
        if (lang === 'sv') marked += 1
        else unmarked.add(`${path}: ${text}`)
      }
    }
    expect(marked).toBeGreaterThan(100)
    expect([...unmarked]).toEqual([])
  })
})
