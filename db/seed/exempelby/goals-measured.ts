import { invent } from './make.ts'

const policyId = '9999-policy'
const parentId = '9999-oppen-mot-varlden'
const period = '2023–2030'

/** Goals whose wording can be measured: each has one indicator. */
export const measuredGoals = invent('goal', [
  {
    id: '9999-elevutbyten',
    policyId,
    parentId,
    position: 2,
    kind: 'goal',
    wording: {
      sv: 'Senast läsåret 2029/2030 ska minst 80 procent av eleverna ha haft ett eget utbyte med jämnåriga i ett annat land när de lämnar gymnasiet.',
      en: 'By the school year 2029/2030 at least 80 per cent of pupils shall have had an exchange of their own with peers in another country when they leave upper secondary school.',
    },
    measured: true,
    period,
    priorityAreaIds: ['9999-barn-och-unga'],
    themes: ['education'],
    groups: ['pupils', 'children-and-youth'],
  },
  {
    id: '9999-sprakval',
    policyId,
    parentId,
    position: 3,
    kind: 'goal',
    wording: {
      sv: 'Minst tre av fyra elever i årskurs 9 ska läsa ett modernt språk utöver engelska.',
      en: 'At least three of four pupils in year 9 shall study a modern language besides English.',
    },
    measured: true,
    narrative: {
      sv: 'Andelen sjunker för femte året i rad. Rektorerna pekar på bristen på lärare i franska och på att språkvalet går att byta bort. Niornas resa är tänkt att ge språken en mening innan valet görs.',
      en: 'The share is falling for the fifth year in a row. Head teachers point to the shortage of French teachers and to the ease with which the language can be dropped. The year nines’ journey is meant to give the languages a purpose before the choice is made.',
    },
    period,
    priorityAreaIds: ['9999-barn-och-unga'],
    themes: ['education'],
    groups: ['pupils'],
  },
  {
    id: '9999-larande-medarbetare',
    policyId,
    parentId,
    position: 4,
    kind: 'goal',
    wording: {
      sv: 'Minst var tionde medarbetare ska varje år lära av kollegor i ett annat land, på plats eller på distans.',
      en: 'At least one employee in ten shall each year learn from colleagues in another country, on site or at a distance.',
    },
    measured: true,
    period,
    priorityAreaIds: ['9999-valfard-och-arbete'],
    themes: ['education', 'employment'],
    groups: ['staff'],
  },
  {
    id: '9999-namndernas-planer',
    policyId,
    parentId,
    position: 5,
    kind: 'goal',
    wording: {
      sv: 'Alla nämnder och bolag ska varje år beskriva sitt internationella arbete i verksamhetsplanen.',
      en: 'All committees and companies shall each year describe their international work in the operating plan.',
    },
    measured: true,
    period,
    themes: ['democracy'],
    groups: ['staff', 'elected-representatives'],
  },
  {
    id: '9999-hallbara-resor',
    policyId,
    parentId,
    position: 6,
    kind: 'goal',
    wording: {
      sv: 'Det internationella arbetet ska tåla klimatets granskning: år 2030 ska högst var fjärde tjänsteresa till utlandet göras med flyg.',
      en: 'International work shall stand up to the scrutiny of the climate: in 2030 at most one business trip abroad in four shall be made by air.',
    },
    measured: true,
    period,
    priorityAreaIds: ['9999-klimat-och-vatten'],
    themes: ['environment'],
    groups: ['staff', 'elected-representatives'],
  },
  {
    id: '9999-moten-hemma',
    policyId,
    parentId,
    position: 7,
    kind: 'goal',
    wording: {
      sv: 'Fler Exempelbybor ska möta världen hemma: i biblioteket, i föreningen, på torget.',
      en: 'More people in Exempelby shall meet the world at home: in the library, in their association, in the square.',
    },
    measured: true,
    period,
    priorityAreaIds: ['9999-kultur-och-demokrati'],
    themes: ['culture', 'integration'],
    groups: ['residents', 'associations'],
  },
  {
    id: '9999-onskad-partner',
    policyId,
    parentId,
    position: 8,
    kind: 'goal',
    wording: {
      sv: 'Minst nio av tio partner ska vilja arbeta med Exempelby igen.',
      en: 'At least nine partners in ten shall want to work with Exempelby again.',
    },
    measured: true,
    period,
    priorityAreaIds: ['9999-valfard-och-arbete', '9999-kultur-och-demokrati'],
  },
])
