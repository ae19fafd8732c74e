/**
 * What a beneficiary has to show on its website. Regulation (EU) 2021/1060, article 50(1)(a), requires a short
 * description with aims and results that highlights the support; article 47 and Annex IX for the emblem and the
 * statement. Summary, aim and result are in the same article as this block, so it adds emblem, statement, amount
 * and programme, and does not repeat the rest. (Regulation (EU) 1303/2013, Annex XII 2.2, requires the same.)
 */
import { html, nothing, type TemplateResult } from 'lit'
import { moneyFromEu } from '../records/money.ts'
import { inLanguage } from '../text/language.ts'
import type { View } from '../element/view.ts'
import { emblem } from './eu-emblem.ts'
import { isFundedWhole, type PublicityForm, publicityForm } from './programming-period.ts'
import type { Project } from './full-project.ts'
import { type Messages, messagesIn } from './messages.ts'

/**
 * The statement required beside the emblem, in full. For 2014–2020 the Union and the fund (1303/2013, Annex XII
 * 2.2.1; it still governs that period). Svenska ESF-rådet wants the statement of 2021–2027 of its projects of
 * 2014–2020 too, and the fund named (esf.se, "Synliggör projektet", programperiod 2014–2020): both are combined.
 * Tillväxtverket and Jordbruksverket keep the old wording for the other funds. A programme of the Commission's own is
 * named as its Swedish office writes it (utbyten.se, Erasmus+ 2017).
 */
function statement(form: PublicityForm, project: Project, t: Messages, { lang }: View) {
  if (form === 'joint') return isFundedWhole(project) ? t.funded : t.coFunded
  const { fund, title } = project.programme!
  if (form === 'fund') {
    const name = t.funds[fund!]
    return html`${/socialfond/i.test(fund!) ? t.coFunded : t.union}<br />${name ?? html`<bdi lang="sv">${fund}</bdi>`}`
  }
  const [before, after] = t.coFundedBy
  return html`${before}${inLanguage(title, lang)}${after}`
}

export function publicity(project: Project, view: View): TemplateResult | typeof nothing {
  const { lang, messages } = view
  const { programme } = project
  const t = messagesIn(lang)
  const form = publicityForm(project)
  if (form === 'none') return nothing
  if (form === 'unknown') {
    const { title, periodStart, periodEnd } = programme ?? {}
    const period =
      programme?.euFund && periodStart && periodEnd ? `${periodStart}–${periodEnd}` : messages.unknown
    return html`<p class="publicity" part="publicity">
      ${t.supported}${title ? html` ${t.through} ${inLanguage(title, lang)}` : nothing}. ${t.period}:
      ${period}.
    </p>`
  }
  const fromEu = moneyFromEu([project], lang)
  return html`<div class="publicity" part="publicity">
    ${emblem()}
    <div>
      <p class="statement" part="eu-statement">${statement(form, project, t, view)}</p>
      <p class="meta">
        ${fromEu ? `${fromEu} ${t.fromEu('')}` : t.support}${
          form === 'programme' ? nothing : html` · ${inLanguage(programme!.title, lang)}`
        }
      </p>
    </div>
  </div>`
}
