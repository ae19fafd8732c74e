import { html } from 'hono/html'
import type { ReleaseRow } from '../../../db/database.ts'
import { allResources } from '../../../db/resources/index.ts'
import type { AppContext } from '../../context.ts'
import { ALL, formatsFor, offeredFormats } from '../../dumps/formats.ts'
import { dataLink, separated } from '../data-link.ts'
import type { Page, PageContext } from '../page.ts'
import { common } from '../shared-messages.ts'
import { inSwedish } from '../text.ts'
import { countList } from './release-counts.ts'
import { releaseName } from './release-name.ts'

const messages = {
  sv: {
    changes: 'Vad som ändrades',
    all: 'Alla ändringar i utgåvan',
    register: 'Registret som det var',
    start: 'Startsidan som den var då',
    lists: 'Listor som de var då',
    files: 'Hela registret som det var då, som en fil',
    everything: 'Hela registret',
    hash: 'Kontrollsumma (SHA-256)',
    hashText: 'Räknad på alla uppgifter i utgåvan. Två register med samma summa har samma uppgifter.',
    previous: 'Föregående utgåva',
    others: 'Fler utgåvor',
  },
  en: {
    changes: 'What changed',
    all: 'All changes in the release',
    register: 'The register as it was',
    start: 'The start page as it was then',
    lists: 'Lists as they were then',
    files: 'The whole register as it was then, as one file',
    everything: 'The whole register',
    hash: 'Checksum (SHA-256)',
    hashText: 'Of all data in the release. Two registers with the same checksum have the same data.',
    previous: 'Previous release',
    others: 'More releases',
  },
} as const

/** GET /releases/{n} as a page. It never changes, so it names no later release. */
export function releasePage(release: ReleaseRow, app: Pick<AppContext, 'dumps'>, context: PageContext): Page {
  const { language, to } = context
  const t = messages[language]
  const { id, note, hash } = release
  const asOf = String(id)
  const name = releaseName(release, language)
  const offered = offeredFormats(app)
  const dumps = formatsFor(ALL).filter((format) => offered.includes(format))
  return {
    title: [name],
    crumbs: [{ title: common[language].releases, href: to('/releases') }],
    description: `${name}: ${note}`,
    body: html`<p class="lead">${inSwedish(note)}</p>
      <h2>${t.changes}</h2>
      ${countList(release, context)}
      <p><a href="${to('/changes', { since: String(id - 1), asOf })}">${t.all}</a></p>
      <h2>${t.register}</h2>
      <p><a href="${to('/', { asOf })}">${t.start}</a></p>
      <p>
        ${t.lists}:
        ${separated(
          allResources.map(
            ({ path, title }) => html`<a href="${to(`/${path}`, { asOf })}">${title[language]}</a>`,
          ),
        )}
      </p>
      <p>
        ${t.files}:
        ${separated(
          dumps.map((format) =>
            dataLink(to(`/datasets/${ALL}/dump`, { format: format.name, asOf }), format, t.everything),
          ),
        )}
      </p>
      <h2>${t.hash}</h2>
      <p><code>${hash}</code></p>
      <p class="quiet">${t.hashText}</p>
      <nav class="turn" aria-label="${t.others}">
        ${id > 1 && html`<a rel="prev" href="${to(`/releases/${id - 1}`)}">${t.previous}</a>`}
      </nav>`,
  }
}
