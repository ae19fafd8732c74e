import { openApiDocument } from '../openapi/document.ts'
import { anyProblem } from '../openapi/operation.ts'
import { publisherTag } from '../publisher.ts'
import { API_VERSION } from '../version.ts'
import { defineEndpoint } from './define.ts'

/** GET /openapi.json: the whole API as OpenAPI 3.1, in both languages at once. */
export const openApi = defineEndpoint({
  id: 'getOpenApi',
  path: '/openapi.json',
  tag: 'about',
  listed: 'openapi',
  summary: { sv: 'Den här specifikationen', en: 'This specification' },
  description: {
    sv: 'API:et beskrivet i OpenAPI 3.1, på svenska och engelska. Görs av samma definitioner som svaren.',
    en: 'The API described in OpenAPI 3.1, in Swedish and English. Derived from the same definitions as the answers.',
  },
  parameters: [],
  formats: [
    { name: 'openapi', mediaType: 'application/json', contentType: 'application/json; charset=utf-8' },
  ],
  answer: () => ({
    answer: { sv: 'OpenAPI-dokumentet.', en: 'The OpenAPI document.' },
    media: {
      'application/json': {
        schema: {
          type: 'object',
          description: 'Enligt OpenAPI 3.1. / As OpenAPI 3.1 has it.',
          properties: { openapi: { type: 'string', pattern: '^3\\.1\\.\\d+$' } },
          required: ['openapi', 'info', 'paths'],
        },
        example: { openapi: '3.1.0', info: { title: 'Utblick', version: API_VERSION }, paths: {} },
      },
    },
    problems: ['invalid-parameter', ...anyProblem],
  }),
  handle: ({ context, url, format }) => ({
    // The publisher's mailbox is part of the document.
    format: { ...format, name: `${format.name}-${publisherTag(context.publisher)}` },
    describedBy: '/api-info',
    body: async () => openApiDocument(url.origin, context.publisher, context.operations()),
  }),
})
