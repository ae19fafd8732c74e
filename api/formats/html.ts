import type { Format } from './format.ts'

/** The page for people: see api/pages/. */
export const html = {
  name: 'html',
  mediaType: 'text/html',
  contentType: 'text/html; charset=utf-8',
} as const satisfies Format
