import { html } from 'hono/html'
import { API_VERSION } from '../../version.ts'
import type { Page, Prose } from '../page.ts'

const prose: Prose = {
  sv: ({ to }) =>
    html`<h1>Vad som inte ändras</h1>
      <p class="lead">Den som bygger på API:et ska slippa bygga om. Det här lovar vi inom v1.</p>
      <h2>Inom v1 kommer bara tillägg</h2>
      <ul>
        <li>
          Nya fält, parametrar, värden, resurser och format kan komma när som helst. Din klient ska bortse
          från fält och värden som den inte känner.
        </li>
        <li>
          Fält, parametrar och adresser som finns tas inte bort, byter inte namn och byter inte betydelse.
        </li>
        <li>
          Ordningen mellan medlemmar i ett JSON-objekt betyder ingenting. Ordningen i en lista är den du har
          frågat efter.
        </li>
        <li>En cursor är ogenomskinlig: läs den ur <code>_links.next</code> och ändra den inte.</li>
      </ul>
      <h2>Det som är publicerat finns kvar</h2>
      <ul>
        <li>
          En posts id och adress är beständiga och används aldrig till något annat. En post som inte längre är
          aktuell svarar 410, och dess historik finns kvar.
        </li>
        <li>
          En utgåva ändras aldrig. En fråga med ett fast <code>asOf</code> ger samma uppgifter för alltid.
        </li>
        <li>Rättelser görs i en ny utgåva, med en anmärkning som säger varför.</li>
      </ul>
      <h2>När något måste bort</h2>
      <ul>
        <li>
          En ny huvudversion får en egen adress (v2). v1 tas inte ur bruk förrän v2 är i drift och det står
          här hur man byter.
        </li>
        <li>
          Från den dagen har svaren från v1 <code>Deprecation</code> och <code>Sunset</code>, och v1 finns
          kvar i minst tolv månader.
        </li>
        <li>I dag är inget sådant planerat.</li>
      </ul>
      <h2>Versioner</h2>
      <p>
        API:et följer semantisk versionshantering. Versionen är nu ${API_VERSION}; den står i
        <code>/api-info</code> och i OpenAPI-dokumentet. Den första siffran är den i adressen (v1). Den andra
        höjs när något läggs till, den tredje när något rättas. Programvaran som svarar har ett eget
        versionsnummer, som kan ändras utan att svaren gör det. Det som fungerar på ett annat sätt än man kan
        tro står under <a href="${to('service')}">kända begränsningar</a>.
      </p>`,
  en: ({ to }) =>
    html`<h1>What does not change</h1>
      <p class="lead">Who builds upon the API should not have to rebuild. Within v1 we promise this.</p>
      <h2>Within v1 there are only additions</h2>
      <ul>
        <li>
          New fields, parameters, values, resources and forms may come at any time. Your client should
          disregard fields and values that it does not know.
        </li>
        <li>
          Fields, parameters and addresses that exist are not removed, renamed or given another meaning.
        </li>
        <li>
          The order of members in a JSON object means nothing. The order of a list is the one you asked for.
        </li>
        <li>A cursor is opaque: read it from <code>_links.next</code> and do not change it.</li>
      </ul>
      <h2>What is published remains</h2>
      <ul>
        <li>
          A record’s id and address last and are never used for anything else. A record that is no longer
          current answers 410, and its history remains.
        </li>
        <li>A release never changes. A query with a fixed <code>asOf</code> gives the same data for ever.</li>
        <li>Corrections are made in a new release, with a note that says why.</li>
      </ul>
      <h2>When something has to go</h2>
      <ul>
        <li>
          A new major version gets an address of its own (v2). v1 is not retired before v2 is in service and
          this page says how to change over.
        </li>
        <li>
          From that day answers of v1 carry <code>Deprecation</code> and <code>Sunset</code>, and v1 remains
          for at least twelve months.
        </li>
        <li>Nothing of the kind is planned today.</li>
      </ul>
      <h2>Versions</h2>
      <p>
        The API follows semantic versioning. The version is now ${API_VERSION}; it is in
        <code>/api-info</code> and in the OpenAPI document. Its first number is the one in the address (v1).
        The second is raised when something is added, the third when something is corrected. The software that
        answers has a version number of its own, which may change while the answers do not. What works
        otherwise than one might expect is under <a href="${to('service')}">known limitations</a>.
      </p>`,
}

/** GET /docs/stability: compatibility guarantees for clients of the API. */
export const stabilityPage: Page = {
  path: 'stability',
  title: { sv: 'Vad som inte ändras', en: 'What does not change' },
  summary: {
    sv: 'Löftet till den som bygger på API:et.',
    en: 'The promise to those who build upon the API.',
  },
  body: (context) => prose[context.language](context),
}
