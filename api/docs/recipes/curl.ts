import type { Recipe } from './recipe.ts'

export const curl: readonly Recipe[] = [
  {
    id: 'curl-list',
    title: { sv: 'curl: en lista och en fil', en: 'curl: a list and a file' },
    about: {
      sv: 'Alvestas vänorter, den äldsta först, och samma lista som en fil för svenska Excel.',
      en: 'Alvesta’s twin towns, the oldest first, and the same list as a file for Swedish Excel.',
    },
    tool: 'sh',
    code: `
curl -sf '{api}/twin-towns?municipality=0764&sort=since&fields=name,country,since'
curl -sf '{api}/twin-towns?municipality=0764&format=csv&csvDialect=excel' -o vanorter.csv
`,
  },
  {
    id: 'curl-etag',
    title: { sv: 'curl: hämta bara när något har ändrats', en: 'curl: fetch only what has changed' },
    about: {
      sv: 'curl sparar `ETag` i en fil och skickar den nästa gång. Har inget ändrats svarar API:et 304, och filen med projekten ändras inte.',
      en: 'curl stores the `ETag` in a file and sends it next time. If nothing has changed, the API answers 304 and the file with the projects is unchanged.',
    },
    tool: 'sh',
    code: `
curl -sf --etag-save etag.txt -o projekt.json '{api}/projects?municipality=0764'
curl -sf --etag-save etag.txt --etag-compare etag.txt -o projekt.json -w '%{http_code}\\n' '{api}/projects?municipality=0764'
`,
  },
]
