import {
  boolean,
  choice,
  date,
  languageMap,
  list,
  money,
  reference,
  text,
  uncertainDate,
  url,
} from '../schema/kinds/index.ts'
import { decidingActs } from './acts.ts'
import {
  contributionList,
  goalId,
  group,
  nameAsWritten,
  partnerId,
  priorityAreaId,
  reporting,
  theme,
} from './shared-fields.ts'
import { unmetDemands } from './unmet-demands.ts'

/** The stations of a project, in order. */
export const projectStatuses = {
  idea: { sv: 'Idé', en: 'Idea' },
  'funding-explored': { sv: 'Finansiering undersökt', en: 'Funding explored' },
  approved: { sv: 'Godkänd för ansökan', en: 'Approved to apply' },
  applied: { sv: 'Ansökan inlämnad', en: 'Applied' },
  granted: { sv: 'Beviljad', en: 'Granted' },
  rejected: { sv: 'Avslag', en: 'Rejected' },
  ongoing: { sv: 'Pågår', en: 'Ongoing' },
  finished: { sv: 'Avslutad', en: 'Finished' },
  reported: { sv: 'Slutrapporterad', en: 'Reported' },
} as const

export const projectScopes = {
  unit: { sv: 'En nämnds ansvarsområde', en: 'One committee’s remit' },
  'municipality-wide': { sv: 'Hela kommunen', en: 'The whole municipality' },
} as const

const twinTownId = reference('twinTown', {
  title: { sv: 'Vänort', en: 'Twin town' },
  description: {
    sv: 'En ort som projektet bygger på samarbetet med.',
    en: 'A town whose cooperation the project is based on.',
  },
  example: '0139-muranga',
})

// The stations before the application is approved, sent, answered and granted, and before the project begins. A spread
// of one in the next would keep them in every bundle of the widgets.
const unapproved = ['idea', 'funding-explored'] as const
const unapplied = ['idea', 'funding-explored', 'approved'] as const
const unanswered = ['idea', 'funding-explored', 'approved', 'applied'] as const
const ungranted = ['idea', 'funding-explored', 'approved', 'applied', 'rejected'] as const
const unbegun = ['idea', 'funding-explored', 'approved', 'applied', 'rejected', 'granted'] as const

/** The statuses of a project that is over. */
const over = ['finished', 'reported'] as const

/** Whether a project is over. */
export const isOver = ({ status }: { readonly status: keyof typeof projectStatuses | null }): boolean =>
  over.some((one) => one === status)

/** Projects whose application has been sent. */
const applied = {
  field: 'status',
  isOneOf: ['applied', 'granted', 'rejected', 'ongoing', 'finished', 'reported'],
} as const
const application = { whenever: [applied], dates: ['appliedOn', 'startDate'] } as const
const approval = {
  ...application,
  acts: decidingActs,
  called: { sv: 'Beslut om att godkänna ansökan', en: 'A decision to approve the application' },
} as const

