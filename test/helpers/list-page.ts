import { fetchApi } from './api.ts'

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'

/** GET a page as a browser does. */
export const browse = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetchApi(path, { headers: { Accept: BROWSER, ...headers } })

/** Text of markup as a reader sees and hears it. */
export const textOf = (markup: string): string =>
  unescaped(markup.replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim()

/** A value of an attribute. */
export const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

export interface PageLink {
  readonly href: string
  readonly text: string
  readonly markup: string
}

/** The links in a piece of markup. */
export const linksIn = (markup: string): PageLink[] =>
  [...markup.matchAll(/<a\b([^>]*)>(.*?)<\/a\s*>/gs)].map(([, attributes = '', content = '']) => ({
    href: unescaped(/href="([^"]*)"/.exec(attributes)?.[1] ?? ''),
    text: textOf(content),
    markup: `<a${attributes}>${content}`,
  }))

/** The content of the first element with this class. */
export const withClass = (page: string, tag: string, name: string): string =>
  new RegExp(`<${tag}[^>]*class="${name}[^>]*>.*?</${tag}>`, 's').exec(page)?.[0] ?? ''

/** The cells of each row of the page's table, as markup, the name first. */
export const rowsOf = (page: string): string[][] =>
  [...withClass(page, 'table', 'records').matchAll(/<tr role="row">(.*?)<\/tr>/gs)]
    .slice(1)
    .map(([, row = '']) =>
      [...row.matchAll(/<(th|td) role="(?:rowheader|cell)"[^>]*>.*?<\/\1>/gs)].map(([cell]) => cell),
    )
