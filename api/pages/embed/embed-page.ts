/** The page of a widget: its content as markup within its element, which the widget's script then takes over. */
import { html, raw } from 'hono/html'
import { html as lit } from 'lit'
import { findNames, referencedNames } from '../../../db/queries/record-names.ts'
import { resources } from '../../../db/resources/index.ts'
import type { Json } from '../../../db/schema/json.ts'
import { nameOf } from '../../../db/schema/record-name.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import { isFictional, type Municipality, type View } from '../../../widgets/element/view.ts'
import { fictionalMark } from '../../../widgets/element/frame.ts'
import type { LanguageMap } from '../../../db/schema/field.ts'
import { choicesOf, type Relation, relations } from '../../../widgets/projects/choices.ts'
import type { Project } from '../../../widgets/projects/listed-project.ts'
import { messagesIn as figureMessages } from '../../../widgets/figure/messages.ts'
import { type MetricName, metricOf } from '../../../widgets/figure/metrics.ts'
import { count } from '../../../widgets/text/format.ts'
import { dayInSweden, dayInWords } from '../../../widgets/text/format-date.ts'
import { DATA_LICENSE } from '../../constants.ts'
import type { AppContext } from '../../context.ts'
import type { Html } from '../../docs/html.ts'
import { aboutMeta } from '../../envelope/meta.ts'
import type { Page, PageContext } from '../page.ts'
import { ProblemWithPage } from '../problem-page.ts'
import { municipalityName, textIn } from '../text.ts'
import { render } from '../parts/render.ts'
import { createPartView, partMarkup, renderPart } from '../widget-part.ts'
import { toSelection } from '../../parameters/as-of.ts'
import type { Parameters } from '../../parameters/parameters.ts'
import { chooseMunicipality } from './choose.ts'
import { element } from './element.ts'
import { type EmbedCall, listParameters } from './embed-call.ts'
import type { Embed } from './embeds.ts'
import { municipality } from './parameters.ts'
import { projectsPart } from './projects-part.ts'
import {
  type EmbedRecords,
  readFigure,
  readMunicipalities,
  readMunicipality,
  readOne,
  readRecords,
} from './read-embed.ts'

const messages = {
  sv: {
    empty: (what: string) => `Registret har inga ${what} här. Det betyder inte att kommunen saknar dem.`,
    unchosen: (what: string) => `Inga ${what} stämmer med valen.`,
    all: (what: string) => `Visa ${what} i registret`,
    unknown: 'uppgift saknas',
    source: 'Källa',
    open: 'Öppna i registret',
    license: 'Fria att använda (CC0)',
    release: (id: number, day: string) => `utgåva ${id}, ${day}`,
  },
  en: {
    empty: (what: string) =>
      `The register has no ${what} here. That does not mean that the municipality has none.`,
    unchosen: (what: string) => `No ${what} match the choices.`,
    all: (what: string) => `Show ${what} in the register`,
    unknown: 'not stated',
    source: 'Source',
    open: 'Open in the register',
    license: 'Free to use (CC0)',
    release: (id: number, day: string) => `release ${id}, ${day}`,
  },
} as const

/** GET /embed/{widget} as a page. */
export async function embedPage(
  { db }: Pick<AppContext, 'db'>,
  embed: Embed,
  call: EmbedCall,
  parameters: Parameters,
  page: PageContext,
): Promise<Page> {
  const { language, resolved, to } = page
  const at = toSelection(resolved)
  const resource = embed.resource && (resources[embed.resource] as unknown as Resource)
  const only = resource && call.id !== null ? await readOne(db, at, resource, call.id) : null
  const code = call.municipality ?? (only && String(only.municipalityCode))
  if (code === null) throw await noMunicipality(db, parameters, page)
  const found = await readMunicipality(db, at, code, to)
  const name = found ? municipalityName(found.name, language) : code
  const own = { page, municipality: found, listed: listParameters(embed, parameters) }
  const content =
    call.metric === undefined
      ? await listContent(db, embed, call, only, own)
      : await figureContent(db, call.metric, code, own)
  const heading = call.heading ?? content.title ?? embed.title(language, call.metric)
  const fictional = found?.fictional === true
  return {
    title: [heading, name],
    crumbs: [],
    description: `${heading}, ${name}.`,
    isFictional: fictional,
    body: raw(
      element(embed, parameters, code, `${content.markup}${(await footer(content, page)).toString()}`),
    ),
  }
}

interface Content {
  /** Instead of the widget's usual heading. */
  readonly title?: string
  /** Escaped. */
  readonly markup: string
  /** The page of the same records in the register. */
  readonly address: string
  readonly link: string
}

interface Own {
  readonly page: PageContext
  readonly municipality: Municipality | null
  /** The parameters that the list of the same records has too. */
  readonly listed: Readonly<Record<string, string>>
}

