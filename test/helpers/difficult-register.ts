import { importRelease } from '../../db/import/import-release.ts'
import { openNode } from '../../db/connection/open-node.ts'
import type { Batch } from '../../db/resources/index.ts'
import { seed } from './seed.ts'

/** Texts that programs which read tables take for something else, or trip over. */
export const difficultTexts = [
  'Ödeshög, "å;ä\'ö"\nandra raden',
  'rad ett\r\nrad två\tmed tabb',
  '=1+1',
  '+46 70 000 00 00',
  '-5',
  '@SUMMA(A1)',
  "'citat'",
  '0123',
  '1e5',
  'NA',
  'NULL',
  'nan',
  'TRUE',
  '2026-01-02',
  '1/2',
  '12,50',
  '12.50',
  'Łódź – Český Krumlov ﷽ 🦆',
] as const

const code = '0199'
const sources = [{ sourceId: 'exempelby-fiktion' }] as const

/** The seed with a fictional municipality whose data are difficult for programs that read tables. */
const batch: Batch = {
  ...seed,
  municipality: [
    ...(seed.municipality ?? []),
    { id: code, municipalityCode: code, name: 'Provby', fictional: true, sources },
  ],
  twinTown: [
    ...(seed.twinTown ?? []),
    ...difficultTexts.map((name, i) => ({
      id: `${code}-ort-${String(i).padStart(2, '0')}`,
      municipalityCode: code,
      name,
      // Namibia.
      country: 'NA',
      longitude: i === 0 ? -0.125 : 17,
      latitude: i === 0 ? 59.4 : -22.5,
      sources,
    })),
  ],
  project: [
    ...(seed.project ?? []),
    ...['1234567890123.45', '0.10', '100.00'].map((amount, i) => ({
      id: `${code}-projekt-${i}`,
      municipalityCode: code,
      title: { sv: difficultTexts[i]! },
      status: 'idea' as const,
      plannedStart: '2026-02-28',
      budget: { amount, currency: 'SEK' },
      sources,
    })),
  ],
}

/** Makes the register in a file. */
export async function makeDifficultRegister(file: string): Promise<void> {
  const { db } = openNode(file)
  const { issues } = await importRelease(db, batch, {
    wholeRegister: true,
    note: 'Svåra texter',
    publishedAt: '2026-11-01T08:00:00.000Z',
  })
  await db.destroy()
  if (issues.length > 0) throw new Error(JSON.stringify(issues[0]))
}
