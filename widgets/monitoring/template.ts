/** Calls and news with a last day first; then what goes on, what the policy says is to be followed, and what is over. */
import { html, nothing, type TemplateResult } from 'lit'
import { monitoringTypes } from '../../db/resources/monitoring-item.ts'
import { themes as themeLabels } from '../../db/resources/shared-choices.ts'
import { deferEach, deferred } from '../element/deferred.ts'
import { heading } from '../element/heading.ts'
import { moreButton } from '../element/show-rest.ts'
import type { View } from '../element/view.ts'
import { byPassage } from '../records/passages.ts'
import { programmePeriod } from '../records/programme.ts'
import { row } from '../records/row.ts'
import { dayInWords } from '../text/format-date.ts'
import { count, phrase } from '../text/format.ts'
import { inLanguage, labelIn, plain } from '../text/language.ts'
import { messagesIn } from './messages.ts'
import { type Group, groupOf, groups, type Monitoring, type MonitoringItem } from './monitoring-item.ts'

/** "example.se" of "https://www.example.se/nyheter". */
const hostOf = (href: string) => href.replace(/^https?:\/\/(www\.)?|\/.*$/g, '')

/** @param more shows those that `limit` left out; null where the page has another way to them */
export function monitoringTemplate(
  lists: Monitoring,
  all: readonly MonitoringItem[],
  more: (() => void) | null,
  view: View,
): TemplateResult {
  const { lang, level, today } = view
  const t = messagesIn(lang)
  const rowOf = (item: MonitoringItem, isDemanded = false) => {
    const { type, deadline, publishedOn, themes, href } = item
    const programme = lists.programmes?.find(({ id }) => id === item.programmeId)
    return row(
      item,
      {
        timeOf: deadline ? t.lastDay : t.published,
        time: deadline || publishedOn ? dayInWords((deadline ?? publishedOn)!, lang) : null,
        labels: [labelIn(monitoringTypes[type], lang)],
        facts: [
          [
            t.fields.programme,
            programme &&
              html`<a href=${programme.url}
                >${inLanguage(programme.title, lang)}${programmePeriod(programme)}</a
              >`,
          ],
          [
            t.fields.themes,
            themes &&
              phrase(
                themes.map((each) => labelIn(themeLabels[each], lang)),
                lang,
              ),
          ],
          [t.fields.href, href && html`<a href=${href}>${plain(hostOf(href))}</a>`],
        ],
        hasSources: !isDemanded,
      },
      level + (isDemanded ? 3 : 2),
      view,
    )
  }
  const content = (group: Group, some: readonly MonitoringItem[]) =>
    group === 'demanded'
      ? byPassage(some, lists.policies ?? [], (each) => rowOf(each, true), level + 2, view)
      : html`<ul class="rows">
          ${deferEach(some, (each) => rowOf(each))}
        </ul>`
  const section = (group: Group) => {
    const some = lists.records.filter((each) => groupOf(each, today) === group)
    if (some.length === 0) return nothing
    if (group === 'passed')
      return html`<details class="rows-of" part="passed">
        <summary>${t.groups.passed} (${some.length})</summary>
        ${content(group, some)}
      </details>`
    return html`<div class="rows-of" part=${group}>
      ${heading(level + 1, 'rows-title', t.groups[group])}
      ${t.about[group] ? html`<p class="text">${t.about[group]}</p>` : nothing} ${content(group, some)}
    </div>`
  }
  const left = all.length - lists.records.length
  return html`${groups.map((group) => deferred(() => section(group)))}
  ${moreButton(left, more, () => t.show(count(left, t.more, lang)))}`
}
