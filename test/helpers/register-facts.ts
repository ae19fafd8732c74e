/** When the releases of the tests' register were published. */
export const PUBLISHED = [
  '2026-11-01T08:00:00.000Z',
  '2026-11-10T08:00:00.000Z',
  '2026-11-15T08:00:00.000Z',
] as const
/** What the tests take for now. */
export const NOW = new Date('2026-11-21T12:00:00.000Z')
