import { html, raw } from 'hono/html'
import { TRUSTED_TYPES } from '../../../widgets/embed/policy-lines.ts'
import { NEWEST_SCRIPTS } from '../../built-scripts.ts'
import { withQuery } from '../../envelope/links.ts'
import { errorSummary } from '../error-summary.ts'
import { COMMON_POLICY, compact, head, type Layout } from '../layout.ts'
import { addressIn } from '../links.ts'
import { EMBED, OEMBED } from './addresses.ts'
import { embeds } from './embeds.ts'

/** The page of a widget: its content alone, and the scripts that take it over and tell a frame its height. */
export const embedLayout: Layout = {
  policy: [...COMMON_POLICY, "script-src 'self'", TRUSTED_TYPES].join('; '),
  document: async (page, context) => {
    const { language, url, canonical, problem } = context
    const widget = embeds.find((embed) => url.pathname === `${EMBED}/${embed.widget}`)?.widget
    const isWidget = widget !== undefined && !page.isProblem
    const theme = url.searchParams.get('theme')
    const address = canonical.origin + addressIn(canonical, url.searchParams.get('lang'))
    const scripts =
      isWidget &&
      html`<link
          rel="alternate"
          type="application/json+oembed"
          href="${canonical.origin}${withQuery(OEMBED, new URLSearchParams({ url: address }).toString())}"
          title="${page.title[0]}"
        />
        <script type="module" src="${NEWEST_SCRIPTS}${widget}.js"></script>`
    return compact(
      await html`<!doctype html>
        <html lang="${language}" ${isTheme(theme) && raw(`data-theme="${theme}"`)}>
          ${head(
            page,
            context,
            html`${scripts}
              <script type="module" src="${NEWEST_SCRIPTS}framed.js"></script>`,
          )}
          <body class="embed${page.isFictional ? ' fictional' : ''}">
            <noscript><i></i></noscript>
            <main id="content">
              ${problem && errorSummary(problem, context)}
              <h1>${page.heading ?? page.title[0]}</h1>
              ${page.body}
            </main>
          </body>
        </html>`,
    )
  },
}

const isTheme = (theme: string | null): theme is 'light' | 'dark' => theme === 'light' || theme === 'dark'
