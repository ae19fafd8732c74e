import { costOfSummary } from '../cost/summary-cost.ts'
import { html } from '../formats/html.ts'
import { EMBED } from '../pages/embed/addresses.ts'
import { readBuilder } from '../pages/embed/builder/builder-call.ts'
import { builderPage } from '../pages/embed/builder/builder-page.ts'
import { builderParameters } from '../pages/embed/builder/parameters.ts'
import { defineRoute } from './define.ts'

/** GET /embed: a page that makes what a site's editor pastes to show a widget. */
export const embedBuilder = defineRoute({
  path: EMBED,
  formats: [html],
  hasPage: true,
  parameters: builderParameters,
  read: (parameters) => ({ chosen: readBuilder(parameters) }),
  handle: ({ context: app, resolved, chosen }) => ({
    describedBy: '/datasets',
    cost: costOfSummary(app, chosen.municipality ?? '', resolved),
    page: (context, page) => builderPage(context, chosen, page),
  }),
})
