/** Markup that is safe to put into a page as it stands. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Value = Html | string | number | null | undefined | false | readonly Value[]

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)

function write(value: Value): string {
  if (value instanceof Html) return value.text
  if (Array.isArray(value)) return value.map(write).join('')
  if (value === null || value === undefined || value === false) return ''
  return escape(String(value as string | number))
}

/** A piece of a page. Whatever is put in is escaped, unless it is markup already. */
export const html = (strings: TemplateStringsArray, ...values: readonly Value[]): Html =>
  new Html(strings.map((text, i) => text + (i < values.length ? write(values[i]) : '')).join(''))

/** Data for a script element that is no script, such as JSON-LD. */
export const jsonData = (value: unknown): Html => new Html(JSON.stringify(value).replaceAll('<', '\\u003c'))

/** Plain text where `ticks` are code, as our own texts have it. */
export const withCode = (text: string): Html =>
  new Html(
    text
      .split('`')
      .map((part, i) => (i % 2 === 1 ? `<code>${escape(part)}</code>` : escape(part)))
      .join(''),
  )

/** What an example is written in, as a reader knows it. */
const names: Readonly<Record<string, string>> = {
  sh: 'curl',
  json: 'JSON',
  javascript: 'JavaScript',
  python: 'Python',
  r: 'R',
  powerquery: 'Power Query',
}

/** What is asked, breaking after its slashes where the line is too short. */
export const asked = (path: string): Html =>
  html`<code>GET ${path.split('/').map((part, i) => (i === 0 ? part : html`/<wbr />${part}`))}</code>`

/** An example that can be copied. */
export const example = (code: string, language: string): Html =>
  html`<figure class="${language}">
    <figcaption>${names[language] ?? ''}</figcaption>
    <pre tabindex="0"><code>${code.trim()}</code></pre>
  </figure>`
