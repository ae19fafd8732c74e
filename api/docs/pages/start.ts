import { html } from 'hono/html'
import { BASE } from '../../constants.ts'
import { formats } from '../../formats/index.ts'
import { behaviour, purpose } from '../../openapi/info.ts'
import { example, type Html } from '../html.ts'
import type { Page, Prose, PageContext } from '../page.ts'
import { commonListParameters, parameterList } from '../reference.ts'

const firstRequest = ({ origin }: PageContext) =>
  example(`curl '${origin}${BASE}/twin-towns?municipality=0764&fields=name,country,since'`, 'sh')

const answerExample = ({ origin }: PageContext) =>
  example(
    `{
  "data": [ … ],
  "_meta": {
    "totalRecords": 57, "page": 1, "offset": 0, "limit": 20, "count": 20,
    "release": 12, "publishedAt": "2026-11-21T09:00:00.000Z",
    "license": "https://creativecommons.org/publicdomain/zero/1.0/",
    "citation": { "sv": "…", "en": "…" }
  },
  "_links": {
    "self": { "href": "${origin}${BASE}/projects", "rel": "self", "method": "GET" },
    "next": { "href": "${origin}${BASE}/projects?cursor=…", "rel": "next", "method": "GET" }
  }
}`,
    'json',
  )

const filterExamples = ({ origin }: PageContext) =>
  example(
    `${origin}${BASE}/projects?country=KE,PL&status=ongoing
${origin}${BASE}/projects?startFrom=2021&startTo=2023&sort=-startDate
${origin}${BASE}/projects?q=skola&fields=title,partners
${origin}${BASE}/goals?municipality=0114&asOf=1`,
    'text',
  )

const conditional = ({ origin }: PageContext) =>
  example(`curl -H 'If-None-Match: W/"12.a1b2c3.json"' '${origin}${BASE}/projects'`, 'sh')

/** Anchor of the parameters that every list takes. */
export const PARAMETERS = 'parameters'

/** Parameters of a list in addition to its own filters. */
const common = ({ language, operations }: PageContext): Html =>
  parameterList(commonListParameters(operations()), language)

const names = formats.map(({ name }, i) => html`${i > 0 && ', '}<code>${name}</code>`)

