import { project as definition } from '../../db/resources/project.ts'
import type { Language } from '../../db/schema/field.ts'
import { inBoth } from '../../db/schema/label.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { element } from '../feeds/xml.ts'
import type { Page, RecordFormat, StreamedPage } from './format.ts'
import { activityOf, lacking, namedFields, type NamedProject } from './iati-activity.ts'
import { aidOrganisations, fundingOrganisations } from './iati-funders.ts'

/** Only projects are activities. */
export const writesIati = ({ name }: Pick<Resource, 'name'>): boolean => name === definition.name

/**
 * The projects that Sida or ICLD fund, as activities of the International Aid Transparency Initiative (IATI 2.03). A
 * comment at the end says which projects are left out and why.
 */
export const iati: RecordFormat = {
  name: 'iati',
  title: 'IATI',
  mediaType: 'application/xml',
  contentType: 'application/xml; charset=utf-8',
  onlyByName: true,
  inlineEnding: 'xml',
  namesIn: namedFields,
  refusal: ({ documents, onlyFictional = false }) => {
    const { activities, leftOut } = sorted(documents, onlyFictional)
    return activities.length > 0
      ? null
      : inBoth((language) => messages[language].none(reasons(leftOut, language)))
  },
  write: ({ documents, onlyFictional = false, meta, links }) => {
    const { activities, leftOut } = sorted(documents, onlyFictional)
    const written = activities.map((project) => activityOf(project, links.describedby?.href))
    return `${start(meta)}\n${[...written, endComment(activities.length, leftOut)].join('\n')}\n${END}`
  },
  async *stream({ documents, onlyFictional = false, meta, links }: StreamedPage) {
    yield `${start(meta())}\n`
    let count = 0
    let leftOut = none
    for await (const batch of documents) {
      const found = sorted(batch, onlyFictional)
      count += found.activities.length
      leftOut = {
        notFunded: leftOut.notFunded + found.leftOut.notFunded,
        fictional: leftOut.fictional + found.leftOut.fictional,
        incomplete: [...leftOut.incomplete, ...found.leftOut.incomplete],
      }
      yield found.activities.map((project) => `${activityOf(project, links.describedby?.href)}\n`).join('')
    }
    yield `${endComment(count, leftOut)}\n${END}`
  },
}

const END = '</iati-activities>\n'

/** The projects that are not written, by reason. */
interface LeftOut {
  readonly notFunded: number
  readonly fictional: number
  /** What each lacks that the standard demands. */
  readonly incomplete: readonly { readonly id: string; readonly lacks: ReturnType<typeof lacking> }[]
}
const none: LeftOut = { notFunded: 0, fictional: 0, incomplete: [] }

function sorted(documents: Page['documents'], onlyFictional: boolean) {
  const projects = documents.map((document) => JSON.parse(document) as NamedProject)
  const funded = projects.filter((project) => fundingOrganisations(project).length > 0)
  const wanted = funded.filter(({ fictional }) => onlyFictional || !fictional)
  const activities = wanted.filter((project) => lacking(project).length === 0)
  const incomplete = wanted
    .filter((project) => !activities.includes(project))
    .map((project) => ({ id: project.id, lacks: lacking(project) }))
  const leftOut: LeftOut = {
    notFunded: projects.length - funded.length,
    fictional: funded.length - wanted.length,
    incomplete,
  }
  return { activities, leftOut }
}

const messages = {
  sv: {
    none: (reasons: string) => `inget projekt att skriva som IATI (${reasons})`,
    written: (count: number) => `${count} projekt.`,
    leftOut: (reasons: string) => ` Utelämnade: ${reasons}.`,
    empty: 'inget projekt är valt',
    notFunded: (count: number, by: string) => `${count} projekt utan beviljade pengar från ${by}`,
    fictional: (count: number) => `${count} påhittade projekt, som bara skrivs med fictional=true`,
    lacks: (id: string, fields: string) => `${id} saknar ${fields}`,
    or: ' eller ',
    and: ' och ',
  },
  en: {
    none: (reasons: string) => `no project to write as IATI (${reasons})`,
    written: (count: number) => `${count} ${count === 1 ? 'project' : 'projects'}.`,
    leftOut: (reasons: string) => ` Left out: ${reasons}.`,
    empty: 'no project is selected',
    notFunded: (count: number, by: string) =>
      `${count} ${count === 1 ? 'project' : 'projects'} without money granted by ${by}`,
    fictional: (count: number) =>
      `${count} fictional ${count === 1 ? 'project' : 'projects'}, written only with fictional=true`,
    lacks: (id: string, fields: string) => `${id} lacks ${fields}`,
    or: ' or ',
    and: ' and ',
  },
} as const

/** Why projects are left out, in words; the incomplete ones each with what it lacks. */
function reasons({ notFunded, fictional, incomplete }: LeftOut, language: Language): string {
  const t = messages[language]
  const by = aidOrganisations.map(({ name }) => name).join(t.or)
  const all = [
    ...incomplete.map(({ id, lacks }) => t.lacks(id, lacks.map((fields) => fields.join(t.or)).join(t.and))),
    ...(fictional > 0 ? [t.fictional(fictional)] : []),
    ...(notFunded > 0 ? [t.notFunded(notFunded, by)] : []),
  ]
  return all.length > 0 ? all.join('; ') : t.empty
}

/** A comment may not contain two hyphens in a row. */
function endComment(count: number, leftOut: LeftOut): string {
  const text = (language: Language) => {
    const t = messages[language]
    const { notFunded, fictional, incomplete } = leftOut
    const isWhole = notFunded + fictional + incomplete.length === 0
    return t.written(count) + (isWhole ? '' : t.leftOut(reasons(leftOut, language)))
  }
  return `<!-- ${`${text('en')} / ${text('sv')}`.replaceAll('--', '- -')} -->`
}

/** The start tag: the file is as old as the release, so that the same address gives the same bytes. */
function start(meta: object): string {
  const { publishedAt } = meta as { readonly publishedAt: string | null }
  const root = element('iati-activities', {
    version: '2.03',
    ...(publishedAt && { 'generated-datetime': publishedAt }),
  })
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.replace(/\/>$/, '>')}`
}
