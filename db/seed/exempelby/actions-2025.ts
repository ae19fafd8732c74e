import { invent } from './make.ts'

const plan2025 = { actionPlanId: '9999-handlingsplan-2025' }

export const actions2025 = invent('action', [
  {
    id: '9999-atgard-2025-tagguide',
    ...plan2025,
    title: {
      sv: 'Ta fram en guide för tågresor till vänorterna',
      en: 'Write a guide to travelling to the twin towns by train',
    },
    criterion: {
      sv: 'Guiden finns och har använts vid minst tio resor.',
      en: 'The guide exists and has been used for at least ten journeys.',
    },
    status: 'done',
    unitId: '9999-kommunledningskontoret',
    dueOn: '2025-04-30',
    goalIds: ['9999-hallbara-resor'],
    result: {
      sv: 'Guiden kom i mars och användes vid 27 resor.',
      en: 'The guide came in March and was used for 27 journeys.',
    },
  },
  {
    id: '9999-atgard-2025-alla-klasser',
    ...plan2025,
    title: {
      sv: 'Söka pengar så att varje klass i årskurs 9 kan resa',
      en: 'Apply for money so that every year 9 class can travel',
    },
    criterion: {
      sv: 'En ansökan är inlämnad före den 1 mars.',
      en: 'An application is sent before 1 March.',
    },
    status: 'done',
    unitId: '9999-barn-och-utbildningsnamnden',
    dueOn: '2025-03-01',
    goalIds: ['9999-elevutbyten', '9999-sprakval'],
    result: {
      sv: 'Ansökan lämnades in den 19 februari och beviljades i maj.',
      en: 'The application was sent on 19 February and granted in May.',
    },
  },
  {
    id: '9999-atgard-2025-sprakkunskaper',
    ...plan2025,
    title: { sv: 'Inventera medarbetarnas språkkunskaper', en: 'Survey the language skills of staff' },
    criterion: {
      sv: 'Minst hälften av medarbetarna har svarat frivilligt.',
      en: 'At least half of the staff have answered of their own free will.',
    },
    status: 'ongoing',
    unitId: '9999-kommunledningskontoret',
    dueOn: '2025-10-31',
    goalIds: ['9999-larande-medarbetare'],
    result: {
      sv: 'Enkäten görs om. 31 procent hade svarat när den stoppades.',
      en: 'The survey is being redone. 31 per cent had answered when it was stopped.',
    },
  },
  {
    id: '9999-atgard-2025-alla-projekt-oppet',
    ...plan2025,
    title: {
      sv: 'Visa alla projekt öppet på kommunens webbplats',
      en: 'Show every project openly on the municipal website',
    },
    criterion: {
      sv: 'Alla projekt sedan 2015 finns med, också de som fick avslag.',
      en: 'All projects since 2015 are there, including the rejected ones.',
    },
    status: 'done',
    unitId: '9999-kommunledningskontoret',
    dueOn: '2025-11-30',
    goalIds: ['9999-samlad-uppfoljning'],
    result: {
      sv: '36 projekt var på plats den 14 november.',
      en: '36 projects were in place on 14 November.',
    },
  },
  {
    id: '9999-atgard-2025-ordforande',
    ...plan2025,
    title: {
      sv: 'Utbilda nämndernas ordförande i EU:s beslutsvägar',
      en: 'Train committee chairs in how the EU decides',
    },
    criterion: { sv: 'Alla sex ordförande har deltagit.', en: 'All six chairs have taken part.' },
    status: 'cancelled',
    unitId: '9999-kommunstyrelsen',
    dueOn: '2025-09-30',
    goalIds: ['9999-larande-medarbetare'],
    result: {
      sv: 'Utgick, eftersom bara två anmälde sig. Ny form prövas 2026.',
      en: 'Cancelled, as only two signed up. A new form is tried in 2026.',
    },
  },
])
