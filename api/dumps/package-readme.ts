import type { Label, Language } from '../../db/schema/field.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import { citationOf } from '../envelope/meta.ts'
import type { DumpSource } from './source.ts'

export const packageTitle = (resources: readonly Resource[]): Label => {
  const [only] = resources.length === 1 ? resources : []
  return {
    sv: only ? `Utblick: ${only.title.sv}` : 'Utblick: kommuners internationella arbete',
    en: only ? `Utblick: ${only.title.en}` : 'Utblick: municipalities’ international work',
  }
}

/** Permanent address and citation of a dump, in both languages. */
export function provenanceOf(
  { release, origin, fictional = null }: DumpSource,
  resources: readonly Resource[],
  format: string,
) {
  const [only] = resources.length === 1 ? resources : []
  const title = only?.title ?? {
    sv: 'kommuners internationella arbete',
    en: 'municipalities’ international work',
  }
  const part = fictional === null ? '' : `&fictional=${fictional}`
  const address = `${origin}${BASE}/datasets/${only?.path ?? 'all'}/dump?asOf=${release?.id ?? 0}${part}&format=${format}`
  const resolved = { release, isLatest: false, immutable: true }
  return { address, citation: citationOf({ title, resolved, address, fictional: false }) }
}

const messages = {
  sv: {
    release: 'Utgåva',
    published: 'publicerad',
    what: 'Vad som finns här',
    files:
      'Varje datamängd är en CSV-fil i `data/` (RFC 4180, UTF-8). `datapackage.json` förklarar varje kolumn enligt Frictionless Data Package 2, och filen med `-metadata.json` bredvid varje CSV gör det enligt CSVW, på svenska och engelska. En tom cell betyder att uppgiften inte är känd; det är inte noll.',
    fictional:
      'Rader med `fictional` = `true` hör till Exempelby, som inte finns. De är påhittade för att visa vad registret kan.',
    licence: 'Licens',
    terms:
      'CC0 1.0, se LICENSE.txt: använd uppgifterna fritt. En post som har en annan licens anger den i kolumnen `license`.',
    cite: 'Så anger du källan',
    forever: 'Adressen ger alltid samma fil, också efter senare utgåvor.',
  },
  en: {
    release: 'Release',
    published: 'published',
    what: 'What is here',
    files:
      'Each data set is a CSV file in `data/` (RFC 4180, UTF-8). `datapackage.json` describes every column as Frictionless Data Package 2, in Swedish, and the file with `-metadata.json` beside each CSV as CSVW, in Swedish and English. An empty cell means that the value is not known; it is not zero.',
    fictional:
      'Rows with `fictional` = `true` belong to Exempelby, which does not exist. They show what the register can do.',
    licence: 'Licence',
    terms:
      'CC0 1.0, see LICENSE.txt: use the data freely. A record under another licence states it in the column `license`.',
    cite: 'How to cite',
    forever: 'The address always gives the same file, also after later releases.',
  },
} as const

/** README.md: content, release, licence and citation, in Swedish and then in English. */
export function readmeOf(source: DumpSource, resources: readonly Resource[]): string {
  const { citation } = provenanceOf(source, resources, 'datapackage')
  const { id, publishedAt } = source.release ?? { id: 0, publishedAt: '–' }
  const part = (language: Language) => {
    const t = messages[language]
    return [
      `# ${packageTitle(resources)[language]}`,
      `${t.release} ${id}, ${t.published} ${publishedAt}.`,
      `## ${t.what}`,
      t.files,
      resources
        .map(
          ({ path, title, description }) =>
            `- \`data/${path}.csv\`: **${title[language]}**. ${description[language]}`,
        )
        .join('\n'),
      t.fictional,
      `## ${t.licence}`,
      t.terms,
      `## ${t.cite}`,
      citation[language],
      t.forever,
    ].join('\n\n')
  }
  return `${part('sv')}\n\n---\n\n${part('en')}\n`
}
