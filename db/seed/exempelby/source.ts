import { invent } from './make.ts'

export const sources = invent('source', [
  {
    id: 'exempelby-fiktion',
    title: 'Påhittade uppgifter för att visa Utblick',
    kind: 'fiction',
    publisher: 'Utblicks redaktion',
    documentDate: '2026-11-21',
  },
])
