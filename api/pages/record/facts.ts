import { html, raw } from 'hono/html'
import type { Field, LanguageMap } from '../../../db/schema/field.ts'
import { nameFields } from '../../../db/schema/record-name.ts'
import { titleOf } from '../../../db/schema/proposal.ts'
import type { Html } from '../../docs/html.ts'
import { separated } from '../data-link.ts'
import { inProposalMark, proposalMark } from '../list/cell.ts'
import { inLanguage, lower, textIn } from '../text.ts'
import { isNumeric, numberIn, valueInWords } from '../values.ts'
import { commonFields, isMissed } from '../../../db/quality/missed.ts'
import type { Line, RecordView } from './view.ts'

const messages = {
  sv: { unknown: 'Uppgift saknas', facts: 'Uppgifter' },
  en: { unknown: 'Not stated', facts: 'Facts' },
} as const

/** Characters of a text that is a fact; a longer one is a section. */
const MAX_FACT = 120

/** The fields of a record that no other part of its page shows. */
export interface Facts {
  readonly short: Html | null
  readonly long: readonly Html[]
  /** One sentence on what is not known. */
  readonly unknown: Html | null
}

export function facts(view: RecordView, shown: ReadonlySet<string>): Facts {
  const { resource, record, language, part } = view
  const t = messages[language]
  const covered = new Set([...shown, ...commonFields, ...shownInName(view)])
  const left = Object.entries(resource.fields).filter(
    ([name, { isOrder, isDerived }]) => !isOrder && !isDerived && !covered.has(name),
  )
  const known = left.filter(([name, field]) => {
    // A part says whom it refers to, but may not lead there.
    const isInPart = part?.used.has(name) && (field.item ?? field).refersTo === undefined
    return !isInPart && (field.whenNull || (record[name] !== null && record[name] !== undefined))
  })
  const isLong = ([name, field]: readonly [string, Field]) =>
    field.kind === 'languageMap' &&
    record[name] &&
    textIn(record[name] as LanguageMap, language).length > MAX_FACT
  const short = known.filter((fact) => !isLong(fact))
  const unknown = left.filter(([name, field]) => !field.whenNull && isMissed(record, name, field))
  return {
    short:
      short.length === 0
        ? null
        : html`<dl class="facts" aria-label="${t.facts}">
            ${short.map(([name, field]) => fact(name, field, view))}
          </dl>`,
    long: known.filter(isLong).map(
      ([name, { title }]) =>
        html`<section>
          <h2>${title[language]}</h2>
          <p class="long">
            ${inProposalMark(view, record, name)}${inLanguage(record[name] as LanguageMap, language)}
          </p>
        </section>`,
    ),
    unknown:
      unknown.length === 0
        ? null
        : html`<p class="quiet">
            ${t.unknown}: ${unknown.map(([, { title }]) => lower(title, language)).join(', ')}.
          </p>`,
  }
}

function fact(name: string, field: Field, view: RecordView): Html {
  const { resource, record, language } = view
  const value = record[name]
  return html`<div>
    <dt>${titleOf(resource, record, field)[language]}</dt>
    <dd${isNumeric(field) && raw(' class="figure"')}>
      ${inProposalMark(view, record, name)}${value === null ? field.whenNull![language] : factInWords(value, field, view)}
    </dd>
  </div>`
}

/** A value, a number in its unit, and of what it refers to that it is proposed. */
function factInWords(value: unknown, field: Field, view: RecordView): Html | string {
  const unit = view.unitOf(view.record, field)
  if (unit) return numberIn(value as number, unit, view.language)
  const { refersTo } = field.item ?? field
  if (refersTo === undefined) return valueInWords(value, field, view)
  const marked = [value].flat().map((id) => {
    const name = valueInWords(id, field.item ?? field, view)
    return html`${view.isProposed(refersTo, String(id)) && proposalMark(view)}${name}`
  })
  return marked.length === 0 ? valueInWords(value, field, view) : separated(marked)
}

/** The fields that a record's heading is made of, where they stand in it whole. */
const shownInName = ({ resource }: RecordView): string[] =>
  nameFields(resource).filter((name) => resource.fields[name]!.refersTo === undefined)

/** The rows below the heading. */
export const lines = (rows: readonly Line[]): Html | false =>
  rows.length > 0 &&
  html`<dl class="lines">
    ${rows.map(
      ({ term, text }) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${text}</dd>
        </div>`,
    )}
  </dl>`
