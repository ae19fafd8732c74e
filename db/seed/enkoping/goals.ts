import type { Batch } from '../../resources/index.ts'
import { here, verbatim } from './cite.ts'
import { VISION } from './purposes.ts'

/** The nine points under "Mål". The policy sets no number for any of them. */
const goal = { ...here, kind: 'goal', measured: false, parentId: VISION } as const
/** The points that go on from the words before the list; the eighth is a sentence of its own. */
const point = { ...goal, leadIn: { sv: 'Enköpings kommun', en: 'Enköping Municipality' } } as const

export const goals: Batch = {
  goal: [
    {
      id: '0381-fred-och-demokrati',
      ...point,
      position: 5,
      themes: ['democracy'],
      ...verbatim(
        'Mål, punkt 1',
        'Bidrar genom sitt internationella arbete till en fredlig och demokratisk utveckling i världen.',
        'Contributes through its international work to peaceful and democratic development in the world.',
      ),
    },
    {
      id: '0381-projekt-av-god-kvalitet',
      ...point,
      position: 6,
      ...verbatim(
        'Mål, punkt 2',
        'Deltar i internationellt finansierade projekt och utbyten av god kvalitet, exempelvis via EU.',
        'Takes part in internationally funded projects and exchanges of good quality, for example through the EU.',
      ),
    },
    {
      id: '0381-naringslivets-internationalisering',
      ...point,
      position: 7,
      themes: ['business'],
      groups: ['businesses'],
      ...verbatim(
        'Mål, punkt 3',
        'Stimulerar fortsatt internationalisering av det lokala näringslivet bland annat genom samarbetet inom Stockholm Business Alliance.',
        'Encourages local business to go on becoming more international, among other things through the cooperation within Stockholm Business Alliance.',
      ),
    },
    {
      id: '0381-internationellt-perspektiv-i-undervisning',
      ...point,
      position: 8,
      themes: ['education'],
      groups: ['children-and-youth', 'adult-learners'],
      ...verbatim(
        'Mål, punkt 4',
        'Uppmuntrar ett internationellt perspektiv i undervisning för barn och unga och inom vuxenundervisning.',
        'Encourages an international perspective in teaching for children and young people and in adult education.',
      ),
    },
    {
      id: '0381-internationellt-aktiv-kommun',
      ...point,
      position: 9,
      ...verbatim(
        'Mål, punkt 5',
        'Positionerar sig som en internationellt aktiv kommun och stärker den egna konkurrenskraften.',
        'Positions itself as an internationally active municipality and strengthens its own competitiveness.',
      ),
    },
    {
      id: '0381-hallbar-utveckling',
      ...point,
      position: 10,
      ...verbatim(
        'Mål, punkt 6',
        'Sprider kunskap och erfarenheter gällande hållbar utveckling.',
        'Spreads knowledge and experience of sustainable development.',
      ),
    },
    {
      id: '0381-omvarldsorienterad-kommun',
      ...point,
      position: 11,
      ...verbatim(
        'Mål, punkt 7',
        'Är en omvärldsorienterad kommun med kännedom om vad som pågår i EU och i övriga världen av intresse för de egna verksamheterna.',
        'Is a municipality that looks outwards and knows what goes on in the EU and the rest of the world that matters to its own services.',
      ),
    },
    {
      id: '0381-finansieringsmojligheter',
      ...goal,
      position: 12,
      ...verbatim(
        'Mål, punkt 8',
        'Finansieringsmöjligheter som det internationella arbetet och EU erbjuder tas tillvara i kommunens utvecklingsarbete.',
        'Funding opportunities that international work and the EU offer are put to use in the municipality’s development work.',
      ),
    },
    {
      id: '0381-aktivt-vanortsarbete',
      ...point,
      position: 13,
      ...verbatim(
        'Mål, punkt 9',
        'Har ett aktivt vänortsarbete som utvecklas i riktning mot ett ökat erfarenhetsutbyte och ett mer projektorienterat arbetssätt.',
        'Has active twin-town work that develops towards more exchange of experience and a more project-oriented way of working.',
      ),
    },
  ],
}
