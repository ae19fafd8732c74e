import type { Batch } from '../../resources/index.ts'
import { municipalityCode } from './cite.ts'

export const sources: Batch = {
  source: [
    {
      id: 'upplands-bro-policy',
      municipalityCode,
      title: 'Policy för arbetet med internationella kontakter',
      kind: 'policy-document',
      publisher: 'Upplands-Bro kommun',
      documentDate: '2020-02-12',
    },
    {
      id: 'europa-2020',
      title: 'Europa 2020: En strategi för smart och hållbar tillväxt för alla',
      kind: 'public-register',
      publisher: 'Europeiska kommissionen',
      href: 'https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:52010DC2020',
      documentDate: '2010-03-03',
      registrationNumber: 'KOM(2010) 2020',
    },
    {
      id: 'upplands-bro-kenya-2020',
      municipalityCode,
      title: 'Upplands-Bro startar demokratiprojekt för barn och unga med partnerkommun i Kenya',
      kind: 'web-page',
      publisher: 'Upplands-Bro kommun',
      href: 'https://www.upplands-bro.se/nyheter-2020/2020-12-17-upplands-bro-startar-demokratiprojekt-for-barn-och-unga-med-partnerkommun-i-kenya.html',
      documentDate: '2020-12-17',
    },
    {
      id: 'upplands-bro-kenya-2023',
      municipalityCode,
      title: 'Ungdomars samhällsengagemang i fokus när Kenya gästade kommunen',
      kind: 'web-page',
      publisher: 'Upplands-Bro kommun',
      href: 'https://www.upplands-bro.se/nyheter/nyheter-2023/2023-10-09-ungdomars-samhallsengagemang-i-fokus-nar-kenya-gastade-kommunen.html',
      documentDate: '2023-10-09',
    },
    {
      id: 'icld-youth-participation',
      title: 'Youth Participation',
      kind: 'web-page',
      publisher: 'Internationellt centrum för lokal demokrati',
      href: 'https://icld.se/partnerskap/youth-participation/',
    },
    {
      id: 'icld-tio-kommuner',
      title: '10 kommuner får dela på 8 miljoner kronor',
      kind: 'web-page',
      publisher: 'Internationellt centrum för lokal demokrati',
      href: 'https://icld.se/sv/artikel/10-kommuner-far-dela-pa-8-miljoner-kronor/',
    },
    {
      id: 'wikipedia-vanorter-finland',
      title: 'Wikipedia list of twin towns (Finland), via Hekman/twincities',
      kind: 'web-page',
      publisher: 'Wikipedia',
    },
  ],
}
