import { type Batch, resourceOf } from '../resources/index.ts'
import { readCode } from '../schema/code-lists.ts'
import type { CodeListName, Field, Fields, Label } from '../schema/field.ts'
import { isObject } from '../schema/json.ts'
import { kindOf } from '../schema/kinds/kind-of.ts'
import type { Issue } from '../schema/validate.ts'
import { placesOf } from './report.ts'
import type { ReadFile } from './table.ts'

/** A code that was read as another, and where. */
interface Corrected {
  readonly from: string
  readonly to: string
  readonly at: Pick<Issue, 'resource' | 'id' | 'field'>
}

/**
 * Replaces a common wrong code by the right one, as EL by GR, and reports it. Codes that are not in the list are
 * rejected later, by the check of the record.
 */
export function correctCodes(read: ReadFile): ReadFile {
  const corrected: Corrected[] = []
  const batch: Record<string, unknown[]> = {}
  for (const [name, records] of Object.entries(read.batch)) {
    const fields = resourceOf(name)?.fields ?? {}
    batch[name] = records.map((record: unknown, i: number) => {
      const id = isObject(record) && typeof record.id === 'string' ? record.id : `#${i + 1}`
      return correctFields(fields, record, (from, to, field) =>
        corrected.push({ from, to, at: { resource: name, id, field } }),
      )
    })
  }
  if (corrected.length === 0) return read
  return { ...read, batch: batch as Batch, notices: [...read.notices, ...noticesOf(corrected, read.locate)] }
}

type OnCorrection = (from: string, to: string, field: string) => void

function correctFields(fields: Fields, record: unknown, onCorrection: OnCorrection, path = ''): unknown {
  if (!isObject(record)) return record
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined
      return [name, field ? correctValue(field, value, onCorrection, path + name) : value]
    }),
  )
}

function correctValue(field: Field, value: unknown, onCorrection: OnCorrection, path: string): unknown {
  if (field.codeList) return correctCode(field.codeList, value, onCorrection, path)
  const coded = kindOf(field).subColumns?.filter(({ codeList }) => codeList)
  if (coded && isObject(value))
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => {
        const codeList = coded.find((one) => one.name === name)?.codeList
        return [name, codeList ? correctCode(codeList, part, onCorrection, `${path}.${name}`) : part]
      }),
    )
  if (!Array.isArray(value)) return value
  return value.map((item, i) =>
    field.item
      ? correctValue(field.item, item, onCorrection, `${path}.${i}`)
      : correctFields(field.fields ?? {}, item, onCorrection, `${path}.${i}.`),
  )
}

function correctCode(list: CodeListName, value: unknown, onCorrection: OnCorrection, path: string): unknown {
  const code = typeof value === 'string' ? readCode(list, value) : null
  if (code === null || code === value) return value
  onCorrection(String(value), code, path)
  return code
}

function noticesOf(corrected: readonly Corrected[], locate: ReadFile['locate']): Label[] {
  const byCode = new Map<string, Corrected[]>()
  for (const one of corrected) {
    const key = `${one.from} ${one.to}`
    const same = byCode.get(key) ?? []
    same.push(one)
    byCode.set(key, same)
  }
  return [...byCode.values()].map((all) => {
    const { from, to } = all[0]!
    const where = placesOf(
      all.map(({ at }) => at),
      locate,
    )
    return {
      sv: `${from} läses som ${to} (${all.length} st): ${where.sv}.`,
      en: `${from} is read as ${to} (${all.length}): ${where.en}.`,
    }
  })
}
