import { MAP_PICTURE } from '../pages/map-picture.ts'
import { defineRoute } from './define.ts'

const svg = { name: 'svg', mediaType: 'image/svg+xml', contentType: 'image/svg+xml; charset=utf-8' }

/** GET the picture under the maps of the pages. Its path is that of its content, so that it never changes. */
export const pageMap = defineRoute({
  path: MAP_PICTURE.path,
  formats: [svg],
  parameters: [],
  handle: ({ resolved }) => ({
    resolved: { ...resolved, immutable: true },
    describedBy: '/openapi.json',
    body: async () => MAP_PICTURE.svg,
  }),
})
