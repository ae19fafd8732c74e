import { eur, invent } from '../make.ts'
import { education, wholeMunicipality } from './owners.ts'

export const languageProjects = invent('project', [
  {
    id: '9999-manga-sprak-i-klassrummet',
    title: { sv: 'Många språk i klassrummet', en: 'Many languages in the classroom' },
    summary: {
      sv: 'Lärare skulle lära sig att använda elevernas alla språk i undervisningen, tillsammans med forskare i Belgien.',
      en: 'Teachers were to learn to use all the languages of their pupils in class, together with researchers in Belgium.',
    },
    status: 'rejected',
    need: {
      sv: 'I kommunens skolor talas 41 språk. Ett av dem används på lektionerna.',
      en: 'Pupils in our schools speak 41 languages. One of them is used in lessons.',
    },
    aim: {
      sv: 'Varje skola ska ha två lärare som kan leda kollegor i flerspråkigt arbetssätt.',
      en: 'Every school shall have two teachers who can lead colleagues in multilingual teaching.',
    },
    expectedBenefit: {
      sv: 'Nyanlända elever når kunskapsmålen tidigare.',
      en: 'Newly arrived pupils reach the knowledge goals sooner.',
    },
    lessons: {
      sv: 'Bedömarna saknade en plan för hur metoden skulle leva vidare. Nästa ansökan bör ha rektorerna med från början.',
      en: 'The assessors missed a plan for how the method would live on. The next application should have the head teachers on board from the start.',
    },
    ...education,
    programmeId: 'erasmus-plus-2021-2027',
    leadPartnerId: '9999-universite-du-modele',
    partnerIds: ['9999-universite-du-modele', '9999-gesamtschule-musterhausen'],
    goalIds: ['9999-larande-medarbetare', '9999-sprakval'],
    priorityAreaIds: ['9999-barn-och-unga'],
    themes: ['education', 'integration'],
    groups: ['pupils', 'staff'],
    fundingExplored: true,
    approvalDecisionId: '9999-ks-2024-02-14-24',
    appliedOn: '2024-03-05',
    applicationSignatory: 'Nämndens ordförande',
    answeredOn: '2024-08-20',
    plannedStart: '2024-10-01',
    plannedEnd: '2026-09-30',
    budget: eur(280_000),
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
