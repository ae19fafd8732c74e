import { invent } from './make.ts'

export const municipalities = invent('municipality', [
  {
    id: '9999',
    name: 'Exempelby',
    county: 'Exempellän',
    tagline: 'Nära till hela världen',
    website: 'https://www.exempelby.example/',
    longitude: 15.6,
    latitude: 59.4,
    invented: true,
  },
])
