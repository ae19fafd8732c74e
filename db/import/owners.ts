import { isDeepStrictEqual } from 'node:util'
import { resourceOf } from '../resources/index.ts'
import type { Label, Language } from '../schema/field.ts'
import type { Resource } from '../schema/resource.ts'
import type { Issue, ValidRecord } from '../schema/validate.ts'
import type { Register } from './denormalize.ts'
import { referencesOf } from './references.ts'
import { MAX_ID_LENGTH, reservedIds } from './reserved-ids.ts'
import { isSharedResource, type Scope } from './scope.ts'
import { municipalityName, type StoredRegister, type StoredVersion } from './stored-register.ts'

interface Candidate {
  readonly resource: Resource
  readonly record: ValidRecord
  /** The newest version of the id, closed or not. */
  readonly last: StoredVersion | undefined
  /** The file names the record's owner. */
  readonly codeIsGiven: boolean
}

/** What an import about one municipality may not do with a record; undefined when it may. */
export function ownerIssue(candidate: Candidate, scope: Scope, stored: StoredRegister): Issue | undefined {
  if (scope.kind === 'register') return undefined
  const { resource, record, last, codeIsGiven } = candidate
  const issue = (field: string, message: Label): Issue => ({
    resource: resource.name,
    id: record.id,
    field,
    message,
  })
  const code = record.municipalityCode ?? null
  const owner = last === undefined ? undefined : (last.own.municipalityCode ?? null)
  const isUnchanged = last?.untilRelease === null && isDeepStrictEqual(last.own, record)
  if (code !== null && code !== scope.code && (codeIsGiven || !isUnchanged))
    return issue('municipalityCode', {
      sv: `filen gäller kommun ${scope.code}; posten hör till ${municipalityName(stored, code)}. Rätta koden eller ta bort posten ur filen`,
      en: `the file is for municipality ${scope.code}; the record belongs to ${municipalityName(stored, code)}. Correct the code or remove the record from the file`,
    })
  if (owner === undefined || owner === scope.code) {
    if (owner === scope.code && code === null)
      return issue('municipalityCode', {
        sv: `posten är kommunens egen och görs inte gemensam av en fil om kommunen; skriv ${scope.code}`,
        en: `the record is the municipality’s own and is not made a shared one by a file about it; write ${scope.code}`,
      })
    return undefined
  }
  if (isUnchanged) return undefined
  if (owner === null) {
    const fields = last ? changedTitles(resource, last.own, record) : { sv: '', en: '' }
    return issue('id', {
      sv: `posten är gemensam för alla kommuner och ändras bara av den som förvaltar registret, med --whole-register${fields.sv}; ta bort den ur filen, eller lägg till en egen post med ett annat id`,
      en: `the record is shared by all municipalities and is only changed with --whole-register${fields.en}; remove it from the file, or add a record of your own with another id`,
    })
  }
  const other = municipalityName(stored, owner)
  return issue('id', {
    sv: `id hör till kommun ${other}${last?.untilRelease === null ? '' : ', även om posten är borttagen'}; ge posten ett eget id, till exempel ${ownId(record.id, scope.code)}`,
    en: `the id belongs to municipality ${other}${last?.untilRelease === null ? '' : ', although the record has been removed'}; give the record an id of its own, such as ${ownId(record.id, scope.code)}`,
  })
}

const ownId = (id: string, code: string) => `${code}-${id.replace(/^\d{4}-/, '')}`

function changedTitles(resource: Resource, before: ValidRecord, after: ValidRecord): Label {
  const changed = Object.entries(resource.fields).filter(
    ([name]) => !isDeepStrictEqual(before[name] ?? null, after[name] ?? null),
  )
  const list = (language: Language) => ` (${changed.map(([, { title }]) => title[language]).join(', ')})`
  return { sv: list('sv'), en: list('en') }
}

/** References to a record that another municipality owns alone. */
export function foreignReferences(
  resource: Resource,
  record: ValidRecord,
  register: Register,
  stored: StoredRegister,
): Issue[] {
  const code = record.municipalityCode ?? null
  return referencesOf(resource, record).flatMap(({ path, target, id }) => {
    const owner = register.get(target)?.get(id)?.municipalityCode ?? null
    if (
      target === 'municipality' ||
      isSharedResource(resourceOf(target)!) ||
      owner === null ||
      owner === code
    )
      return []
    const other = municipalityName(stored, owner)
    const message =
      code === null
        ? {
            sv: `en gemensam post kan inte peka på ”${id}”, som tillhör kommun ${other}; ta bort hänvisningen`,
            en: `a shared record cannot refer to “${id}”, which belongs to municipality ${other}; remove the reference`,
          }
        : {
            sv: `”${id}” tillhör kommun ${other}; peka på en egen post eller en gemensam`,
            en: `“${id}” belongs to municipality ${other}; refer to a record of your own or to a shared one`,
          }
    return [{ resource: resource.name, id: record.id, field: path, message }]
  })
}

/** The issue with a well-formed id; undefined when there is none. */
export function idIssue({ name }: Resource, { id, municipalityCode }: ValidRecord): Label | undefined {
  if (reservedIds.has(id))
    return {
      sv: `”${id}” är ett ord i API:ets adresser, så posten skulle inte kunna nås; välj ett annat id, till exempel ${String(municipalityCode ?? 'ny')}-${id}`,
      en: `“${id}” is a word of the API’s addresses, so the record could not be reached; choose another id, such as ${String(municipalityCode ?? 'new')}-${id}`,
    }
  if (id.length > MAX_ID_LENGTH)
    return {
      sv: `id har ${id.length} tecken; skriv högst ${MAX_ID_LENGTH}`,
      en: `the id has ${id.length} characters; write at most ${MAX_ID_LENGTH}`,
    }
  if (name === 'municipality' && (id !== municipalityCode || !/^\d{4}$/.test(id)))
    return {
      sv: 'en kommuns id är dess kommunkod, fyra siffror, och densamma som i municipalityCode',
      en: 'the id of a municipality is its code, four digits, and the same as in municipalityCode',
    }
  return undefined
}