async function listContent(
  db: AppContext['db'],
  embed: Embed,
  call: EmbedCall,
  only: Json | null,
  own: Own,
): Promise<Content> {
  const { id, choice } = call
  const { language, resolved, to } = own.page
  const t = messages[language]
  const at = toSelection(resolved)
  const name = embed.resource!
  const resource = resources[name] as unknown as Resource
  const place = embed.isOfOne ? 'record' : 'whole'
  const { records, related, total } = await readRecords(db, at, { name, place, only, choice, to })
  const meta = { ...aboutMeta(resolved, resource.title, isFictional(records)), totalRecords: total } as never
  const context = { ...partContext(own), isRecordPage: false, level: 1, meta }
  const markup =
    embed.widget === 'projects'
      ? await projectsContent(db, call, { records, total }, createPartView(context), own)
      : renderPart(name, records, related, { ...context, place, limit: call.limit })
  const nouns = resource.noun[language]
  const title =
    only && embed.isOfOne && nameOf(resource, only, await referencedNames(db, at, [[resource, [only]]]))
  return {
    ...(title && { title: textIn(title, language) }),
    markup:
      markup ??
      (await html`<p>${isChosen(choice) ? t.unchosen(nouns.other) : t.empty(nouns.other)}</p>`).toString(),
    address: id === null ? to(`/${resource.path}`, own.listed) : to(`/${resource.path}/${id}`),
    link: id === null && total > 0 ? t.all(count(total, nouns, language)) : t.open,
  }
}

/** As the element has it: the choices among all projects of the municipality, if they are not too many. */
async function projectsContent(
  db: AppContext['db'],
  { municipality: code, choice, limit, view }: EmbedCall,
  chosen: Pick<EmbedRecords, 'records' | 'total'>,
  partView: View,
  { page: { resolved, to }, listed }: Own,
): Promise<string | undefined> {
  const at = toSelection(resolved)
  const { filters, words } = choice
  const everything = { filters: { municipality: [code!] }, words: null }
  const all = isChosen({ filters, words })
    ? await readRecords(db, at, { name: 'project', place: 'list', only: null, choice: everything, to })
    : chosen
  if (all.total === 0) return undefined
  const choices = choicesOf(listed)
  const wanted = relations.flatMap((name) => (choices[name] ? [[name, choices[name]] as const] : []))
  const findName = await findNames(db, at, wanted)
  const isPart = all.total > all.records.length
  return partMarkup(
    'projects',
    lit`${isFictional(all.records) ? fictionalMark(partView.messages) : ''}
    ${projectsPart(
      {
        projects: (isPart ? chosen : all).records as unknown as readonly Project[],
        total: all.total,
        choices,
        titles: Object.fromEntries(
          relations.map((name) => [name, findName(name, choices[name]) ?? { sv: choices[name] }]),
        ) as Record<Relation, LanguageMap>,
        limit,
        view,
      },
      partView,
    )}`,
  )
}

/** A figure as a number in a sentence of its own. */
async function figureContent(
  db: AppContext['db'],
  name: MetricName,
  code: string,
  { page, municipality }: Own,
): Promise<Content> {
  const { language, resolved, to } = page
  const t = messages[language]
  const metric = metricOf(name)!
  const { lists, total } = await readFigure(db, toSelection(resolved), name, code, to)
  const { records = [], ...others } = lists
  const meta = {
    ...aboutMeta(resolved, { sv: '', en: '' }, isFictional([municipality])),
    totalRecords: total,
  }
  const view = createPartView({ ...partContext({ page, municipality }), level: 1, meta: meta as never })
  const isKnown = Object.values(lists).some(({ length }) => length > 0)
  const text = isKnown ? metric.value({ records, ...others }, view) : null
  return {
    // In line, as the element is.
    markup: `<span class="figure">${render(lit`${text ?? t.unknown}${isFictional([municipality]) ? lit` <span class="meta">${figureMessages(language).fictional}</span>` : ''}`)}</span>`,
    address: to(`/${metric.requests('').records.path}`, { municipality: code }),
    link: t.open,
  }
}

const isChosen = ({ filters, words }: EmbedCall['choice']) =>
  words !== null || Object.keys(filters).some((filter) => filter !== 'municipality')

const partContext = ({ page: { language, resolved }, municipality }: Pick<Own, 'page' | 'municipality'>) => ({
  language,
  municipality,
  today: resolved.release ? dayInSweden(resolved.release.publishedAt) : '',
})

/** Where the data come from, and the way to all of them. */
function footer(
  { address, link }: Content,
  { language, publisher, resolved: { release } }: PageContext,
): Html {
  const t = messages[language]
  return html`<footer>
    <p><a href="${address}">${link}</a></p>
    <p>
      ${t.source}:
      ${publisher.name}${release && `, ${t.release(release.id, dayInWords(release.publishedAt, language))}`}.
      <a rel="license" href="${DATA_LICENSE}">${t.license}</a>
    </p>
  </footer>`
}

/** The problem of an address without a municipality, whose page leads to each of them. */
async function noMunicipality(
  db: AppContext['db'],
  parameters: Parameters,
  { resolved }: PageContext,
): Promise<ProblemWithPage> {
  const known = await readMunicipalities(db, toSelection(resolved))
  parameters.requirePresent(
    municipality.name,
    known.map(({ id }) => id),
  )
  return new ProblemWithPage(parameters.problem(), (page) => chooseMunicipality(known, page))
}
