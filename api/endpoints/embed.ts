import { costOfSummary } from '../cost/summary-cost.ts'
import { html } from '../formats/html.ts'
import { notFound } from '../http/problem.ts'
import { EMBED } from '../pages/embed/addresses.ts'
import { chooseMetric, chooseProject, chooseWidget } from '../pages/embed/choose.ts'
import { asksForMetric, parametersOf, readCall } from '../pages/embed/embed-call.ts'
import { embedPage } from '../pages/embed/embed-page.ts'
import { type Embed, embeds } from '../pages/embed/embeds.ts'
import { ProblemWithPage } from '../pages/problem-page.ts'
import { defineRoute, type Endpoint } from './define.ts'
import { checkEmbed } from './embed-check.ts'

/** GET /embed/{widget}: a widget as a page of its own, for links, frames and paper. */
const embedOf = (embed: Embed): Endpoint =>
  defineRoute({
    path: `${EMBED}/${embed.widget}`,
    formats: [html],
    hasPage: true,
    ...(embed.isOfOne && { pageToAsk: chooseProject }),
    ...(asksForMetric(embed) && { pageToAsk: chooseMetric }),
    parameters: parametersOf(embed),
    read: (parameters) => ({ asked: readCall(embed, parameters) }),
    handle: ({ context: app, parameters, resolved, asked }) => {
      return {
        describedBy: '/datasets',
        cost: costOfSummary(app, asked.municipality ?? '', resolved),
        page: async (context, page) => {
          await checkEmbed(context, embed, asked, parameters)
          return embedPage(context, embed, asked, parameters, page)
        },
      }
    },
  })

/** GET of any other address there: which widgets there are. */
const unknownWidget = defineRoute({
  path: `${EMBED}/{widget}`,
  formats: [html],
  parameters: [],
  find: (pathParam) => {
    const widget = pathParam('widget')
    throw new ProblemWithPage(
      notFound({
        sv: `Det finns ingen widget som heter ”${widget}”. De som finns: ${names}.`,
        en: `There is no widget called “${widget}”. There are: ${names}.`,
      }),
      chooseWidget,
    )
  },
  handle: () => {
    throw new Error('No widget has this address.')
  },
})

const names = embeds.map(({ widget }) => widget).join(', ')

export const embedEndpoints: readonly Endpoint[] = [...embeds.map(embedOf), unknownWidget]
