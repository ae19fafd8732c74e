import type { Batch } from '../../resources/index.ts'
import { citeAmbition, municipalityCode } from './cite.ts'

export const municipality: Batch = {
  municipality: [
    {
      id: '0114',
      municipalityCode,
      name: 'Upplands Väsby',
      county: 'Stockholms län',
      tagline: 'där färgstarka människor möts',
      website: 'https://www.upplandsvasby.se/',
      longitude: 17.91,
      latitude: 59.52,
      fictional: false,
      sources: [
        { sourceId: 'scb-kommunkoder', place: 'Stockholms län, 0114' },
        ...citeAmbition(4, 'devisen ”där färgstarka människor möts”'),
      ],
    },
  ],
}

export const sources: Batch = {
  source: [
    {
      id: 'vasby-policy',
      municipalityCode,
      title: 'Bearbetad övergripande policy för internationella kontakter efter remiss',
      kind: 'policy-document',
      publisher: 'Upplands Väsby kommun',
      documentDate: '2010-04-06',
      registrationNumber: 'KS/2009:167',
    },
  ],
}
