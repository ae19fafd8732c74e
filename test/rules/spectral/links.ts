import { type Part, type Rules, shall, should } from './rule.ts'

const lists =
  '$.paths[*].get.responses[?(@property == "200")].content[?(@property == "application/json")].schema'
const lacks = (given: readonly string[] | undefined, ...names: readonly string[]) =>
  names.filter((name) => !given?.includes(name)).map((name) => `"${name}" is missing`)
const isPage = (schema: Part) => schema?.properties?._meta?.properties?.totalRecords !== undefined

export const links: Rules = {
  'HYP.05': shall('An answer links to itself.', lists, ({ properties }) =>
    properties?._links ? lacks(properties._links.required, 'self') : [],
  ),
  'HYP.07': should(
    'Addresses in answers are absolute.',
    '$.components.schemas.Link.properties.href',
    ({ format }) => (format === 'uri' ? [] : ['href is not an absolute address']),
  ),
  'HYP.12': shall('A link has address, relation and method.', '$.components.schemas.Link', ({ required }) =>
    lacks(required, 'href', 'rel', 'method'),
  ),
  'FNS.10': should('A page has _meta and _links.', lists, (schema) =>
    isPage(schema) ? lacks(schema.required, '_meta', '_links') : [],
  ),
  'FNS.11': should('A page links to its neighbours.', lists, (schema) =>
    isPage(schema)
      ? lacks(schema.properties._links.propertyNames?.enum, 'self', 'first', 'last', 'next', 'prev')
      : [],
  ),
  'FNS.13': should('A page states where it is.', lists, (schema) =>
    isPage(schema)
      ? lacks(schema.properties._meta.required, 'totalRecords', 'page', 'offset', 'limit', 'count')
      : [],
  ),
}
