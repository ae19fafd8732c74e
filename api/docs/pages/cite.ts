import { html } from 'hono/html'
import { BASE } from '../../constants.ts'
import { citationOf } from '../../envelope/meta.ts'
import { twinTown } from '../../../db/resources/twin-town.ts'
import { atLatest } from '../../parameters/as-of.ts'
import { example } from '../html.ts'
import type { Page, Prose, PageContext } from '../page.ts'

const citationExample = ({ language, origin, releases }: PageContext) =>
  example(
    citationOf({
      title: twinTown.title,
      resolved: atLatest(releases),
      address: `${origin}${BASE}/twin-towns?asOf=${releases.at(-1)?.id ?? 0}&municipality=0764`,
      fictional: false,
    })[language],
    'text',
  )

const days = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Stockholm' })

/** A day that `asOf` accepts here: that of the latest release. */
const lastDay = ({ releases }: PageContext) =>
  days.format(Date.parse(releases.at(-1)?.publishedAt ?? '2026-11-21T00:00:00Z'))

const requestExample = ({ origin }: PageContext) =>
  example(`curl '${origin}${BASE}/twin-towns?municipality=0764&limit=1'`, 'sh')

const prose: Prose = {
  sv: (context) =>
    html`<h1>Så citerar du</h1>
      <p class="lead">
        Varje svar har en färdig källhänvisning, på svenska och engelska, med en adress som alltid ger samma
        svar.
      </p>
      ${requestExample(context)}
      <p>Hänvisningen finns i <code>_meta.citation</code>:</p>
      ${citationExample(context)}
      <h2>Varför adressen håller</h2>
      <p>
        Adressen har <code>asOf</code> med utgåvans nummer. En utgåva ändras aldrig, så den som följer
        adressen om tio år ser vad du såg. Samma adress finns i svarets huvuden som
        <code>Link: …; rel="cite-as"</code>, också för CSV och Excel.
      </p>
      <h2>Vad en hänvisning bör ha</h2>
      <ul>
        <li>namnet på datamängden eller posten,</li>
        <li>utgåvans nummer och dag,</li>
        <li>adressen med <code>asOf</code>.</li>
      </ul>
      <p>
        Citerar du en enskild uppgift, ta också med källan bakom den: varje post har <code>sources</code> med
        dokument, ställe och ordagrant citat.
      </p>
      <h2>Visa vad som påstods en viss dag</h2>
      <p>
        <code>asOf=1</code> ger den första utgåvan, och ett datum, som <code>asOf=${lastDay(context)}</code>,
        registret som det var i slutet av den dagen i Sverige. Före den första utgåvan är registret tomt.
        <code>/{id}/history</code> visar när en uppgift ändrades, från vad till vad, och varför.
      </p>
      <p>Licensen (CC0) kräver ingen källhänvisning. En hänvisning är till för läsaren.</p>`,
  en: (context) =>
    html`<h1>How to cite</h1>
      <p class="lead">
        Every answer has a ready citation, in Swedish and English, with an address that always gives the same
        answer.
      </p>
      ${requestExample(context)}
      <p>The citation is in <code>_meta.citation</code>:</p>
      ${citationExample(context)}
      <h2>Why the address lasts</h2>
      <p>
        The address has <code>asOf</code> with the number of the release. A release never changes, so anyone
        who follows the address in ten years sees what you saw. The same address is in the response headers as
        <code>Link: …; rel="cite-as"</code>, for CSV and Excel, too.
      </p>
      <h2>What a citation should have</h2>
      <ul>
        <li>the name of the data set or the record,</li>
        <li>the number and day of the release,</li>
        <li>the address with <code>asOf</code>.</li>
      </ul>
      <p>
        When you cite a single statement, also name the source behind it: every record has
        <code>sources</code> with document, place and verbatim quote.
      </p>
      <h2>Showing what was claimed on a given day</h2>
      <p>
        <code>asOf=1</code> gives the first release, and a date, such as
        <code>asOf=${lastDay(context)}</code>, the register as it was at the end of that day in Sweden. Before
        the first release the register is empty. <code>/{id}/history</code> shows when a statement changed,
        from what to what, and why.
      </p>
      <p>The licence (CC0) requires no citation. A citation is for the reader.</p>`,
}

/** GET /docs/cite: how to refer to a record, a list or a release. */
export const citePage: Page = {
  path: 'cite',
  title: { sv: 'Så citerar du', en: 'How to cite' },
  summary: {
    sv: 'Färdiga källhänvisningar med adresser som alltid ger samma svar.',
    en: 'Ready citations with addresses that always give the same answer.',
  },
  body: (context) => prose[context.language](context),
}
