import type { Batch } from '../../resources/index.ts'
import { here, verbatim } from './cite.ts'

const COMMITTEE = { sv: 'Varje nämnd', en: 'Every committee' }

const council = {
  ...here,
  act: 'decides',
  unitId: '0138-kommunfullmaktige',
  actor: { sv: 'Kommunfullmäktige', en: 'Municipal council' },
  force: 'must',
  ...verbatim(
    'Ansvar, mening 1',
    'Kommunfullmäktige beslutar om att ingå och säga upp vänortsavtal.',
    'The municipal council decides on starting and ending twin-town agreements.',
  ),
} as const

const board = {
  ...here,
  unitId: '0138-kommunstyrelsen',
  actor: { sv: 'Kommunstyrelsen', en: 'Municipal executive board' },
  force: 'must',
} as const

const boardTasks = {
  ...board,
  ...verbatim(
    'Ansvar, mening 2',
    'Kommunstyrelsen samordnar kommunens internationella arbete, tecknar samarbetsavtal och ingår kommunalt partnerskap, samt beslutar om medlemskap i internationella nätverk och organisationer som omfattar hela kommunen.',
    'The municipal executive board coordinates the municipality’s international work, signs cooperation agreements and enters into municipal partnerships, and decides on membership of international networks and organisations that concern the whole municipality.',
  ),
} as const

const committee = {
  ...here,
  actor: COMMITTEE,
  force: 'must',
  ...verbatim(
    'Ansvar, mening 4',
    'Det innebär att nämnden ansöker om projektmedel och driver projekt.',
    'This means that the committee applies for project funding and runs projects.',
  ),
} as const

export const decisionRules: Batch = {
  decisionRule: [
    { id: '0138-regel-inga-vanortsavtal', matter: 'twin-town-start', ...council },
    { id: '0138-regel-saga-upp-vanortsavtal', matter: 'twin-town-end', ...council },
    { id: '0138-regel-samordning', matter: 'coordination', act: 'coordinates', ...boardTasks },
    { id: '0138-regel-samarbetsavtal', matter: 'agreement', act: 'signs', ...boardTasks },
    {
      id: '0138-regel-kommunalt-partnerskap',
      matter: 'municipal-partnership',
      act: 'decides',
      ...boardTasks,
    },
    { id: '0138-regel-medlemskap', matter: 'membership', act: 'decides', ...boardTasks },
    {
      id: '0138-regel-projekt-ansvar',
      ...here,
      matter: 'project',
      act: 'is-responsible',
      actor: COMMITTEE,
      force: 'must',
      ...verbatim(
        'Ansvar, mening 3',
        'Varje nämnd har huvudansvaret för internationella samarbetsprojekt inom ramen för sina respektive ansvarsområden.',
        'Every committee has the main responsibility for international cooperation projects within its area of responsibility.',
      ),
    },
    { id: '0138-regel-ansoka', matter: 'project-application', act: 'applies', ...committee },
    { id: '0138-regel-driva-projekt', matter: 'project', act: 'leads', ...committee },
    {
      id: '0138-regel-godkanna-ansokan',
      ...board,
      matter: 'project-application',
      act: 'approves',
      interval: 'before-application',
      ...verbatim(
        'Ansvar, mening 5',
        'Innan projektansökan lämnas in ska kommunstyrelsen godkänna att nämnden ansöker om medverkan i projektet.',
        'Before a project application is sent in, the municipal executive board shall approve that the committee applies to take part in the project.',
      ),
    },
    {
      id: '0138-regel-samordnande-forvaltning',
      ...here,
      matter: 'coordination',
      act: 'coordinates',
      unitId: '0138-kommunstyrelseforvaltningen',
      actor: { sv: 'Kommunstyrelseförvaltningen', en: 'Executive board administration' },
      force: 'must',
      ...verbatim(
        'Ansvar, stycke 2',
        'Kommunens internationella arbete samordnas från kommunstyrelseförvaltningen.',
        'The municipality’s international work is coordinated from the executive board administration.',
      ),
    },
    {
      id: '0138-regel-andra-kontakter',
      ...here,
      matter: 'other-contacts',
      act: 'works-with',
      actor: { sv: 'Kommunen', en: 'The municipality' },
      force: 'may',
      ...verbatim(
        'Samarbeten, mening 5',
        'Detta hindrar givetvis inte att kommunen medverkar i andra internationella kontakter som exempelvis besök av internationella representanter från kommuner eller organisationer.',
        'This does not, of course, prevent the municipality from taking part in other international contacts, such as visits by international representatives of municipalities or organisations.',
      ),
    },
    {
      id: '0138-regel-prova-finansiering',
      ...here,
      matter: 'funding',
      act: 'explores',
      actor: { sv: 'Kommunens förvaltningar', en: 'The municipality’s offices' },
      force: 'must',
      ...verbatim(
        'Prioriterade områden, Utveckling av kommunens verksamhet, mening 1',
        'För utvecklingsarbete inom kommunens förvaltningar ska alltid prövas möjligheten till finansiering och utbyte genom internationella fonder och program.',
        'For development work in the municipality’s offices, the opportunity for funding and exchange through international funds and programmes shall always be looked into.',
      ),
    },
  ],
}
