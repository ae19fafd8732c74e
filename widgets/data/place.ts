import type { ApiRequest } from './client.ts'

/** Name and place of a municipality, which every widget asks for. Snapshot files use the name `place` too. */
export const placeRequest = (code: string): ApiRequest => ({
  path: `municipalities/${encodeURIComponent(code)}`,
  params: { fields: 'name,longitude,latitude' },
  optional: true,
})
