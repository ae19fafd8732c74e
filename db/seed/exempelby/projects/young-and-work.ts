import { eur, invent, sek } from '../make.ts'
import { education, work } from './owners.ts'

export const youngWorkProjects = invent('project', [
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
    id: '9999-tillbaka-pa-banan',
    title: { sv: 'Tillbaka på banan', en: 'Back on track' },
    summary: {
      sv: 'Unga som varken arbetade eller studerade fick en egen coach och en plats i en verkstad som lagar cyklar.',
      en: 'Young people neither working nor studying got a coach of their own and a place in a workshop that mends bicycles.',
    },
    status: 'reported',
    need: {
      sv: 'I Exempelby var 187 personer under trettio utan både arbete och skola, och kommunen hade kontakt med 40 av dem.',
      en: 'In Exempelby 187 people under thirty had neither work nor school, and the municipality was in touch with 40 of them.',
    },
    aim: {
      sv: 'Kontakt med alla, och ett nästa steg för minst nittio.',
      en: 'Contact with all, and a next step for at least ninety.',
    },
    expectedBenefit: {
      sv: 'Ett uppsökande arbetssätt från Mallikunta som går att behålla.',
      en: 'A way of reaching out, from Mallikunta, that can be kept.',
    },
    result: {
      sv: 'Kontakt med 163 unga. 94 av dem arbetar eller studerar. Verkstaden drivs vidare av en förening.',
      en: 'Contact with 163 young people. 94 of them work or study. An association runs the workshop on.',
    },
    lessons: {
      sv: 'Ring inte – skicka ett kort och gå dit. Det tog i snitt sju försök att nå fram.',
      en: 'Do not call – send a card and go there. It took seven tries on average to get through.',
    },
    evaluation: {
      sv: 'Följeforskarna räknar med att projektet har tjänat in sin kostnad inom tre år om åttio av de unga fortsätter.',
      en: 'The researchers who followed it reckon that the project pays for itself within three years if eighty of them keep going.',
    },
    ...work,
    programmeId: 'esf-plus-2021-2027',
    partnerIds: ['9999-mallikunnan-ammattiopisto'],
    goalIds: ['9999-larande-medarbetare'],
    priorityAreaIds: ['9999-valfard-och-arbete', '9999-barn-och-unga'],
    themes: ['employment', 'social-issues'],
    groups: ['children-and-youth', 'adult-learners'],
    fundingExplored: true,
    approvalDecisionId: '9999-ks-2022-08-31-118',
    appliedOn: '2022-10-14',
    applicationSignatory: 'Nämndens ordförande',
    answeredOn: '2022-12-19',
    plannedStart: '2023-02-01',
    plannedEnd: '2025-07-31',
    startDate: '2023-02-01',
    endDate: '2025-08-31',
    lastReportedOn: '2025-10-22',
    reportDueOn: '2025-11-30',
    budget: sek(9_240_000),
  },
])
