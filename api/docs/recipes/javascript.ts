import type { Recipe } from './recipe.ts'

export const javascript: readonly Recipe[] = [
  {
    id: 'javascript-all',
    title: { sv: 'JavaScript: läs en hel lista', en: 'JavaScript: read a whole list' },
    about: {
      sv: 'Följer `_links.next` till slutet och håller sig till första sidans utgåva. Fungerar i webbläsare och i Node, utan tillägg.',
      en: 'Follows `_links.next` to the end and stays with the first page’s release. Works in browsers and in Node, without dependencies.',
    },
    tool: 'javascript',
    code: `
async function* all(path, query = {}) {
  let url = '{api}/' + path + '?' + new URLSearchParams({ limit: '100', ...query })
  while (url) {
    const response = await fetch(url)
    const page = await response.json()
    if (!response.ok) throw new Error(page.title + ': ' + page.detail)
    yield* page.data
    url = page._links.next?.href
  }
}

for await (const project of all('projects', { fictional: 'false', sort: 'startDate' })) {
  const places = project.partners.map((partner) => partner.country).join(' ')
  console.log(project.id, project.startDate?.edtf ?? '-', places, project.title.sv)
}
`,
  },
  {
    id: 'javascript-history',
    title: { sv: 'JavaScript: vad har ändrats i en post?', en: 'JavaScript: what has changed in a record?' },
    about: {
      sv: 'Skriver ut varje händelse i en posts historik, med utgåvans dag och anmärkning.',
      en: 'Prints every event in a record’s history, with the day and the note of the release.',
    },
    tool: 'javascript',
    code: `
const list = await (await fetch('{api}/projects?municipality=0139&limit=1')).json()
const { data } = await (await fetch(list.data[0].url + '/history')).json()
for (const { publishedAt, change, note, changes } of data)
  console.log(publishedAt.slice(0, 10), change, note, changes.map(({ field }) => field).join(', '))
`,
  },
]
