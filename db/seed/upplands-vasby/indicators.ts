import type { Batch } from '../../resources/index.ts'
import { cite, citeAmbition, municipalityCode } from './cite.ts'

const definedBy = 'Utblicks redaktion, efter policyns ordalydelse'
const common = {
  municipalityCode,
  kind: 'quantity',
  unit: 'percent',
  target: 100,
  direction: 'increase',
  definedBy,
} as const

/** Targets are the wording's own "varje" and "alla". No measurement is known, so there is none here. */
export const indicators: Batch = {
  indicator: [
    {
      ...common,
      id: '0114-verksamhetsplaner',
      goalId: '0114-verksamhetsplan',
      title: {
        sv: 'Nämnder, kontor och enheter som beskriver internationellt arbete i sin verksamhetsplan',
        en: 'Committees, offices and units that describe international work in their operating plan',
      },
      definition: {
        sv: 'Antalet nämnder, styrelser, kontor och enheter vars verksamhetsplan för året beskriver hur internationellt arbete ska användas för att utveckla verksamheten, delat med alla nämnder, styrelser, kontor och enheter.',
        en: 'The number of committees, boards, offices and units whose operating plan for the year describes how international work is to be used to develop operations, divided by all committees, boards, offices and units.',
      },
      targetPeriod: 'Varje år',
      cohort: {
        sv: 'Varje nämnd, styrelse, kontor och enhet i kommunen',
        en: 'Every committee, board, office and unit of the municipality',
      },
      sources: cite(
        'Mål, punkt 1',
        'Varje nämnd, styrelse, kontor och enhet i kommunen ska varje år beskriva i sin egen verksamhetsplan',
      ),
    },
    {
      ...common,
      id: '0114-nordisk-kontakt',
      goalId: '0114-elever',
      title: {
        sv: 'Elever i grundskolan med egen erfarenhet av ett annat nordiskt land',
        en: 'Pupils in compulsory school with their own experience of another Nordic country',
      },
      definition: {
        sv: 'Antalet elever som under sin tid i grundskolan har haft egen vistelse i eller annan kontakt med ett annat nordiskt land, delat med alla elever i kommunens grundskolor.',
        en: 'The number of pupils who during compulsory school have had their own stay in, or other contact with, another Nordic country, divided by all pupils in the municipality’s compulsory schools.',
      },
      targetPeriod: 'Under skoltiden',
      cohort: { sv: 'Alla elever i grundskolan', en: 'All pupils in compulsory school' },
      geography: { sv: 'Ett annat nordiskt land', en: 'Another Nordic country' },
      sources: citeAmbition(
        7,
        'alla elever i Väsby grundskolor ska under sin skoltid ha egen erfarenhet av vistelse eller annan kontakt med ett annat nordiskt land.',
      ),
    },
    {
      ...common,
      id: '0114-europeisk-kontakt',
      goalId: '0114-elever',
      title: {
        sv: 'Elever på gymnasienivå med egen erfarenhet av minst ett annat europeiskt land',
        en: 'Pupils at upper secondary level with their own experience of at least one other European country',
      },
      definition: {
        sv: 'Antalet elever som under sin tid på gymnasienivå har haft egen vistelse i eller annan kontakt med minst ett annat europeiskt land, delat med alla elever på gymnasienivå.',
        en: 'The number of pupils who at upper secondary level have had their own stay in, or other contact with, at least one other European country, divided by all pupils at that level.',
      },
      targetPeriod: 'Under skoltiden',
      cohort: { sv: 'Alla elever på gymnasienivå', en: 'All pupils at upper secondary level' },
      geography: { sv: 'Minst ett annat europeiskt land', en: 'At least one other European country' },
      sources: citeAmbition(
        7,
        'Alla elever på gymnasienivå ska under sin skoltid ha egen erfarenhet av vistelse eller annan kontakt med minst ett annat europeiskt land.',
      ),
    },
  ],
}
