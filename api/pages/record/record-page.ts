import { html, raw } from 'hono/html'
import type { LanguageMap } from '../../../db/schema/field.ts'
import { nameFields, nameOf } from '../../../db/schema/record-name.ts'
import { nestedQuotes } from '../../../widgets/text/nested-quotes.ts'
import type { AppContext } from '../../context.ts'
import type { Html } from '../../docs/html.ts'
import type { Crumb, Page, PageContext } from '../page.ts'
import { inLanguage, municipalityName, sentenceWith, shortened, shortenedMap, textIn } from '../text.ts'
import { changes } from './changes.ts'
import { decisionLines } from './decision-lines.ts'
import { facts, lines } from './facts.ts'
import { moneyLine } from './money-line.ts'
import { linkedPart } from './part-links.ts'
import { type FoundRecord, readRecord } from './read-record.ts'
import { reportingLines } from './reporting-lines.ts'
import { relatedLists } from './related.ts'
import { requestDocument } from './request-document.ts'
import { sources } from './sources.ts'
import { documentLine, statusLine } from './status-line.ts'
import { structuredData } from './structured-data.ts'
import { subtitle } from './subtitle.ts'
import { use } from './use.ts'
import type { RecordView } from './view.ts'

const messages = {
  sv: { note: 'Att veta om uppgifterna' },
  en: { note: 'What to know of the data' },
} as const

/** Characters of a name in a breadcrumb. */
const MAX_CRUMB = 50

/** GET /{collection}/{id} as a page. */
export async function recordPage(context: AppContext, found: FoundRecord, page: PageContext): Promise<Page> {
  const view = await readRecord(context, found, page)
  return { ...headOf(view), body: recordBody(view) }
}

/** Title, heading and way of a record's page. */
export function headOf(view: RecordView): Omit<Page, 'body'> {
  const { resource, name, municipality, language, isFictional } = view
  const title = textIn(name, language)
  const list = resource.title[language]
  const place = municipality && municipalityName(String(municipality.name), language)
  const description = [`${title}.`, `${[list, place].filter(Boolean).join(', ')}.`, firstText(view)]
    .join(' ')
    .trim()
  return {
    title: [title, [list, place].filter(Boolean).join(', ')],
    heading: isVerbatim(view)
      ? html`<q>${inLanguage(nestedQuotes(name), language)}</q>`
      : inLanguage(name, language),
    crumbs: crumbs(view),
    description: shortened(description, 300),
    isFictional,
    ...(!isFictional && { jsonLd: structuredData(view, description) }),
  }
}

/** The first text of a record, beside its name. */
function firstText({ resource, record, language }: RecordView): string {
  const [name] = Object.entries(resource.fields).find(
    ([one, { kind }]) => kind === 'languageMap' && record[one] && !nameFields(resource).includes(one),
  ) ?? ['']
  return name === '' ? '' : textIn(record[name] as LanguageMap, language)
}

/** Whether a record is called by its own words, in their language. */
const isVerbatim = ({ resource, name, language }: RecordView): boolean =>
  nameFields(resource)[0] === 'wording' && (language === 'sv' || name.en === undefined)

/** Start › municipality › what it is part of › its list. */
export function crumbs({
  resource,
  municipality,
  ancestors,
  language,
  to,
  findName,
}: Pick<RecordView, 'resource' | 'municipality' | 'ancestors' | 'language' | 'to' | 'findName'>): Crumb[] {
  const code = municipality && String(municipality.id)
  const parents = ancestors.filter(({ isParent }) => isParent).toReversed()
  return [
    ...(code === null
      ? []
      : [
          {
            title: municipalityName(String(municipality!.name), language),
            href: to(`/municipalities/${code}`),
          },
        ]),
    ...parents.map(({ resource: own, record }) => {
      const name = shortenedMap(nameOf(own, record, findName), MAX_CRUMB)
      return {
        title: sentenceWith(name, textIn(name, language), language),
        href: to(`/${own.path}/${String(record.id)}`),
      }
    }),
    {
      title: resource.title[language],
      href: to(`/${resource.path}`, code === null ? {} : { municipality: code }),
    },
  ]
}

/**
 * What the register says of a record, its sources, and what is not known.
 * @param isGone without what refers to it and how to use it. @default false
 */
export function recordBody(view: RecordView, isGone = false): Html {
  const part = linkedPart(view)
  const { markup, fields } = subtitle(view)
  const first = [
    documentLine(view),
    statusLine(view),
    moneyLine(view),
    ...decisionLines(view),
    ...reportingLines(view),
  ].filter((line) => line !== null)
  const shown = new Set([
    ...fields,
    ...first.flatMap((line) => line.fields),
    ...note.fields,
    ...(part?.linked ?? []),
  ])
  const { short, long, unknown } = facts(view, shown)
  return html`${markup}
    <div class="record${short === null ? '' : ' with-facts'}">
      ${lines(first)} ${note.of(view)} ${part && raw(part.markup)} ${short} ${long}
      ${!isGone && relatedLists(view)} ${sources(view)} ${requestDocument(view)} ${changes(view)}
      ${!isGone && use(view)} ${unknown}
    </div>`
}

/** The note on the data. */
const note = {
  fields: ['note'],
  of: ({ record, language }: RecordView): Html | false =>
    record.note !== null &&
    record.note !== undefined &&
    html`<section class="note">
      <h2>${messages[language].note}</h2>
      <p>${inLanguage(record.note as { sv: string }, language)}</p>
    </section>`,
} as const
