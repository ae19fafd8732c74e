import { html } from 'hono/html'
import { funding, fundingStages } from '../../../db/resources/funding.ts'
import type { RecordFor } from '../../../db/resources/index.ts'
import type { Language } from '../../../db/schema/field.ts'
import { money } from '../../../widgets/text/format-money.ts'
import type { Html } from '../../docs/html.ts'
import { common } from '../shared-messages.ts'
import { inSwedish } from '../text.ts'
import type { Line, RecordView } from './view.ts'

const messages = {
  sv: {
    /** After an amount. */
    stages: { planned: 'planerade', applied: 'sökta', granted: 'beviljade', paid: 'utbetalda' },
    noAmount: 'belopp: uppgift saknas',
    more: (n: number) => `och ${n} till`,
  },
  en: {
    stages: { planned: 'planned', applied: 'applied for', granted: 'granted', paid: 'paid' },
    noAmount: 'amount: not stated',
    more: (n: number) => `and ${n} more`,
  },
} as const satisfies Record<
  Language,
  { readonly stages: Record<keyof typeof fundingStages, string>; readonly [more: string]: unknown }
>

type Funding = RecordFor<'project'>['funding'][number]

/** Sums shown; then how many more there are. */
const MAX_SUMS = 3

/** Amounts and where they come from; "not stated" where a record may have money and none is known. */
export function moneyLine(view: RecordView): Line | null {
  const { resource, record, language } = view
  const [embed] = Object.entries(resource.embeds).find(([, one]) => one.resource.name === funding.name) ?? []
  const sums = embed === undefined ? [] : (record[embed] as readonly Funding[])
  if (sums.length > 0)
    return {
      term: funding.title[language],
      text: html`${sums.slice(0, MAX_SUMS).map((sum, i) => html`${i > 0 && '; '}${sumInWords(sum, language)}`)}${
        sums.length > MAX_SUMS && ` ${messages[language].more(sums.length - MAX_SUMS)}`
      }`,
      fields: [],
    }
  const own = Object.entries(resource.fields).filter(([, { kind }]) => kind === 'money')
  const [name, field] = own[0] ?? []
  if (name === undefined || own.some(([one]) => record[one] !== null)) return null
  return { term: field!.title[language], text: common[language].unknown, fields: [name] }
}

/** "2,5 miljoner kronor beviljade, Sida genom ICLD". */
function sumInWords({ amount, stage, funder }: Funding, language: Language): Html {
  const t = messages[language]
  return amount
    ? html`${money(amount, language, true)} ${t.stages[stage]}, ${inSwedish(funder)}`
    : html`${fundingStages[stage][language]}, ${inSwedish(funder)} (${t.noAmount})`
}
