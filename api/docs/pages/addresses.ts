import { html } from 'hono/html'
import type { Language } from '../../../db/schema/field.ts'
import { BASE } from '../../constants.ts'
import { html as htmlFormat } from '../../formats/html.ts'
import { EXAMPLE_ORIGIN } from '../../openapi/example-record.ts'
import type { Operation } from '../../openapi/operation.ts'
import { generalTags } from '../../openapi/tags.ts'
import { requestLine, example, type Html } from '../html.ts'
import type { Page, Prose, PageContext } from '../page.ts'
import { answerText, parameterList } from '../reference.ts'

const intro: Prose = {
  sv: ({ to }) =>
    html`<h1>Fler adresser</h1>
      <p class="lead">
        Adresser utöver <a href="${to('resources')}">resursernas</a> listor, poster och historik.
      </p>`,
  en: ({ to }) =>
    html`<h1>More addresses</h1>
      <p class="lead">
        Addresses beside the lists, records and histories of the <a href="${to('resources')}">resources</a>.
      </p>`,
}

const messages = {
  sv: { example: 'Exempel på svar', live: 'Riktiga svar', parameters: 'Parametrar' },
  en: { example: 'An example of an answer', live: 'Real answers', parameters: 'Parameters' },
} as const

/** GET /docs/addresses: every address except the collections. */
export const addressesPage: Page = {
  path: 'addresses',
  title: { sv: 'Fler adresser', en: 'More addresses' },
  summary: {
    sv: 'Startpunkt, datamängder, utgåvor, sökning, karta och flöden.',
    en: 'Start, data sets, releases, search, map and feeds.',
  },
  body: async (context) => {
    const { language, operations } = context
    const sections = generalTags.map(async ({ name, title, description }) => {
      const tagged = operations().filter(({ tag }) => tag === name)
      const parts = await Promise.all(tagged.map((operation) => operationPart(operation, context)))
      return html`<h2>${title[language]}</h2>
        <p>${description[language]}</p>
        ${parts}`
    })
    return html`${intro[language](context)} ${await Promise.all(sections)}`
  },
}

/** One address: description, parameters and an example. */
async function operationPart(operation: Operation, context: PageContext): Promise<Html> {
  const { language, origin } = context
  const { id, path, summary, description, parameters, media } = operation
  const t = messages[language]
  const shown = Object.entries(media).find(([, one]) => one.example !== undefined || one.written)
  const live = Object.entries(media).filter(([, one]) => one.live !== undefined)
  const value = shown && (shown[1].example ?? (await shown[1].written?.(origin)))
  return html`<h3 id="${id}">${summary[language]}</h3>
    <p>${requestLine(BASE + path)}</p>
    <p>${description[language]}</p>
    ${
      parameters.length > 0 &&
      html`<details>
        <summary>${t.parameters}</summary>
        ${parameterList(parameters, language)}
      </details>`
    }
    ${
      shown &&
      html`<details>
        <summary>${t.example} <span class="quiet">${shown[0]}</span></summary>
        ${example(textOf(value, origin), typeof value === 'string' ? 'text' : 'json')}
      </details>`
    }
    ${live.length > 0 && html`<p>${t.live}: ${live.map(([type, one], i) => html`${i > 0 && ', '}<a href="${liveAddress(one.live!, type, language)}" type="${type}">${type}</a>`)}</p>`}`
}

/** A page is shown in the language of the documentation. */
const liveAddress = (live: string, type: string, language: Language) =>
  type === htmlFormat.mediaType ? `${BASE}${live}&lang=${language}` : BASE + live

const textOf = (value: unknown, origin: string) =>
  typeof value === 'string'
    ? value.replaceAll(EXAMPLE_ORIGIN, origin)
    : answerText(value, origin, EXAMPLE_ORIGIN)
