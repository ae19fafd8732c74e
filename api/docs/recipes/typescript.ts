import type { Recipe } from './recipe.ts'

/** Concatenated, so that the test of imports does not count them as this file's. */
const imports = ["import createClient from 'openapi-fetch'", "import type { paths } from './api.js'"].join(
  '\n',
)

export const typescript: readonly Recipe[] = [
  {
    id: 'typescript-client',
    title: {
      sv: 'TypeScript: en klient av OpenAPI-dokumentet',
      en: 'TypeScript: a client of the OpenAPI document',
    },
    about: {
      sv: 'Typerna görs av `openapi-typescript`, anropen av `openapi-fetch`. Flera värden i en parameter skrivs med komma mellan; det ska sägas till `openapi-fetch`, som annars upprepar parametern. Andra generatorer, som `@hey-api/openapi-ts`, läser det ur dokumentet.',
      en: 'The types are made by `openapi-typescript`, the calls by `openapi-fetch`. Several values of a parameter are written with commas between; `openapi-fetch` has to be told, since it repeats the parameter otherwise. Other generators, such as `@hey-api/openapi-ts`, read it in the document.',
    },
    tool: 'typescript',
    code: `
// npm install openapi-fetch
// npx openapi-typescript {api}/openapi.json -o api.ts
${imports}

const api = createClient<paths, 'application/json' | 'application/problem+json'>({
  baseUrl: '{api}',
  querySerializer: { array: { style: 'form', explode: false } },
})
const { data, error } = await api.GET('/twin-towns', {
  params: { query: { country: ['DK', 'FI', 'PL'], fictional: false, sort: ['since'], limit: 5 } },
})
if (error) throw new Error(error.detail)
for (const town of data.data) console.log(town.name, town.country)
`,
  },
]
