import { html } from 'hono/html'
import { DATA_LICENSE } from '../../constants.ts'
import type { Page, Prose } from '../page.ts'

const prose: Prose = {
  sv: ({ to, publisher }) =>
    html`<h1>Villkor</h1>
      <p class="lead">Du får använda uppgifterna till vad du vill, utan att fråga.</p>
      <h2>Licens</h2>
      <p>
        Uppgifterna är fria enligt <a href="${DATA_LICENSE}">CC0 1.0</a>. Du behöver inte ange källan, men
        <a href="${to('cite')}">en hänvisning</a> gör det lättare för andra att kontrollera. En post som
        kommer från någon annan kan ha ett eget fält <code>license</code>; då gäller det.
      </p>
      <h2>Inloggning</h2>
      <p>API:et har inga nycklar, konton eller inloggningar. Allt som finns där är offentligt.</p>
      <h2>Personuppgifter</h2>
      <p>
        Registret har funktioner och deras gemensamma brevlådor, inte personer. API:et sätter inga kakor och
        sparar inte vem som frågar.
      </p>
      <h2>Rimlig användning</h2>
      <p>
        Det finns ingen gräns för antalet anrop. Använd ETag, stora sidor och hela datamängder hellre än många
        små anrop, så räcker API:et till fler.
      </p>
      <h2>Ansvar</h2>
      <p>
        Ansvarig för uppgifterna på den här platsen är ${publisher.name} (<a
          href="mailto:${publisher.mailbox}"
          >${publisher.mailbox}</a
        >). Uppgifterna lämnas som de är. Varje post visar vilket dokument den bygger på, så att du kan
        kontrollera den. Har något blivit fel: skriv, så rättas det i nästa utgåva.
      </p>`,
  en: ({ to, publisher }) =>
    html`<h1>Terms</h1>
      <p class="lead">You may use the data for anything, without asking.</p>
      <h2>Licence</h2>
      <p>
        The data are free under <a href="${DATA_LICENSE}">CC0 1.0</a>. You need not name the source, but
        <a href="${to('cite')}">a citation</a> makes it easier for others to check. A record that comes from
        somebody else may have its own <code>license</code>; then that holds.
      </p>
      <h2>Login</h2>
      <p>The API has no keys, accounts or logins. All there is in it is public.</p>
      <h2>Personal data</h2>
      <p>
        The register has functions and their shared mailboxes, not persons. The API sets no cookies and does
        not keep who asks.
      </p>
      <h2>Fair use</h2>
      <p>
        There is no limit to the number of requests. Use ETags, large pages and whole data sets rather than
        many small requests, and the API will do for more people.
      </p>
      <h2>Responsibility</h2>
      <p>
        Responsible for the data at this place is ${publisher.name} (<a href="mailto:${publisher.mailbox}"
          >${publisher.mailbox}</a
        >). The data are given as they are. Every record shows which document it rests on, so that you can
        check it. If something is wrong: write, and it is corrected in the next release.
      </p>`,
}

/** GET /docs/terms: on what terms the API may be used. */
export const termsPage: Page = {
  path: 'terms',
  title: { sv: 'Villkor', en: 'Terms' },
  summary: {
    sv: 'Licens, personuppgifter och rimlig användning.',
    en: 'Licence, personal data and fair use.',
  },
  body: (context) => prose[context.language](context),
}
