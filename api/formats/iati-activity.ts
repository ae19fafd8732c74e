import type { partnerKinds } from '../../db/resources/partner.ts'
import { isOver, project as definition, type projectStatuses } from '../../db/resources/project.ts'
import { groups, themes } from '../../db/resources/shared-choices.ts'
import type { Label, LanguageMap } from '../../db/schema/field.ts'
import { NAMES } from '../../db/schema/flat/flat-columns.ts'
import type { UncertainDate } from '../../db/schema/uncertain-date.ts'
import { fictionalMark } from '../envelope/meta.ts'
import { element, escapeXml } from '../feeds/xml.ts'
import { fundingOrganisations, grantedLines, type Project } from './iati-funders.ts'

/** A project with the names of the records that it refers to: see with-names.ts. */
export type NamedProject = Project & {
  readonly [NAMES]?: Readonly<Record<(typeof namedFields)[number], string | null>>
}
/** The references whose names are written. Partners come with theirs. */
export const namedFields = ['municipalityCode', 'leadPartnerId'] as const satisfies Field[]
type Field = keyof typeof definition.fields

/**
 * The organisation that reports. A register repeats what others have said, so it is a secondary reporter; it has no
 * identifier of a registration agency, so this one is its own and the same on every installation.
 */
export const reporter = { ref: 'UTBLICK', name: 'Utblick' } as const

/** The list ActivityStatus. A rejected project was never an activity; one that has got money all the same was cancelled. */
export const activityStatuses: Readonly<Record<keyof typeof projectStatuses, string>> = {
  idea: '1',
  'funding-explored': '1',
  approved: '1',
  applied: '1',
  granted: '1',
  rejected: '5',
  ongoing: '2',
  finished: '3',
  reported: '4',
}
const begun: ReadonlySet<string> = new Set<keyof typeof projectStatuses>(['ongoing', 'finished', 'reported'])

/** The list OrganisationType; null where the kind does not say which. */
const organisationTypes: Readonly<Record<keyof typeof partnerKinds, string | null>> = {
  municipality: '11',
  region: '11',
  authority: '10',
  university: '80',
  school: '80',
  research: '80',
  company: '70',
  association: null,
  'civil-society': null,
}
const LOCAL_GOVERNMENT = organisationTypes.municipality!

/** The list OrganisationRole. */
const roles = { funding: '1', accountable: '2', extending: '3', implementing: '4' } as const
/** The list DescriptionType. */
const descriptionTypes = { general: '1', objectives: '2', targetGroups: '3', other: '4' } as const
/** The list ActivityDateType. */
const dateTypes = { plannedStart: '1', actualStart: '2', plannedEnd: '3', actualEnd: '4' } as const
/** The list TransactionType: a commitment to the one who reports or implements. */
const INCOMING_COMMITMENT = '11'
/** The list DocumentCategory: the activity's web page. */
const ACTIVITY_WEB_PAGE = 'A12'
/** The list TagVocabulary: codes of the one who reports. */
const OWN_VOCABULARY = '99'

/** The fields that `activity-date` is written from. */
export const dateFields = ['plannedStart', 'startDate', 'plannedEnd', 'endDate'] as const satisfies Field[]
/** Those of a start, which the rules of the standard demand; the schema is content with any. */
const startFields = ['plannedStart', 'startDate'] as const satisfies (typeof dateFields)[number][]
const startTypes: ReadonlySet<string> = new Set([dateTypes.plannedStart, dateTypes.actualStart])
/** Texts that have no type of their own in the standard: each begins with what it is. */
const otherTexts = ['need', 'expectedBenefit', 'result', 'lessons'] as const satisfies Field[]

/** What the standard demands and a project may lack: the fields of which it needs one. */
const demanded: readonly { readonly anyOf: readonly Field[]; readonly has: (project: Project) => boolean }[] =
  [
    { anyOf: ['status'], has: ({ status }) => status !== null },
    { anyOf: startFields, has: (project) => datesOf(project).some(({ type }) => startTypes.has(type)) },
    {
      anyOf: ['summary', 'aim', ...otherTexts],
      has: ({ summary, aim, ...rest }) => Boolean(summary ?? aim) || otherTexts.some((name) => rest[name]),
    },
  ]

/** The fields that a project needs for the standard and lacks: one of each group. */
export const lacking = (project: Project): (readonly Field[])[] =>
  demanded.filter(({ has }) => !has(project)).map(({ anyOf }) => anyOf)

