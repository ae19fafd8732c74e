/** The money of a project: one bar for each currency, divided by source, with a text equivalent. No conversion. */
import { html, nothing, svg, type TemplateResult } from 'lit'
import { fundingOrigins, fundingStages } from '../../db/resources/funding.ts'
import { isGranted } from '../../db/resources/granted.ts'
import { isSought, moneyFromEu } from '../records/money.ts'
import { money as inWords } from '../text/format-money.ts'
import { inLanguage, labelIn } from '../text/language.ts'
import type { View } from '../element/view.ts'
import type { Project } from './full-project.ts'
import { type Messages, messagesIn } from './messages.ts'

type Line = Project['funding'][number]

/** Filled for money that is granted or paid; an outline for what is only planned or applied for. */
const classOf = (line: Line) => `${line.origin} ${isGranted(line) ? '' : 'open'}`

/** The lines of one currency, as long as their amounts; what the budget has beyond them stays empty. */
function bar(lines: readonly Line[], budget: number) {
  const amounts = lines.map(({ amount }) => Number(amount!.amount))
  const whole = Math.max(
    amounts.reduce((sum, amount) => sum + amount),
    budget,
  )
  let at = 0
  return html`<svg
    class="money"
    part="money-bar"
    viewBox="0 0 100 10"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <path d="M0 10H100" />
    ${lines.map((line, i) => {
      const width = (100 * amounts[i]!) / whole || 0
      const x = at
      at += width
      return svg`<rect class=${classOf(line)} x=${x} y="0" width=${Math.max(width - 0.3, 0.3)} height="10" />`
    })}
  </svg>`
}

/** What the budget is so far, by the project's status, or by how far any of its money has come. */
function budgetLabel({ status, funding }: Project, t: Messages): string {
  const stages = status ?? funding.map(({ stage }) => stage).join()
  if (!stages || /granted|paid|ongoing|finished|reported/.test(stages)) return t.inBudget
  return isSought(stages) ? t.inApplication(status === 'applied') : t.inPlan
}

export function moneySection(project: Project, view: View): TemplateResult {
  const { lang, messages } = view
  const t = messagesIn(lang)
  const { funding, budget } = project
  const currencies = new Set(funding.flatMap(({ amount }) => amount?.currency ?? []))
  const fromEu = moneyFromEu([project], lang)
  const whole = budget && inWords(budget, lang, true)
  return html`${
      fromEu || whole
        ? html`<p>
            <b class="sum numbers">${fromEu || whole}</b>
            ${fromEu ? t.fromEu(whole) : budgetLabel(project, t)}
          </p>`
        : nothing
    }
    ${[...currencies].map((currency) =>
      bar(
        funding.filter(({ amount }) => amount?.currency === currency),
        budget?.currency === currency ? Number(budget.amount) : 0,
      ),
    )}
    <ul part="money-lines">
      ${funding.map((line) => {
        const { origin, funder, amount, stage } = line
        return html`<li class="line">
          <svg class="money" viewBox="0 0 10 10" aria-hidden="true">
            <rect class=${classOf(line)} width="10" height="10" />
          </svg>
          <p>
            ${labelIn(fundingOrigins[origin], lang)}
            <span class="meta">${inLanguage({ sv: funder }, lang)}</span>
          </p>
          <p class="numbers">
            ${amount ? inWords(amount, lang) : html`<span class="meta">${messages.unknown}</span>`}
            <span class="meta">${labelIn(fundingStages[stage], lang)}</span>
          </p>
        </li>`
      })}
    </ul>`
}
