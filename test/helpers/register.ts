import { importRelease } from '../../db/import/import-release.ts'
import { seedRegister } from '../../db/import/seed-register.ts'
import { openNode } from '../../db/connection/open-node.ts'
import type { Batch } from '../../db/resources/index.ts'
import { seed } from './seed.ts'
import { PUBLISHED, REASONS } from './register-facts.ts'

/** A project that release 2 adds and release 3 closes. */
export const closedProject = {
  id: '9999-provprojekt',
  municipalityCode: '9999',
  title: { sv: 'Provprojekt "<script>alert(1)</script>" \u202Eomvänt', en: 'Trial project' },
  summary: { sv: 'Ett studiebesök i Härnösand.', en: 'A study visit to Härnösand.' },
  need: {
    sv: 'Besök i Łódź, Helsingør, Besançon, på Ærø och i L’Aquila; sam\u00ADarbete över Öster\u200Bsjön.',
  },
  status: 'idea',
  sources: [{ sourceId: 'exempelby-fiktion' }],
} satisfies NonNullable<Batch['project']>[number]

/** Why the project was added, as a file says it. */
const reasonToAdd = { changeReason: REASONS.added }

/** The batch is the whole register: what it lacks of its resources is closed. */
const WHOLE = { wholeRegister: true, replace: true } as const

/** The tests' register: the seed, then two small releases, so that there is a history. */
export async function makeRegister(file: string) {
  const opened = openNode(file)
  const results = [
    await seedRegister(opened.db, PUBLISHED[0]),
    await importRelease(
      opened.db,
      { project: [...(seed.project ?? []), { ...closedProject, ...reasonToAdd }] },
      { ...WHOLE, note: 'Ett provprojekt', publishedAt: PUBLISHED[1] },
    ),
    await importRelease(
      opened.db,
      { project: seed.project ?? [] },
      {
        ...WHOLE,
        note: 'Provprojektet avslutas',
        closingReason: REASONS.closed,
        publishedAt: PUBLISHED[2],
      },
    ),
  ]
  const issues = results.flatMap((r) => r.issues)
  if (issues.length > 0)
    throw new Error(`The seed has issues:\n${issues.map((f) => JSON.stringify(f)).join('\n')}`)
  return opened
}
