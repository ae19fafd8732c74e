/** One project in full. Pure: record and messages in, templates out. */
import { html, nothing, type TemplateResult } from 'lit'
import { programmePeriod } from '../records/programme.ts'
import { isOver, projectScopes } from '../../db/resources/project-fields.ts'
import { dayInWords } from '../text/format-date.ts'
import { heading } from '../element/heading.ts'
import { inLanguage, labelIn, plain } from '../text/language.ts'
import { deferred } from '../element/deferred.ts'
import { notStated } from '../element/not-stated.ts'
import { sourceQuotes } from '../records/sources.ts'
import type { View } from '../element/view.ts'
import { evidence } from './evidence.ts'
import { moneySection } from './money-section.ts'
import { partners } from './partners.ts'
import { publicityForm } from './programming-period.ts'
import type { Project, ProjectLists } from './full-project.ts'
import { publicity } from './publicity.ts'
import { statusPath } from './status-path.ts'
import { type Messages, messagesIn } from './messages.ts'

/** In the order of reading: purpose, aim, outcome. */
const texts = ['need', 'aim', 'expectedBenefit', 'result', 'lessons', 'evaluation'] as const

/** Known facts as a definition list; `missingFacts` lists the others. */
function facts(project: Project, t: Messages, { lang }: View) {
  const { unit, programme, scope, priorityAreas, website, lastReportedOn, status } = project
  const known: readonly (readonly [string, unknown])[] = [
    [t.unit, unit && inLanguage(unit.name, lang)],
    [t.programme, programme && html`${inLanguage(programme.title, lang)}${programmePeriod(programme)}`],
    [t.scope, scope && labelIn(projectScopes[scope], lang)],
    [
      t.priorityAreas,
      priorityAreas[0] &&
        priorityAreas.map(({ title }, i) => html`${i ? ' · ' : ''}${inLanguage(title, lang)}`),
    ],
    [t.lastReportedOn, status !== 'reported' && lastReportedOn && dayInWords(lastReportedOn, lang)],
    [
      t.website,
      // A snapshot given by the page may hold anything.
      /^https?:/.test(website ?? '') && html`<a href=${website}>${plain(website!.split('/')[2]!)}</a>`,
    ],
  ]
  const shown = known.filter(([, value]) => value)
  return shown[0]
    ? html`<dl class="facts" part="facts">
        ${shown.map(
          ([term, value]) =>
            html`<div>
              <dt class="meta">${term}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>`
    : nothing
}

/** Missing facts that the register should state, in one line. A result is expected only once the project is over. */
function missingFacts(project: Project, t: Messages, view: View) {
  const { status, result, partners, budget, funding, startDate, endDate } = project
  const expected: readonly (readonly [string, unknown])[] = [
    [t.status, status],
    [t.need, project.need],
    [t.aim, project.aim],
    [t.result, result || (status && !isOver(project))],
    [t.unit, project.unit],
    [t.programme, project.programme],
    [t.partners, partners[0]],
    [t.money, budget || funding[0]],
    [t.start, startDate || project.plannedStart],
    [t.end, endDate || project.plannedEnd],
  ]
  return notStated(
    expected.flatMap(([name, known]) => (known ? [] : name)),
    view,
  )
}

export function projectTemplate(lists: ProjectLists, view: View): TemplateResult {
  const project = lists.records[0]!
  const { lang, level } = view
  const t = messagesIn(lang)
  const { summary, funding, budget } = project
  const section = (name: string, content: unknown) =>
    html`<div>${heading(level + 1, 'section-title', name)}${content}</div>`
  const block = publicity(project, view)
  // On a website the mark of a structural fund of 2014–2020 has to be seen without scrolling (821/2014, article 4).
  const isFirst = publicityForm(project) === 'fund'
  const read = texts.flatMap((name) => {
    const text = project[name]
    return text ? section(t[name], html`<p class="text">${inLanguage(text, lang)}</p>`) : []
  })
  const { goals, activities, effects } = evidence(lists, view)
  if (goals) read.push(section(t.goals, goals))
  if (activities) read.push(section(t.activities, activities))
  if (effects) read.push(section(t.effects, effects))
  const sides = [
    (funding[0] || budget) && section(t.money, moneySection(project, view)),
    project.partners[0] && section(t.partners, partners(project, view)),
  ].filter(Boolean)
  return html`${isFirst ? block : nothing}
  ${summary ? html`<p class="text lead" part="summary">${inLanguage(summary, lang)}</p>` : nothing}
  ${statusPath(project, view)}
  ${deferred(() => (read[0] ? html`<div class="texts" part="texts">${read}</div>` : nothing))}
  ${deferred(() => facts(project, t, view))}
  ${sides[0] ? deferred(() => html`<div class="columns">${sides}</div>`) : nothing}
  ${deferred(() => html`${missingFacts(project, t, view)} ${isFirst ? nothing : block} ${sourceQuotes(project, view)}`)}`
}