const prose: Prose = {
  sv: (context) =>
    html`<h1>Utblicks API</h1>
      <p class="lead">${purpose.sv}</p>
      <p>${behaviour.sv}</p>
      <h2>Det första anropet</h2>
      <p>Det behövs ingen nyckel och ingen inloggning. Hämta Alvestas vänorter:</p>
      ${firstRequest(context)}
      <p>
        Alla adresser finns på <code>${BASE}/</code> (<a href="${BASE}/?format=json" type="application/json"
          >som JSON</a
        >). Vilka fält en post har ser du under <a href="${context.to('resources')}">Resurser</a>, och färdiga
        exempel i curl, JavaScript, Python, R och Excel under <a href="${context.to('recipes')}">Recept</a>.
      </p>
      <h2>Så ser ett svar ut</h2>
      ${answerExample(context)}
      <p>
        Uppgifterna är i <code>data</code>. <code>_meta</code> innehåller antalet poster som frågan träffar,
        utgåvan, licensen och en färdig källhänvisning. I <code>_links</code> finns nästa sida och andra
        adresser, alltid absoluta.
      </p>
      <h2>Filter och parametrar</h2>
      ${filterExamples(context)}
      <p>
        Varje resurs har egna filter, se dess sida. Skriv flera värden med komma mellan. Ett okänt namn eller
        ett ogiltigt värde ger ett fel som anger vad som är tillåtet. Bara det som nyhetsbrev och sociala
        medier lägger till i länkar (fbclid, utm_source och liknande) tas bort utan fel.
      </p>
      <p id="${PARAMETERS}">
        Alla listor tar dessutom <code>sort</code>, <code>fields</code> och <code>facets</code>, och:
      </p>
      ${common(context)}
      <h2>Hämta allt</h2>
      <p>
        Följ <code>_links.next.href</code> tills den saknas. Adressen har en <code>cursor</code> som håller
        sig till utgåvan du började med, så att du får varje post en gång även om en ny utgåva kommer under
        tiden. Vill du ha hela datamängden på en gång, hämta den som fil: se
        <a href="${context.to('addresses')}">Fler adresser</a>.
      </p>
      <h2>Registret som det var</h2>
      <p>
        Varje publicering är en numrerad utgåva som aldrig ändras. Med <code>asOf</code> får du registret som
        det var en viss dag eller i en viss utgåva; ett sådant svar ändras aldrig och går att
        <a href="${context.to('cite')}">citera</a>. En posts <code>/history</code> visar vad som har ändrats,
        fält för fält.
      </p>
      <h2>Format</h2>
      <p>
        Listor och poster finns som ${names}. Välj med <code>format</code> eller <code>Accept</code>.
        Kolumnerna i CSV och Excel heter som fälten i JSON, men ett fält med flera delar blir flera kolumner:
        <code>title</code> blir <code>titleSv</code> och <code>titleEn</code>, <code>budget</code> blir
        <code>budgetAmount</code> och <code>budgetCurrency</code>. <code>fields</code> och
        <code>sort</code> förstår båda namnen. Varje kolumn beskrivs på <code>/datasets/{name}/schema</code>,
        också dess typ: en kommunkod är text, inte ett tal.
      </p>
      <h2>Sidor för människor</h2>
      <p>
        En adress i API:et är också en sida att läsa. Den som hellre vill ha <code>text/html</code> än data
        får sidan: en webbläsare gör det, de flesta program inte. Utan <code>Accept</code>, och med
        <code>*/*</code>, är svaret JSON. Javas <code>HttpURLConnection</code> ber däremot om HTML om inget
        annat sägs: ange <code>Accept: application/json</code>. <code>format=json</code> och
        <code>format=html</code> gäller före <code>Accept</code>.
      </p>
      <h2>Tolka uppgifterna</h2>
      <ul>
        <li>
          <strong>null betyder att källan inte säger något.</strong> Det som inte är mätt är null, aldrig 0.
        </li>
        <li>
          <strong>Datum är så noga som källan.</strong>
          <code>{"edtf": "1989~", "earliest": "1989-01-01", "latest": "1989-12-31", …}</code> betyder ungefär
          1989. <code>asWritten</code> finns när källans egna ord om tiden är inskrivna.
        </li>
        <li><strong>Belopp är text</strong> med decimalpunkt, i den valuta som källan anger.</li>
        <li>
          <strong>Texter är per språk:</strong> <code>{"sv": "…", "en": "…"}</code>. Svenskan finns alltid.
        </li>
        <li>
          <strong>Varje post har <code>sources</code>:</strong> dokument, ställe och citat.
        </li>
        <li><strong>Exempelby (9999) finns inte.</strong> Dess poster har <code>fictional: true</code>.</li>
      </ul>
      <h2>Villkorade anrop</h2>
      <p>
        Varje svar har en <code>ETag</code>. Skicka den i <code>If-None-Match</code>: har inget ändrats svarar
        API:et 304 utan innehåll.
      </p>
      ${conditional(context)}`,
  en: (context) =>
    html`<h1>The Utblick API</h1>
      <p class="lead">${purpose.en}</p>
      <p>${behaviour.en}</p>
      <h2>The first request</h2>
      <p>No key and no login are needed. Fetch Alvesta’s twin towns:</p>
      ${firstRequest(context)}
      <p>
        All endpoints are listed at <code>${BASE}/</code> (<a
          href="${BASE}/?format=json"
          type="application/json"
          >as JSON</a
        >). Fields are documented under <a href="${context.to('resources')}">Resources</a>. Examples in curl,
        JavaScript, Python, R and Excel are under <a href="${context.to('recipes')}">Recipes</a>.
      </p>
      <h2>What a response looks like</h2>
      ${answerExample(context)}
      <p>
        The data are in <code>data</code>. <code>_meta</code> holds the total, the release, the licence and a
        ready citation. <code>_links</code> has the next page and other addresses, always absolute.
      </p>
      <h2>Filters and parameters</h2>
      ${filterExamples(context)}
      <p>
        Every resource has its own filters: see its page. Separate several values with commas. An unknown name
        or an invalid value is an error that lists what is allowed. Only parameters that newsletters and
        social media add to links (fbclid, utm_source and the like) are removed without an error.
      </p>
      <p id="${PARAMETERS}">
        All lists also take <code>sort</code>, <code>fields</code> and <code>facets</code>, and:
      </p>
      ${common(context)}
      <h2>Fetching everything</h2>
      <p>
        Follow <code>_links.next.href</code> until it is missing. The address has a <code>cursor</code> that
        stays with the first page’s release, so that you get every record once even if a new release is
        published meanwhile. If you want a whole data set at once, fetch it as a file: see
        <a href="${context.to('addresses')}">More addresses</a>.
      </p>
      <h2>The register as it was</h2>
      <p>
        Every publication is a numbered release that never changes. With <code>asOf</code> you get the
        register as it was on a day or in a release; such an answer never changes and can be
        <a href="${context.to('cite')}">cited</a>. A record’s <code>/history</code> shows what has changed,
        field by field.
      </p>
      <h2>Formats</h2>
      <p>
        Lists and records come as ${names}. Choose by <code>format</code> or <code>Accept</code>. Columns in
        CSV and Excel have the names of the fields in JSON, but a field with several parts is several columns:
        <code>title</code> is <code>titleSv</code> and <code>titleEn</code>, <code>budget</code> is
        <code>budgetAmount</code> and <code>budgetCurrency</code>. <code>fields</code> and
        <code>sort</code> understand both names. Each column is described at
        <code>/datasets/{name}/schema</code>, also its type: a municipality code is text, not a number.
      </p>
      <h2>Pages for people</h2>
      <p>
        An address of the API is also a page to read. Whoever prefers <code>text/html</code> to data gets the
        page: a browser does, most programs do not. Without <code>Accept</code>, and with <code>*/*</code>,
        the answer is JSON. Java’s <code>HttpURLConnection</code> asks for HTML unless told otherwise: set
        <code>Accept: application/json</code>. <code>format=json</code> and <code>format=html</code> take
        precedence over <code>Accept</code>.
      </p>
      <h2>Interpreting the data</h2>
      <ul>
        <li>
          <strong>null means that the source does not say.</strong> What is not measured is null, never 0.
        </li>
        <li>
          <strong>Dates are as precise as the source.</strong>
          <code>{"edtf": "1989~", "earliest": "1989-01-01", "latest": "1989-12-31", …}</code> means about
          1989. <code>asWritten</code> is there when the source’s own words on the time have been entered.
        </li>
        <li><strong>Amounts are text</strong> with a decimal point, in the currency of the source.</li>
        <li>
          <strong>Texts are by language:</strong> <code>{"sv": "…", "en": "…"}</code>. Swedish is always
          there.
        </li>
        <li>
          <strong>Every record has <code>sources</code>:</strong> document, place and quote.
        </li>
        <li>
          <strong>Exempelby (9999) does not exist.</strong> Its records carry <code>fictional: true</code>.
        </li>
      </ul>
      <h2>Conditional requests</h2>
      <p>
        Every answer has an <code>ETag</code>. Send it in <code>If-None-Match</code>: if nothing has changed,
        the API answers 304 without content.
      </p>
      ${conditional(context)}`,
}

/** GET /docs/: the guide. */
export const startPage: Page = {
  path: '',
  title: { sv: 'Handledning', en: 'Guide' },
  summary: {
    sv: 'Öppna data om svenska kommuners internationella arbete: så frågar du, läser och citerar.',
    en: 'Open data on Swedish municipalities’ international work: how to query, read and cite.',
  },
  body: (context) => prose[context.language](context),
}
