import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type ResourceName, resourceNames, resources } from '../../db/resources/index.ts'
import type { Field } from '../../db/schema/field.ts'
import { seed } from '../helpers/seed.ts'

// What the seed quotes must stand in the policies, word for word. The policies are other publishers' files, so
// they are read where they lie, beside the project.

const policies = new URL('../../../shared/policies/', import.meta.url)
const skip = existsSync(policies) ? '' : ' (skipped: the folder ../shared/policies is not there)'

const fileOf: Readonly<Record<string, string>> = {
  'vasby-policy': 'upplands-vasby-2010.txt',
  'upplands-bro-policy': 'upplands-bro-2020.txt',
  'enkoping-policy': 'enkoping-2013.txt',
  'tyreso-policy': 'tyreso-2010.txt',
  'alvesta-policy': 'alvesta.txt',
}

interface SeedRecord {
  readonly id: string
  readonly sources?: readonly { readonly sourceId: string; readonly quote?: string | null }[]
  readonly [field: string]: unknown
}
const recordsOf = (name: ResourceName) => (seed[name] ?? []) as unknown as readonly SeedRecord[]
const everyRecord = resourceNames.flatMap((name) => recordsOf(name).map((record) => ({ name, record })))

/** Only policies of real municipalities: Exempelby's is invented and its source is of kind "fiction". */
const policySources = recordsOf('source').filter((source) => source['kind'] === 'policy-document')
const isPolicy = (sourceId: string) => policySources.some((source) => source.id === sourceId)

/** Line breaks, spacing and the marks of a list are layout, not words. */
const oneSpaced = (text: string) =>
  text
    .replace(/^\s*[-◆]\s+/gmu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
const cache = new Map<string, string>()
function policyText(sourceId: string): string {
  const file = fileOf[sourceId]
  if (file === undefined) throw new Error(`No policy file is known for the source "${sourceId}"`)
  const text = cache.get(sourceId) ?? oneSpaced(readFileSync(new URL(file, policies), 'utf8'))
  cache.set(sourceId, text)
  return text
}

/** True when the parts between elisions ("…") stand in the text, in that order. */
function occursIn(text: string, quote: string): boolean {
  let from = 0
  for (const part of quote.split('…').map((part) => oneSpaced(part))) {
    const at = text.indexOf(part, from)
    if (part === '' || at < 0) return false
    from = at + part.length
  }
  return true
}

/** A field whose own definition promises the source's words. */
const isVerbatim = (field: Field) => /ordagrant|egna ord|som de[nt] står/iu.test(field.description.sv)
const swedish = (value: unknown) =>
  typeof value === 'string' ? value : (value as { readonly sv: string } | null | undefined)?.sv

describe('the check of quotes', () => {
  test('sees a changed word, a changed order and an empty part', () => {
    expect(occursIn('nya vänorter skall beslutas', 'nya … skall beslutas')).toBe(true)
    expect(occursIn('nya vänorter skall beslutas', 'nya vänorter ska beslutas')).toBe(false)
    expect(occursIn('nya vänorter skall beslutas', 'skall … nya')).toBe(false)
    expect(occursIn('nya vänorter skall beslutas', '')).toBe(false)
  })

  test('knows which fields are verbatim', () => {
    const verbatim = resourceNames.flatMap((name) =>
      Object.entries(resources[name].fields as unknown as Record<string, Field>)
        .filter(([, field]) => isVerbatim(field))
        .map(([field]) => `${name}.${field}`),
    )
    expect(verbatim).toEqual(
      expect.arrayContaining([
        'goal.wording',
        'decisionRule.wording',
        'consultationResponse.summary',
        'policy.purpose',
      ]),
    )
  })

  test('has a file for every policy of the seed', () => {
    expect(policySources.map((source) => source.id).toSorted()).toEqual(Object.keys(fileOf).toSorted())
  })
})

describe.skipIf(skip !== '')(`the seed and the policies${skip}`, () => {
  test.each(Object.keys(fileOf))('every quote from %s stands in the policy', (sourceId) => {
    const quotes = everyRecord.flatMap(({ name, record }) =>
      (record.sources ?? [])
        .filter((source) => source.sourceId === sourceId && typeof source.quote === 'string')
        .map((source) => ({ where: `${name} ${record.id}`, quote: source.quote as string })),
    )
    expect(quotes.length).toBeGreaterThan(0)
    expect(quotes.filter(({ quote }) => !occursIn(policyText(sourceId), quote))).toEqual([])
  })

  test('every text that promises the policy’s own words has them', () => {
    const texts = everyRecord.flatMap(({ name, record }) => {
      const from = (record.sources ?? []).map((source) => source.sourceId).filter(isPolicy)
      const fields = resources[name].fields as unknown as Record<string, Field>
      return Object.entries(fields)
        .filter(([, field]) => isVerbatim(field))
        .map(([field]) => ({ where: `${name} ${record.id} ${field}`, from, text: swedish(record[field]) }))
        .filter(({ text }) => from.length > 0 && text !== undefined)
    })
    expect(texts.length).toBeGreaterThan(100)
    const astray = texts.filter(
      ({ from, text }) => !from.some((sourceId) => occursIn(policyText(sourceId), text ?? '')),
    )
    expect(astray).toEqual([])
  })
})
