/** Networks that the municipality belongs to, since when and to what end. */
import { html, nothing, type TemplateResult } from 'lit'
import { membershipStatuses } from '../../db/resources/membership.ts'
import { notStated } from '../element/not-stated.ts'
import { type Shape, shape } from '../element/shape.ts'
import { decisionInWords } from '../records/decision.ts'
import { sourceQuotes, sourcesOf } from '../records/sources.ts'
import { count, number } from '../text/format.ts'
import { dateInWords } from '../text/format-date.ts'
import { inLanguage, labelIn, plain } from '../text/language.ts'
import { hasEnded, type Membership, overLast } from './contacts.ts'
import type { ContactsView } from './messages.ts'

const shapes = {
  planned: 'open',
  active: 'full',
  ended: 'none',
} as const satisfies Readonly<Record<keyof typeof membershipStatuses, Shape>>

/** "sedan 1 mars 2019", "april 2012 – 31 december 2016". */
function timeOf({ since, until }: Membership, { t, lang }: ContactsView): string {
  const [from, to] = [since, until].map((date) => date && dateInWords(date, lang))
  if (from && to) return `${from} – ${to}`
  return from ? t.since(from) : to ? t.until(to) : ''
}

/** Status and time; nothing where neither is known. */
export function membershipStanding(membership: Membership, view: ContactsView) {
  const { status } = membership
  const words = [status && labelIn(membershipStatuses[status], view.lang), timeOf(membership, view)]
    .filter(Boolean)
    .join(', ')
  if (!words) return nothing
  if (!status) return html`<p>${words}</p>`
  return html`<p class="mark ${shapes[status]} ${hasEnded(membership) ? 'ended' : ''}" part="mark">
    ${shape(shapes[status])} <span>${words}</span>
  </p>`
}

function membershipItem(membership: Membership, view: ContactsView) {
  const { t, lang } = view
  const { network, unit, purpose, decision, url } = membership
  const missing = (['status', 'since', 'unit', 'decision'] as const).filter((name) => !membership[name])
  return html`<li part="membership">
    <p class="item-title">
      <a href=${url} @click=${(event: Event) => view.select(event, membership)}
        >${plain(network?.name ?? view.messages.unknown)}</a
      >
    </p>
    ${membershipStanding(membership, view)}
    ${purpose ? html`<p class="text">${inLanguage(purpose, lang)}</p>` : nothing}
    ${unit ? html`<p class="meta">${inLanguage(unit.name, lang)}</p>` : nothing}
    ${decision ? html`<p class="meta">${t.decision}: ${decisionInWords(decision, lang)}</p>` : nothing}
    ${network?.website ? html`<p class="meta"><a href=${network.website}>${t.website}</a></p>` : nothing}
    ${notStated(
      missing.map((name) => t.fields[name]),
      view,
    )}
  </li>`
}

export function membershipsTemplate(all: readonly Membership[], view: ContactsView): TemplateResult {
  const { t, lang, limit } = view
  if (all.length === 0) return html`<p class="text">${t.noNetworks}</p>`
  const ended = all.filter(hasEnded).length
  const shown = overLast(all, hasEnded).slice(0, limit > 0 ? limit : undefined)
  return html`${
      all.length > 1
        ? html`<p class="meta">
            ${count(all.length, t.memberships, lang)}${ended > 0 ? `, ${t.ended(number(ended, lang))}` : nothing}
          </p>`
        : nothing
    }
    <ul class="items" part="memberships">
      ${shown.map((one) => membershipItem(one, view))}
    </ul>
    ${sourceQuotes({ sources: sourcesOf(shown) }, view)}`
}
