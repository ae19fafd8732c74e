/** Agreements: with whom, when they were signed and until when they apply. */
import { html, nothing, type TemplateResult } from 'lit'
import { agreementKinds } from '../../db/resources/agreement.ts'
import { notStated } from '../element/not-stated.ts'
import { shape } from '../element/shape.ts'
import { decisionInWords } from '../records/decision.ts'
import { sourceQuotes, sourcesOf } from '../records/sources.ts'
import { count, countryName, number } from '../text/format.ts'
import { dateInWords } from '../text/format-date.ts'
import { inLanguage, labelIn, plain } from '../text/language.ts'
import { type Agreement, hasExpired, overLast, type Town } from './contacts.ts'
import type { ContactsView } from './messages.ts'

/** "Gäller till 30 september 2027", "Gick ut 31 december 2008"; nothing where the last day is not known. */
export function agreementStanding({ validTo }: Pick<Agreement, 'validTo'>, view: ContactsView) {
  if (!validTo) return nothing
  const { t, lang, today } = view
  const isOver = hasExpired({ validTo }, today)
  const mark = isOver ? 'none' : 'full'
  return html`<p class="mark ${mark} ${isOver ? 'ended' : ''}" part="mark">
    ${shape(mark)} <span>${(isOver ? t.expired : t.valid)(dateInWords(validTo, lang))}</span>
  </p>`
}

function agreementItem(agreement: Agreement, towns: readonly Town[], view: ContactsView) {
  const { t, lang } = view
  const { title, kind, twinTownId, signedOn, decision, url } = agreement
  const town = towns.find(({ id }) => id === twinTownId)
  const missing = (['signedOn', 'validTo', 'decision'] as const).filter((name) => !agreement[name])
  return html`<li part="agreement">
    <p class="item-title">
      <a href=${url} @click=${(event: Event) => view.select(event, agreement)}>${inLanguage(title, lang)}</a>
    </p>
    ${agreementStanding(agreement, view)}
    <p class="meta">
      ${labelIn(agreementKinds[kind], lang)}${signedOn ? html` · ${t.signed(dateInWords(signedOn, lang))}` : nothing}
    </p>
    ${
      town
        ? html`<p class="meta">
            ${t.with} <a href=${town.url}>${plain(town.name)}</a>, ${countryName(town.country, lang)}
          </p>`
        : nothing
    }
    ${decision ? html`<p class="meta">${t.decision}: ${decisionInWords(decision, lang)}</p>` : nothing}
    ${notStated(
      missing.map((name) => t.fields[name]),
      view,
    )}
  </li>`
}

export function agreementsTemplate(
  all: readonly Agreement[],
  towns: readonly Town[],
  view: ContactsView,
): TemplateResult {
  const { t, lang, limit, today } = view
  if (all.length === 0) return html`<p class="text">${t.noAgreements}</p>`
  const isOver = (one: Agreement) => hasExpired(one, today)
  const expired = all.filter(isOver).length
  const shown = overLast(all, isOver).slice(0, limit > 0 ? limit : undefined)
  return html`${
      all.length > 1
        ? html`<p class="meta">
            ${count(all.length, t.agreementCount, lang)}${
              expired > 0 ? `, ${t.expiredCount(number(expired, lang))}` : nothing
            }
          </p>`
        : nothing
    }
    <ul class="items" part="agreements">
      ${shown.map((one) => agreementItem(one, towns, view))}
    </ul>
    ${sourceQuotes({ sources: sourcesOf(shown) }, view)}`
}
