/** Activities by how far they have come; those that a policy only suggests come last, under its own headings. */
import { html, nothing, type TemplateResult } from 'lit'
import { activityStatuses } from '../../db/resources/activity-statuses.ts'
import { activityTypes, hostRoles } from '../../db/resources/activity.ts'
import { groups as audiences } from '../../db/resources/shared-choices.ts'
import { deferEach, deferred } from '../element/deferred.ts'
import { dots } from '../element/dots.ts'
import { heading } from '../element/heading.ts'
import { moreButton } from '../element/show-rest.ts'
import type { View } from '../element/view.ts'
import { byPassage } from '../records/passages.ts'
import { row } from '../records/row.ts'
import { dateInWords } from '../text/format-date.ts'
import { count, countryName, phrase, wordList } from '../text/format.ts'
import { inLanguage, labelIn, plain } from '../text/language.ts'
import { type Activities, type Activity, type Group, groupOf, groups } from './activity.ts'
import { type Messages, messagesIn } from './messages.ts'

/**
 * "enligt en källa från 2010": what may have changed since. Nothing of what is over or only suggested, nor where the
 * source is less than a year old.
 */
export function ageOfSource(
  activity: Activity,
  t: Messages,
  { lang, today }: Pick<View, 'lang' | 'today'>,
): string {
  if (!/current|unknown/.test(groupOf(activity))) return ''
  const [newest] = activity.sources
    .flatMap(({ documentDate }) => documentDate ?? [])
    .sort((a, b) => ((a.latest ?? '') < (b.latest ?? '') ? 1 : -1))
  if (!newest) return t.undatedSource
  const aYearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
  return newest.approximate || (newest.latest ?? '') < aYearAgo ? t.sourceFrom(dateInWords(newest, lang)) : ''
}

const linkTo = ({ url }: { readonly url: string }, name: unknown) => html`<a href=${url}>${name}</a>`

const links = <R extends { readonly url: string }>(records: readonly R[], nameOf: (record: R) => unknown) =>
  records[0] && records.map((one, index) => html`${index > 0 ? '; ' : nothing}${linkTo(one, nameOf(one))}`)

function facts(
  activity: Activity,
  { projects, towns, goals = [], effects = [] }: Activities,
  t: Messages,
  { lang, isOverview }: View,
) {
  const { hostRole, place, placeAsWritten, countries, audience, participants, unit, partners } = activity
  const { fields } = t
  const project = projects?.find(({ id }) => id === activity.projectId)
  const town = towns?.find(({ id }) => id === activity.twinTownId)
  const people =
    audience &&
    phrase(
      audience.map((each) => labelIn(audiences[each], lang)),
      lang,
    )
  const amount = participants === null ? null : count(participants, t.people, lang)
  return [
    [
      fields.place,
      place &&
        html`${inLanguage({ sv: place }, lang)}${
          placeAsWritten && placeAsWritten !== place
            ? html` (${plain(t.asWritten(placeAsWritten))})`
            : nothing
        }`,
    ],
    [
      fields.countries,
      countries &&
        wordList(
          countries.map((code) => countryName(code, lang)),
          lang,
        ),
    ],
    [fields.hostRole, hostRole && labelIn(hostRoles[hostRole], lang)],
    [fields.audience, [people, amount].filter(Boolean).join(', ')],
    [fields.unit, unit && inLanguage(unit.name, lang)],
    [
      fields.partners,
      partners[0] && partners.map(({ name }, index) => html`${index > 0 ? ', ' : nothing}${plain(name)}`),
    ],
    [fields.project, project && linkTo(project, inLanguage(project.title, lang))],
    [fields.twinTown, town && linkTo(town, plain(town.name))],
    [
      fields.goals,
      links(isOverview ? [] : goals.filter(({ id }) => activity.goalIds?.includes(id)), ({ wording }) =>
        inLanguage(wording, lang),
      ),
    ],
    [
      t.effects,
      links(
        isOverview ? [] : effects.filter(({ activityIds }) => activityIds?.includes(activity.id)),
        ({ title, year }) => html`${inLanguage(title, lang)}${year ? ` (${year})` : nothing}`,
      ),
    ],
  ] as const
}

/** How many of each group; nothing with one activity, which says it itself. */
function overview(activities: readonly Activity[], t: Messages, { lang }: View) {
  if (activities.length < 2) return nothing
  const tally = groups.map((group) => {
    const amount = activities.filter((each) => groupOf(each) === group).length
    return amount > 0 && count(amount, t.tally[group], lang)
  })
  return dots(tally, 'overview')
}

/** @param more shows those that `limit` left out; null where the page has another way to them */
export function activitiesTemplate(
  lists: Activities,
  all: readonly Activity[],
  more: (() => void) | null,
  view: View,
): TemplateResult {
  const { lang, level } = view
  const t = messagesIn(lang)
  const rowOf = (activity: Activity, age: string, isSuggested = false) => {
    const { date, type, status } = activity
    const isCurrent = groupOf(activity) === 'current'
    return row(
      activity,
      {
        time: date && dateInWords(date, lang),
        labels: [
          labelIn(activityTypes[type], lang),
          isCurrent && labelIn(activityStatuses[status!], lang),
          age,
        ],
        facts: facts(activity, lists, t, view),
        hasSources: !isSuggested,
      },
      level + (isSuggested ? 3 : 2),
      view,
    )
  }
  const section = (group: Group) => {
    const some = lists.records.filter((each) => groupOf(each) === group)
    if (some.length === 0) return nothing
    const ages = some.map((each) => ageOfSource(each, t, view))
    // An age that all have in common is stated once.
    const common = some[1] && ages.every((age) => age === ages[0]) ? ages[0]! : ''
    const isSuggested = group === 'suggested'
    const undated = isSuggested ? 0 : some.filter(({ date }) => !date).length
    const about = [
      t.about[group],
      common && t.all(common),
      undated > 0 && t.undated(undated, some.length),
    ].filter(Boolean)
    return html`<div class="rows-of ${group}" part=${group}>
      ${heading(level + 1, 'rows-title', t.groups[group])}
      ${about[0] ? html`<p class="text">${about.join(' ')}</p>` : nothing}
      ${
        isSuggested
          ? byPassage(some, lists.policies ?? [], (each) => rowOf(each, '', true), level + 2, view)
          : html`<ul class="rows">
              ${deferEach(some, (each) => rowOf(each, common ? '' : ageOfSource(each, t, view)))}
            </ul>`
      }
    </div>`
  }
  const left = all.length - lists.records.length
  return html`${overview(all, t, view)} ${groups.map((group) => deferred(() => section(group)))}
  ${moreButton(left, more, () => t.show(count(left, t.more, lang)))}`
}
