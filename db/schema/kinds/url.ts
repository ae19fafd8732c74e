import * as v from 'valibot'
import { defineField, type FieldOptions } from '../field.ts'
import type { Kind } from './kind.ts'
import { usableString } from './text.ts'

/** An absolute http or https address. */
export const url = /* @__NO_SIDE_EFFECTS__ */ <const O extends FieldOptions>(options: O) =>
  defineField<string, O>('url', options)

/** True for an address with a user name or password, which a public register must not publish. */
function hasCredentials(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && (url.username !== '' || url.password !== '')
}

export const urlKind: Kind = {
  name: 'url',
  title: { sv: 'webbadress', en: 'web address' },
  validator: () =>
    v.pipe(
      usableString(),
      v.regex(/^https?:\/\/[^\s\p{Cf}]+$/u),
      v.url(),
      v.check((address) => !hasCredentials(address)),
    ),
  allowed: () => ({
    sv: 'en adress som börjar med https://',
    en: 'an address that starts with https://',
  }),
  explain: (text) =>
    hasCredentials(text)
      ? {
          sv: 'adressen har ett användarnamn eller lösenord i sig; skriv den utan',
          en: 'the address has a user name or password in it; write it without',
        }
      : null,
  tableSchema: { format: 'uri' },
  csvwType: 'anyURI',
  jsonSchema: () => ({ type: 'string', format: 'uri', pattern: '^https?://' }),
  jsonLd: () => ({ '@type': '@id' }),
}
