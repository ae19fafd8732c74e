import { html } from 'hono/html'
import type { Language } from '../../../db/schema/field.ts'
import { policyLines } from '../../../widgets/embed/policy-lines.ts'
import { EMBED } from '../../pages/embed/addresses.ts'
import { date, type Editor, editors, type Form, type Outcome } from '../embedding/editors.ts'
import { example, type Html, withCode } from '../html.ts'
import type { Page, PageContext, Prose } from '../page.ts'

const QUERY = 'municipality=0138'

const loader = ({ origin }: PageContext) =>
  example(`<script defer src="${origin}/w/v1/loader.js"></script>`, 'html')

const link = ({ origin, language }: PageContext) =>
  example(
    `<p><a href="${origin}${EMBED}/twin-towns?${QUERY}">${messages[language].twinTowns}</a></p>`,
    'html',
  )

const tag = ({ origin, language }: PageContext) =>
  example(
    `<script type="module" src="${origin}/w/v1/twin-towns.js"></script>
<intl-twin-towns municipality="0138"><a href="${origin}${EMBED}/twin-towns?${QUERY}">${messages[language].twinTowns}</a></intl-twin-towns>`,
    'html',
  )

const frame = ({ origin, language }: PageContext) =>
  example(
    `<iframe src="${origin}${EMBED}/twin-towns?${QUERY}" title="${messages[language].twinTowns}" width="720" height="600"></iframe>`,
    'html',
  )

const policies = ({ origin, language }: PageContext): Html =>
  html`<dl class="facts">
    ${(
      [
        ['host', policyLines(origin, 'script')],
        ['nonce', policyLines(origin, 'script', { by: 'nonce' })],
        ['trustedTypes', policyLines(origin, 'script', { requiresTrustedTypes: true })],
        ['frame', policyLines(origin, 'frame')],
      ] as const
    ).map(
      ([name, lines]) =>
        html`<div>
          <dt>${messages[language].policies[name]}</dt>
          ${lines.map((line) => html`<dd><code>${line}</code></dd>`)}
        </div>`,
    )}
  </dl>`

const messages = {
  sv: {
    twinTowns: 'Våra vänorter',
    editor: 'Redigerare',
    forms: {
      link: 'Länk i eget stycke',
      address: 'Adress i eget stycke',
      tag: 'Tagg',
      frame: 'Ram',
    } satisfies Record<Form, string>,
    outcomes: {
      widget: 'widget',
      frame: 'ram',
      'frame-without-scripts': 'ram utan skript',
      link: 'länk',
      nothing: 'försvinner',
    } satisfies Record<Outcome, string>,
    recorded: 'återgivet efter prov',
    policies: {
      host: 'Sidan tillåter skript efter värd',
      nonce: 'Sidan tillåter skript efter nonce',
      trustedTypes: 'Sidan kräver Trusted Types',
      frame: 'Bara ramar',
    },
  },
  en: {
    twinTowns: 'Our twin towns',
    editor: 'Editor',
    forms: {
      link: 'Link in its own paragraph',
      address: 'Address in its own paragraph',
      tag: 'Tag',
      frame: 'Frame',
    },
    outcomes: {
      widget: 'widget',
      frame: 'frame',
      'frame-without-scripts': 'frame without scripts',
      link: 'link',
      nothing: 'disappears',
    },
    recorded: 'reproduced from a trial',
    policies: {
      host: 'The page allows scripts by host',
      nonce: 'The page allows scripts by nonce',
      trustedTypes: 'The page requires Trusted Types',
      frame: 'Frames only',
    },
  },
} as const

