import { html } from 'hono/html'
import type { ReleaseRow } from '../../../db/database.ts'
import type { Change } from '../../../db/queries/changes-since.ts'
import { municipality } from '../../../db/resources/municipality.ts'
import type { Json } from '../../../db/schema/json.ts'
import { type FindName, nameOf } from '../../../db/schema/record-name.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import { changeWords } from '../../feeds/change-feed.ts'
import { count, number } from '../../../widgets/text/format.ts'
import type { Html } from '../../docs/html.ts'
import { separated } from '../data-link.ts'
import type { Page, PageContext } from '../page.ts'
import { grouped } from '../grouped.ts'
import { releaseName } from '../releases/release-name.ts'
import { releaseEntry } from '../releases/releases-page.ts'
import { common } from '../shared-messages.ts'
import { inLanguage, inSwedish, lowerFirst, shortenedMap, textIn } from '../text.ts'
import { turnLinks } from '../turn.ts'

/** A page of changes, as the endpoint has read it. */
export interface ShownChanges {
  /** The release that they come after; undefined for the beginning. */
  readonly since: ReleaseRow | undefined
  readonly changes: readonly Change[]
  /** The version that was added or closed, of each. */
  readonly records: readonly Json[]
  readonly findName: FindName
  readonly total: number
  /** How many come before those shown. */
  readonly offset: number
  /** Paths of other pages, by relation. */
  readonly links: Readonly<Record<string, string | null>>
}

const messages = {
  sv: {
    title: 'Ändringar',
    since: (release: number) => `Ändringar sedan utgåva ${release}`,
    beginning: 'Alla ändringar',
    changes: { one: 'ändring', other: 'ändringar' },
    shown: (changes: string, from: string, to: string) => `${changes}, visar ${from}–${to}.`,
    none: 'Registret har inga ändringar att visa här.',
    later: 'Inga fler ändringar.',
    reason: 'Skäl',
    history: 'Alla ändringar av posten',
    choose: 'Från vilken utgåva vill du se ändringarna?',
    chooseTitle: 'Ändringar i registret',
    all: 'Alla, från början',
    after: 'Ändringar efter',
    follow: 'Prenumerera på ändringar',
  },
  en: {
    title: 'Changes',
    since: (release: number) => `Changes since release ${release}`,
    beginning: 'All changes',
    changes: { one: 'change', other: 'changes' },
    shown: (changes: string, from: string, to: string) => `${changes}, showing ${from}–${to}.`,
    none: 'The register has no changes to show here.',
    later: 'No more changes.',
    reason: 'Reason',
    history: 'All changes of the record',
    choose: 'From which release do you want to see the changes?',
    chooseTitle: 'Changes in the register',
    all: 'All, from the beginning',
    after: 'Changes after',
    follow: 'Subscribe to changes',
  },
} as const

/** GET /changes as a page: release by release, with what happened to each record. */
export function changesPage(shown: ShownChanges, context: PageContext): Page {
  const { since, changes, records, total, links } = shown
  const { language, to } = context
  const t = messages[language]
  return {
    title: [since ? t.since(since.id) : t.beginning],
    crumbs: [{ title: common[language].releases, href: to('/releases') }],
    isFictional: records.length > 0 && records.every(({ fictional }) => fictional === true),
    body: html`<p class="lead">
        ${total === 0 ? t.none : changes.length === 0 ? t.later : countSentence(shown, context)}
      </p>
      ${byRelease(shown, context)} ${turnLinks(links, changes.length === 0 && total > 0, context)}
      <p><a href="${to('/feeds')}">${t.follow}</a></p>`,
  }
}

/** How many changes there are, and which are shown. */
function countSentence({ total, offset, changes }: ShownChanges, { language }: PageContext): string {
  const t = messages[language]
  const all = count(total, t.changes, language)
  const [from, until] = [offset + 1, offset + changes.length].map((n) => number(n, language))
  return total === 1 ? `${all}.` : t.shown(all, from!, until!)
}

/** The changes of each release below its name and note, and of each resource within it. */
function byRelease({ changes, records, findName }: ShownChanges, context: PageContext): readonly Html[] {
  const { language, releases, to } = context
  const indexed = changes.map((change, i) => ({ change, record: records[i]! }))
  return [...grouped(indexed, ({ change }) => change.release)].map(([id, own]) => {
    const release = releases.find((one) => one.id === id)
    return html`<section>
      <h2>
        <a href="${to(`/releases/${id}`)}">${release ? releaseName(release, language) : id}</a>
      </h2>
      ${release && html`<p>${inSwedish(release.note)}</p>`}
      ${[...grouped(own, ({ change }) => change.resource)].map(
        ([resource, of]) =>
          html`<h3>${resource.title[language]}</h3>
            <ul class="entries">
              ${of.map(({ change, record }) => changeEntry(resource, change, record, findName, context))}
            </ul>`,
      )}
    </section>`
  })
}

/** Characters of a name: that of a goal is a whole paragraph. */
const MAX_NAME = 140

function changeEntry(
  resource: Resource,
  { id, change, reason }: Change,
  record: Json,
  findName: FindName,
  { language, to }: PageContext,
): Html {
  const t = messages[language]
  const path = `/${resource.path}/${id}`
  const { municipalityCode: code } = record
  const place =
    resource.name !== municipality.name && typeof code === 'string' && findName(municipality.name, code)
  const marks = [
    ...(place ? [textIn(place, language)] : []),
    ...(record.fictional === true ? [common[language].fictional] : []),
  ]
  return html`<li>
    ${changeWords[change][language]}:
    <a href="${to(change === 'closed' ? `${path}/history` : path)}"
      >${inLanguage(shortenedMap(nameOf(resource, record, findName), MAX_NAME), language)}</a
    >${marks.length > 0 && html` <span class="quiet">${separated(marks)}</span>`}
    ${reason !== null && html`<span class="quiet">${t.reason}: ${inSwedish(reason)}</span>`}
  </li>`
}

/** GET /changes without `since`: a choice of releases to count from. */
export function chooseSincePage(context: PageContext): Page {
  const { language, releases, to } = context
  const t = messages[language]
  const latest = releases.toReversed()
  return {
    title: [t.chooseTitle],
    crumbs: [{ title: common[language].releases, href: to('/releases') }],
    body: html`<p class="lead">${t.choose}</p>
      <ul class="entries">
        <li><a href="${to('/changes', { since: '0' })}">${t.all}</a></li>
        ${latest.slice(1).map(
          (release) =>
            html`<li>
              <a href="${to('/changes', { since: String(release.id) })}"
                >${t.after} ${lowerFirst(releaseName(release, language), language)}</a
              >
            </li>`,
        )}
      </ul>
      ${
        latest[0] &&
        html`<h2>${common[language].releases}</h2>
          <ul class="entries">
            ${latest.map((one) => releaseEntry(one, context))}
          </ul>`
      }
      <p><a href="${to('/feeds')}">${t.follow}</a></p>`,
  }
}
