/** The widgets that have an address of their own, /embed/{widget}: what each shows, and its parameters. */
import type { ResourceName } from '../../../db/resources/index.ts'
import type { Label, Language } from '../../../db/schema/field.ts'
import { messagesIn as activityMessages } from '../../../widgets/activities/messages.ts'
import { messagesIn as contactMessages } from '../../../widgets/contacts/messages.ts'
import { messagesIn as figureMessages } from '../../../widgets/figure/messages.ts'
import type { MetricName } from '../../../widgets/figure/metrics.ts'
import { messagesIn as goalMessages } from '../../../widgets/goals/messages.ts'
import { messagesIn as monitoringMessages } from '../../../widgets/monitoring/messages.ts'
import { messagesIn as planMessages } from '../../../widgets/plans/messages.ts'
import { messagesIn as policyMessages } from '../../../widgets/policy/messages.ts'
import { messagesIn as projectMessages } from '../../../widgets/project/messages.ts'
import { messagesIn as projectsMessages } from '../../../widgets/projects/messages.ts'
import { messagesIn as reportingMessages } from '../../../widgets/reporting/messages.ts'
import { messagesIn as townMessages } from '../../../widgets/twin-towns/messages.ts'
import type { Parameter } from '../../parameters/parameters.ts'
import { q } from '../../parameters/selection.ts'
import { metric, recordId, view, year } from './parameters.ts'

export interface Embed {
  /** Name in the address, and folder of the widget: "twin-towns" of <intl-twin-towns>. */
  readonly widget: string
  /** The widget's usual heading. @param metric of a figure */
  readonly title: (language: Language, metric?: MetricName) => string
  /** What it is called among the others, where its heading does not tell. @default the heading */
  readonly name?: Label
  /** The records that it shows; null for a figure, which counts several. */
  readonly resource: ResourceName | null
  /** The parameter that chooses one record by its id. */
  readonly one?: Parameter<string | null>
  /** Whether there is nothing to show without that parameter. @default false */
  readonly isOfOne?: boolean
  /** Height of its frame until its page has told it, in pixels. */
  readonly frameHeight?: number
  /** The element's other parameters. */
  readonly others?: readonly Parameter[]
}

export const embeds: readonly Embed[] = [
  {
    widget: 'projects',
    title: (language) => projectsMessages(language).title,
    resource: 'project',
    others: [q, view],
  },
  {
    widget: 'project',
    name: { sv: 'Ett projekt', en: 'One project' },
    title: (language) => projectMessages(language).title,
    resource: 'project',
    one: recordId('projectId', 'project'),
    isOfOne: true,
  },
  {
    widget: 'goals',
    title: (language) => goalMessages(language).title,
    resource: 'goal',
    one: recordId('goal', 'goal'),
  },
  {
    widget: 'twin-towns',
    title: (language) => townMessages(language).title,
    resource: 'twinTown',
  },
  {
    widget: 'activities',
    title: (language) => activityMessages(language).title,
    resource: 'activity',
  },
  {
    widget: 'policy',
    title: (language) => policyMessages(language).title,
    resource: 'policy',
    one: recordId('policyId', 'policy'),
  },
  {
    widget: 'reporting',
    title: (language) => reportingMessages(language).title,
    resource: 'report',
    others: [year],
  },
  {
    widget: 'monitoring',
    title: (language) => monitoringMessages(language).title,
    resource: 'monitoringItem',
  },
  {
    widget: 'plans',
    title: (language) => planMessages(language).title,
    resource: 'actionPlan',
    others: [year],
  },
  {
    widget: 'contacts',
    title: (language) => contactMessages(language).title,
    resource: 'contactRole',
  },
  {
    widget: 'figure',
    name: { sv: 'En siffra', en: 'One figure' },
    title: (language, name) =>
      name ? figureMessages(language).titles[name] : figureMessages(language).about,
    resource: null,
    frameHeight: 200,
    others: [metric],
  },
]

/** What a widget is called among the others. */
export const nameIn = ({ name, title }: Embed, language: Language): string =>
  name?.[language] ?? title(language)
