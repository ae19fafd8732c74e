import { type Part, type Rules, shall, should, unless } from './rule.ts'

const operations = '$.paths[*].get'
const query = '$.paths[*].get.parameters[?(@.in == "query")]'
const headers = '$.paths[*].get.parameters[?(@.in == "header")]'
const named = (operation: Part, name: string): Part =>
  (operation.parameters ?? []).find((p: Part) => p.in === 'query' && p.name === name)
const paged = (operation: Part) => named(operation, 'page') ?? named(operation, 'offset')

export const parameters: Rules = {
  'FNS.01': shall('Parameters are camelCase.', query, ({ name }) =>
    unless(/^[a-z][a-zA-Z]*$/.test(name), `${name} is not camelCase`),
  ),
  'FNS.03': shall('Parameters start with a letter.', query, ({ name }) =>
    unless(/^[a-zA-Z]/.test(name), `${name} does not`),
  ),
  'FNS.05': should('Parameters are optional.', query, ({ name, required }) =>
    unless(required !== true, `${name} is required`),
  ),
  'FNS.06': should('Parameters are safe in addresses.', query, ({ name }) =>
    unless(/^[\w.~-]+$/.test(name), `${name} is not`),
  ),
  'FNS.07': shall('Paging is limit, and page or offset.', operations, (operation) =>
    unless(!paged(operation) || named(operation, 'limit') !== undefined, 'page or offset without limit'),
  ),
  'FNS.08': shall('Pages start at 1.', operations, (operation) => {
    const page = named(operation, 'page')
    return unless(
      !page || (page.schema.default === 1 && page.schema.minimum === 1),
      'page does not start at 1',
    )
  }),
  'FNS.09': should('The usual limit is 20.', operations, (operation) =>
    unless(
      !paged(operation) || named(operation, 'limit')?.schema.default === 20,
      'limit has another default',
    ),
  ),
  'UFN.04': should('Lists have fields, sort and page.', operations, (operation) =>
    paged(operation)
      ? ['fields', 'sort', 'page']
          .filter((name) => !named(operation, name))
          .map((name) => `a list without ${name}`)
      : [],
  ),
  'ARQ.03': should('Request headers say what they take.', headers, ({ name, schema }) =>
    unless(schema?.type === 'string', `${name} is not a text`),
  ),
  'ARQ.05': shall('Headers carry no payload.', headers, ({ name, schema, content }) =>
    unless(
      content === undefined && schema?.type !== 'object' && schema?.type !== 'array',
      `${name} carries a structure`,
    ),
  ),
  'FOR.02': shall('GET takes no body.', operations, ({ requestBody }) =>
    unless(requestBody === undefined, 'a GET with a body'),
  ),
}
