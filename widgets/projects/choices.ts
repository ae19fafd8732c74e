/** What the reader has chosen to see, and which projects that leaves. Pure. */
import { labelIn, type Language, textIn } from '../shared/language.ts'
import { projectStatuses } from '../../db/resources/project-fields.ts'
import type { Label } from '../../db/schema/field.ts'
import { countriesOf, countryIn, type Project } from './project.ts'

export const facets = ['status', 'programme', 'country', 'priorityArea'] as const
export type Facet = (typeof facets)[number]

/** A value of the records for each facet, and words to look for; '' for all. */
export type Choices = Readonly<Record<Facet | 'q', string>>

export interface Option {
  readonly value: string
  readonly text: string
  /** Projects it would leave beside the other choices. */
  readonly count: number
}

/** Which values of each facet a project has. */
const valuesOf: Record<Facet, (project: Project) => readonly string[]> = {
  status: ({ status }) => [status ?? ''],
  programme: ({ programme }) => [programme?.id ?? ''],
  country: countriesOf,
  priorityArea: ({ priorityAreas }) => priorityAreas.map(({ id }) => id),
}

function textOf(value: string, facet: Facet, records: readonly Project[], lang: Language): string {
  if (facet === 'country') return countryIn(value, lang)
  if (facet === 'status') {
    const status = (projectStatuses as Record<string, Label>)[value]
    return status ? labelIn(status, lang) : value
  }
  const title = records
    .flatMap(({ programme, priorityAreas }) => [programme, ...priorityAreas])
    .find((item) => item?.id === value)?.title
  return title ? textIn(title, lang) : value
}

/** Letters as a hurried reader types them: no capitals, no accents, straight apostrophes. */
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase()

const folded = new WeakMap<Project, string>()

/** Everything of a project that a search looks in. */
function foldedText(project: Project): string {
  const { title, summary, programme, priorityAreas, partners, unit } = project
  const known = folded.get(project)
  if (known !== undefined) return known
  const titles = [title, summary, programme?.title, unit?.name, ...priorityAreas.map((area) => area.title)]
  const places = partners.flatMap(({ name, place, country }) => [
    name,
    place,
    countryIn(country, 'sv'),
    countryIn(country, 'en'),
  ])
  const text = fold([...titles.flatMap((map) => Object.values(map ?? {})), ...places].join(' '))
  folded.set(project, text)
  return text
}

/** The projects that fit every choice, `but` one where that is given. */
export function chosenProjects(records: readonly Project[], choices: Choices, but?: Facet): Project[] {
  const active = facets.filter((facet) => facet !== but && choices[facet])
  const words = fold(choices.q).split(/\s+/)
  return records.filter(
    (project) =>
      active.every((facet) => valuesOf[facet](project).includes(choices[facet])) &&
      words.every((word) => !word || foldedText(project).includes(word)),
  )
}

/** Whether there is anything to choose between. */
export const varies = (facet: Facet, records: readonly Project[]): boolean =>
  new Set(records.flatMap(valuesOf[facet])).size > 1

/** The values of a facet that occur beside the other choices, and always the chosen one. */
export function optionsOf(
  facet: Facet,
  records: readonly Project[],
  choices: Choices,
  lang: Language,
): Option[] {
  const counts: Record<string, number> = { [choices[facet]]: 0 }
  // Statuses come in the order of a project's life.
  if (facet === 'status') for (const status in projectStatuses) counts[status] = 0
  for (const project of chosenProjects(records, choices, facet))
    for (const value of valuesOf[facet](project)) counts[value] = (counts[value] ?? 0) + 1
  const { compare } = new Intl.Collator(lang)
  const options = Object.entries(counts)
    .filter(([value, count]) => value && (count || value === choices[facet]))
    .map(([value, count]) => ({ value, text: textOf(value, facet, records, lang), count }))
  return facet === 'status' ? options : options.sort((a, b) => compare(a.text, b.text))
}
