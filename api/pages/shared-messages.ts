import type { Language } from '../../db/schema/field.ts'
import { shared as en } from '../../widgets/text/messages/en.ts'
import { shared as sv } from '../../widgets/text/messages/sv.ts'

/** What several pages say. */
export const common = {
  sv: {
    unknown: sv.unknown,
    fictional: 'påhittat',
    proposal: 'Förslag',
    inProposal: 'Enligt ett förslag',
    old: (year: string) => `enligt uppgift från ${year}`,
    more: (n: number) => `${n} till`,
    /** Before a registration number. */
    number: 'dnr',
    find: 'Sök',
    releases: 'Utgåvor',
    website: 'Kommunens webbplats',
    /** To a list of which records are shown: "all" are more than those. */
    all: (records: string, areShown: boolean) =>
      areShown ? `Visa ${records} i listan` : `Visa alla ${records}`,
    noneHere: (what: string) => `Registret har inga ${what} här. Det betyder inte att kommunen saknar dem.`,
    paging: 'Sidor',
    previous: 'Föregående sida',
    next: 'Nästa sida',
    first: 'Till första sidan',
    fields: 'Vad fälten betyder',
  },
  en: {
    unknown: en.unknown,
    fictional: 'fictional',
    proposal: 'Proposal',
    inProposal: 'From a proposal',
    old: (year: string) => `as stated in ${year}`,
    more: (n: number) => `${n} more`,
    number: 'ref.',
    find: 'Search',
    releases: 'Releases',
    website: 'The municipality’s website',
    all: (records: string, areShown: boolean) =>
      areShown ? `Show ${records} in the list` : `Show all ${records}`,
    noneHere: (what: string) =>
      `The register has no ${what} here. That does not mean that the municipality has none.`,
    paging: 'Pages',
    previous: 'Previous page',
    next: 'Next page',
    first: 'To the first page',
    fields: 'What the fields mean',
  },
} as const satisfies Record<Language, object>
