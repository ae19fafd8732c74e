import { invent } from './make.ts'

const council = '9999-kommunfullmaktige'
const board = '9999-kommunstyrelsen'

export const units = invent('unit', [
  {
    id: council,
    name: { sv: 'Kommunfullmäktige', en: 'Municipal council' },
    kind: 'council',
    responsibility: {
      sv: 'Kommunfullmäktige antar policyn och beslutar om att ingå och avsluta vänortsavtal.',
      en: 'The municipal council adopts the policy and decides on starting and ending twin-town agreements.',
    },
  },
  {
    id: board,
    name: { sv: 'Kommunstyrelsen', en: 'Municipal executive board' },
    kind: 'executive-board',
    parentId: council,
    responsibility: {
      sv: 'Kommunstyrelsen leder det internationella arbetet, godkänner ansökningar om pengar utifrån innan de lämnas in och redovisar varje år vad arbetet har gett.',
      en: 'The executive board leads the international work, approves applications for outside money before they are sent, and reports each year what the work has given.',
    },
  },
  {
    id: '9999-barn-och-utbildningsnamnden',
    name: { sv: 'Barn- och utbildningsnämnden', en: 'Children and education committee' },
    kind: 'committee',
    parentId: council,
    responsibility: {
      sv: 'Nämnden ansvarar för att utbyten når alla skolor, inte bara dem som har haft utbyten förut.',
      en: 'The committee sees to it that exchanges reach every school, not only those that have had them before.',
    },
  },
  {
    id: '9999-kulturnamnden',
    name: { sv: 'Kulturnämnden', en: 'Culture committee' },
    kind: 'committee',
    parentId: council,
    responsibility: {
      sv: 'Nämnden svarar för vänortsutbytet på kulturens område och stöder föreningar som vill ta egna kontakter.',
      en: 'The committee is in charge of cultural exchange with the twin towns and supports associations that want contacts of their own.',
    },
  },
  {
    id: '9999-tekniska-namnden',
    name: { sv: 'Tekniska nämnden', en: 'Technical committee' },
    kind: 'committee',
    parentId: council,
    responsibility: {
      sv: 'Nämnden prövar lösningar från andra länder innan den köper dyra egna.',
      en: 'The committee tries out solutions from other countries before it buys expensive ones of its own.',
    },
  },
  {
    id: '9999-miljo-och-byggnadsnamnden',
    name: { sv: 'Miljö- och byggnadsnämnden', en: 'Environment and building committee' },
    kind: 'committee',
    parentId: council,
  },
  {
    id: '9999-socialnamnden',
    name: { sv: 'Socialnämnden', en: 'Social welfare committee' },
    kind: 'committee',
    parentId: council,
    responsibility: {
      sv: 'Nämnden ser till att medarbetare i vård och omsorg får delta i utbyten på arbetstid.',
      en: 'The committee sees to it that care staff can take part in exchanges during working hours.',
    },
  },
  {
    id: '9999-arbetsmarknadsnamnden',
    name: {
      sv: 'Arbetsmarknads- och vuxenutbildningsnämnden',
      en: 'Labour market and adult education committee',
    },
    kind: 'committee',
    parentId: council,
  },
  {
    id: '9999-kommunledningskontoret',
    name: { sv: 'Kommunledningskontoret', en: 'Municipal executive office' },
    kind: 'office',
    parentId: board,
    responsibility: {
      sv: 'Kontoret samordnar, håller registret över projekt aktuellt och hjälper den som vill söka pengar.',
      en: 'The office coordinates, keeps the register of projects up to date and helps those who want to apply for money.',
    },
  },
  {
    id: '9999-utbildningskontoret',
    name: { sv: 'Utbildningskontoret', en: 'Education office' },
    kind: 'office',
    parentId: '9999-barn-och-utbildningsnamnden',
  },
  {
    id: '9999-samhallsbyggnadskontoret',
    name: { sv: 'Samhällsbyggnadskontoret', en: 'Community planning office' },
    kind: 'office',
    parentId: '9999-tekniska-namnden',
  },
  {
    id: '9999-exempelby-bostader',
    name: { sv: 'Exempelby Bostäder AB', en: 'Exempelby Housing Ltd' },
    kind: 'company',
    parentId: board,
  },
  {
    id: '9999-exempelby-vatten',
    name: { sv: 'Exempelby Vatten och Energi AB', en: 'Exempelby Water and Energy Ltd' },
    kind: 'company',
    parentId: board,
  },
])

/** The six committees and two companies that hand in a plan and a report each year. */
export const reportingUnits = [
  '9999-barn-och-utbildningsnamnden',
  '9999-kulturnamnden',
  '9999-tekniska-namnden',
  '9999-miljo-och-byggnadsnamnden',
  '9999-socialnamnden',
  '9999-arbetsmarknadsnamnden',
  '9999-exempelby-bostader',
  '9999-exempelby-vatten',
] as const
