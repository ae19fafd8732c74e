import { type Part, type Rules, shall, should, unless } from './rule.ts'

const schemas = '$.components.schemas[*]'
const media = '$.paths[*].get.responses[?(@property < 400)].content'
const camelCase = /^[a-z][a-zA-Z]*$/
/** FNS.10 itself gives these two their underscore. */
const profileOwn = new Set(['_meta', '_links'])
/** Nouns that have no plural, or are one; `bbox` is GeoJSON's own word. */
const massNouns = new Set(['data', 'audience', 'funding', 'allowed', 'bbox'])

function* properties(schema: Part): Generator<[string, Part]> {
  for (const [name, property] of Object.entries<Part>(schema?.properties ?? {})) {
    yield [name, property]
    yield* properties(property)
  }
  if (schema?.items) yield* properties(schema.items)
}

const eachProperty = (schema: Part, wrong: (name: string, property: Part) => boolean, message: string) =>
  [...properties(schema)].filter(([name, p]) => wrong(name, p)).map(([name]) => `${name}: ${message}`)

export const messages: Rules = {
  'AME.01': should('Every answer exists as JSON.', media, (content) =>
    unless('application/json' in content, `only ${Object.keys(content).join(', ')}`),
  ),
  'AME.04': should('Fields are camelCase.', [schemas, `${media}[*].schema`], (schema) =>
    eachProperty(schema, (name) => !camelCase.test(name) && !profileOwn.has(name), 'not camelCase'),
  ),
  'AME.05': shall('Nothing is snake_case.', [schemas, `${media}[*].schema`], (schema) =>
    eachProperty(schema, (name) => name.includes('_') && !profileOwn.has(name), 'snake_case'),
  ),
  'AME.06': shall('Lists are named in the plural.', [schemas, `${media}[*].schema`], (schema) =>
    eachProperty(
      schema,
      (name, { type }) => [type].flat().includes('array') && !name.endsWith('s') && !massNouns.has(name),
      'a list, and not in the plural',
    ),
  ),
  'AME.07': should('Fields are alphanumeric.', [schemas, `${media}[*].schema`], (schema) =>
    eachProperty(schema, (name) => !/^_?[a-zA-Z0-9]+$/.test(name), 'not alphanumeric'),
  ),
  'DOT.01': shall('A date and time has a zone, and is UTC.', [schemas, `${media}[*].schema`], (schema) =>
    eachProperty(
      schema,
      (_, { format, examples }) =>
        format === 'date-time' && examples && !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(examples[0]),
      'an example that is not RFC 3339 in UTC',
    ),
  ),
  'DOT.04': should('A field called "At" is a date-time, one called "On" a date.', schemas, (schema) =>
    eachProperty(
      schema,
      (name, { type, format }) =>
        [type].flat().includes('string') &&
        ((/[a-z]At$/.test(name) && format !== 'date-time') || (/[a-z]On$/.test(name) && format !== 'date')),
      'has not that format',
    ),
  ),
  'FEL.01': shall(
    'A problem has the members of RFC 9457.',
    '$.components.responses[*].content[?(@property == "application/problem+json")].schema',
    ({ properties }) =>
      ['type', 'title', 'status', 'detail', 'instance']
        .filter((name) => !properties?.[name])
        .map((name) => `"${name}" is missing`),
  ),
  'FEL.02': shall(
    'Every problem is application/problem+json, and a page for a browser that prefers one.',
    '$.paths[*].get.responses[?(@property == "default" || @property >= 400)]',
    ({ content }) =>
      unless(
        content !== undefined &&
          Object.keys(content)
            .filter((type) => type !== 'text/html')
            .join() === 'application/problem+json',
        'another media type',
      ),
  ),
  'CAC.01': should(
    'An answer states how long it may be cached.',
    '$.paths[*].get.responses[?(@property < 300)]',
    ({ headers }) => unless(headers?.['Cache-Control'] !== undefined, 'no Cache-Control'),
  ),
}
