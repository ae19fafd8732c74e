import * as v from 'valibot'
import { codeLists, isCode, readCode } from '../code-lists.ts'
import { type CodeListName, defineField, type FieldOptions } from '../field.ts'
import { exampleText, type Kind, textFilter } from './kind.ts'

/** A short identifier with a fixed form, kept as text: "0114" is not the number 114. */
export const code = /* @__NO_SIDE_EFFECTS__ */ <
  const O extends FieldOptions & { readonly pattern: RegExp; readonly codeList?: CodeListName },
>(
  options: O,
) => defineField<string, O>('code', options)

const regions = /* @__PURE__ */ ['sv', 'en'].map(
  (language) => new Intl.DisplayNames([language], { type: 'region' }),
)

/** A code of a closed list. */
export const codeValidator = (list: CodeListName) =>
  v.pipe(
    v.string(),
    v.check((text) => isCode(list, text)),
  )

export const codeKind: Kind = {
  name: 'code',
  title: { sv: 'kod', en: 'code' },
  validator: ({ pattern, codeList }) =>
    codeList ? codeValidator(codeList) : v.pipe(v.string(), v.regex(pattern ?? /./)),
  allowed: (field) =>
    field.codeList
      ? codeLists[field.codeList].title
      : { sv: `en kod, till exempel ${exampleText(field)}`, en: `a code such as ${exampleText(field)}` },
  isWord: true,
  // A country is searched for by its name.
  searchTexts: (text, { codeList }) =>
    codeList === 'country' ? regions.map((names) => names.of(text) ?? text) : [text],
  jsonSchema: ({ pattern }) => ({ type: 'string', ...(pattern && { pattern: pattern.source }) }),
  filter: {
    allowed: (field) => (field.codeList ? codeLists[field.codeList].title : textFilter.allowed(field)),
    read: (text, { codeList, pattern }) => {
      if (codeList) return readCode(codeList, text)
      return pattern?.test(text) === false ? null : text
    },
    jsonSchema: ({ pattern }) => ({ type: 'string', ...(pattern && { pattern: pattern.source }) }),
    isFacet: true,
  },
}
