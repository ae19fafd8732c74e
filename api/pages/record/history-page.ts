import { html } from 'hono/html'
import type { VersionRow } from '../../../db/database.ts'
import { reasonsOf } from '../../../db/queries/change-reasons.ts'
import { findLastNames } from '../../../db/queries/record-names.ts'
import { recordContext } from '../../../db/queries/record-context.ts'
import type { Label, Language } from '../../../db/schema/field.ts'
import type { Json } from '../../../db/schema/json.ts'
import { nameOf } from '../../../db/schema/record-name.ts'
import type { AppContext } from '../../context.ts'
import type { Html } from '../../docs/html.ts'
import { recordEvents } from '../../endpoints/record-events.ts'
import { json } from '../../formats/json.ts'
import { toSelection } from '../../parameters/as-of.ts'
import { dataLink } from '../data-link.ts'
import { sameAddress } from '../links.ts'
import type { Page, PageContext } from '../page.ts'
import { referencesIn } from './references.ts'
import { inLanguage, sentenceWith, textIn } from '../text.ts'
import { type ChangeContext, changeInWords, type Difference, differences, textOf } from './change-in-words.ts'
import { eventReason, eventTitle } from './changes.ts'
import { dated, type FoundRecord } from './read-record.ts'
import { crumbs } from './record-page.ts'
import type { DatedEvent } from './view.ts'
import { type Run, wordDiff } from './word-diff.ts'

const messages = {
  sv: {
    title: 'Ändringar',
    lead: 'Alla versioner av posten, den nyaste först.',
    asOf: (release: number) => `Så stod det i utgåva ${release}`,
    latest: 'Så står det nu',
    removed: 'Borttaget:',
    added: 'Tillagt:',
    data: 'Historiken som data:',
  },
  en: {
    title: 'Changes',
    lead: 'Every version of the record, the newest first.',
    asOf: (release: number) => `As it stood in release ${release}`,
    latest: 'As it stands now',
    removed: 'Removed:',
    added: 'Added:',
    data: 'The history as data:',
  },
} as const satisfies Readonly<Record<keyof Label, object>>

type FoundHistory = Pick<FoundRecord, 'resource' | 'id' | 'versions'>

/** GET /{collection}/{id}/history as a page. */
export async function historyPage(
  { db }: AppContext,
  { resource, id, versions }: FoundHistory,
  page: PageContext,
): Promise<Page> {
  const { resolved, releases, language, to } = page
  const t = messages[language]
  const at = toSelection(resolved)
  const records = versions.map(({ doc }: VersionRow) => JSON.parse(doc) as Json)
  const latest = records.at(-1)!
  const [context, reasons] = await Promise.all([
    recordContext(db, at, resource, latest),
    reasonsOf(db, resource, id),
  ])
  const wanted = referencesIn([
    { resource, records },
    ...context.ancestors.map((one) => ({ resource: one.resource, records: [one.record], fields: [] })),
  ])
  const findName = await findLastNames(db, at, wanted)
  const events = dated(recordEvents(versions, at.release), releases, reasons)
  const name = nameOf(resource, latest, findName)
  const path = `/${resource.path}/${id}`
  const isCurrent = events[0]?.change !== 'closed'
  const words: ChangeContext = { resource, language, to, findName }
  return {
    title: [`${t.title}: ${textIn(name, language)}`, resource.title[language]],
    heading: html`${t.title}: ${inLanguage(name, language)}`,
    crumbs: [
      ...crumbs({ ...page, ...context, resource, findName }),
      { title: inLanguage(name, language), href: to(path) },
    ],
    isFictional: records.some(({ fictional }) => fictional === true),
    body: html`<p class="lead">${t.lead}</p>
      ${isCurrent && html`<p><a href="${to(path)}">${t.latest}</a></p>`}
      ${events.map((event) => eventSection(event, path, words))}
      <p>
        ${t.data}
        ${dataLink(sameAddress(page.url, { format: json.name }), json, sentenceWith(name, textIn(name, language), language))}
      </p>`,
  }
}

function eventSection(event: DatedEvent, path: string, words: ChangeContext): Html {
  const { language, to, resource } = words
  const { before, after, release } = event
  return html`<section>
    <h2>${eventTitle(event, words)}</h2>
    <p>${eventReason(event, words)}</p>
    ${
      before &&
      after &&
      html`<ul class="changes">
        ${differences(before, after, resource).map((one) => html`<li>${changeInFull(one, words)}</li>`)}
      </ul>`
    }
    ${after && html`<p><a href="${to(path, { asOf: String(release.id) })}">${messages[language].asOf(release.id)}</a></p>`}
  </section>`
}

/** A long text with what was taken out and put in; others in words. */
function changeInFull(difference: Difference, words: ChangeContext): Html {
  const { field, before, after } = difference
  const texts = changedTexts(before, after)
  if (!field || !TEXTS.has(field.kind) || texts.length === 0) return changeInWords(difference, words)
  return html`${field.title[words.language]}:
  ${texts.map(
    ([language, old, now]) =>
      html`<p lang="${language}" class="long">${wordDiff(old, now).map((run) => runInFull(run, words))}</p>`,
  )}`
}

/** Kinds of field with words to compare. */
const TEXTS = new Set(['text', 'languageMap'])

/** A text in the languages in which it stands before and after, and differs. */
const changedTexts = (before: unknown, after: unknown): (readonly [Language, string, string])[] =>
  (['sv', 'en'] as const).flatMap((language) => {
    const [old, now] = [textOf(before, language), textOf(after, language)]
    return old === '' || now === '' || old === now ? [] : [[language, old, now] as const]
  })

function runInFull({ in: where, text }: Run, { language }: ChangeContext): Html | string {
  const t = messages[language]
  if (where === 'both') return text
  const mark = html`<span class="hidden" lang="${language}"
    >${where === 'before' ? t.removed : t.added}
  </span>`
  return where === 'before' ? html`<del>${mark}${text}</del>` : html`<ins>${mark}${text}</ins>`
}
