import { defineResource } from '../schema/define.ts'
import { choice, languageMap, reference, text } from '../schema/kinds/index.ts'
import { is } from '../schema/resource.ts'

export const responseStates = {
  received: { sv: 'Inkommet', en: 'Received' },
  preliminary: { sv: 'Preliminärt', en: 'Preliminary' },
  missing: { sv: 'Inte inkommet', en: 'Not received' },
} as const

export const stances = {
  'no-comments': { sv: 'Inga synpunkter', en: 'No comments' },
  positive: { sv: 'Positivt', en: 'In favour' },
  'positive-with-comments': { sv: 'Positivt med synpunkter', en: 'In favour, with comments' },
} as const

export const dispositions = {
  considered: { sv: 'Synpunkterna har beaktats', en: 'The comments have been considered' },
  incorporated: { sv: 'Synpunkterna har inarbetats', en: 'The comments have been incorporated' },
} as const

const hasCome = { field: 'state', isOneOf: ['received', 'preliminary'] } as const

/** Whether there may be comments to handle: a stance that is not known may be one with comments. */
export const mayHaveComments = ({
  state,
  stance,
}: {
  readonly state?: keyof typeof responseStates
  readonly stance?: keyof typeof stances | null
}): boolean => state !== 'missing' && stance !== 'no-comments' && stance !== 'positive'

export const consultationResponse = defineResource({
  name: 'consultationResponse',
  path: 'consultation-responses',
  group: 'deciding',
  exampleId: '9999-remiss-barn-och-utbildningsnamnden',
  title: { sv: 'Remissvar', en: 'Consultation responses' },
  description: {
    sv: 'Vad remissinstanserna svarade om policyn, och hur synpunkterna togs om hand.',
    en: 'The consulted bodies’ responses to the policy, and how their comments were handled.',
  },
  noun: {
    sv: { one: 'remissvar', other: 'remissvar' },
    en: { one: 'consultation response', other: 'consultation responses' },
  },
  names: ['{body}'],
  columns: ['body', 'state', 'stance', 'disposition', 'policyId'],
  fields: {
    policyId: reference('policy', {
      title: { sv: 'Policy', en: 'Policy' },
      description: { sv: 'Dokumentet som var på remiss.', en: 'The document under consultation.' },
      example: '0114-policy',
    }),
    body: text({
      title: { sv: 'Remissinstans', en: 'Consulted body' },
      description: {
        sv: 'Namnet, som sammanställningen skriver det.',
        en: 'The name, as the summary writes it.',
      },
      example: 'Väsbyhem',
    }),
    unitId: reference('unit', {
      optional: true,
      missedWhile: 'never',
      title: { sv: 'Enhet', en: 'Unit' },
      description: {
        sv: 'Instansen i kommunens organisation.',
        en: 'The body in the municipality’s organisation.',
      },
      example: '0114-vasbyhem',
    }),
    state: choice(responseStates, {
      title: { sv: 'Läge', en: 'State' },
      description: {
        sv: 'Om svaret har kommit, är preliminärt eller saknas.',
        en: 'Whether the response has come, is preliminary or is missing.',
      },
      example: 'received',
    }),
    stance: choice(stances, {
      optional: true,
      missedWhile: hasCome,
      title: { sv: 'Hållning', en: 'Stance' },
      description: {
        sv: 'Svarets hållning, som vi läser det.',
        en: 'The stance of the response, in our reading.',
      },
      example: 'no-comments',
    }),
    summary: languageMap({
      optional: true,
      missedWhile: hasCome,
      title: { sv: 'Sammanfattning', en: 'Summary' },
      description: {
        sv: 'Sammanfattningen ordagrant ur handlingen.',
        en: 'The summary, verbatim from the document.',
      },
      example: { sv: 'Inga synpunkter' },
    }),
    disposition: choice(dispositions, {
      optional: true,
      missedWhile: mayHaveComments,
      title: { sv: 'Hur synpunkterna togs om hand', en: 'How the comments were handled' },
      headings: ['Vad som blev av det'],
      description: {
        sv: 'Om synpunkterna har tagits in. Tomt när handlingen inte säger det.',
        en: 'Whether the comments were taken in. Null when the document does not say.',
      },
      example: 'incorporated',
    }),
  },
  filters: {
    policy: is('policyId'),
    unit: is('unitId'),
    state: is('state'),
    stance: is('stance'),
    disposition: is('disposition'),
  },
  sorts: ['body'],
  search: { title: ['body'], text: ['summary'] },
})
