import { html } from 'hono/html'
import type { Label } from '../../../db/schema/field.ts'
import { BASE } from '../../constants.ts'
import { withQuery } from '../../envelope/links.ts'
import type { Format } from '../../formats/format.ts'
import { dataLink, separated } from '../data-link.ts'
import type { Page, PageContext } from '../page.ts'

const messages = {
  sv: {
    title: 'Följ ändringar',
    lead: 'Prenumerera på det som läggs till, ändras och tas bort i registret.',
    how: 'Kopiera adressen till en RSS-läsare (Atom eller JSON Feed) eller till din kalender (iCalendar).',
    one: 'Vill du följa en enda kommun? På kommunens sida finns adressen färdig. Du kan också lägga till &municipality= och kommunens kod sist i adressen, till exempel &municipality=0138 för Tyresö.',
    pages: 'Vill du läsa ändringarna här?',
    changes: 'Alla ändringar, dag för dag',
    caption: 'Flöden och kalender',
    what: 'Vad',
    as: 'Adresser',
  },
  en: {
    title: 'Follow changes',
    lead: 'Subscribe to what is added, changed and removed in the register.',
    how: 'Copy the address to a feed reader (Atom or JSON Feed) or to your calendar (iCalendar).',
    one: 'Do you want to follow one municipality only? Its page has the address. You can also add &municipality= and the code of the municipality at the end of the address, for example &municipality=0138 for Tyresö.',
    pages: 'Would you rather read the changes here?',
    changes: 'All changes, day by day',
    caption: 'Feeds and calendar',
    what: 'What',
    as: 'Addresses',
  },
} as const

/** A feed or calendar, and the formats that it comes in. */
export interface FeedEntry {
  readonly name: string
  readonly title: Label
  readonly formats: readonly Format[]
}

/** GET /feeds as a page: what can be followed, and where. */
export function feedsPage(feeds: readonly FeedEntry[], context: PageContext): Page {
  const { language, to } = context
  const t = messages[language]
  // A feed is followed from now on, whatever release the page shows.
  const address = (name: string, format: Format) =>
    withQuery(
      `${BASE}/feeds/${name}`,
      new URLSearchParams({ format: format.name, lang: language }).toString(),
    )
  return {
    title: [t.title],
    crumbs: [],
    description: t.lead,
    body: html`<p class="lead">${t.lead}</p>
      <p>${t.how} ${t.one}</p>
      <p>${t.pages} <a href="${to('/changes', { since: '0' })}">${t.changes}</a>.</p>
      <table class="even">
        <caption class="hidden">
          ${t.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t.what}</th>
            <th scope="col">${t.as}</th>
          </tr>
        </thead>
        <tbody>
          ${feeds.map(
            ({ name, title, formats }) =>
              html`<tr>
                <th scope="row">${title[language]}</th>
                <td>
                  ${separated(formats.map((format) => dataLink(address(name, format), format, title[language])))}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>`,
  }
}
