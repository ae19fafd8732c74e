/** What `<intl-projects>` shows and what the reader can do: the input of its templates. */
import type { LanguageMap } from '../../db/schema/field.ts'
import type { Choices, FacetCounts, Relation } from './choices.ts'
import type { Project } from './project.ts'
import type { Column, Sorting } from './sorting.ts'
import type { table } from './table.ts'

/** Whether the part that draws a view has come; `again` once it has failed and is asked for anew. */
export type PartState = 'awaited' | 'ready' | 'failed' | 'again'

export const viewNames = ['list', 'map', 'table'] as const
export type ViewName = (typeof viewNames)[number]

export const viewNamed = (text: string): ViewName => viewNames.find((name) => name === text) ?? 'list'

export interface State {
  readonly records: readonly Project[]
  /** Those that the choices leave. */
  readonly chosen: readonly Project[]
  /** Ids of the projects in the places that the reader has opened on the map; null for all. */
  readonly opened: ReadonlySet<string> | null
  readonly choices: Choices
  /** How many projects the answer is of, which may have brought only some of them. */
  readonly total: number
  /** How many projects there are, and how many the choices leave: not all of them need be here. */
  readonly all: number
  readonly left: number
  /** The register's own counts, when it has more projects than are here. */
  readonly counted: FacetCounts | undefined
  /** Whether those that are here are the ones that began last, because the API chose them. */
  readonly latest: boolean
  /** Whether the API has been asked for what is chosen, and has not answered. */
  readonly awaited: boolean
  /** What the chosen twin town and goal are called. */
  readonly titles: Readonly<Record<Relation, LanguageMap>>
  readonly viewName: ViewName
  /** What is drawn: the list where the map would be empty. */
  readonly drawn: ViewName
  readonly sorting: Sorting
  /** How many times the reader has asked for more, and once. */
  readonly pages: number
  /** How it is with the part that draws the map or the table. */
  readonly part: PartState
  /** Draws the table, when it has come. */
  readonly table: typeof table | undefined
}

export interface Actions {
  readonly choose: (change: Partial<Choices>) => void
  /** Takes choices back. */
  readonly clear: (names: readonly (keyof Choices)[]) => unknown
  readonly showAs: (view: ViewName) => void
  readonly sort: (by: Column) => void
  readonly more: () => void
  readonly retry: () => void
}
