import { html } from 'hono/html'
import { policy as policies } from '../../../db/resources/policy.ts'
import { type RecordFor, resourceOf } from '../../../db/resources/index.ts'
import type { Language, LanguageMap } from '../../../db/schema/field.ts'
import type { Json } from '../../../db/schema/json.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import { number, wordList } from '../../../widgets/text/format.ts'
import { dayInWords } from '../../../widgets/text/format-date.ts'
import type { Html } from '../../docs/html.ts'
import { json } from '../../formats/json.ts'
import { statedOn, yearOf } from '../../../db/resources/status-age.ts'
import { dataLink } from '../data-link.ts'
import type { Page, PageContext } from '../page.ts'
import { common } from '../shared-messages.ts'
import { inLanguage, lower, municipalityName } from '../text.ts'
import { type ValueContext, valueInWords } from '../values.ts'
import { as, asResource, type FollowUpContext, link, linksTo } from './context.ts'
import { countedOf } from './counted.ts'
import { type FilledPart, type FollowUp, yearProblem } from './follow-up.ts'
import { followUpPath } from './follow-up-path.ts'
import { goalsOf } from './goals.ts'
import { messages } from './messages.ts'
import { missing } from './missing.ts'
import { withoutParts } from './obligation-words.ts'
import { obligationsPart } from './obligations.ts'
import { handedIn } from './reports.ts'
import { perUnit } from './units.ts'

/** GET /municipalities/{code}/follow-ups/{year} as a page; the file that is printed has the same content. */
export function followUpPage(
  followUp: FollowUp,
  context: PageContext,
  findName: ValueContext['findName'],
): Page {
  const { language, resolved, to } = context
  const { municipality } = followUp
  const year = followUp.year.number
  const t = messages[language]
  const name = municipalityName(municipality.name, language)
  const own = `/municipalities/${municipality.id}`
  const atRelease = { ...context, to: linksTo(resolved, to), findName, year, today: followUp.year.today }
  return {
    title: [t.title(year), name],
    heading: t.heading(year, name),
    crumbs: [{ title: name, href: to(own) }],
    description: t.description(year, name),
    isFictional: municipality.fictional,
    body: html`${followUpBody(followUp, atRelease)}
      <section class="elsewhere">
        <h2>${t.years}</h2>
        <p>
          ${[year - 1, year + 1]
            .filter((other) => yearProblem(String(other), followUp.year.today) === null)
            .map((other) => html`<a href="${to(followUpPath(municipality.id, other))}">${other}</a> `)}
        </p>
        <p>
          ${t.use} ${dataLink(to(followUpPath(municipality.id, year), { format: json.name }), json, name)}.
        </p>
      </section>`,
  }
}

/** Everything but the heading. */
export function followUpBody(followUp: FollowUp, context: FollowUpContext): Html {
  const { language, resolved } = context
  const t = messages[language]
  const { release } = resolved
  const day = release ? dayInWords(release.publishedAt, language) : ''
  return html`<div class="follow-up">
    <p class="lead">${t.made(day, release?.id ?? 0)}</p>
    ${!followUp.isOver && html`<p class="note"><strong>${t.notOver(day)}</strong></p>`}
    ${followUp.truncated.map(({ noun }) => html`<p class="note">${t.truncated(noun[language].other)}</p>`)}
    ${demandsOf(followUp, context)} ${inBrief(followUp, context)}
    ${followUp.sections.map(
      ({ section, parts }) =>
        html`<section>
          <h2>${section.title[language]}</h2>
          ${parts.filter(hasSomething).map((part) => partOf(part, parts.length > 1, context))}
          ${noneOf(
            parts.filter((part) => !hasSomething(part)),
            context,
          )}
        </section>`,
    )}
    ${goalsOf(followUp, context)} ${countedOf(followUp, context)} ${obligationsPart(followUp, context)}
    ${handedIn(followUp, context)} ${missing(followUp, context)} ${perUnit(followUp, context)}
  </div>`
}

/** The policies' words, before anything that was done. */
function demandsOf(
  { policies: own, laterPolicies, demands, rules: ownRules }: FollowUp,
  context: FollowUpContext,
): Html {
  const { language, year } = context
  const t = messages[language]
  // Each rule below its own policy, so that what applies is not read as part of a proposal. A demand names no policy.
  const loose = [
    ...ownRules.flatMap(({ policyId, wording }) => (policyId === null ? [wording] : [])),
    ...demands.flatMap(({ content }) => content ?? []),
  ]
  const stated = own.map(({ id, followUp }) =>
    withoutParts([
      ...(followUp ? [followUp] : []),
      ...ownRules.flatMap(({ policyId, wording }) => (policyId === id ? [wording] : [])),
      ...(own.length === 1 ? loose : []),
    ]),
  )
  const shown = stated.flat()
  const rest = withoutParts([...shown, ...loose]).filter((wording) => !shown.includes(wording))
  return html`<section>
    <h2 id="demands">${own.length > 0 ? t.demands : t.demandsThen(year)}</h2>
    ${own.length + laterPolicies.length === 0 && html`<p>${t.noPolicy}</p>`}
    ${own.map(
      (policy, i) =>
        html`<h3>${link(asResource(policies), as(policy), context)}</h3>
          ${standing(policy, language)}
          ${stated[i]!.length === 0 ? html`<p>${t.noRule}</p>` : stated[i]!.map((wording) => quote(wording, language))}`,
    )}
    ${own.length > 1 && rest.length > 0 && html`<h3>${t.unknownPolicy}</h3>`}
    ${rest.map((wording) => quote(wording, language))}
    ${laterPolicies.map(
      (policy) =>
        html`<h3>${link(asResource(policies), as(policy), context)}</h3>
          <p>${laterThan(year, policy.status, language)}</p>`,
    )}
  </section>`
}