/**
 * One project as an activity of IATI 2.03. What the register does not know is left out.
 * @param vocabulary address where the codes of themes are explained
 */
export function activityOf(project: NamedProject, vocabulary: string | undefined): string {
  const { id, url, updatedAt, status } = project
  return element(
    'iati-activity',
    { 'xml:lang': 'sv', 'last-updated-datetime': updatedAt, 'linked-data-uri': url },
    [
      element('iati-identifier', {}, `${reporter.ref}-${id}`),
      element('reporting-org', { ref: reporter.ref, type: '90', 'secondary-reporter': '1' }, [
        narrative(reporter.name),
      ]),
      element('title', {}, narratives(titleOf(project))),
      ...descriptions(project),
      ...participants(project),
      element('activity-status', { code: activityStatuses[status!] }),
      ...datesOf(project).map(activityDate),
      ...recipient(project),
      ...(project.themes ?? []).map((theme) => tag(theme, vocabulary)),
      ...transactions(project),
      ...webPage(project),
    ],
  )
}

const narrative = (text: string, language?: string) =>
  element('narrative', language ? { 'xml:lang': language } : {}, escapeXml(text))

const narratives = (texts: LanguageMap | Label): string[] =>
  Object.entries(texts).map(([language, text]) => narrative(text as string, language))

const titleOf = ({ title, fictional }: Project): LanguageMap =>
  fictional ? prefixed(title, { sv: `[${fictionalMark.sv}]`, en: `[${fictionalMark.en}]` }) : title

const prefixed = (texts: LanguageMap, words: Label): LanguageMap =>
  Object.fromEntries(
    Object.entries(texts).map(([language, text]) => [
      language,
      `${language === 'sv' ? words.sv : words.en} ${text}`,
    ]),
  ) as unknown as LanguageMap

function descriptions(project: Project): string[] {
  const described = (type: string, texts: LanguageMap | Label) =>
    element('description', { type }, narratives(texts))
  const { summary, aim } = project
  const named = (project.groups ?? []).map((group) => groups[group])
  return [
    ...(summary ? [described(descriptionTypes.general, summary)] : []),
    ...(aim ? [described(descriptionTypes.objectives, aim)] : []),
    ...(named.length > 0
      ? [
          described(descriptionTypes.targetGroups, {
            sv: named.map(({ sv }) => sv).join(', '),
            en: named.map(({ en }) => en).join(', '),
          }),
        ]
      : []),
    ...otherTexts.flatMap((name) => {
      const texts = project[name]
      const { sv, en } = definition.fields[name].title
      return texts ? [described(descriptionTypes.other, prefixed(texts, { sv: `${sv}:`, en: `${en}:` }))] : []
    }),
  ]
}

/** Who funds, who answers for the project, and who carries it out. */
function participants(project: NamedProject): string[] {
  const [payer, ...through] = fundingOrganisations(project)
  const others = grantedLines(project).filter(({ organisations }) => organisations.length === 0)
  const funders = others.map(({ origin, funder }) =>
    origin === 'own' ? { name: municipalityOf(project), type: LOCAL_GOVERNMENT } : { name: funder },
  )
  const lead = project[NAMES]?.leadPartnerId
  const all = [
    ...(payer ? [{ ...payer, role: roles.funding }] : []),
    ...through.map((organisation) => ({ ...organisation, role: roles.extending })),
    ...funders.map((funder) => ({ ...funder, role: roles.funding })),
    ...(lead ? [{ name: lead, role: roles.accountable }] : []),
    { name: municipalityOf(project), type: LOCAL_GOVERNMENT, role: roles.implementing },
    ...project.partners.map(({ name, kind }) => ({
      name,
      type: kind && organisationTypes[kind],
      role: roles.implementing,
    })),
  ]
  return [...new Set(all.map((each) => organisation('participating-org', each)))]
}

interface Participant {
  readonly name: string
  readonly role?: string
  readonly ref?: string | null
  readonly type?: string | null
}

const organisation = (tagName: string, { name, role, ref, type }: Participant): string =>
  element(tagName, { ...(ref && { ref }), ...(type && { type }), ...(role && { role }) }, [narrative(name)])

const municipalityOf = ({ [NAMES]: names, municipalityCode }: NamedProject): string =>
  `${names?.municipalityCode ?? municipalityCode} kommun`

