import spectralCore, { type ISpectralDiagnostic, type RulesetDefinition } from '@stoplight/spectral-core'
import rulesets from '@stoplight/spectral-rulesets'
import { beforeAll, describe, expect, test } from 'vitest'
import { BASE, fetchApi } from '../../helpers/api.ts'
import { brokenDocument, emptyDocument } from '../../rules/spectral/broken-document.ts'
import { profile } from '../../rules/spectral/index.ts'

// CommonJS: its names are members of its default export.
const { Spectral } = spectralCore
const { oas } = rulesets

/** Rules of Spectral's own set that do not fit, and why. */
const leftOut = {
  // Tags are in the order in which a reader meets the resources, as everywhere in Utblick.
  'openapi-tags-alphabetical': 'off',
} as const

/** Accepted findings, where and why. /docs/profile lists those of the profile, too. */
const explained: readonly { readonly code: RegExp; readonly where: RegExp; readonly why: string }[] = [
  {
    code: /^AME\.01$/,
    where: /^paths\/\/(feeds\/|datasets\/\{name\}\/dump)/,
    why: 'A feed, a calendar and a file come in the forms that their readers expect. The same data are there as JSON.',
  },
  {
    code: /^FNS\.05$/,
    where: /^paths\/\/(changes|search)\//,
    why: 'A search without words, and changes since no time, would mean nothing.',
  },
  {
    code: /^UFN\.04$/,
    where: /^paths\/\/(changes|search|municipalities\/\{code\}\/quality-issues)\//,
    why: 'Hits come best first, changes in the order they happened, and what rules demand before what is old. All are brief already.',
  },
  {
    code: /^(oas3-valid-schema-example|array-items)$/,
    where: /\/datasets\/\{name\}\/schema\/.*\/examples\/answer\/value\//,
    why: 'The rules take the fields of a Table Schema, which are in an example, for JSON Schemas.',
  },
]

const explanationOf = ({ code, path }: ISpectralDiagnostic) =>
  explained.find((e) => e.code.test(String(code)) && e.where.test(path.join('/')))
const used = new Set<unknown>()

async function lint(ruleset: object): Promise<ISpectralDiagnostic[]> {
  const spectral = new Spectral()
  spectral.setRuleset(ruleset as RulesetDefinition)
  return spectral.run((await (await fetchApi(`${BASE}/openapi.json`)).json()) as Record<string, unknown>)
}

const lines = (found: readonly ISpectralDiagnostic[]) =>
  found
    .filter((finding) => {
      const explanation = explanationOf(finding)
      if (explanation) used.add(explanation)
      return !explanation
    })
    .map(({ code, path, message }) => `${code} ${path.join('/')}: ${message}`)

test('the document meets every rule of Spectral’s OpenAPI set', { timeout: 300_000 }, async () => {
  expect(lines(await lint({ extends: [[oas, 'all']], rules: leftOut }))).toEqual([])
})

describe('the national REST API profile 1.2.0', () => {
  let found: ISpectralDiagnostic[]
  beforeAll(async () => {
    found = await lint({ rules: profile })
  }, 300_000)

  test.each(Object.keys(profile))('%s is met', (id) => {
    expect(lines(found.filter(({ code }) => code === id))).toEqual([])
  })

  test('is not met by documents that break it, so every rule does look', async () => {
    const spectral = new Spectral()
    spectral.setRuleset({ rules: profile } as RulesetDefinition)
    const broken = [await spectral.run(brokenDocument), await spectral.run(emptyDocument)].flat()
    expect(new Set(broken.map(({ code }) => code))).toEqual(new Set(Object.keys(profile)))
  })
})

test('no explanation is left of a finding that is fixed', () => {
  expect(explained.filter((explanation) => !used.has(explanation))).toEqual([])
})
