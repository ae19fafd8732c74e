import { eur, invent } from '../make.ts'
import { education, work } from './owners.ts'

export const vocationalProjects = invent('project', [
  {
    id: '9999-smeder-pa-resa',
    title: { sv: 'Smeder på resa', en: 'Journeying smiths' },
    summary: {
      sv: 'Elever på industriprogrammet gjorde tre veckors praktik i verkstäder i Beispieltal och Mallikunta. Pandemin delade projektet i två halvor.',
      en: 'Industrial programme pupils did three weeks’ practice in workshops in Beispieltal and Mallikunta. The pandemic split the project in two.',
    },
    status: 'reported',
    need: {
      sv: 'Ortens verkstäder saknade svetsare, och programmet hade nio sökande till tjugo platser.',
      en: 'Local workshops lacked welders, and the programme had nine applicants for twenty places.',
    },
    aim: {
      sv: 'Trettio elever ska ha ett europeiskt praktikintyg när de söker sitt första arbete.',
      en: 'Thirty pupils shall have a European practice certificate when they seek their first job.',
    },
    expectedBenefit: {
      sv: 'Fler söker programmet, och lärarna får se nyare maskiner än skolans egna.',
      en: 'More apply for the programme, and teachers see newer machines than the school’s own.',
    },
    result: {
      sv: 'Tjugosju elever fick intyg. Två fick arbete i den österrikiska verkstad där de gjort praktik. Programmet har sedan 2022 fler sökande än platser.',
      en: 'Twenty-seven pupils got certificates. Two found work in the Austrian workshop where they had practised. Since 2022 the programme has more applicants than places.',
    },
    lessons: {
      sv: 'Skriv in från början vad som händer om gränser stängs. Slutrapporten blev försenad för att ingen visste vilka kostnader som fick räknas.',
      en: 'Write down from the start what happens if borders close. The final report came late because nobody knew which costs could be counted.',
    },
    evaluation: {
      sv: 'Handledarna bedömde att 24 av 27 elever klarade arbetet självständigt.',
      en: 'The supervisors judged that 24 of 27 pupils managed the work on their own.',
    },
    ...education,
    programmeId: 'erasmus-plus-2014-2020',
    partnerIds: ['9999-berufsschule-beispieltal', '9999-mallikunnan-ammattiopisto'],
    priorityAreaIds: ['9999-barn-och-unga', '9999-valfard-och-arbete'],
    themes: ['education', 'employment', 'business'],
    groups: ['pupils', 'businesses'],
    fundingExplored: true,
    approvalDecisionId: '9999-ks-2018-12-12-187',
    appliedOn: '2019-02-05',
    answeredOn: '2019-05-20',
    plannedStart: '2019-08-19',
    plannedEnd: '2020-08-31',
    startDate: '2019-08-19',
    endDate: '2021-11-30',
    lastReportedOn: '2022-01-26',
    reportDueOn: '2021-12-31',
    budget: eur(71_250),
  },
  {
    id: '9999-koket-som-skola',
    title: { sv: 'Köket som skola', en: 'The kitchen as a school' },
    summary: {
      sv: 'Vuxna som läste svenska lärde sig samtidigt kockyrket, med lärare från en hotellskola vid Loire.',
      en: 'Adults learning Swedish learned the trade of a cook at the same time, with teachers from a hotel school by the Loire.',
    },
    status: 'reported',
    need: {
      sv: 'Hösten 2014 väntade 140 personer på svenskundervisning. Restaurangerna sökte kockar.',
      en: 'In autumn 2014, 140 people were waiting for lessons in Swedish. The restaurants were looking for cooks.',
    },
    aim: { sv: 'Språk och yrke på samma tid.', en: 'Language and trade in the same time.' },
    expectedBenefit: {
      sv: 'Kortare väg till arbete för den som är ny i Sverige.',
      en: 'A shorter road to work for those new in Sweden.',
    },
    result: {
      sv: 'Av 36 deltagare arbetade 22 i kök ett år senare. Kursen finns kvar i vuxenutbildningen.',
      en: 'Of 36 participants, 22 worked in kitchens a year later. The course lives on in adult education.',
    },
    lessons: {
      sv: 'Fackord på väggen räcker inte; svenskläraren måste stå i köket.',
      en: 'Trade words on the wall are not enough; the teacher of Swedish must stand in the kitchen.',
    },
    evaluation: {
      sv: 'Deltagarna klarade språkprovet i genomsnitt fyra månader tidigare än jämförelsegruppen.',
      en: 'Participants passed the language test four months earlier on average than the comparison group.',
    },
    ...work,
    programmeId: 'erasmus-plus-2014-2020',
    leadPartnerId: '9999-lycee-belexemple',
    partnerIds: ['9999-lycee-belexemple'],
    priorityAreaIds: ['9999-valfard-och-arbete'],
    themes: ['employment', 'integration', 'education'],
    groups: ['adult-learners', 'businesses'],
    fundingExplored: true,
    approvalDecisionId: '9999-ks-2015-01-14-9',
    appliedOn: '2015-03-04',
    answeredOn: '2015-06-24',
    plannedStart: '2015-09-01',
    plannedEnd: '2017-08-31',
    startDate: '2015-09-14',
    endDate: '2017-08-31',
    lastReportedOn: '2017-11-22',
    reportDueOn: '2017-12-31',
    budget: eur(86_400),
  },
])
