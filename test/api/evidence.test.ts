import { expect, test } from 'vitest'
import { resourceAt } from '../../db/resources/index.ts'
import { getList, type Json } from '../helpers/api.ts'

// From a goal to its projects, activities and effects and back, by what a record refers to and by filters.

const all = async (path: string, filter: Readonly<Record<string, string>> = {}): Promise<Json[]> =>
  (await getList(`${path}?${new URLSearchParams({ ...filter, municipality: '9999', limit: '500' })}`)).data

const idsOf = (records: readonly Json[]): string[] => records.map(({ id }) => id).sort()

interface Reference {
  /** The list that refers, and the field that says to what. */
  readonly from: string
  readonly field: string
  readonly to: string
  /** The filter of `from` by what it refers to. */
  readonly filter: string
  /** The filter of `to` by what refers to it. */
  readonly back?: string
}

const references: readonly Reference[] = [
  { from: 'projects', field: 'goalIds', to: 'goals', filter: 'goal', back: 'project' },
  { from: 'activities', field: 'goalIds', to: 'goals', filter: 'goal', back: 'activity' },
  { from: 'effects', field: 'goalIds', to: 'goals', filter: 'goal' },
  { from: 'activities', field: 'projectId', to: 'projects', filter: 'project' },
  { from: 'effects', field: 'projectIds', to: 'projects', filter: 'project' },
  { from: 'effects', field: 'activityIds', to: 'activities', filter: 'activity' },
]

/** The ids of what a record refers to. */
const referred = (record: Json, field: string): string[] => [record[field] ?? []].flat()

test.each(references)('$from by $filter, and back to $to', async ({ from, field, to, filter, back }) => {
  const [sources, targets] = [await all(from), await all(to)]
  const referring = sources.filter((one) => referred(one, field).length > 0)
  expect(referring.length).toBeGreaterThan(0)
  for (const target of targets) {
    const ids = idsOf(referring.filter((one) => referred(one, field).includes(target.id)))
    expect(idsOf(await all(from, { [filter]: target.id })), target.id).toEqual(ids)
    // What is embedded has no other members than the filter finds.
    if (resourceAt(to)!.embeds[from]) expect(idsOf(target[from]), target.id).toEqual(ids)
  }
  for (const one of referring) {
    const ids = [...referred(one, field)].sort()
    if (resourceAt(from)!.embeds[to]) expect(idsOf(one[to]), one.id).toEqual(ids)
    if (back) expect(idsOf(await all(to, { [back]: one.id })), one.id).toEqual(ids)
  }
})

test('a reader who starts from a goal comes to what was done and what it led to, and back', async () => {
  const goal = (await all('goals')).find(({ id }) => id === '9999-moten-hemma')
  const project = (await all('projects', { goal: goal.id })).find(({ id }) => id.includes('bibliotek'))
  const [activity] = await all('activities', { project: project.id })
  const [effect] = await all('effects', { activity: activity.id })
  expect(effect.title.sv).toBe('Två ukrainska lärare är anställda vid biblioteket')
  expect(effect.activityIds).toEqual([activity.id])
  expect(activity.projectId).toBe(project.id)
  expect(effect.projectIds).toEqual([project.id])
  expect(project.goalIds).toContain(goal.id)
  expect(effect.goalIds).toContain(goal.id)
})
