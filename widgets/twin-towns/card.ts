import { html, nothing, type TemplateResult } from 'lit'
import { linkedDecision } from '../records/decision.ts'
import { count, countryName } from '../text/format.ts'
import { heading } from '../element/heading.ts'
import { recordUrl } from '../page/links.ts'
import { inLanguage, plain } from '../text/language.ts'
import { sourceQuotes } from '../records/sources.ts'
import { unmetDemands } from '../records/unmet-demands.ts'
import type { View } from '../element/view.ts'
import { dots } from '../element/dots.ts'
import { locator } from './locator.ts'
import { relation } from './relation.ts'
import { relationStatus } from './relation-status.ts'
import { hasEnded, isOld, type TwinTown } from './twin-town.ts'
import type { Messages } from './messages.ts'

/** How a town filters the projects of the page. */
export interface Choosing {
  /** Id of the chosen town. */
  readonly chosen: string | undefined
  readonly choose: (town: TwinTown) => void
}

/** A term and its value, which may be missing. */
const fact = (term: string, description: unknown, { messages }: View) =>
  html`<div class=${description ? 'fact' : 'muted'}>
    <dt class="meta">${term}</dt>
    <dd class=${description ? 'text' : 'meta'}>${description ?? messages.unknown}</dd>
  </div>`

function facts(town: TwinTown, t: Messages, view: View): TemplateResult {
  const { endDecision, together, status: state } = town
  const stage = hasEnded(town)
    ? 'past'
    : state === 'active' && isOld(town, view.today)
      ? 'dormant'
      : (state ?? 'unknown')
  const decided = (name: 'startDecision' | 'endDecision', term: string, proposal: string) => {
    const decision = town[name]
    const lacking = unmetDemands(town, view.lang, `${name}Id`)
    return fact(
      decision?.status === 'proposal' ? proposal : term,
      decision ? html`${linkedDecision(decision, town, view)} ${lacking}` : lacking[0],
      view,
    )
  }
  // Absent in a snapshot from before widgets showed them.
  const responsible = (town.units ?? []).map(
    ({ id, name }, i) =>
      html`${i > 0 ? ', ' : nothing}<a href=${recordUrl(town.url, 'units', id)}
          >${inLanguage(name, view.lang)}</a
        >`,
  )
  return html`<dl part="facts">
    ${fact(t.together[stage] ?? t.together.active, together && inLanguage(together, view.lang), view)}
    ${decided('startDecision', t.decision, t.proposal)}
    ${endDecision || state === 'ended' || state === 'ending' ? decided('endDecision', t.endDecision, t.endProposal) : nothing}
    ${responsible[0] ? fact(stage === 'past' ? t.wasResponsible : t.responsible, responsible, view) : nothing}
  </dl>`
}

/**
 * "Visa 3 projekt": filters the projects of the page by this town; pressed again, clears it. The hidden text is one
 * node: between two, browsers drop the space of a line that is one pixel wide.
 */
const projectsButton = (town: TwinTown, { chosen, choose }: Choosing, t: Messages, { lang }: View) =>
  html`<button type="button" part="choose" aria-pressed=${chosen === town.id} @click=${() => choose(town)}>
    ${t.show(count(town.projects.length, t.projects, lang))}
    <span class="hidden">${`${t.with} ${town.name}`}</span>
  </button>`

/** One relation. `level` is the heading's; `choosing` is there when other widgets listen. */
export function card(town: TwinTown, t: Messages, view: View, level: number, choosing: Choosing | null) {
  const { id, name, nameAsWritten, country, note, projects } = town
  const title = html`<a href=${town.url} @click=${(event: Event) => view.select(event, town)}
    >${plain(name)}</a
  >`
  return html`<li class=${choosing?.chosen === id ? 'card chosen' : 'card'} part="card">
    ${view.isOverview ? nothing : locator(view.municipality, town, t.nowhere)}
    <div>
      ${heading(level, 'card-title', title)}
      <p part="place">
        ${countryName(country, view.lang)}${
          nameAsWritten && nameAsWritten !== name
            ? html` <span class="meta">(${plain(t.asWritten(nameAsWritten))})</span>`
            : nothing
        }
      </p>
    </div>
    <div>${dots(relation(town, t, view), 'relation')} ${relationStatus(town, t, view)}</div>
    ${facts(town, t, view)}
    <div>
      ${choosing && projects?.[0] ? projectsButton(town, choosing, t, view) : nothing}
      ${sourceQuotes(town, view, note ? html`<p class="text">${inLanguage(note, view.lang)}</p>` : nothing)}
    </div>
  </li>`
}