/** The fields of a project. */
export const projectFields = {
  title: languageMap({
    title: { sv: 'Projekt', en: 'Project' },
    description: { sv: 'Projektets namn.', en: 'Name of the project.' },
    example: { sv: 'Youth Participation', en: 'Youth Participation' },
    headings: ['projektnamn', 'titel'],
  }),
  nameAsWritten: nameAsWritten('SEB-Transprojektet'),
  summary: languageMap({
    optional: true,
    title: { sv: 'Sammanfattning', en: 'Summary' },
    description: {
      sv: 'Vad projektet gör, i ett par meningar.',
      en: 'What the project does, in a few sentences.',
    },
    example: { sv: 'Barn och unga i två kommuner provar nya sätt att påverka.' },
  }),
  status: choice(projectStatuses, {
    optional: true,
    finals: ['rejected', 'finished', 'reported'],
    title: { sv: 'Status', en: 'Status' },
    description: {
      sv: 'Hur långt projektet har kommit. Tomt när källan inte säger det.',
      en: 'How far the project has come. Null when the source does not say.',
    },
    example: 'ongoing',
  }),
  need: languageMap({
    optional: true,
    title: { sv: 'Behov', en: 'Need' },
    description: {
      sv: 'Behovet i verksamheten som projektet svarar mot.',
      en: 'The need that the project answers.',
    },
    example: { sv: 'Få unga deltar i kommunens dialoger.' },
  }),
  aim: languageMap({
    optional: true,
    title: { sv: 'Mål', en: 'Aim' },
    description: { sv: 'Vad projektet vill uppnå.', en: 'What the project wants to achieve.' },
    example: { sv: 'Fler unga ska delta i beslut som rör dem.' },
  }),
  expectedBenefit: languageMap({
    optional: true,
    title: { sv: 'Förväntad nytta', en: 'Expected benefit' },
    headings: ['Väntad nytta'],
    description: { sv: 'Mervärdet som verksamheten väntas få.', en: 'The added value expected.' },
    example: { sv: 'Personalen får metoder för dialog med unga.' },
  }),
  result: languageMap({
    optional: true,
    missedWhile: { field: 'status', isOneOf: over },
    title: { sv: 'Resultat', en: 'Result' },
    description: { sv: 'Vad projektet ledde till.', en: 'What the project led to.' },
    example: { sv: 'Två ungdomsråd bildades.' },
  }),
  lessons: languageMap({
    optional: true,
    missedWhile: { field: 'status', isOneOf: over },
    title: { sv: 'Lärdomar', en: 'Lessons' },
    description: {
      sv: 'Vad kommunen tar med sig till nästa projekt.',
      en: 'What the municipality takes with it to the next project.',
    },
    example: { sv: 'Börja med språket: tolk behövdes från första mötet.' },
  }),
  scope: choice(projectScopes, {
    optional: true,
    title: { sv: 'Omfattning', en: 'Scope' },
    description: {
      sv: 'Om projektet rör en nämnd eller hela kommunen.',
      en: 'Whether it concerns one committee or the whole municipality.',
    },
    example: 'unit',
  }),
  unitId: reference('unit', {
    optional: true,
    title: { sv: 'Ägare', en: 'Owner' },
    description: { sv: 'Enheten som driver projektet.', en: 'The unit that runs the project.' },
    example: '9999-tekniska-namnden',
  }),
  costBearerUnitId: reference('unit', {
    optional: true,
    title: { sv: 'Betalar', en: 'Cost bearer' },
    description: {
      sv: 'Enheten som bär kommunens kostnad.',
      en: 'The unit that bears the municipality’s cost.',
    },
    example: '9999-tekniska-namnden',
  }),
  reportsToUnitId: reporting.reportsToUnitId,
  programmeId: reference('programme', {
    optional: true,
    title: { sv: 'Program', en: 'Programme' },
    description: { sv: 'Programmet som betalar.', en: 'The programme that funds it.' },
    example: 'erasmus-plus-2021-2027',
  }),
  leadPartnerId: reference('partner', {
    optional: true,
    missedWhile: 'never',
    title: { sv: 'Huvudpartner', en: 'Lead partner' },
    description: {
      sv: 'Partnern som leder projektet. Tomt när kommunen själv leder eller det inte är känt.',
      en: 'The partner in the lead. Null when the municipality leads, or when not known.',
    },
    example: 'muranga-county',
  }),
  partnerIds: list(partnerId, {
    optional: true,
    title: { sv: 'Partner', en: 'Partners' },
    description: { sv: 'Organisationer som deltar.', en: 'Organisations that take part.' },
    example: ['muranga-county'],
  }),
  twinTownIds: list(twinTownId, {
    optional: true,
    title: { sv: 'Vänorter', en: 'Twin towns' },
    description: { sv: 'Vänorter som projektet bygger på.', en: 'Twin towns the project is based on.' },
    example: ['0139-muranga'],
  }),
  goalIds: list(goalId, {
    optional: true,
    title: { sv: 'Mål i policyn', en: 'Goals of the policy' },
    description: { sv: 'Mål som projektet bidrar till.', en: 'Goals the project serves.' },
    example: ['0114-elever'],
  }),
  priorityAreaIds: list(priorityAreaId, {
    optional: true,
    title: { sv: 'Prioriterade områden', en: 'Priority areas' },
    description: { sv: 'Områden som projektet hör till.', en: 'Areas the project belongs to.' },
    example: ['0114-livslangt-larande'],
  }),
  themes: list(theme, {
    optional: true,
    title: { sv: 'Teman', en: 'Themes' },
    description: { sv: 'Ämnen som projektet rör.', en: 'Subjects the project touches.' },
    example: ['democracy'],
  }),
  groups: list(group, {
    optional: true,
    title: { sv: 'Målgrupper', en: 'Groups' },
    description: { sv: 'De som projektet är till för.', en: 'Who the project is for.' },
    example: ['children-and-youth'],
  }),
  contributions: contributionList,
  fundingExplored: boolean({
    optional: true,
    title: { sv: 'Finansiering undersökt', en: 'Funding explored' },
    headings: ['Finansiering prövad'],
    demands: [
      {
        ...application,
        matter: 'funding',
        acts: ['explores'],
        called: {
          sv: 'Uppgift om att finansiering har undersökts',
          en: 'Whether outside funding was looked into',
        },
      },
    ],
    description: {
      sv: 'Om möjligheten till finansiering utifrån har undersökts.',
      en: 'Whether outside funding was looked into.',
    },
    example: true,
  }),
  approvalDecisionId: reference('decision', {
    optional: true,
    missedWhile: { field: 'status', isNoneOf: unapproved },
    matter: 'project-application',
    title: { sv: 'Godkännande av ansökan', en: 'Approval to apply' },
    headings: ['Godkännande att söka'],
    demands: [
      { ...approval, matter: 'project-application' },
      {
        ...approval,
        matter: 'overall-project',
        whenever: [applied, { field: 'scope', isOneOf: ['municipality-wide'] }],
      },
    ],
    description: {
      sv: 'Beslutet som godkände ansökan innan den lämnades in.',
      en: 'The decision that approved the application before it was sent.',
    },
    example: '9999-ks-2023-05-10-71',
  }),
  appliedOn: date({
    optional: true,
    missedWhile: { field: 'status', isNoneOf: unapplied },
    title: { sv: 'Ansökan inlämnad', en: 'Applied on' },
    description: { sv: 'Dagen då ansökan lämnades in.', en: 'Day the application was sent.' },
    example: '2023-09-01',
  }),
  applicationSignatory: text({
    optional: true,
    missedWhile: { field: 'status', isNoneOf: unapplied },
    demands: [
      {
        ...application,
        matter: 'project-application',
        acts: ['signs'],
        called: { sv: 'Uppgift om vem som undertecknade ansökan', en: 'Who signed the application' },
      },
    ],
    title: { sv: 'Ansökan undertecknad av, roll', en: 'Application signed by, role' },
    description: {
      sv: 'Rollen hos den som undertecknade ansökan.',
      en: 'The role of the one who signed the application.',
    },
    example: 'Nämndens ordförande',
  }),
  answeredOn: date({
    notBefore: 'appliedOn',
    optional: true,
    missedWhile: { field: 'status', isNoneOf: unanswered },
    title: { sv: 'Besked', en: 'Answered on' },
    description: { sv: 'Dagen för beviljande eller avslag.', en: 'Day of the grant or the rejection.' },
    example: '2024-02-15',
  }),
  plannedStart: date({
    optional: true,
    title: { sv: 'Planerad start', en: 'Planned start' },
    description: { sv: 'Startdag enligt plan.', en: 'Start as planned.' },
    example: '2024-03-01',
  }),
  plannedEnd: date({
    notBefore: 'plannedStart',
    optional: true,
    title: { sv: 'Planerat slut', en: 'Planned end' },
    description: { sv: 'Slutdag enligt plan.', en: 'End as planned.' },
    example: '2026-02-28',
  }),
  startDate: uncertainDate({
    notAheadWhile: { field: 'status', is: 'ongoing' },
    optional: true,
    missedWhile: { field: 'status', isNoneOf: unbegun },
    title: { sv: 'Start', en: 'Start' },
    description: {
      sv: 'När projektet började, så noga som källan anger det.',
      en: 'When the project began, as precise as the source states it.',
    },
    example: '2024-03-01',
    headings: ['startdatum'],
  }),
  endDate: uncertainDate({
    missedWhile: { field: 'status', isOneOf: over },
    notBefore: 'startDate',
    notPastWhile: { field: 'status', is: 'ongoing' },
    optional: true,
    title: { sv: 'Slut', en: 'End' },
    description: {
      sv: 'När projektet slutade. Tomt medan det pågår.',
      en: 'When the project ended. Null while it runs.',
    },
    example: '2026-02',
    headings: ['slutdatum'],
  }),
  lastReportedOn: reporting.lastReportedOn,
  reportDueOn: date({
    optional: true,
    missedWhile: { field: 'status', isNoneOf: ungranted },
    title: { sv: 'Slutrapport senast', en: 'Closing report due' },
    description: { sv: 'Sista dag för slutrapporten.', en: 'Last day for the closing report.' },
    example: '2026-12-31',
  }),
  budget: money({
    optional: true,
    title: { sv: 'Budget', en: 'Budget' },
    description: { sv: 'Projektets hela budget.', en: 'The whole budget of the project.' },
    example: { amount: '2500000.00', currency: 'SEK' },
  }),
  evaluation: languageMap({
    optional: true,
    missedWhile: { field: 'status', isOneOf: over },
    title: { sv: 'Utvärdering', en: 'Evaluation' },
    description: {
      sv: 'Hur projektets kvalitet har bedömts.',
      en: 'How the project’s quality was judged.',
    },
    example: { sv: 'Deltagarna gav utbytet 4,2 av 5.' },
  }),
  website: url({
    optional: true,
    title: { sv: 'Webbplats', en: 'Website' },
    description: { sv: 'Projektets egen sida.', en: 'The project’s own page.' },
    example: 'https://icld.se/partnerskap/youth-participation/',
  }),
  unmetDemands,
} as const
