import type { Label, Language } from '../db/schema/field.ts'
import { fingerprint } from './fingerprint.ts'

/** Kinds of publisher in the vocabulary that DCAT-AP uses (purl.org/adms/publishertype). */
export const publisherTypes = {
  LocalAuthority: { sv: 'Lokal myndighet', en: 'Local authority' },
  RegionalAuthority: { sv: 'Regional myndighet', en: 'Regional authority' },
  NationalAuthority: { sv: 'Nationell myndighet', en: 'National authority' },
  NonProfitOrganisation: { sv: 'Ideell organisation', en: 'Non-profit organisation' },
  Company: { sv: 'Företag', en: 'Company' },
} as const

/** An invalid publisher: every reason, in each language. */
export class PublisherError extends Error {
  readonly label: Label
  constructor(reasons: readonly Label[]) {
    const all = (language: Language) => reasons.map((reason) => reason[language]).join('\n')
    super(`The publisher cannot be used:\n${all('en')}`)
    this.label = { sv: all('sv'), en: all('en') }
  }
}

/** The organisation responsible for an installation's data: shown in the catalogue, in security.txt and in the documentation. */
export interface Publisher {
  /** The organisation's name, as "Alvesta kommun". */
  readonly name: string
  /** Ten digits without hyphen, as "2120000639", by which dataportal.se identifies a publisher. @default none */
  readonly organisationNumber?: string
  /** A function's mailbox, never a person's. */
  readonly mailbox: string
  /** Who reads the mailbox. @default the name */
  readonly contactName?: string
  readonly type: keyof typeof publisherTypes
}

/** Default publisher. The mailbox is Exempelby's and reaches nobody. */
export const localInstallation: Publisher = {
  name: 'Utblick (egen installation)',
  mailbox: 'registret@exempelby.example',
  type: 'LocalAuthority',
}

const fields = ['name', 'organisationNumber', 'mailbox', 'contactName', 'type']
// The third digit of an organisation number is 2 or more, unlike in personal numbers.
const ORGANISATION_NUMBER = /^\d{2}[2-9]\d{7}$/
const MAILBOX = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/
const LINE = /^[^\p{Cc}]{1,200}$/u

/**
 * A publisher as JSON in an environment variable: `{"name": "Exempelby kommun",
 * "mailbox": "registret@exempelby.example", "type": "LocalAuthority"}`.
 * @throws PublisherError that lists every reason
 */
export function publisherFrom(json: string): Publisher {
  const value = objectIn(json)
  const reasons = Object.keys(value)
    .filter((name) => !fields.includes(name))
    .map((name) => ({
      sv: `”${name}” är inget fält; fälten är ${fields.join(', ')}`,
      en: `“${name}” is not a field; the fields are ${fields.join(', ')}`,
    }))
  const check = (name: string, needed: boolean, pattern: RegExp, sv: string, en: string) => {
    const given = value[name]
    if (given === undefined && !needed) return
    if (typeof given !== 'string' || !pattern.test(given))
      reasons.push({ sv: `${name}: skriv ${sv}`, en: `${name}: write ${en}` })
  }
  check('name', true, LINE, 'organisationens namn på en rad', 'the name of the organisation, on one line')
  check(
    'mailbox',
    true,
    MAILBOX,
    'e-postadressen till en funktionsbrevlåda, till exempel registret@exempelby.example',
    'the e-mail address of a function, such as registret@exempelby.example',
  )
  check('contactName', false, LINE, 'vem brevlådan når, på en rad', 'who the mailbox reaches, on one line')
  check(
    'organisationNumber',
    false,
    ORGANISATION_NUMBER,
    'tio siffror utan bindestreck, till exempel 2120000639',
    'ten digits without a hyphen, such as 2120000639',
  )
  const types = Object.keys(publisherTypes)
  check(
    'type',
    true,
    new RegExp(`^(${types.join('|')})$`),
    `något av ${types.join(', ')}`,
    `one of ${types.join(', ')}`,
  )
  if (reasons.length > 0) throw new PublisherError(reasons)
  return value as unknown as Publisher
}

function objectIn(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json)
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>
  } catch {
    // Reported below.
  }
  const names = fields.join(', ')
  throw new PublisherError([
    { sv: `skriv ett JSON-objekt med ${names}`, en: `write a JSON object with ${names}` },
  ])
}

/** A hash of the publisher, for ETags of answers that contain it. */
export const publisherTag = (publisher: Publisher): string => fingerprint(JSON.stringify(publisher))