const quote = (text: LanguageMap, language: Language): Html =>
  html`<blockquote>${inLanguage(text, language)}</blockquote>`

function standing(
  { status, validTo }: Pick<RecordFor<'policy'>, 'status' | 'validTo'>,
  language: Language,
): Html | false {
  const t = messages[language]
  if (status === 'adopted') return false
  // Only where its last day is known is it shown, for the years until then.
  if (status === 'replaced') return html`<p>${t.replaced(dayInWords(validTo!, language))}</p>`
  return html`<p><strong>${status === null ? t.unknownStatus : t.proposal}</strong></p>`
}

function laterThan(year: number, status: string | null, language: Language): string {
  const { later } = messages[language]
  if (status === 'adopted') return later.policy(year)
  return status === null ? later.unknown(year) : later.proposal(year)
}

/** The number of each part, with the way to the records that were counted. */
function inBrief(
  { sections, municipality }: FollowUp,
  { language, to, year }: FollowUpContext,
): Html | false {
  const t = messages[language]
  const counted = sections.flatMap(({ parts }) => parts).filter(({ records }) => records.length > 0)
  if (counted.length === 0) return false
  return html`<section>
    <h2>${t.brief}</h2>
    <table class="brief">
      <thead>
        <tr>
          <th scope="col">${t.what}</th>
          <th scope="col" class="number">${t.howMany}</th>
        </tr>
      </thead>
      <tbody>
        ${counted.map(
          ({ part, records }) =>
            html`<tr>
              <th scope="row">${part.title[language]}</th>
              <td class="number">
                <a href="${to(followUpPath(municipality.id, year))}#${part.id}"
                  >${number(records.length, language)}</a
                >
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`
}

const hasSomething = ({ records, unclear }: FilledPart) => records.length + unclear.length > 0

/** That the register has no data on some parts, in one sentence. */
function noneOf(parts: readonly FilledPart[], { language, year }: FollowUpContext): Html | false {
  const nouns = parts.flatMap(({ part }) => (part.isRemainder ? [] : [part.noun[language]]))
  return (
    nouns.length > 0 &&
    html`<p>${messages[language].none(wordList(nouns, language, 'disjunction'), year)}</p>`
  )
}

function partOf(
  { part, records, unclear }: FilledPart,
  isOneOfSeveral: boolean,
  context: FollowUpContext,
): Html {
  const { language, year } = context
  const t = messages[language]
  const resource = resourceOf(part.resource)!
  return html`<div id="${part.id}">
    ${isOneOfSeveral && html`<h3>${part.title[language]}</h3>`}
    ${
      records.length > 0 &&
      html`<ul class="entries">
        ${records.map((record) => entry(resource, record, part.shown, context))}
      </ul>`
    }
    ${
      unclear.length > 0 &&
      html`<p>${t.unclear(year)}</p>
        <ul class="unclear">
          ${unclear.map((record) => html`<li>${link(resource, record, context)}${aged(resource, record, language)}</li>`)}
        </ul>`
    }
  </div>`
}

/** ": aktiv enligt uppgift från 2012", where a status is known with its date. */
function aged(resource: Resource, record: Json, language: Language): string {
  const stated = statedOn(record)
  const status = resource.fields.status?.choices?.[String(record.status)]
  return status && stated && stated !== 'undated'
    ? `: ${lower(status, language)} ${common[language].old(yearOf(stated))}`
    : ''
}

/** A record with its known facts: short ones on a line, texts below. */
function entry(resource: Resource, record: Json, shown: readonly string[], context: FollowUpContext): Html {
  const { language } = context
  const known = shown
    .map((name) => ({ field: resource.fields[name]!, value: record[name] }))
    .filter(
      ({ value }) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    )
  const isText = ({ field }: (typeof known)[number]) => field.kind === 'languageMap'
  const facts = known.filter((one) => !isText(one))
  return html`<li>
    <p>${link(resource, record, context)}</p>
    ${
      facts.length > 0 &&
      html`<p class="quiet">
        ${facts.map(
          ({ field, value }, i) =>
            html`${i > 0 && ' · '}${field.title[language]}: ${valueInWords(value, field, context)}`,
        )}
      </p>`
    }
    ${known
      .filter(isText)
      .map(
        ({ field, value }) =>
          html`<p class="long">${field.title[language]}: ${valueInWords(value, field, context)}</p>`,
      )}
  </li>`
}
