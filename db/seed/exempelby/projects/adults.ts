import { eur, invent } from '../make.ts'
import { wholeMunicipality, work } from './owners.ts'

export const adultProjects = invent('project', [
  {
    id: '9999-seniorerna-lar-ut',
    title: { sv: 'Seniorerna lär ut', en: 'The seniors teach' },
    summary: {
      sv: 'Pensionärer lärde skolungdomar att laga, sy och odla; ungdomarna lärde pensionärerna e-legitimation och videosamtal. Samma sak samtidigt i tre länder.',
      en: 'Pensioners taught pupils to mend, sew and grow; the pupils taught the pensioners electronic identification and video calls. The same thing at the same time in three countries.',
    },
    status: 'finished',
    need: {
      sv: 'Var tredje Exempelbybo över 75 år har ingen e-legitimation. Var tredje femtonåring har aldrig sytt i en knapp.',
      en: 'One resident in three over 75 has no electronic identification. One fifteen-year-old in three has never sewn on a button.',
    },
    aim: {
      sv: 'Tvåhundra par som träffas minst fem gånger.',
      en: 'Two hundred pairs who meet at least five times.',
    },
    expectedBenefit: {
      sv: 'Mindre ensamhet och fler som klarar sig själva.',
      en: 'Less loneliness, and more who manage on their own.',
    },
    result: {
      sv: '236 par träffades. 171 äldre skaffade e-legitimation. Flera par ses fortfarande.',
      en: '236 pairs met. 171 older people got electronic identification. Several pairs still meet.',
    },
    lessons: {
      sv: 'Den som lär ut först blir modigare när det är dags att lära sig. Låt de äldre börja som lärare.',
      en: 'Those who teach first are bolder when their turn to learn comes. Let the older ones start as teachers.',
    },
    evaluation: {
      sv: 'Åtta av tio deltagare över 70 uppgav att de kände sig mindre ensamma än före projektet.',
      en: 'Eight in ten participants over 70 said they felt less lonely than before the project.',
    },
    ...work,
    programmeId: 'erasmus-plus-2021-2027',
    leadPartnerId: '9999-kentro-paradeigma',
    partnerIds: ['9999-kentro-paradeigma', '9999-escola-vila-exemplar'],
    goalIds: ['9999-moten-hemma', '9999-elevutbyten'],
    priorityAreaIds: ['9999-valfard-och-arbete', '9999-barn-och-unga'],
    themes: ['education', 'social-issues'],
    groups: ['adult-learners', 'pupils'],
    fundingExplored: true,
    approvalDecisionId: '9999-ks-2023-09-13-128',
    appliedOn: '2023-10-04',
    applicationSignatory: 'Nämndens ordförande',
    answeredOn: '2024-02-01',
    plannedStart: '2024-03-01',
    plannedEnd: '2026-08-31',
    startDate: '2024-03-01',
    endDate: '2026-08-31',
    lastReportedOn: '2026-02-11',
    reportDueOn: '2026-10-31',
    budget: eur(124_900),
  },
  {
    id: '9999-klarsprak-pa-tre-sprak',
    title: { sv: 'Klarspråk på tre språk', en: 'Plain language in three languages' },
    summary: {
      sv: 'Beslut om bygglov, bistånd och skolplats ska gå att förstå vid första läsningen, på svenska, finska och franska.',
      en: 'Decisions on building permits, social support and school places should be understood at first reading, in Swedish, Finnish and French.',
    },
    status: 'approved',
    need: {
      sv: 'Fyra av tio samtal till kontaktcenter gäller ett brev som redan är skickat.',
      en: 'Four calls in ten to the contact centre concern a letter already sent.',
    },
    aim: {
      sv: 'De femtio vanligaste breven ska vara omskrivna och prövade på läsare.',
      en: 'The fifty most common letters shall be rewritten and tested on readers.',
    },
    expectedBenefit: { sv: 'Färre frågor, färre överklaganden.', en: 'Fewer questions, fewer appeals.' },
    ...wholeMunicipality,
    programmeId: 'erasmus-plus-2021-2027',
    leadPartnerId: '9999-universite-du-modele',
    partnerIds: ['9999-universite-du-modele', '9999-mallikunta'],
    goalIds: ['9999-larande-medarbetare'],
    priorityAreaIds: ['9999-valfard-och-arbete', '9999-kultur-och-demokrati'],
    themes: ['democracy', 'education'],
    groups: ['staff', 'residents'],
    fundingExplored: true,
    approvalDecisionId: '9999-ks-2026-11-04-151',
    plannedStart: '2027-09-01',
    plannedEnd: '2029-08-31',
    budget: eur(270_000),
  },
])
