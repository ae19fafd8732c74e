/** The reader's choices, and the projects that match them. Pure. */
import { labelIn, type Language, textIn } from '../text/language.ts'
import { programmePeriod } from '../records/programme.ts'
import { projectStatuses } from '../../db/resources/project-fields.ts'
import type { Label, LanguageMap } from '../../db/schema/field.ts'
import { searchText, searchWords } from '../../db/schema/search-fold.ts'
import { countriesOf, type Project } from './listed-project.ts'
import { countryName } from '../text/format.ts'

export const facets = ['status', 'programme', 'country', 'priorityArea'] as const
export type Facet = (typeof facets)[number]

/** What a project may belong to: chosen in another widget of the page, or by the page. */
export const relations = ['twinTown', 'goal'] as const
export type Relation = (typeof relations)[number]

/** All filters. Their names are those of the API's parameters and of the element's properties. */
export const choiceNames = [...facets, ...relations, 'q'] as const

/** A value for each facet and relation, and a search text; '' for all. */
export type Choices = Readonly<Record<(typeof choiceNames)[number], string>>

/** The choices among the values of an element or an address. */
export const choicesOf = (all: Readonly<Partial<Choices>>): Choices =>
  Object.fromEntries(choiceNames.map((name) => [name, all[name] ?? ''])) as Choices

/** How many projects of the register have each value of a facet, as `_meta.facets` has it. */
export type FacetCounts = Readonly<
  Partial<Record<Facet, readonly { value: string; count: number; label?: LanguageMap }[]>>
>

export interface Option {
  readonly value: string
  readonly text: string
  /** Number of projects that match it together with the other choices. */
  readonly count: number
}

/** Which values of each facet and relation a project has. */
const valuesOf: Record<Facet | Relation, (project: Project) => readonly string[]> = {
  status: ({ status }) => [status ?? ''],
  programme: ({ programme }) => [programme?.id ?? ''],
  country: countriesOf,
  priorityArea: ({ priorityAreas }) => priorityAreas.map(({ id }) => id),
  twinTown: ({ twinTownIds }) => twinTownIds ?? [],
  goal: ({ goalIds }) => goalIds ?? [],
}

const statuses = new Map<string, Label>(Object.entries(projectStatuses))

/** "Erasmus+ 2021–2027". */
const programmeIn = (programme: NonNullable<Project['programme']>, lang: Language) =>
  textIn(programme.title, lang) + programmePeriod(programme)

function textOf(value: string, facet: Facet, records: readonly Project[], lang: Language): string {
  if (facet === 'country') return countryName(value, lang)
  const status = facet === 'status' && statuses.get(value)
  if (status) return labelIn(status, lang)
  if (facet === 'programme') {
    const programme = records.find((project) => project.programme?.id === value)?.programme
    return programme ? programmeIn(programme, lang) : value
  }
  const area = records.flatMap(({ priorityAreas }) => priorityAreas).find(({ id }) => id === value)
  return area ? textIn(area.title, lang) : value
}

const foldedTexts = new WeakMap<Project, string>()

/** The text of a project that the search covers. */
function foldedText(project: Project): string {
  const { title, summary, programme, priorityAreas, partners, unit } = project
  const cached = foldedTexts.get(project)
  if (cached !== undefined) return cached
  const titles = [title, summary, programme?.title, unit?.name, ...priorityAreas.map((area) => area.title)]
  const places = partners.flatMap(({ name, place, country }) => [
    name,
    place,
    countryName(country, 'sv'),
    countryName(country, 'en'),
  ])
  const text = searchText([...titles.flatMap((map) => Object.values(map ?? {})), ...places].join(' '))
  foldedTexts.set(project, text)
  return text
}

/** The projects that match every choice, except `but` if given. */
export function chosenProjects(records: readonly Project[], choices: Choices, but?: Facet): Project[] {
  const active = [...facets, ...relations].filter((name) => name !== but && choices[name])
  const words = searchWords(choices.q)
  return records.filter(
    (project) =>
      active.every((name) => valuesOf[name](project).includes(choices[name])) &&
      words.every((word) => foldedText(project).includes(word)),
  )
}

/** Whether there is more than one value. */
export const varies = (facet: Facet, records: readonly Project[]): boolean =>
  new Set(records.flatMap(valuesOf[facet])).size > 1

/** Facet values possible with the other choices, by the API's counts if `counted`; always includes the chosen one. */
export function optionsOf(
  facet: Facet,
  records: readonly Project[],
  choices: Choices,
  lang: Language,
  counted?: FacetCounts,
): Option[] {
  const chosen = choices[facet]
  const counts = new Map<string, number>()
  const labels = new Map<string, LanguageMap | undefined>()
  const add = (value: string, more: number) => counts.set(value, (counts.get(value) ?? 0) + more)
  // Statuses come in the order of a project's life.
  if (facet === 'status') for (const status of statuses.keys()) add(status, 0)
  add(chosen, 0)
  if (counted) {
    for (const { value, count, label } of counted[facet] ?? []) {
      labels.set(value, label)
      add(value, count)
    }
  } else {
    for (const project of chosenProjects(records, choices, facet))
      for (const value of valuesOf[facet](project)) add(value, 1)
  }
  const { compare } = new Intl.Collator(lang)
  const options = [...counts]
    .filter(([value, count]) => value && (count || value === chosen))
    .map(([value, count]) => {
      const label = labels.get(value)
      return { value, text: label ? textIn(label, lang) : textOf(value, facet, records, lang), count }
    })
  return facet === 'status' ? options : options.sort((a, b) => compare(a.text, b.text))
}
