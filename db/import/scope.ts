import { allResources, type Batch, resourceOf } from '../resources/index.ts'
import type { Label } from '../schema/field.ts'
import { isObject, type Json } from '../schema/json.ts'
import type { Resource } from '../schema/resource.ts'
import type { Issue } from '../schema/validate.ts'
import { municipalityName, type StoredRegister } from './stored-register.ts'

/** Whose records an import is about. */
export type Scope =
  | { readonly kind: 'register' }
  | {
      readonly kind: 'municipality'
      readonly code: string
      /** Named by the option or by the file, not derived from the rows. */
      readonly isExplicit: boolean
    }

export interface ScopeOptions {
  /** Code of the municipality that the import is about, as the person or the file names it. */
  readonly municipality?: string
  /** The import may be about several municipalities and about shared records. @default false */
  readonly wholeRegister?: boolean
  /** Close what the file lacks. @default false */
  readonly replace?: boolean
}

/** Whether municipalities share the resource: its records may belong to none. */
export const isSharedResource = (resource: Resource): boolean => resource.fields.municipalityCode!.optional

/** An issue of the import's options: `field` is empty, `resource` is the option. */
export const optionIssue = (option: string, message: Label): Issue => ({
  resource: option,
  id: '',
  field: '',
  message,
})
export const isOptionIssue = ({ resource }: Issue): boolean => resource.startsWith('--')

/**
 * Whose records the import is about: the municipality that is named, or the one that all rows name. Rows of others
 * are errors, one per row.
 */
export function resolveScope(
  batch: Batch,
  stored: StoredRegister,
  options: ScopeOptions,
): { scope: Scope } | { issues: readonly Issue[] } {
  const { municipality, wholeRegister = false, replace = false } = options
  if (wholeRegister) {
    if (municipality !== undefined) return { issues: [optionIssue('--whole-register', conflictingScope)] }
    return { scope: { kind: 'register' } }
  }
  if (municipality !== undefined) {
    const message = unknownMunicipality(municipality, batch, stored)
    return message
      ? { issues: [optionIssue('--municipality', message)] }
      : { scope: { kind: 'municipality', code: municipality, isExplicit: true } }
  }
  if (replace) return { issues: [optionIssue('--replace', municipalityRequired)] }
  const rows = rowsWithCode(batch, stored)
  const counts = new Map<string, number>()
  for (const { code } of rows) counts.set(code, (counts.get(code) ?? 0) + 1)
  const [majority] = [...counts].sort(([, a], [, b]) => b - a)
  if (!majority) return { issues: [optionIssue('--municipality', municipalityUnknown)] }
  const [code] = majority
  const others = rows.filter((row) => row.code !== code)
  if (others.length > 0) return { issues: others.map((row) => otherMunicipalityRow(row, code, stored)) }
  const message = unknownMunicipality(code, batch, stored)
  if (message) return { issues: rows.map(({ issue }) => ({ ...issue, message })) }
  return { scope: { kind: 'municipality', code, isExplicit: false } }
}

interface RowWithCode {
  readonly code: string
  readonly issue: Omit<Issue, 'message'>
}

/** The rows that name an owner, or that change a record with an owner. */
function rowsWithCode(batch: Batch, stored: StoredRegister): RowWithCode[] {
  return Object.entries(batch).flatMap(([name, inputs]) =>
    inputs.flatMap((input, i) => {
      const record: Json = isObject(input) ? input : {}
      const id = typeof record.id === 'string' ? record.id : `#${i + 1}`
      const code =
        record.municipalityCode === undefined
          ? stored.get(name)?.get(id)?.own.municipalityCode
          : record.municipalityCode
      return typeof code === 'string'
        ? [{ code, issue: { resource: name, id, field: 'municipalityCode' } }]
        : []
    }),
  )
}

const otherMunicipalityRow = ({ code, issue }: RowWithCode, most: string, stored: StoredRegister): Issue => {
  const [odd, main] = [municipalityName(stored, code), municipalityName(stored, most)]
  return {
    ...issue,
    message: {
      sv: `posten hör till kommun ${odd}, de flesta i filen till ${main}; rätta koden, eller lägg varje kommuns poster i en egen fil (en fil för flera kommuner läses bara in med --whole-register)`,
      en: `the record belongs to municipality ${odd}, most of the file to ${main}; correct the code, or put each municipality’s records in a file of its own (a file for several is only imported with --whole-register)`,
    },
  }
}

