import { invent } from './make.ts'

export const networks = invent('network', [
  {
    id: '9999-sma-staders-europa',
    name: 'Små städers Europa',
    purpose: {
      sv: 'Städer med färre än 30 000 invånare söker pengar tillsammans och delar på kostnaden för ett kontor i Bryssel.',
      en: 'Towns of fewer than 30,000 residents apply for money together and share the cost of an office in Brussels.',
    },
    website: 'https://smastaderseuropa.example/',
  },
  {
    id: '9999-aarnas-ring',
    name: 'Åarnas ring',
    purpose: {
      sv: 'Kommuner vid små vattendrag byter mätvärden och erfarenheter av översvämningar.',
      en: 'Municipalities by small rivers exchange measurements and experience of floods.',
    },
  },
])

export const memberships = invent('membership', [
  {
    id: '9999-medlem-sma-staders-europa',
    networkId: '9999-sma-staders-europa',
    status: 'active',
    since: '2019-03-01',
    unitId: '9999-kommunstyrelsen',
    purpose: {
      sv: 'Få veta tidigt vilka utlysningar som kommer, och hitta partner i samma storlek.',
      en: 'To learn early which calls are coming, and find partners of the same size.',
    },
    decisionId: '9999-ks-2019-02-06-14',
  },
  {
    id: '9999-medlem-aarnas-ring',
    networkId: '9999-aarnas-ring',
    status: 'ended',
    since: '2012-04',
    until: '2016-12-31',
    unitId: '9999-tekniska-namnden',
    purpose: {
      sv: 'Lära av andra små åar. Det var här kontakten med Vzorov togs.',
      en: 'To learn from other small rivers. This is where the contact with Vzorov was made.',
    },
    decisionId: '9999-ks-2012-03-14-45',
  },
])
