import { html } from 'hono/html'
import { API_VERSION } from '../../version.ts'
import type { Page, Prose } from '../page.ts'

const prose: Prose = {
  sv: ({ to }) =>
    html`<h1>Vad som inte ändras</h1>
      <p class="lead">Version 1 förblir kompatibel. Det här lovar vi.</p>
      <h2>Inom v1 kommer bara tillägg</h2>
      <ul>
        <li>
          Nya fält, parametrar, värden, resurser och format kan läggas till när som helst. Klienter ska bortse
          från okända fält och värden.
        </li>
        <li>
          Fält, parametrar och adresser som finns tas inte bort, byter inte namn och byter inte betydelse.
        </li>
        <li>
          Ordningen mellan medlemmar i ett JSON-objekt betyder ingenting. Ordningen i en lista är den begärda.
        </li>
        <li>En cursor är ogenomskinlig: läs den ur <code>_links.next</code> och ändra den inte.</li>
      </ul>
      <h2>Det som är publicerat finns kvar</h2>
      <ul>
        <li>
          En posts id och adress är beständiga och återanvänds aldrig. En post som inte längre är aktuell
          svarar 410, och dess historik finns kvar.
        </li>
        <li>
          En utgåva ändras aldrig. En fråga med ett fast <code>asOf</code> ger samma uppgifter för alltid.
        </li>
        <li>Rättelser görs i en ny utgåva, med skälet som anmärkning.</li>
      </ul>
      <h2>Utfasning</h2>
      <ul>
        <li>
          En ny huvudversion får en egen adress (v2). v1 tas inte ur bruk förrän v2 är i drift och den här
          sidan beskriver hur man byter.
        </li>
        <li>
          Från den dagen har svaren från v1 <code>Deprecation</code> och <code>Sunset</code>, och v1 finns
          kvar i minst tolv månader.
        </li>
        <li>Ingen utfasning är planerad.</li>
      </ul>
      <h2>Versioner</h2>
      <p>
        API:et följer semantisk versionshantering. Versionen är nu ${API_VERSION}; den står i
        <code>/api-info</code> och i OpenAPI-dokumentet. Den första siffran är den i adressen (v1). Den andra
        höjs när något läggs till, den tredje när något rättas. Programvaran har ett eget versionsnummer, som
        kan ändras utan att svaren gör det. Se också <a href="${to('service')}">kända begränsningar</a>.
      </p>`,
  en: ({ to }) =>
    html`<h1>What does not change</h1>
      <p class="lead">Version 1 stays compatible. This is the promise.</p>
      <h2>Within v1 there are only additions</h2>
      <ul>
        <li>
          New fields, parameters, values, resources and formats may be added at any time. Clients must ignore
          unknown fields and values.
        </li>
        <li>
          Fields, parameters and addresses that exist are not removed, renamed or given another meaning.
        </li>
        <li>
          The order of members in a JSON object means nothing. The order of a list is the requested one.
        </li>
        <li>A cursor is opaque: read it from <code>_links.next</code> and do not change it.</li>
      </ul>
      <h2>What is published remains</h2>
      <ul>
        <li>
          A record’s id and address are permanent and never reused. A record that is no longer current answers
          410, and its history remains.
        </li>
        <li>A release never changes. A query with a fixed <code>asOf</code> always gives the same data.</li>
        <li>Corrections are made in a new release, with a note of the reason.</li>
      </ul>
      <h2>Retirement</h2>
      <ul>
        <li>
          A new major version gets its own address (v2). v1 is not retired before v2 is in service and this
          page describes how to migrate.
        </li>
        <li>
          From that day answers of v1 carry <code>Deprecation</code> and <code>Sunset</code>, and v1 remains
          for at least twelve months.
        </li>
        <li>No retirement is planned.</li>
      </ul>
      <h2>Versions</h2>
      <p>
        The API follows semantic versioning. The version is now ${API_VERSION}; it is in
        <code>/api-info</code> and in the OpenAPI document. Its first number is the one in the address (v1).
        The second is raised when something is added, the third when something is corrected. The software has
        its own version number, which may change while the answers do not. See also
        <a href="${to('service')}">known limitations</a>.
      </p>`,
}

/** GET /docs/stability: compatibility guarantees for clients of the API. */
export const stabilityPage: Page = {
  path: 'stability',
  title: { sv: 'Vad som inte ändras', en: 'What does not change' },
  summary: {
    sv: 'Vad klienter kan räkna med inom en version.',
    en: 'What clients can rely on within a version.',
  },
  body: (context) => prose[context.language](context),
}
