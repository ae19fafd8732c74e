import { allResources } from '../../db/resources/index.ts'
import { BASE, DATA_LICENSE } from '../constants.ts'
import { CATALOGUE } from '../dcat/iris.ts'
import { ALL } from '../dumps/formats.ts'
import { EXAMPLE_ORIGIN } from '../openapi/example-record.ts'
import { jsonAnswer } from '../openapi/json-answer.ts'
import { address, array, member, object, ref, text } from '../openapi/json-schema.ts'
import { aboutAnswer } from './about.ts'
import { defineEndpoint } from './define.ts'
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
  handle: (call) => {
    const {
      context,
      url: { origin },
    } = call
    const at = (name: string, path: string) => ({ name, href: origin + path })
    return aboutAnswer(call, () => ({
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
  },
})
