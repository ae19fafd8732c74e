import { STYLE } from '../pages/style.ts'
import { defineRoute } from './define.ts'

const css = { name: 'css', mediaType: 'text/css', contentType: 'text/css; charset=utf-8' }

/** GET the style sheet of the pages. Its path is that of its content, so that it never changes. */
export const pageStyle = defineRoute({
  path: STYLE.path,
  formats: [css],
  parameters: [],
  handle: ({ resolved }) => ({
    resolved: { ...resolved, immutable: true },
    describedBy: '/openapi.json',
    body: async () => STYLE.css,
  }),
})
