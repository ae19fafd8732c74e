const oneOfEach = {
  type: 'object',
  properties: {
    _meta: { type: 'object', properties: { totalRecords: { type: 'integer' } } },
    _links: { type: 'object' },
    snake_case: { type: 'string' },
    'with-hyphen': { type: 'string' },
    bird: { type: 'array', items: { type: 'string' } },
    seenAt: { type: 'string', format: 'date-time', examples: ['yesterday'] },
    seenOn: { type: 'string' },
  },
}

/** Documents that together break every rule of the profile, so that a rule that never looks is found out. */
export const emptyDocument = { openapi: '3.1.0', info: {}, servers: [], paths: {}, components: {} }

export const brokenDocument = {
  openapi: '2.0',
  info: { version: '1' },
  servers: [{ url: 'http://data.example.se:8080/Utblick' }],
  tags: [{ name: 'a', description: 'Birds' }],
  paths: {
    '/api-info': {
      get: { responses: { '200': { content: { 'application/json': { schema: { type: 'object' } } } } } },
    },
    [`/Bird_list.v1/${'x'.repeat(2048)}`]: {
      post: {},
      get: {
        requestBody: { content: {} },
        parameters: [
          { name: 'pnr', in: 'query', required: true },
          { name: '1st[x]', in: 'query', required: true },
          { name: 'page', in: 'query', schema: { default: 0 } },
          { name: 'Filter', in: 'header', schema: { type: 'object' } },
        ],
        responses: {
          '200': {
            content: {
              'application/json': { schema: oneOfEach },
            },
          },
          '404': { content: { 'application/json': {} } },
        },
      },
    },
    '/bird': {
      get: { responses: { '200': { content: { 'text/plain': { schema: { type: 'string' } } } } } },
    },
  },
  components: {
    schemas: {
      Link: { type: 'object', properties: { href: { type: 'string' }, seenOn: { type: 'string' } } },
    },
    responses: { Problem: { content: { 'application/problem+json': { schema: { type: 'object' } } } } },
    securitySchemes: {
      basic: { type: 'http', scheme: 'basic' },
      key: { type: 'apiKey', in: 'query', name: 'key' },
      login: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: 'http://login.example.se/token' } } },
    },
  },
}
