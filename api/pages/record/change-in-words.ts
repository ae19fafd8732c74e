import { html } from 'hono/html'
import type { Field, Language, LanguageMap } from '../../../db/schema/field.ts'
import type { Json } from '../../../db/schema/json.ts'
import { nameOf } from '../../../db/schema/record-name.ts'
import type { Embed, Resource } from '../../../db/schema/resource.ts'
import type { Html } from '../../docs/html.ts'
import { changedFields } from '../../endpoints/changed-fields.ts'
import { common } from '../shared-messages.ts'
import { inLanguage } from '../text.ts'
import { type ValueContext, valueInWords } from '../values.ts'

const messages = {
  sv: {
    from: 'från',
    to: 'till',
    changed: 'har ändrats',
    about: (title: string) => `Uppgifter om ${title}`,
    none: 'Inget som syns på sidan.',
  },
  en: {
    from: 'from',
    to: 'to',
    changed: 'changed',
    about: (title: string) => `Data on ${title}`,
    none: 'Nothing that the page shows.',
  },
} as const

/** What two versions of a record are compared with. */
export interface ChangeContext extends ValueContext {
  readonly resource: Resource
}

/** One field or embedded list that differs. */
export interface Difference {
  readonly name: string
  readonly before: unknown
  readonly after: unknown
  readonly field: Field | undefined
  readonly embed: Embed | undefined
}

/** What differs between two versions, in the definition's order; a record embedded by a changed reference is left out. */
export function differences(before: Json, after: Json, { fields, embeds }: Resource): Difference[] {
  const changed = new Map(changedFields(before, after).map((one) => [one.field, one]))
  return [...Object.keys(fields), ...Object.keys(embeds)].flatMap((name) => {
    const change = changed.get(name)
    const embed = embeds[name]
    if (!change || (embed?.direction === 'belongsTo' && changed.has(embed.by))) return []
    return [{ name, before: change.before, after: change.after, field: fields[name], embed }]
  })
}

/** "Status från Pågår till Avslutad. Partner: + Riga.": every difference as a sentence. */
export function changesInWords(before: Json, after: Json, context: ChangeContext): Html {
  const all = differences(before, after, context.resource)
  if (all.length === 0) return html`${messages[context.language].none}`
  return html`${all.map((one, i) => html`${i > 0 && ' '}${changeInWords(one, context)}.`)}`
}

/** Longest text that is quoted, in characters; of a longer one, only that it has changed. */
const MAX_TEXT = 60

export function changeInWords(difference: Difference, context: ChangeContext): Html {
  const { before, after, field, embed } = difference
  const { language } = context
  const t = messages[language]
  const title = titleOf(difference, context)
  if (embed?.direction === 'hasMany' || field?.kind === 'list') {
    const nameIn = (one: unknown) => itemInWords(one, difference, context)
    const keyOf = (one: unknown) => (embed ? String((one as Json).id) : JSON.stringify(one))
    const [old, now] = [listOf(before), listOf(after)]
    const added = now.filter((one) => !old.some((other) => keyOf(other) === keyOf(one)))
    const removed = old.filter((one) => !now.some((other) => keyOf(other) === keyOf(one)))
    if (added.length + removed.length === 0) return html`${title} ${t.changed}`
    const parts = [
      ...added.map((one) => html`+ ${nameIn(one)}`),
      ...removed.map((one) => html`− ${nameIn(one)}`),
    ]
    return html`${title}: ${parts.map((part, i) => html`${i > 0 && ', '}${part}`)}`
  }
  if (!field || isLong(before, after) || field.kind === 'objects') return html`${title} ${t.changed}`
  return html`${title} ${t.from} ${valueOr(before, field, context)} ${t.to} ${valueOr(after, field, context)}`
}

const titleOf = ({ field, embed }: Difference, { language }: ChangeContext): string =>
  field?.title[language] ??
  (embed!.direction === 'hasMany'
    ? embed!.resource.title[language]
    : messages[language].about(embed!.resource.noun[language].one))

const listOf = (value: unknown): readonly unknown[] => (value ?? []) as readonly unknown[]

const itemInWords = (one: unknown, { field, embed }: Difference, context: ChangeContext): Html | string =>
  embed
    ? inLanguage(nameOf(embed.resource, one as Json, context.findName), context.language)
    : valueInWords(one, field!.item!, context)

const unknown = { sv: common.sv.unknown, en: common.en.unknown }
const valueOr = (value: unknown, field: Field, context: ChangeContext): Html | string =>
  value === null ? (field.whenNull ?? unknown)[context.language] : valueInWords(value, field, context)

const isLong = (...values: readonly unknown[]): boolean =>
  values.some((value) => textOf(value).length > MAX_TEXT)

/** A text in a language, which those without a language are in Swedish only; '' for other values. */
export const textOf = (value: unknown, language: Language = 'sv'): string =>
  typeof value === 'string'
    ? language === 'sv'
      ? value
      : ''
    : ((value as LanguageMap | null)?.[language] ?? '')
