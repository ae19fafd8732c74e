import { html } from 'hono/html'
import { dayInWords } from '../../../widgets/text/format-date.ts'
import type { AppContext } from '../../context.ts'
import { atRelease } from '../../parameters/as-of.ts'
import type { Page, PageContext } from '../page.ts'
import { eventReason } from './changes.ts'
import { type FoundRecord, readRecord } from './read-record.ts'
import { headOf, recordBody } from './record-page.ts'

const messages = {
  sv: {
    gone: (day: string, release: number) => `Borttagen ur registret ${day}, utgåva ${release}.`,
    last: (release: number) => `Så stod det senast, i utgåva ${release}`,
  },
  en: {
    gone: (day: string, release: number) => `Removed from the register on ${day}, release ${release}.`,
    last: (release: number) => `As it last stood, in release ${release}`,
  },
} as const

/** The page of a record that the release no longer has: when it was removed, why, and how it last stood. */
export async function gonePage(
  context: AppContext,
  found: Omit<FoundRecord, 'version'>,
  page: PageContext,
): Promise<Page> {
  const { language, resolved, releases, to } = page
  const t = messages[language]
  const version = found.versions.findLast(({ fromRelease }) => fromRelease <= (resolved.release?.id ?? 0))!
  const last = atRelease(releases, version.untilRelease! - 1)!
  const view = await readRecord(context, { ...found, version, last }, page)
  const [closed] = view.events
  const { release } = closed!
  const { jsonLd: _, ...head } = headOf(view)
  return {
    ...head,
    isIndexed: false,
    body: html`<p class="lead">
        ${t.gone(dayInWords(release.publishedAt, language), release.id)} ${eventReason(closed!, view)}
      </p>
      <p>
        <a href="${to(`/${found.resource.path}/${found.id}`, { asOf: String(last.release!.id) })}"
          >${t.last(last.release!.id)}</a
        >:
      </p>
      ${recordBody(view, true)}`,
  }
}
