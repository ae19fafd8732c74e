import { html } from 'hono/html'
import { problemTypes } from '../../http/problem.ts'
import { EXAMPLE_ORIGIN } from '../../openapi/example-record.ts'
import { problemExample } from '../../openapi/problem-example.ts'
import { example } from '../html.ts'
import type { Page, Prose } from '../page.ts'
import { answerText } from '../reference.ts'

const all = Object.entries(problemTypes) as [
  keyof typeof problemTypes,
  (typeof problemTypes)[keyof typeof problemTypes],
][]

const intro: Prose = {
  sv: ({ to }) =>
    html`<h1>När något går fel</h1>
      <p class="lead">
        Fel är <code>application/problem+json</code> (RFC 9457), på svenska eller engelska, med vad som hände
        och vad du kan göra. Alla fel i ett anrop redovisas på en gång.
      </p>
      <p>
        Fältet <code>type</code> leder till en sida här. Språket väljs med <code>lang</code> eller
        <code>Accept-Language</code>. Se också <a href="${to('service')}">servicenivå och begränsningar</a>.
      </p>`,
  en: ({ to }) =>
    html`<h1>When something goes wrong</h1>
      <p class="lead">
        Errors are <code>application/problem+json</code> (RFC 9457), in Swedish or English, with what happened
        and what to do. All errors of a request are returned together.
      </p>
      <p>
        The field <code>type</code> leads to a page here. The language is chosen by <code>lang</code> or
        <code>Accept-Language</code>. See also <a href="${to('service')}">service level and limitations</a>.
      </p>`,
}

/** GET /docs/problems: every kind of problem. */
export const problemsPage: Page = {
  path: 'problems',
  title: { sv: 'Fel', en: 'Problems' },
  summary: {
    sv: 'Alla slags fel som API:et kan svara med.',
    en: 'Every kind of problem that the API can answer with.',
  },
  body: (context) =>
    html`${intro[context.language](context)}
      <dl class="facts">
        ${all.map(
          ([type, { status, title, about }]) =>
            html`<div>
              <dt>
                <a href="${context.to(`problems/${type}`)}">${title[context.language]}</a>
                <span class="quiet">· ${status} · <code>${type}</code></span>
              </dt>
              <dd>${about[context.language]}</dd>
            </div>`,
        )}
      </dl>`,
}

/** GET /docs/problems/{type}: what a problem's `type` points to, for people. */
export const problemPages: readonly Page[] = all.map(([type, { status, title, about }]) => ({
  path: `problems/${type}`,
  title,
  summary: about,
  body: ({ language, origin }) =>
    html`<h1>${title[language]}</h1>
      <p class="lead">${about[language]}</p>
      <p>HTTP ${status}</p>
      ${example(answerText(problemExample(type, language), origin, EXAMPLE_ORIGIN), 'json')}`,
}))
