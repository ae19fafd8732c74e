import type { Batch } from '../../resources/index.ts'
import { fromPolicy } from './cite.ts'

const YEAR_END =
  'I årsbokslut och årsredovisning ska nämnderna redovisa samt utvärdera sitt internationella arbete.'
const YEAR_END_EN =
  'In the annual accounts and the annual report, the committees shall give an account of their international work and evaluate it.'
const OWN_PLANS =
  'Förvaltningarna ska ha ett tydligt internationellt perspektiv i sina respektive nämndplaner.'
const WHOLE = 'För den kommungemensamma utvärderingen ansvarar kommunstyrelsen.'
const WATCH =
  'Den centrala funktionen ska bland annat bistå kommunens verksamheter med aktuell information om gällande och kommande lagstiftning, utbildningsmöjligheter i olika EU-relaterade frågor samt omvärldsbevakning.'

const COMMITTEES = { sv: 'Nämnderna', en: 'The committees' }
const watched = { municipalityCode: '0381', sources: [fromPolicy('Samordning av arbetet', WATCH)] }

/** What the policy asks to be handed in, and what it asks to be kept in view. */
export const followUp: Batch = {
  report: [
    {
      id: '0381-krav-namndplan',
      municipalityCode: '0381',
      kind: 'committee-plan',
      actor: { sv: 'Förvaltningarna', en: 'The offices of the committees' },
      content: {
        sv: OWN_PLANS,
        en: 'The offices shall have a clear international perspective in their respective committee plans.',
      },
      sources: [fromPolicy('Arbetsätt', OWN_PLANS)],
    },
    {
      id: '0381-krav-arsbokslut',
      municipalityCode: '0381',
      kind: 'annual-accounts',
      actor: COMMITTEES,
      content: { sv: YEAR_END, en: YEAR_END_EN },
      sources: [fromPolicy('Uppföljning och utvärdering', YEAR_END)],
    },
    {
      id: '0381-krav-arsredovisning',
      municipalityCode: '0381',
      kind: 'annual-report',
      actor: COMMITTEES,
      content: { sv: YEAR_END, en: YEAR_END_EN },
      sources: [fromPolicy('Uppföljning och utvärdering', YEAR_END)],
    },
    {
      id: '0381-krav-kommungemensam-utvardering',
      municipalityCode: '0381',
      kind: 'evaluation',
      unitId: '0381-kommunstyrelsen',
      content: {
        sv: WHOLE,
        en: 'The municipal executive board is responsible for the evaluation of the municipality as a whole.',
      },
      sources: [fromPolicy('Uppföljning och utvärdering', WHOLE)],
    },
  ],
  monitoringItem: [
    {
      id: '0381-lagstiftning',
      ...watched,
      title: { sv: 'Gällande och kommande lagstiftning', en: 'Legislation in force and to come' },
      type: 'legislation',
    },
    {
      id: '0381-utbildningsmojligheter',
      ...watched,
      title: {
        sv: 'Utbildningsmöjligheter i olika EU-relaterade frågor',
        en: 'Training opportunities in various EU-related matters',
      },
      type: 'training',
    },
    {
      id: '0381-omvarldsbevakning',
      ...watched,
      title: { sv: 'Omvärldsbevakning', en: 'Following developments abroad' },
      type: 'general',
    },
  ],
}
