import { html, raw } from 'hono/html'

/** A piece of a page. */
export type Html = ReturnType<typeof html>

/** JSON for a data script element, such as JSON-LD. */
export const jsonData = (value: unknown): Html => raw(JSON.stringify(value).replaceAll('<', '\\u003c'))

/** Plain text where `ticks` are code. */
export const withCode = (text: string): Html =>
  html`${text.split('`').map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : part))}`

/** Language of an example, as shown to a reader. */
const names: Readonly<Record<string, string>> = {
  sh: 'curl',
  html: 'HTML',
  json: 'JSON',
  javascript: 'JavaScript',
  python: 'Python',
  r: 'R',
  powerquery: 'Power Query',
}

/** The requested address, with line breaks allowed after its slashes. */
export const requestLine = (path: string): Html =>
  html`<code>GET ${path.split('/').map((part, i) => (i === 0 ? part : html`/<wbr />${part}`))}</code>`

/** An example that can be copied. */
export const example = (code: string, language: string): Html =>
  html`<figure class="${language}">
    <figcaption>${names[language] ?? ''}</figcaption>
    <pre tabindex="0"><code>${code.trim()}</code></pre>
  </figure>`
