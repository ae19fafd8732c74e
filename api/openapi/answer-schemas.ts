import { problemTypes } from '../http/problem.ts'
import { linksSchema } from './value-schemas.ts'
import { EXAMPLE_ORIGIN } from './example-record.ts'
import { address, array, member, nullable, object, ref, text, type JsonSchema } from './json-schema.ts'

/** Links and problems. */
export const answerSchemas: Readonly<Record<string, JsonSchema>> = {
  PageLinks: linksSchema(['self', 'first', 'prev', 'next', 'last', 'describedby']),
  RecordLinks: linksSchema(['self', 'collection', 'version-history', 'describedby']),
  HistoryLinks: linksSchema(['self', 'latest-version', 'collection', 'describedby']),
  ParameterIssue: object(
    {
      parameter: member(text, { sv: 'Parameterns namn.', en: 'Name of the parameter.' }, 'limit'),
      value: member(
        nullable(text),
        { sv: 'Värdet som det stod i frågan.', en: 'The value as it stood in the query.' },
        '0',
      ),
      reason: member(
        text,
        { sv: 'Varför värdet inte går att använda.', en: 'Why the value cannot be used.' },
        'värdet går inte att använda',
      ),
      allowed: {
        ...member(
          {},
          {
            sv: 'Vad som är tillåtet: en lista av värden eller en beskrivning.',
            en: 'What is allowed: a list of values or a description.',
          },
          'ett heltal från 1 till 500',
        ),
        anyOf: [text, array(text)],
      },
    },
    { description: { sv: 'Vad som är fel med en parameter.', en: 'What is wrong with a parameter.' } },
  ),
  Problem: object(
    {
      type: member(
        address,
        { sv: 'Adressen till en sida om problemet.', en: 'Address of a page on the problem.' },
        `${EXAMPLE_ORIGIN}/docs/problems/invalid-parameter`,
      ),
      title: member(
        text,
        {
          sv: 'Problemet i korthet, på frågans språk.',
          en: 'The problem in short, in the requested language.',
        },
        problemTypes['invalid-parameter'].title.sv,
      ),
      status: member(
        { type: 'integer', enum: [...new Set(Object.values(problemTypes).map((p) => p.status))] },
        { sv: 'HTTP-statuskod.', en: 'HTTP status code.' },
        400,
      ),
      detail: member(
        text,
        { sv: 'Vad som hände och vad man gör åt det.', en: 'What happened and what to do about it.' },
        'Rätta limit. Se errors.',
      ),
      instance: member(
        { type: 'string', format: 'uri-reference' },
        { sv: 'Den begärda adressen.', en: 'The requested address.' },
        '/utblick/v1/projects?limit=0',
      ),
      errors: array(ref('ParameterIssue'), {
        sv: 'Alla fel i frågan på en gång.',
        en: 'All errors of the request.',
      }),
      _links: {
        type: 'object',
        description: 'Adresser att använda i stället. / Addresses to use instead.',
        additionalProperties: ref('Link'),
      },
    },
    {
      optional: ['errors', '_links'],
      description: { sv: 'Ett problem enligt RFC 9457.', en: 'Problem details, RFC 9457.' },
    },
  ),
}
