import { html } from 'hono/html'
import type { ReleaseRow } from '../../../db/database.ts'
import { allResources } from '../../../db/resources/index.ts'
import type { Language } from '../../../db/schema/field.ts'
import { count } from '../../../widgets/text/format.ts'
import type { Forms } from '../../../widgets/text/messages/forms.ts'
import type { Html } from '../../docs/html.ts'
import type { PageContext } from '../page.ts'

/** How many records of a resource a release added, changed and closed. */
type Counts = Readonly<Record<'added' | 'changed' | 'closed', number>>

const messages = {
  sv: {
    added: { one: 'ny', other: 'nya' },
    changed: { one: 'ändrad', other: 'ändrade' },
    closed: { one: 'borttagen', other: 'borttagna' },
  },
  en: {
    added: { other: 'added' },
    changed: { other: 'changed' },
    closed: { other: 'removed' },
  },
} as const satisfies Record<Language, Record<keyof Counts, Forms>>

const countsOf = ({ counts }: ReleaseRow) => JSON.parse(counts) as Readonly<Record<string, Counts>>

/** "3 nya, 1 ändrad": what happened, without what did not. */
function inWords(counts: Counts, language: PageContext['language']): string {
  const t = messages[language]
  return (['added', 'changed', 'closed'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => count(counts[kind], t[kind], language))
    .join(', ')
}

/** What a release did to all records together; empty when it changed none. */
export function totalInWords(release: ReleaseRow, { language }: Pick<PageContext, 'language'>): string {
  const all = Object.values(countsOf(release))
  const sum = (kind: keyof Counts) => all.reduce((total, counts) => total + counts[kind], 0)
  return inWords({ added: sum('added'), changed: sum('changed'), closed: sum('closed') }, language)
}

/** What a release did to the records of each resource; each leads to those changes. */
export function countList(release: ReleaseRow, { language, to }: PageContext): Html {
  const counts = countsOf(release)
  const { id } = release
  return html`<ul class="counts">
    ${allResources.map(({ name, path, title }) => {
      const own = counts[name] && inWords(counts[name], language)
      const changes = to('/changes', { since: String(id - 1), asOf: String(id), resource: path })
      return own && html`<li><a href="${changes}">${title[language]}</a>: ${own}</li>`
    })}
  </ul>`
}
