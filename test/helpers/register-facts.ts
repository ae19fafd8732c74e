/** When the releases of the tests' register were published. */
export const PUBLISHED = [
  '2026-11-01T08:00:00.000Z',
  '2026-11-10T08:00:00.000Z',
  '2026-11-15T08:00:00.000Z',
] as const
/** Why releases 2 and 3 change their project. */
export const REASONS = {
  added: 'Läggs in för att prövas <b>här</b>',
  closed: 'Provet är klart.',
} as const
/** What the tests take for now. */
export const NOW = new Date('2026-11-21T12:00:00.000Z')
