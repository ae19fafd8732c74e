import { html } from 'hono/html'
import { unmetDemands as field } from '../../../db/resources/unmet-demands.ts'
import type { UnmetDemand } from '../../../db/resources/unmet-demands.ts'
import type { Html } from '../../docs/html.ts'
import { inLanguage } from '../text.ts'
import { ruleOrigin } from './rule-origin.ts'
import type { Line, RecordView } from './view.ts'

/** What the municipality's own rules demand of the record, and the register lacks. */
export function unmetDemands(view: RecordView): Line[] {
  const found = (view.record.unmetDemands ?? []) as readonly UnmetDemand[]
  if (found.length === 0) return []
  const text = html`<ul>
    ${found.map((demand) => html`<li>${inWords(demand, view)}</li>`)}
  </ul>`
  return [{ term: field.title[view.language], text, fields: [] }]
}

const inWords = ({ message, ruleId, ruleName }: UnmetDemand, view: RecordView): Html =>
  html`${inLanguage(message, view.language)} ${ruleOrigin(ruleId, inLanguage(ruleName, view.language), view)}`
