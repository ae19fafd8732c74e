import { municipality } from '../../db/resources/municipality.ts'
import { resourceOf } from '../../db/resources/index.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import type { AppContext } from '../context.ts'
import { costOfSummary } from '../cost/summary-cost.ts'
import { envelope } from '../envelope/envelope.ts'
import { linkSet, withQuery } from '../envelope/links.ts'
import { citeAs, Meta, metaOf, permanentAddress } from '../envelope/meta.ts'
import type { Format } from '../formats/format.ts'
import { html } from '../formats/html.ts'
import { json } from '../formats/json.ts'
import { noSuchPage } from '../http/problem.ts'
import { jsonAnswer } from '../openapi/json-answer.ts'
import { commonParameters } from '../parameters/common.ts'
import { codeInPath } from '../parameters/municipality-code.ts'
import { readNames } from '../pages/plain-language/plain-language.ts'
import { plainLanguageData, plainLanguageSchema } from '../pages/plain-language/plain-language-data.ts'
import { plainLanguagePage } from '../pages/plain-language/plain-language-page.ts'
import { plainLanguagePath } from '../pages/plain-language/plain-language-path.ts'
import { readPlainLanguage } from '../pages/plain-language/read-plain-language.ts'
import { defineEndpoint } from './define.ts'
import { recordNotFound } from './not-found.ts'

const resource = municipality as unknown as Resource
const { example } = codeInPath
const title = { sv: 'Lättläst', en: 'Easy to read' }

/** GET /municipalities/{code}/plain-language-texts: the municipality's work for young readers and slow ones. */
export const plainLanguageText = defineEndpoint({
  id: 'listPlainLanguageTexts',
  path: plainLanguagePath('{code}'),
  tag: 'municipalities',
  hasPage: true,
  summary: { sv: 'Lättläst om en kommun', en: 'A municipality in plain language' },
  description: {
    sv: 'Kommunens internationella arbete i korta meningar, för unga läsare och för den som läser långsamt: vad kommunen vill, orter, projekt, det som finns för barn och unga, mål, det som inte är känt, och svåra ord förklarade. Utblicks ord, inte kommunens. Meningarna görs av posterna i utgåvan.',
    en: 'The municipality’s international work in short sentences, for young readers and for those who read slowly: what the municipality wants, towns, projects, what there is for children and young people, goals, what is not known, and hard words explained. Utblick’s words, not the municipality’s. The sentences are made from the records of the release.',
  },
  parameters: commonParameters<Format>([json, html]),
  pathParameters: [codeInPath],
  answer: () =>
    jsonAnswer({
      text: { sv: 'Texterna.', en: 'The texts.' },
      data: plainLanguageSchema(),
      meta: Meta,
      links: { self: plainLanguagePath(example), up: `/municipalities/${example}` },
      problems: ['not-found'],
    }),
  find: (pathParam) => {
    const code = pathParam('code')
    if (!/^\d{4}$/.test(code)) throw noSuchPage
    return { code }
  },
  handle: ({ context: app, url, parameters, resolved, code }) => {
    const address = permanentAddress(url, parameters.canonical('format', 'lang'), resolved)
    const read = async (context: AppContext) => {
      const found = await readPlainLanguage(context.db, resolved, code)
      if (!found) throw await recordNotFound(context, resource, code)
      return found
    }
    return {
      describedBy: '/datasets/municipalities',
      links: [citeAs(address)],
      cost: {
        ...costOfSummary(app, code, resolved),
        resources: readNames.map((name) => resourceOf(name)!),
      },
      body: async (context) => {
        const found = await read(context)
        const data = plainLanguageData(found, { origin: url.origin, release: resolved.release?.id ?? 0 })
        const meta = metaOf({
          title: resource.title,
          citedAs: title,
          record: { sv: found.municipality.name },
          resolved,
          address,
          fictional: found.municipality.fictional,
        })
        const links = linkSet(url.origin, {
          self: withQuery(BASE + plainLanguagePath(code), parameters.canonical()),
          up: `${BASE}/municipalities/${code}`,
        })
        return envelope(JSON.stringify(data), meta, links)
      },
      page: async (context, page) => plainLanguagePage(await read(context), page),
    }
  },
})
