import { dayInWords } from '../../../widgets/text/format-date.ts'
import type { Language } from '../../../db/schema/field.ts'
import type { ReleaseRow } from '../../../db/database.ts'

const messages = { sv: 'Utgåva', en: 'Release' } as const

/** "Utgåva 1, 28 november 2026". */
export const releaseName = ({ id, publishedAt }: ReleaseRow, language: Language): string =>
  `${messages[language]} ${id}, ${dayInWords(publishedAt, language)}`