/** What each editor leaves of each form. */
function matrix(language: Language): Html {
  const t = messages[language]
  const forms = Object.keys(t.forms) as Form[]
  const about = ({ setting, recorded }: Editor) =>
    [setting[language], recorded && `${t.recorded} ${recorded}`].filter(Boolean).join(', ')
  return html`<div class="scroll" role="region" aria-labelledby="editors" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">${t.editor}</th>
          ${forms.map((form) => html`<th scope="col">${t.forms[form]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${editors.map(
          (editor) =>
            html`<tr>
              <th scope="row">
                ${editor.name} ${editor.version} <span class="quiet">${withCode(about(editor))}</span>
              </th>
              ${forms.map((form) => html`<td>${t.outcomes[editor.becomes[form]]}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

const prose: Prose = {
  sv: (context) =>
    html`<h1>Bädda in på er webbplats</h1>
      <p class="lead">
        Varje widget har en egen adress, till exempel
        <a href="${EMBED}/twin-towns?${QUERY}">vänorterna i en kommun</a>. Länka till adressen i ett eget
        stycke, så visas widgeten där. Det fungerar i alla redigerare som vi har testat.
      </p>
      <p>
        <a href="${EMBED}">Steg för steg i ert system</a>: välj vad som ska visas, kopiera och klistra in, med
        förhandsvisning.
      </p>
      <h2>Länk: för redaktörer</h2>
      <p>Lägg in ett skript i webbplatsens mall, en gång:</p>
      ${loader(context)}
      <p>
        Sedan räcker en länk, eller bara adressen, i ett eget stycke. Står det annan text i stycket, eller är
        länken en punkt i en lista, förblir den en länk. Utan skript är länken kvar och leder till en sida med
        samma innehåll.
      </p>
      ${link(context)}
      <h2>Tagg: för utvecklare och mallar</h2>
      <p>
        Taggen är ett eget element. Stäng den alltid: HTML har inget <code>&lt;intl-twin-towns /&gt;</code>.
        Länken i den visas tills widgeten har laddats, och om den inte kan laddas.
      </p>
      ${tag(context)}
      <h2>Ram: där inga främmande skript får köras</h2>
      ${frame(context)}
      <p>
        Sidan i ramen är hel också utan skript, som i <code>sandbox=""</code>, men då går den inte att
        filtrera, och ramen följer inte innehållets höjd.
      </p>
      <h2 id="editors">Vad redigerarna lämnar kvar</h2>
      <p>
        Så här blir en text med en widget när den har sparats och visas på en sida med skriptet ovan. Prövat
        ${date} med redigerarna själva. Raderna ”återgivet efter prov” bygger på ett tidigare prov med
        systemens egen kod: vad de lämnar är återgivet för hand och provas inte om.
      </p>
      ${matrix(context.language)}
      <ul>
        <li>
          TinyMCE 7 och 8 sätter <code>sandbox=""</code> på ramar. Med
          <code>sandbox_iframes_exclusions</code> och vår värd lämnas ramen som den är.
        </li>
        <li>
          CKEditor 5 lämnar taggen kvar bara om all HTML är tillåten, med namnet <code>/.*/</code>.
          <code>/^intl-/</code> fungerar inte. Länken fungerar ändå.
        </li>
        <li>WordPress gör en ram av adressen, utan tillägg. Sätt in adressen på en egen rad.</li>
        <li>SiteVision och Optimizely har vi inte testat. Använd länken.</li>
      </ul>
      <h2>Innehållspolicy (CSP)</h2>
      <p>Har webbplatsen en <code>Content-Security-Policy</code>, lägg till:</p>
      ${policies(context)}
      <p>
        Nekas skriptet eller uppgifterna är länken kvar, och webbläsarens konsol visar vilken rad som saknas.
      </p>
      <h2>React, Vue och andra ramverk</h2>
      <p>
        Taggarna fungerar i React 19, Preact, Solid och Vue 3, också när sidan ritas på servern. React 18
        skickar inte vidare egenskaper och händelser till egna element: skriv attributen som i HTML,
        <code>heading-level</code> i stället för <code>headingLevel</code>, och lyssna på händelser med
        <code>addEventListener</code> på en <code>ref</code> i stället för med <code>onintl-load</code>.
      </p>`,
  en: (context) =>
    html`<h1>Embed on your website</h1>
      <p class="lead">
        Each widget has an address of its own, for example
        <a href="${EMBED}/twin-towns?${QUERY}&lang=en">the twin towns of a municipality</a>. Link to the
        address in a paragraph of its own, and the widget is shown there. It works in every editor that we
        have tried.
      </p>
      <p>
        <a href="${EMBED}?lang=en">Step by step in your system</a>: choose what to show, copy and paste, with
        a preview.
      </p>
      <h2>Link: for web editors</h2>
      <p>Put a script into the template of the website, once:</p>
      ${loader(context)}
      <p>
        After that a link, or the address alone, in a paragraph of its own is enough. With other text in the
        paragraph, or as an item of a list, it remains a link. Without scripts the link is still there, and
        leads to a page with the same content.
      </p>
      ${link(context)}
      <h2>Tag: for developers and templates</h2>
      <p>
        The tag is a custom element. Always close it: HTML has no <code>&lt;intl-twin-towns /&gt;</code>. The
        link inside is shown until the widget has loaded, and if it cannot be loaded.
      </p>
      ${tag(context)}
      <h2>Frame: where no foreign scripts may run</h2>
      ${frame(context)}
      <p>
        The page in the frame is complete without scripts too, as in <code>sandbox=""</code>, but then it
        cannot be filtered, and the frame does not follow the height of its content.
      </p>
      <h2 id="editors">What the editors leave</h2>
      <p>
        What becomes of a text with a widget once it is saved and shown on a page with the script above. Tried
        on ${date} with the editors themselves. Rows “reproduced from a trial” rest on an earlier trial with
        the systems’ own code: what they leave is reproduced by hand and not tried again.
      </p>
      ${matrix(context.language)}
      <ul>
        <li>
          TinyMCE 7 and 8 put <code>sandbox=""</code> on frames. With <code>sandbox_iframes_exclusions</code>
          and our host, the frame is left as it is.
        </li>
        <li>
          CKEditor 5 keeps the tag only where all HTML is allowed, with the name <code>/.*/</code>;
          <code>/^intl-/</code> does not work. The link works anyway.
        </li>
        <li>
          WordPress makes a frame of the address, without a plugin. Put the address on a line of its own.
        </li>
        <li>We have not tested SiteVision or Optimizely. Use the link.</li>
      </ul>
      <h2>Content policy (CSP)</h2>
      <p>If the website has a <code>Content-Security-Policy</code>, add:</p>
      ${policies(context)}
      <p>
        If the script or the data are refused, the link stays, and the browser’s console shows the line that
        is missing.
      </p>
      <h2>React, Vue and other frameworks</h2>
      <p>
        The tags work in React 19, Preact, Solid and Vue 3, also in pages rendered on the server. React 18
        does not pass properties and events on to custom elements: write the attributes as in HTML,
        <code>heading-level</code> instead of <code>headingLevel</code>, and listen with
        <code>addEventListener</code> on a <code>ref</code> instead of with <code>onintl-load</code>.
      </p>`,
}

/** GET /docs/embedding: forms, editors, policies. */
export const embeddingPage: Page = {
  path: 'embedding',
  title: { sv: 'Bädda in', en: 'Embed' },
  summary: {
    sv: 'Widgetarna på er webbplats: länk, tagg eller ram, och vad redigerarna lämnar kvar.',
    en: 'The widgets on your website: link, tag or frame, and what editors leave of them.',
  },
  body: (context) => prose[context.language](context),
}
