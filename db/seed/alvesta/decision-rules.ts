import type { Batch } from '../../resources/index.ts'
import { here, verbatim } from './cite.ts'

const BOARD = { sv: 'Kommunstyrelsen', en: 'Municipal executive board' }
const OFFICE = { sv: 'Kommunledningskontoret', en: 'Municipal executive office' }

const yearlyReport = {
  ...here,
  act: 'reports',
  actor: { sv: 'Varje nämnd/förvaltning', en: 'Every committee/office' },
  force: 'must',
  interval: 'yearly',
  ...verbatim(
    'Utvärdering, mening 3',
    'Varje nämnd/förvaltning rapporterar årligen internationellt arbete i verksamhetsplaner och verksamhetsberättelser.',
    'Every committee/office reports international work yearly in operating plans and operations reports.',
  ),
} as const

export const decisionRules: Batch = {
  decisionRule: [
    {
      id: '0764-regel-officiella-kontakter',
      ...here,
      matter: 'formal-contacts',
      act: 'is-responsible',
      unitId: '0764-kommunstyrelsen',
      actor: BOARD,
      force: 'must',
      ...verbatim(
        'Beslutsvägar / Organisation, stycke 1',
        'Kommunstyrelsen skall vara ansvarig för kommunens officiella, formella kontakter, d v s de kontakter där Alvesta kommun uppträder som representant för den lokala myndigheten.',
        'The municipal executive board shall be responsible for the municipality’s official, formal contacts, that is, the contacts in which Alvesta Municipality appears as representative of the local authority.',
      ),
    },
    {
      id: '0764-regel-overgripande-arbete',
      ...here,
      matter: 'coordination',
      act: 'is-responsible',
      unitId: '0764-kommunledningskontoret',
      actor: OFFICE,
      force: 'must',
      ...verbatim(
        'Beslutsvägar / Organisation, stycke 2',
        'Kommunledningskontoret skall svara för det övergripande internationella arbetet vad gäller kontaktskapande, näringslivsutveckling, kommunala profilområden, kunskapsspridning och andra specifika kommunledningskontakter.',
        'The municipal executive office shall be in charge of the overall international work as regards making contacts, business development, the municipality’s profile areas, spreading knowledge, and other contacts particular to the municipal leadership.',
      ),
    },
    {
      id: '0764-regel-kontakter-pa-verksamhetsniva',
      ...here,
      matter: 'operational-contacts',
      act: 'is-responsible',
      actor: { sv: 'Varje nämnd och förvaltning', en: 'Every committee and office' },
      force: 'must',
      ...verbatim(
        'Beslutsvägar / Organisation, stycke 3',
        'Varje nämnd och förvaltning ansvarar för att skapa och vidmakthålla internationella kontakter på verksamhetsnivå.',
        'Every committee and office is responsible for making and keeping up international contacts at operational level.',
      ),
    },
    {
      id: '0764-regel-underlag',
      ...here,
      matter: 'project-application',
      act: 'prepares',
      actor: { sv: 'Varje verksamhetsansvarig', en: 'Every head of service' },
      force: 'must',
      ...verbatim(
        'Beslutsvägar / Organisation, stycke 3',
        'Ansvaret för upprättande av underlag ligger på varje verksamhetsansvarig.',
        'The responsibility for drawing up the supporting documents lies with every head of service.',
      ),
    },
    {
      id: '0764-regel-underteckna-ansokan',
      ...here,
      matter: 'project-application',
      act: 'signs',
      actor: { sv: 'Nämndsordföranden', en: 'Chair of the committee' },
      force: 'must',
      ...verbatim(
        'Beslutsvägar / Organisation, stycke 3',
        'Formella EU-ansökningar eller liknande skall tecknas av nämndsordföranden.',
        'Formal EU applications and the like shall be signed by the chair of the committee.',
      ),
    },
    {
      id: '0764-regel-nya-vanorter',
      ...here,
      matter: 'twin-town-start',
      act: 'decides',
      unitId: '0764-kommunstyrelsen',
      actor: BOARD,
      force: 'must',
      ...verbatim(
        'Beslutsvägar / Organisation, stycke 4',
        'Nya vänorter skall beslutas av kommunstyrelsen.',
        'New twin towns shall be decided on by the municipal executive board.',
      ),
    },
    {
      id: '0764-regel-extern-finansiering',
      ...here,
      matter: 'funding',
      act: 'explores',
      actor: { sv: 'Kommunen', en: 'The municipality' },
      force: 'must',
      ...verbatim(
        'Mål, punkt 10',
        'Kommunen skall ta till vara möjligheter till extern finansiering.',
        'The municipality shall make use of opportunities for external funding.',
      ),
    },
    {
      id: '0764-regel-pagaende-projekt',
      ...here,
      matter: 'ongoing-project-report',
      act: 'receives-report',
      unitId: '0764-kommunledningskontoret',
      actor: OFFICE,
      force: 'must',
      interval: 'yearly',
      ...verbatim(
        'Utvärdering, mening 1',
        'Minst en gång om året skall pågående internationella projekt rapporteras till kommunledningskontoret där en projektdatabas upprättas.',
        'At least once a year, ongoing international projects shall be reported to the municipal executive office, where a project database is set up.',
      ),
    },
    {
      id: '0764-regel-avslutade-projekt',
      ...here,
      matter: 'closing-report',
      act: 'receives-report',
      unitId: '0764-kommunstyrelsen',
      actor: BOARD,
      force: 'must',
      interval: 'at-completion',
      deadline: '12-31',
      ...verbatim(
        'Utvärdering, mening 2',
        'Internationella projekt rapporteras till kommunstyrelsen när de avslutats, dock senast vid årsskiftet.',
        'International projects are reported to the municipal executive board when they have ended, at the latest by the turn of the year.',
      ),
    },
    { id: '0764-regel-verksamhetsplan', matter: 'operating-plan', ...yearlyReport },
    { id: '0764-regel-verksamhetsberattelse', matter: 'follow-up', ...yearlyReport },
  ],
}
