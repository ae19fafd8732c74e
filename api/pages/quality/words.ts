import type { QualityFigures } from '../../../db/quality/quality.ts'
import { OLD } from '../../../db/resources/status-age.ts'

/** What the page on the quality of the data is called. */
export const quality = { sv: 'Uppgifternas kvalitet', en: 'Quality of the data' } as const

/** The sentences around the figures of one data set, or of all. */
export const figureWords = {
  sv: {
    records: { one: 'post', other: 'poster' },
    share: (part: string, whole: string) => `${part}\u00a0av\u00a0${whole}`,
    noValues: 'inga värden väntas',
    old: (n: string) => `${n} äldre än ${OLD} år`,
    undated: (n: string) => `${n} utan datum`,
    findings: { one: 'avvikelse', other: 'avvikelser' },
    unchecked: 'inte prövat mot reglerna',
  },
  en: {
    records: { one: 'record', other: 'records' },
    share: (part: string, whole: string) => `${part}\u00a0of\u00a0${whole}`,
    noValues: 'no values are expected',
    old: (n: string) => `${n} older than ${OLD} years`,
    undated: (n: string) => `${n} without a date`,
    findings: { one: 'finding', other: 'findings' },
    unchecked: 'not checked against the rules',
  },
} as const

/** "2009–2026" */
export const yearsOf = ({
  firstYear,
  lastYear,
}: Pick<QualityFigures, 'firstYear' | 'lastYear'>): string | null =>
  firstYear === null ? null : firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`
