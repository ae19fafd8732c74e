import { onlyMunicipality } from '../../db/queries/only-municipality.ts'
import { recordVersions, versionIn } from '../../db/queries/record-versions.ts'
import { allResources } from '../../db/resources/index.ts'
import { municipality } from '../../db/resources/municipality.ts'
import type { Json } from '../../db/schema/json.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE, DATA_LICENSE } from '../constants.ts'
import { costOfSummary } from '../cost/summary-cost.ts'
import { CATALOGUE } from '../dcat/iris.ts'
import { ALL } from '../dumps/formats.ts'
import { EXAMPLE_ORIGIN } from '../openapi/example-record.ts'
import { jsonAnswer } from '../openapi/json-answer.ts'
import { address, array, member, object, ref, text } from '../openapi/json-schema.ts'
import type { Format } from '../formats/format.ts'
import { html } from '../formats/html.ts'
import { commonParameters } from '../parameters/common.ts'
import { toSelection } from '../parameters/as-of.ts'
import { municipalityPage } from '../pages/municipality/municipality-page.ts'
import { startPage } from '../pages/start/start-page.ts'
import { countOnce } from '../read-once.ts'
import { aboutAnswer } from './about.ts'
import { type Call, defineEndpoint, defineRoute } from './define.ts'
import { API_CATALOG } from './well-known.ts'

const title = { sv: 'Kommuners internationella arbete', en: 'Municipalities’ international work' }

const link = object({
  name: member(text, { sv: 'Namn.', en: 'Name.' }, 'api-info'),
  href: member(address, { sv: 'Adress.', en: 'Address.' }, `${EXAMPLE_ORIGIN}${BASE}/api-info`),
})

/** GET /: the start of the API. */
export const root = defineEndpoint({
  id: 'getRoot',
  path: '/',
  tag: 'about',
  hasPage: true,
  summary: { sv: 'Startpunkt', en: 'Start' },
  description: {
    sv: 'Allt som finns i API:et, med adresser. Härifrån går det att nå varje resurs genom att följa länkar.',
    en: 'Everything in the API, with addresses. Every resource can be reached from here by following links.',
  },
  answer: () =>
    jsonAnswer({
      text: { sv: 'Förteckning över resurser.', en: 'A list of the resources.' },
      data: object({
        title: member(
          ref('LanguageMap'),
          { sv: 'API:ets titel.', en: 'Title of the API.' },
          { sv: 'Kommuners internationella arbete', en: 'Municipalities’ international work' },
        ),
        description: member(
          ref('LanguageMap'),
          { sv: 'Beskrivning.', en: 'Description.' },
          { sv: 'Öppna data om vänorter och projekt.', en: 'Open data on twin towns and projects.' },
        ),
        license: member(address, { sv: 'Uppgifternas licens.', en: 'Licence of the data.' }, DATA_LICENSE),
        resources: array(
          object({
            name: member(
              { type: 'string', enum: allResources.map(({ path }) => path) },
              { sv: 'Resursens namn i adressen.', en: 'Name of the resource in addresses.' },
              'twin-towns',
            ),
            title: member(
              ref('LanguageMap'),
              { sv: 'Resursens titel.', en: 'Title of the resource.' },
              { sv: 'Vänorter och partnerskap', en: 'Twin towns and partnerships' },
            ),
            href: member(
              address,
              { sv: 'Listans adress.', en: 'Address of the list.' },
              `${EXAMPLE_ORIGIN}${BASE}/twin-towns`,
            ),
          }),
          { sv: 'Alla resurser.', en: 'All resources.' },
        ),
        addresses: array(link, { sv: 'Övriga adresser.', en: 'Other addresses.' }),
      }),
      links: { self: '/', start: '/' },
    }),
  handle: async (call) => {
    const {
      context,
      url: { origin },
    } = call
    const at = (name: string, path: string) => ({ name, href: origin + path })
    const answer = aboutAnswer(call, () => ({
      title,
      description: {
        sv: 'Öppna data om vänorter, internationella projekt och målen i kommunernas internationella policyer. Ingen nyckel behövs.',
        en: 'Open data on twin towns, international projects and the goals of municipalities’ international policies. No key is needed.',
      },
      license: DATA_LICENSE,
      resources: allResources.map(({ path, title }) => ({
        name: path,
        title,
        href: `${origin}${BASE}/${path}`,
      })),
      addresses: [
        ...context.listed.map(({ name, path }) => at(name, BASE + path)),
        // Everything as one file, with its schemas; each data set's own files are in its description.
        at('dump', `${BASE}/datasets/${ALL}/dump?format=datapackage`),
        at('catalogue', CATALOGUE),
        at('api-catalog', API_CATALOG),
        at('docs', '/docs/'),
      ],
    }))
    // Data need no SQL.
    const isHome = call.isPage && !context.hasDemo && (await onlyCode(call)) === null
    return {
      ...answer,
      ...(call.isPage && { cost: costOfStart }),
      page: startPage,
      ...(isHome && { canonicalPage: HOME }),
    }
  },
})

const HOME = '/'

/** Every record is counted, by an index. */
const costOfStart = { scans: 0.1, resources: allResources }

/** GET / outside the API: the start page; where there is only one municipality, its page. */
export const home = defineRoute({
  path: HOME,
  formats: [html],
  hasPage: true,
  parameters: commonParameters<typeof html>([html]),
  handle: async (call) => {
    const code = await onlyCode(call)
    return {
      describedBy: '/datasets',
      cost: code === null ? costOfStart : costOfSummary(call.context, code, call.resolved),
      ...(code !== null && { canonicalPage: `${BASE}/municipalities/${code}` }),
      page: async (context, page) => {
        if (code === null) return startPage(context, page)
        const versions = await recordVersions(context.db, municipality as unknown as Resource, code)
        const { doc } = versionIn(versions, call.resolved.release?.id ?? 0)!
        return municipalityPage(context, JSON.parse(doc) as Json, page)
      },
    }
  },
})

/** The code of the only municipality that exists, read once per release; null for none or several. */
async function onlyCode({
  context,
  resolved,
}: Pick<Call<Format>, 'context' | 'resolved'>): Promise<string | null> {
  const key = `only municipality ${resolved.release?.id ?? 0}`
  const found = await countOnce(context, key, async () =>
    Number((await onlyMunicipality(context.db, toSelection(resolved))) ?? 0),
  )
  return found === 0 ? null : String(found).padStart(4, '0')
}
