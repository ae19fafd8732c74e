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
      <p>API:et har inga nycklar, konton eller inloggningar. Alla uppgifter är offentliga.</p>
      <h2>Personuppgifter</h2>
      <p>
        Registret har funktioner och deras gemensamma brevlådor, inte personer. API:et sätter inga kakor och
        sparar inte vem som gör ett anrop.
      </p>
      <h2>Rimlig användning</h2>
      <p>
        Antalet anrop per klient är begränsat: se <a href="${to('service')}">kända begränsningar</a>. Använd
        ETag, stora sidor och hela datamängder hellre än många små anrop.
      </p>
      <h2>Ansvar</h2>
      <p>
        Ansvarig för uppgifterna i den här installationen är ${publisher.name} (<a
          href="mailto:${publisher.mailbox}"
          >${publisher.mailbox}</a
        >). Uppgifterna lämnas som de är. Varje post visar vilket dokument den bygger på, så att du kan
        kontrollera den. Anmäl fel till adressen ovan, så rättas de i nästa utgåva.
      </p>`,
  en: ({ to, publisher }) =>
    html`<h1>Terms</h1>
      <p class="lead">You may use the data for anything, without asking.</p>
      <h2>Licence</h2>
      <p>
        The data are free under <a href="${DATA_LICENSE}">CC0 1.0</a>. You need not name the source, but
        <a href="${to('cite')}">a citation</a> makes it easier for others to check. A record that comes from
        somebody else may have its own <code>license</code>, which then applies.
      </p>
      <h2>Login</h2>
      <p>The API has no keys, accounts or logins. All its data are public.</p>
      <h2>Personal data</h2>
      <p>
        The register has functions and their shared mailboxes, not persons. The API sets no cookies and does
        not store who makes a request.
      </p>
      <h2>Fair use</h2>
      <p>
        The number of requests per client is limited: see <a href="${to('service')}">known limitations</a>.
        Use ETags, large pages and whole data sets rather than many small requests.
      </p>
      <h2>Responsibility</h2>
      <p>
        Responsible for the data of this installation is ${publisher.name} (<a
          href="mailto:${publisher.mailbox}"
          >${publisher.mailbox}</a
        >). The data are provided as they are. Every record shows the document it is based on, so that you can
        check it. Report errors to the address above; they are corrected in the next release.
      </p>`,
}

/** GET /docs/terms: terms of use. */
export const termsPage: Page = {
  path: 'terms',
  title: { sv: 'Villkor', en: 'Terms' },
  summary: {
    sv: 'Licens, personuppgifter och rimlig användning.',
    en: 'Licence, personal data and fair use.',
  },
  body: (context) => prose[context.language](context),
}
