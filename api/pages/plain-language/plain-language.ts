/** A municipality's work with other countries in plain language: from the records of a release, without a database. Pure. */
import type { Label, Language } from '../../../db/schema/field.ts'
import type { RecordFor, ResourceName } from '../../../db/resources/index.ts'
import type { OwnRecords } from '../own-records.ts'
import { contactSection } from './contact.ts'
import { group, inBoth, type Section, type Seen } from './content.ts'
import { goalSection } from './goals.ts'
import { type HardWord, hardWordsIn } from './hard-words.ts'
import { type Messages, messages } from './messages.ts'
import { placeSection } from './places.ts'
import { policySection } from './policies.ts'
import { projectSection } from './projects.ts'
import { youngSection } from './young-people.ts'

export interface PlainLanguage {
  readonly municipality: RecordFor<'municipality'>
  readonly today: string
  /** Whose words these are. */
  readonly ours: readonly Label[]
  readonly sections: readonly Section[]
}

/** What has to be read. */
export const readNames = [
  'municipality',
  'policy',
  'twinTown',
  'project',
  'activity',
  'goal',
] as const satisfies readonly ResourceName[]

/** Each part with what is not known where the register has nothing for it. */
const parts: readonly {
  readonly tell: (seen: Seen) => Section | null
  readonly open: (t: Messages) => string
}[] = [
  { tell: policySection, open: (t) => t.policiesOpen },
  { tell: placeSection, open: (t) => t.placesOpen },
  { tell: projectSection, open: (t) => t.projectsOpen },
  { tell: youngSection, open: (t) => t.youngPeopleOpen },
  { tell: goalSection, open: (t) => t.goalsOpen },
]

/** The ids of all sections, in order. */
export const sectionIds = [
  'policies',
  'places',
  'projects',
  'young-people',
  'goals',
  'unknown',
  'contact',
] as const

/**
 * Null where there is no such municipality.
 * @param isCut whether the register has more of its records than were read
 */
export function plainLanguageOf(
  own: OwnRecords,
  { code, today, isCut = false }: Pick<Seen, 'code' | 'today'> & { readonly isCut?: boolean },
): PlainLanguage | null {
  const municipality = own.municipality?.find(({ id }) => id === code)
  if (!municipality) return null
  const seen = { own, code, today }
  const told = parts.map(({ tell }) => tell(seen))
  const open = parts.filter((_, i) => told[i] === null)
  const contact = contactSection(seen)
  return {
    municipality,
    today,
    ours: messages.sv.ours.map((_, i) => inBoth((t) => t.ours[i]!)),
    sections: [
      ...told.flatMap((section) => section ?? []),
      ...unknownSections(
        open.map(({ open: say }) => inBoth(say)),
        isCut,
      ),
      ...(contact ? [contact] : []),
    ],
  }
}

/** What the register does not say, once and together, and whether it says more than was read. */
function unknownSections(open: readonly Label[], isCut: boolean): readonly Section[] {
  const groups = [
    ...(open.length > 0
      ? [
          group({ sentences: open }),
          group({ sentences: [inBoth((t) => t.mayExist), inBoth((t) => t.isNotHere)] }),
        ]
      : []),
    ...(isCut ? [group({ sentences: [inBoth((t) => t.isCut)] })] : []),
  ]
  return groups.length === 0 ? [] : [{ id: 'unknown', title: inBoth((t) => t.unknown), groups }]
}

/** The hard words of the text in a language. */
export function hardWordsOf({ ours, sections }: PlainLanguage, language: Language): readonly HardWord[] {
  const sentences = sections.flatMap(({ title, groups }) => [
    title,
    ...groups.flatMap((one) => [
      ...one.sentences,
      ...one.entries.flatMap((entry) => [entry.name, ...entry.sentences]),
      ...one.ways.map((way) => way.title),
    ]),
  ])
  return hardWordsIn([...ours, ...sentences].map((sentence) => sentence[language] ?? '').join('\n'), language)
}
