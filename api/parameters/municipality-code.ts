/** The code of a municipality in the path. */
export const codeInPath = {
  name: 'code',
  in: 'path',
  description: { sv: 'Kommunkoden, fyra siffror.', en: 'The municipality’s code, four digits.' },
  schema: { type: 'string', pattern: '^\\d{4}$' },
  example: '9999',
} as const
