import { html } from 'hono/html'
import type { ReleaseRow } from '../../../db/database.ts'
import type { Html } from '../../docs/html.ts'
import type { Page, PageContext } from '../page.ts'
import { common } from '../shared-messages.ts'
import { inSwedish } from '../text.ts'
import { totalInWords } from './release-counts.ts'
import { releaseName } from './release-name.ts'

const messages = {
  sv: {
    lead: 'Varje gång registret ändras får det ett nytt nummer. Det som en gång har publicerats går alltid att läsa som det var.',
    none: 'Registret har inga utgåvor än.',
  },
  en: {
    lead: 'Each time the register changes it gets a new number. What was published once can always be read as it was.',
    none: 'The register has no releases yet.',
  },
} as const

/** A release as an entry of a list: name, note, and what it did. */
export const releaseEntry = (release: ReleaseRow, context: PageContext): Html =>
  html`<li>
    <a href="${context.to(`/releases/${release.id}`)}">${releaseName(release, context.language)}</a>:
    ${inSwedish(release.note)}
    <span class="quiet">${totalInWords(release, context)}</span>
  </li>`

/** GET /releases as a page, newest first. */
export function releasesPage(releases: readonly ReleaseRow[], context: PageContext): Page {
  const t = messages[context.language]
  return {
    title: [common[context.language].releases],
    crumbs: [],
    description: t.lead,
    body: html`<p class="lead">${t.lead}</p>
      ${
        releases.length === 0
          ? html`<p>${t.none}</p>`
          : html`<ul class="entries">
              ${releases.toReversed().map((release) => releaseEntry(release, context))}
            </ul>`
      }`,
  }
}