interface ActivityDate {
  readonly type: string
  readonly day: string
  /** As the source has it, where it does not name the day. */
  readonly said: string | null
}

/**
 * The days of a project. A month or a year is written as the first day of a start and the last of an end, and in words
 * as the source has it, as the standard provides; what is approximate, open or longer is left out. The end of a project
 * that has not ended, and the start of one that has not begun, are as planned. What has ended did so at the latest when
 * the register said it: the last day of a year may be still to come.
 */
function datesOf({
  status,
  plannedStart,
  plannedEnd,
  startDate,
  endDate,
  updatedAt,
}: Project): ActivityDate[] {
  const isBegun = status !== null && begun.has(status)
  const isEnded = isOver({ status })
  const start = startDate && precise(startDate, startDate.earliest)
  const end = endDate && precise(endDate, isEnded ? lastDay(endDate, updatedAt.slice(0, 10)) : endDate.latest)
  const planned = (day: string | null) => (day === null ? null : { day, said: null })
  const dates = [
    { type: dateTypes.plannedStart, date: planned(plannedStart) ?? (isBegun ? null : start) },
    { type: dateTypes.actualStart, date: isBegun ? start : null },
    { type: dateTypes.plannedEnd, date: planned(plannedEnd) ?? (isEnded ? null : end) },
    { type: dateTypes.actualEnd, date: isEnded ? end : null },
  ]
  return dates.flatMap(({ type, date }) => (date ? [{ type, ...date }] : []))
}

/** The last day of a time that had begun on the day the register said that it had passed. */
const lastDay = ({ earliest, latest }: UncertainDate, said: string): string | null =>
  earliest !== null && latest !== null && earliest <= said && said < latest ? said : latest

const precisions: ReadonlySet<string> = new Set<UncertainDate['precision']>(['day', 'month', 'year'])

const precise = (
  { edtf, precision, approximate }: UncertainDate,
  day: string | null,
): Omit<ActivityDate, 'type'> | null =>
  day === null || approximate || !precisions.has(precision)
    ? null
    : { day, said: precision === 'day' ? null : edtf }

const activityDate = ({ type, day, said }: ActivityDate): string =>
  element('activity-date', { 'iso-date': day, type }, said === null ? '' : [narrative(said)])

/** The country, if there is one abroad: of several, the standard demands shares that nobody has stated. */
function recipient({ partners }: Project): string[] {
  const countries = [...new Set(partners.map(({ country }) => country))].filter((code) => code !== 'SE')
  return countries.length === 1 ? [element('recipient-country', { code: countries[0]! })] : []
}

/** A theme, as a tag: a sector would need shares. */
const tag = (theme: keyof typeof themes, vocabulary: string | undefined): string =>
  element(
    'tag',
    { code: theme, vocabulary: OWN_VOCABULARY, ...(vocabulary && { 'vocabulary-uri': vocabulary }) },
    narratives(themes[theme]),
  )

/** Grants from others whose amount and day are known. Nothing says when money was paid. */
const transactions = (project: NamedProject): string[] =>
  grantedLines(project).flatMap(({ origin, funder, amount, grantedOn }) =>
    origin === 'own' || amount === null || grantedOn === null
      ? []
      : [
          element('transaction', {}, [
            element('transaction-type', { code: INCOMING_COMMITMENT }),
            element('transaction-date', { 'iso-date': grantedOn }),
            element('value', { currency: amount.currency, 'value-date': grantedOn }, amount.amount),
            organisation('provider-org', { name: funder }),
            organisation('receiver-org', { name: municipalityOf(project), type: LOCAL_GOVERNMENT }),
          ]),
        ],
  )

const webPage = ({ website }: Project): string[] =>
  website === null
    ? []
    : [
        element('document-link', { url: uriOf(website), format: 'text/html' }, [
          element('title', {}, narratives(definition.fields.website.title)),
          element('category', { code: ACTIVITY_WEB_PAGE }),
        ]),
      ]

/**
 * A web address as a URI: the schema's type refuses what browsers put up with, such as a percent sign alone or a second
 * hash. Sequences that are encoded stay.
 */
function uriOf(address: string): string {
  const { origin, pathname, search, hash } = new URL(address)
  const encoded = (part: string) => encodeURI(part).replaceAll(/%25(?=[\da-f]{2})/gi, '%')
  return `${origin}${encoded(pathname + search)}${hash && `#${encoded(hash.slice(1)).replaceAll('#', '%23')}`}`
}