/** The issue with a code that neither the register nor the file itself has; undefined when one has it. */
export function unknownMunicipality(code: string, batch: Batch, stored: StoredRegister): Label | undefined {
  const inFile = (batch.municipality ?? []).map((record) => (record as Json | null)?.id)
  const known = [
    ...(stored.get('municipality')?.keys() ?? []),
    ...inFile.filter((id) => typeof id === 'string'),
  ]
  if (known.includes(code)) return undefined
  const similar = suggestCode(code, known)
  if (similar !== undefined)
    return {
      sv: `det finns ingen kommun ${code}; menas ${municipalityName(stored, similar)}?`,
      en: `there is no municipality ${code}; is ${municipalityName(stored, similar)} meant?`,
    }
  const list = known.map((one) => municipalityName(stored, one)).join(', ')
  return {
    sv: `det finns ingen kommun ${code} i registret; de som finns är ${list || 'inga än'}. En ny kommun läggs till med en post i municipalities i samma fil`,
    en: `there is no municipality ${code} in the register; there are ${list || 'none yet'}. A new municipality is added with a record in municipalities in the same file`,
  }
}

/** A known code that differs by a leading zero, which a spreadsheet drops, or in the order of its digits. */
function suggestCode(code: string, known: readonly string[]): string | undefined {
  const digits = code.replace(/\D/g, '')
  const padded = digits.padStart(4, '0')
  if (known.includes(padded)) return padded
  const sorted = (text: string) => [...text].sort().join('')
  const anagrams = known.filter((one) => digits.length === 4 && sorted(one) === sorted(digits))
  return anagrams.length === 1 ? anagrams[0] : undefined
}

const conflictingScope: Label = {
  sv: 'importen kan inte gälla både en kommun och hela registret; ta bort --whole-register, eller kommunen i --municipality och i filen',
  en: 'the import cannot be about one municipality and the whole register at once; remove --whole-register, or the municipality in --municipality and in the file',
}
const municipalityRequired: Label = {
  sv: 'säg vilken kommuns poster som ska ersättas, med --municipality och kommunkoden (eller "municipality" i JSON-filen); det gissas inte av raderna',
  en: 'say whose records are to be replaced, with --municipality and the code (or "municipality" in the JSON file); it is not guessed from the rows',
}
const municipalityUnknown: Label = {
  sv: 'ingen rad säger vilken kommun den hör till; skriv --municipality och kommunkoden, eller --whole-register om filen gäller poster som är gemensamma för alla',
  en: 'no row says which municipality it belongs to; write --municipality and the code, or --whole-register if the file is about records that all share',
}

/** The records of a batch, with the municipality of the import where the file names none. */
export function withOwner(batch: Batch, stored: StoredRegister, scope: Scope): Batch {
  if (scope.kind === 'register') return batch
  const filled = Object.entries(batch).map(([name, inputs]) => {
    const resource = resourceOf(name)
    const fill = (input: unknown): unknown => {
      if (typeof input !== 'object' || input === null || !resource) return input
      const { id, municipalityCode: code } = input as Json
      // An empty code means shared, where that is allowed. An existing record keeps its owner.
      const hasCode = isSharedResource(resource) ? code !== undefined : code !== undefined && code !== null
      return hasCode || (code === undefined && stored.get(name)?.has(String(id)))
        ? input
        : { ...input, municipalityCode: scope.code }
    }
    return [name, inputs.map(fill)]
  })
  return Object.fromEntries(filled) as Batch
}

/** Current records that the import is about, of the resources in the file: what `--replace` may close. */
export function recordsInScope(
  batch: Batch,
  stored: StoredRegister,
  scope: Scope,
): { name: string; id: string }[] {
  return allResources
    .filter(({ name }) => Object.hasOwn(batch, name))
    .flatMap(({ name }) =>
      [...(stored.get(name)?.values() ?? [])]
        .filter(({ own }) => scope.kind === 'register' || own.municipalityCode === scope.code)
        .map(({ own }) => ({ name, id: own.id })),
    )
}
