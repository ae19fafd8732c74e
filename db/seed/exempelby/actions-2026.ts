import { invent } from './make.ts'

const plan2026 = { actionPlanId: '9999-handlingsplan-2026' }

export const actions2026 = invent('action', [
  {
    id: '9999-atgard-2026-eu-frukost',
    ...plan2026,
    title: {
      sv: 'Hålla EU-frukost för förtroendevalda före varje fullmäktige',
      en: 'Hold an EU breakfast for elected representatives before each council',
    },
    criterion: {
      sv: 'Åtta frukostar med minst tio deltagare.',
      en: 'Eight breakfasts with at least ten participants.',
    },
    status: 'ongoing',
    unitId: '9999-kommunstyrelsen',
    dueOn: '2026-12-14',
    goalIds: ['9999-larande-medarbetare'],
    result: {
      sv: 'Sju frukostar är hållna, med i snitt nitton deltagare.',
      en: 'Seven breakfasts have been held, with nineteen participants on average.',
    },
  },
  {
    id: '9999-atgard-2026-varmerond',
    ...plan2026,
    title: { sv: 'Införa värmeronden i hela hemtjänsten', en: 'Introduce the heat round in all home care' },
    criterion: {
      sv: 'Alla nio områden har arbetssättet när sommaren börjar.',
      en: 'All nine areas work this way when summer begins.',
    },
    status: 'done',
    unitId: '9999-socialnamnden',
    dueOn: '2026-06-01',
    goalIds: ['9999-larande-medarbetare'],
    result: {
      sv: 'Åtta områden var klara den 1 juni, det nionde den 15 juni.',
      en: 'Eight areas were ready on 1 June, the ninth on 15 June.',
    },
  },
  {
    id: '9999-atgard-2026-partnerfragan',
    ...plan2026,
    title: {
      sv: 'Fråga partner i avslutade projekt om de vill arbeta med oss igen',
      en: 'Ask partners of finished projects whether they want to work with us again',
    },
    criterion: {
      sv: 'Frågan är ställd till alla partner i projekt som avslutats sedan 2023.',
      en: 'All partners of projects finished since 2023 have been asked.',
    },
    status: 'planned',
    unitId: '9999-kommunledningskontoret',
    dueOn: '2026-10-31',
    goalIds: ['9999-onskad-partner'],
  },
  {
    id: '9999-atgard-2026-kontaktperson',
    ...plan2026,
    title: {
      sv: 'Utse en kontaktperson i miljö- och byggnadsnämnden',
      en: 'Appoint a contact person at the environment and building committee',
    },
    criterion: {
      sv: 'Rollen är tillsatt och brevlådan besvaras inom tre dagar.',
      en: 'The role is filled and its mailbox answered within three days.',
    },
    status: 'planned',
    unitId: '9999-miljo-och-byggnadsnamnden',
    dueOn: '2026-12-31',
    goalIds: ['9999-namndernas-planer'],
  },
  {
    id: '9999-atgard-2026-slutrapporter',
    ...plan2026,
    title: { sv: 'Komma i kapp med försenade slutrapporter', en: 'Catch up with late final reports' },
    criterion: {
      sv: 'Inga slutrapporter är försenade den 31 december.',
      en: 'No final report is late on 31 December.',
    },
    status: 'ongoing',
    unitId: '9999-kommunledningskontoret',
    dueOn: '2026-12-31',
    goalIds: ['9999-samlad-uppfoljning'],
  },
])
