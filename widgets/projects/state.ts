/** What `<intl-projects>` shows and what the reader can do: the input of its templates. */
import type { LanguageMap } from '../../db/schema/field.ts'
import type { Choices, FacetCounts, Relation } from './choices.ts'
import type { Project } from './listed-project.ts'
import type { Column, Sorting } from './sorting.ts'
import type { table } from './table.ts'

/** Load state of a view's code; `again` when it is retried after a failure. */
export type PartState = 'awaited' | 'ready' | 'failed' | 'again'

export const viewNames = ['list', 'map', 'table'] as const
export type ViewName = (typeof viewNames)[number]

export const viewNamed = (text: string): ViewName => viewNames.find((name) => name === text) ?? 'list'

export interface State {
  readonly records: readonly Project[]
  /** The projects that match the choices. */
  readonly chosen: readonly Project[]
  /** Ids of the projects in the places that the reader has opened on the map; null for all. */
  readonly opened: ReadonlySet<string> | null
  readonly choices: Choices
  /** Number of matching projects in the response, which may hold only part of them. */
  readonly total: number
  /** Total number of projects, and of those that match the choices: not all need be loaded. */
  readonly all: number
  readonly left: number
  /** The API's counts, when the register has more projects than are loaded. */
  readonly counted: FacetCounts | undefined
  /** Whether the loaded projects are the ones that began last, as chosen by the API. */
  readonly latest: boolean
  /** Whether the request for the current choices is pending. */
  readonly awaited: boolean
  /** Names of the chosen twin town and goal. */
  readonly titles: Readonly<Record<Relation, LanguageMap>>
  readonly viewName: ViewName
  /** The view rendered: the list where the map would be empty. */
  readonly drawn: ViewName
  readonly sorting: Sorting
  /** How many times the reader has requested more, and once. */
  readonly pages: number
  /** Load state of the code of the map or the table. */
  readonly part: PartState
  /** Renders the table, once loaded. */
  readonly table: typeof table | undefined
}

export interface Actions {
  readonly choose: (change: Partial<Choices>) => void
  /** Clears choices. */
  readonly clear: (names: readonly (keyof Choices)[]) => unknown
  readonly showAs: (view: ViewName) => void
  readonly sort: (by: Column) => void
  readonly more: () => void
  readonly retry: () => void
}
