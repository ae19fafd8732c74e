/** A follow-up as one file to print or to hand in: its style within it, no script, every link absolute. */
import { html, raw } from 'hono/html'
import type { Language } from '../../../db/schema/field.ts'
import type { FindName } from '../../../db/schema/record-name.ts'
import { BASE } from '../../constants.ts'
import { notice } from '../../envelope/meta.ts'
import type { ResolvedRelease } from '../../parameters/as-of.ts'
import { linksFrom } from '../links.ts'
import { compact } from '../layout.ts'
import { followUp as followUpStyle, sheets } from '../styles/follow-up.ts'
import { frame } from '../styles/frame.ts'
import { list } from '../styles/list.ts'
import { record } from '../styles/record.ts'
import { municipalityName } from '../text.ts'
import type { FollowUp } from './follow-up.ts'
import { linksTo } from './context.ts'
import { followUpBody } from './follow-up-page.ts'
import { messages } from './messages.ts'
import { followUpPath } from './follow-up-path.ts'

const own = {
  sv: { address: 'Samma uppföljning på webben', fictional: 'Påhittat.' },
  en: { address: 'The same follow-up on the web', fictional: 'Fictional.' },
} as const

export interface DocumentOptions {
  readonly language: Language
  /** Where links lead. */
  readonly origin: string
  readonly resolved: ResolvedRelease
  readonly findName: FindName
}

export function followUpDocument(
  followUp: FollowUp,
  { language, origin, resolved, findName }: DocumentOptions,
): string {
  const t = messages[language]
  const { municipality } = followUp
  const year = followUp.year.number
  const name = municipalityName(municipality.name, language)
  const path = followUpPath(municipality.id, year)
  const below = linksFrom(new URL(`${origin}${BASE}${path}?lang=${language}`))
  const to = linksTo(resolved, (to, query) => origin + below(to, query))
  const address = to(path)
  return compact(html`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${t.title(year)} – ${name}</title>
    <style>
      ${raw([frame, list, record, followUpStyle, sheets].join('\n'))}
    </style>
  </head>
  <body${municipality.fictional && raw(' class="fictional"')}>
    <main>
      ${municipality.fictional && html`<p class="note"><strong>${own[language].fictional}</strong> ${notice[language]}</p>`}
      <h1>${t.heading(year, name)}</h1>
      ${followUpBody(followUp, { language, resolved, to, findName, year, today: followUp.year.today })}
    </main>
    <footer>
      <p>${own[language].address}: <a href="${address}">${address}</a></p>
    </footer>
  </body>
</html>`)
}
