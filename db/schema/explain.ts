import type { BaseIssue } from 'valibot'
import { explainCharacter, printable } from './characters.ts'
import { codeLists } from './code-lists.ts'
import type { Field, Fields, Label } from './field.ts'

/** What is wrong with a value and what to write instead, from the field's own definition. */
export function explain(fields: Fields, path: readonly string[], issue: BaseIssue<unknown>): Label {
  const field = fieldAlong(fields, path)
  if (path.length === 0)
    return {
      sv: `${short(issue.received ?? '')} är ingen post; skriv ett objekt, som {"id": "…"}`,
      en: `${short(issue.received ?? '')} is no record; write an object, as {"id": "…"}`,
    }
  if (!field || issue.expected === 'never') {
    const known = Object.keys(field?.fields ?? fields).join(', ')
    return {
      sv: `fältet finns inte; de som finns är ${known}`,
      en: `there is no such field; the fields are ${known}`,
    }
  }
  if (isEmpty(issue.input))
    return {
      sv: `värdet saknas; skriv ${allowed(field).sv}`,
      en: `the value is missing; write ${allowed(field).en}`,
    }
  const character = typeof issue.input === 'string' ? explainCharacter(issue.input) : null
  if (character) return character
  if (field.kind === 'url' && typeof issue.input === 'string' && hasCredentials(issue.input))
    return {
      sv: 'adressen har ett användarnamn eller lösenord i sig; skriv den utan',
      en: 'the address has a user name or password in it; write it without',
    }
  const given = short(issue.received ?? issue.input)
  return {
    sv: `${given} går inte att använda; skriv ${allowed(field).sv}`,
    en: `${given} cannot be used; write ${allowed(field).en}`,
  }
}

const isEmpty = (input: unknown): boolean =>
  input === undefined || input === null || (Array.isArray(input) && input.length === 0)

function fieldAlong(fields: Fields, [first, ...rest]: readonly string[]): Field | undefined {
  const field = first === undefined ? undefined : fields[first]
  if (!field) return undefined
  // A list's items are named by their place, which says nothing of the field.
  if (field.kind === 'list') return rest.length > 0 ? field.item : field
  if (field.kind === 'objects' && rest.length > 1) return fieldAlong(field.fields ?? {}, rest.slice(1))
  return field
}

function short(value: unknown): string {
  const whole = typeof value === 'string' ? value : JSON.stringify(value)
  const text = printable(whole.slice(0, 200)).replace(/\s+/g, ' ')
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/** True for an address with a user name or password, which a public register must not give out. */
export function hasCredentials(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && (url.username !== '' || url.password !== '')
}

/** The values a field takes, in words. */
export function allowed(field: Field): Label {
  const example = typeof field.example === 'string' ? field.example : JSON.stringify(field.example)
  const kinds: Record<Field['kind'], Label> = {
    text: { sv: `text, högst 20 000 tecken`, en: `text of at most 20,000 characters` },
    languageMap: { sv: `texten per språk, som ${example}`, en: `the text by language, as ${example}` },
    code: field.codeList
      ? codeLists[field.codeList].title
      : { sv: `en kod som ${example}`, en: `a code such as ${example}` },
    choice: {
      sv: `något av ${Object.keys(field.choices ?? {}).join(', ')}`,
      en: `one of ${Object.keys(field.choices ?? {}).join(', ')}`,
    },
    date: { sv: `en dag i kalendern som ÅÅÅÅ-MM-DD`, en: `a calendar day as YYYY-MM-DD` },
    uncertainDate: {
      sv: `ett datum som 1978, 2007-01, 2007-01-23, 198X, 1989~, 1985/1994 eller [2003..]`,
      en: `a date as 1978, 2007-01, 2007-01-23, 198X, 1989~, 1985/1994 or [2003..]`,
    },
    integer: { sv: `ett heltal${range(field, 'sv')}`, en: `a whole number${range(field, 'en')}` },
    decimal: { sv: `ett tal${range(field, 'sv')}`, en: `a number${range(field, 'en')}` },
    money: {
      sv: `belopp och valuta, som {"amount": "1250.50", "currency": "SEK"}`,
      en: `amount and currency, as {"amount": "1250.50", "currency": "SEK"}`,
    },
    boolean: { sv: `true eller false`, en: `true or false` },
    url: { sv: `en adress som börjar med https://`, en: `an address that starts with https://` },
    email: { sv: `en e-postadress`, en: `an e-mail address` },
    reference: { sv: `id på en post, som ${example}`, en: `the id of a record, such as ${example}` },
    list: { sv: `en lista${atLeast(field, 'sv')}`, en: `a list${atLeast(field, 'en')}` },
    objects: {
      sv: `en lista av poster${atLeast(field, 'sv')}`,
      en: `a list of records${atLeast(field, 'en')}`,
    },
  }
  return kinds[field.kind]
}

function range({ minimum, maximum }: Field, language: 'sv' | 'en'): string {
  const words = language === 'sv' ? { from: 'från', to: 'till' } : { from: 'from', to: 'to' }
  const parts = [
    minimum === undefined ? '' : ` ${words.from} ${minimum}`,
    maximum === undefined ? '' : ` ${words.to} ${maximum}`,
  ]
  return parts.join('')
}

const atLeast = ({ minimum }: Field, language: 'sv' | 'en') =>
  minimum ? (language === 'sv' ? ` med minst ${minimum}` : ` of at least ${minimum}`) : ''
