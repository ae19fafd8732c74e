import { html } from 'hono/html'
import type { Json } from '../../../db/schema/json.ts'
import type { Embed } from '../../../db/schema/resource.ts'
import { valueInWords } from '../values.ts'
import type { Line, RecordView } from './view.ts'

const messages = {
  sv: { unknown: 'uppgift saknas', more: (n: number) => `och ${n} till` },
  en: { unknown: 'not stated', more: (n: number) => `and ${n} more` },
} as const

/** Sums that are told; then how many more there are. */
const MAX_SUMS = 3

/** Whose money it is and how much, of records that may have money; told also where it is not known. */
export function moneyLine(view: RecordView): Line | null {
  const { resource, record, language } = view
  const t = messages[language]
  const own = Object.entries(resource.fields).filter(([, { kind }]) => kind === 'money')
  const embeds = Object.entries(resource.embeds).filter(([, embed]) => moneyIn(embed).length > 0)
  for (const [name, embed] of embeds) {
    const sums = (record[name] as readonly Json[]).map((one) => {
      // The amount first, then where it comes from; what it refers to is among the facts.
      const parts = [...moneyIn(embed), ...wordsIn(embed)].filter((field) => one[field] !== null)
      return html`${parts.map((field, i) => html`${i > 0 && ', '}${valueInWords(one[field], embed.resource.fields[field]!, view)}`)}`
    })
    if (sums.length > 0)
      return {
        term: embed.resource.title[language],
        text: html`${sums.slice(0, MAX_SUMS).map((sum, i) => html`${i > 0 && '; '}${sum}`)}${
          sums.length > MAX_SUMS && ` ${t.more(sums.length - MAX_SUMS)}`
        }`,
        tells: [],
      }
  }
  const [name, field] = own[0] ?? []
  if (name === undefined || own.some(([one]) => record[one] !== null)) return null
  return { term: field!.title[language], text: t.unknown, tells: [name] }
}

const fieldsIn = ({ fields, resource }: Embed, kinds: readonly string[]): readonly string[] =>
  fields.filter((name) => kinds.includes(resource.fields[name]?.kind ?? ''))
const moneyIn = (embed: Embed) => fieldsIn(embed, ['money'])
const wordsIn = (embed: Embed) => [...fieldsIn(embed, ['text']), ...fieldsIn(embed, ['choice'])]
