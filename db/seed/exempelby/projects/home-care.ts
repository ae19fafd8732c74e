import { invent, sek } from '../make.ts'
import { social } from './owners.ts'

export const homeCareProjects = invent('project', [
  {
    id: '9999-hemtjanst-dar-vagen-tar-slut',
    title: { sv: 'Hemtjänst där vägen tar slut', en: 'Home care where the road ends' },
    summary: {
      sv: 'Fyra nordiska kommuner jämförde hur de når gamla människor som bor långt bort: med båt, drönare, skidor eller en granne som får lön.',
      en: 'Four Nordic municipalities compared how they reach old people who live far away: by boat, drone, ski or a neighbour on the payroll.',
    },
    status: 'finished',
    need: {
      sv: 'Restiden tog 38 procent av arbetsdagen i kommunens norra område.',
      en: 'Travel took 38 per cent of the working day in the northern area.',
    },
    aim: { sv: 'Restiden ska ner till en fjärdedel.', en: 'Travel shall come down to a quarter.' },
    expectedBenefit: {
      sv: 'Mer tid hos den gamla, mindre i bilen.',
      en: 'More time with the old person, less in the car.',
    },
    result: {
      sv: 'Restiden är 29 procent. Arton grannar är timanställda efter förebild från Dæmabyggð. Drönarna lades ner efter två vintrar.',
      en: 'Travel is 29 per cent. Eighteen neighbours are employed by the hour, after the model of Dæmabyggð. The drones were given up after two winters.',
    },
    lessons: {
      sv: 'Tekniken var lätt att köpa och svår att lita på i snöfall.',
      en: 'The technology was easy to buy and hard to trust in snowfall.',
    },
    evaluation: {
      sv: 'Målet nåddes inte, men både personal och brukare vill behålla grannhjälpen.',
      en: 'The goal was not reached, but both staff and users want to keep the neighbours’ help.',
    },
    ...social,
    leadPartnerId: '9999-daemabyggd',
    partnerIds: ['9999-daemabyggd', '9999-eksempelfjord-kommune', '9999-mallikunta'],
    goalIds: ['9999-larande-medarbetare'],
    priorityAreaIds: ['9999-valfard-och-arbete'],
    themes: ['social-issues', 'employment'],
    groups: ['residents', 'staff'],
    fundingExplored: true,
    approvalDecisionId: '9999-ks-2022-11-09-171',
    appliedOn: '2023-01-31',
    applicationSignatory: 'Nämndens ordförande',
    answeredOn: '2023-04-12',
    plannedStart: '2023-05-01',
    plannedEnd: '2026-04-30',
    startDate: '2023-05-01',
    endDate: '2026-09-30',
    lastReportedOn: '2025-12-03',
    reportDueOn: '2026-12-31',
    budget: sek(2_160_000),
  },
  {
    id: '9999-anhorigas-lordag',
    title: { sv: 'Anhörigas lördag', en: 'The carers’ Saturday' },
    summary: {
      sv: 'En idé från besöket i Voorbeeld: en lördag i månaden tar volontärer från två länder över, så att den som vårdar sin partner får sova.',
      en: 'An idea from the visit to Voorbeeld: one Saturday a month volunteers from two countries take over, so that those who care for a partner can sleep.',
    },
    status: 'idea',
    need: {
      sv: 'Omkring 600 Exempelbybor vårdar en anhörig mer än tjugo timmar i veckan.',
      en: 'Some 600 residents care for a relative more than twenty hours a week.',
    },
    ...social,
    partnerIds: ['9999-zorghuis-de-proef'],
    twinTownIds: ['9999-voorbeeld'],
    priorityAreaIds: ['9999-valfard-och-arbete'],
    themes: ['social-issues'],
    groups: ['residents', 'associations'],
  },
])
