import type { Batch } from '../../resources/index.ts'
import { fromPolicy, here, verbatim } from './cite.ts'

/** What the international work shall serve, by the policy: the vision and the goals of the whole municipality. */
export const VISION = '0381-vision-och-strategiska-mal'
const purpose = { ...here, kind: 'purpose', measured: false, parentId: VISION } as const
const assignment = { ...here, kind: 'assignment', measured: false } as const

const INTEGRATED = 'Internationellt utvecklingsarbete ska vara en integrerad del av varje nämnds arbete.'

export const purposes: Batch = {
  goal: [
    {
      id: VISION,
      ...here,
      position: 1,
      kind: 'other-document',
      measured: false,
      steeringPlan: 'Kommunens övergripande vision och strategiska mål',
      themes: ['environment'],
      wording: {
        sv: 'kommunens övergripande vision och strategiska mål, däribland målet att vara den miljövänliga och gröna kommunen',
        en: 'the municipality’s overall vision and strategic goals, among them the goal of being the environmentally friendly and green municipality',
      },
      sources: [
        fromPolicy(
          'Bakgrund, stycke 2, mening 4',
          'Internationaliseringsarbetet är även viktigt för att stärka och uppnå kommunens övergripande vision och strategiska mål, däribland målet att vara den miljövänliga och gröna kommunen.',
        ),
      ],
    },
    {
      id: '0381-bidra-till-visionen',
      ...purpose,
      position: 2,
      ...verbatim(
        'Syfte, mening 1',
        'Syftet med Enköping kommuns internationella arbete är att bidra till att kommunens övergripande vision och strategiska mål uppfylls.',
        'The purpose of Enköping Municipality’s international work is to help fulfil the municipality’s overall vision and strategic goals.',
      ),
    },
    {
      id: '0381-verktyg-for-utveckling',
      ...purpose,
      position: 3,
      groups: ['residents', 'businesses'],
      ...verbatim(
        'Syfte, mening 2',
        'Det internationella arbetet ska ses som ett verktyg för att främja verksamhetsutveckling och kompetensutveckling samt skapa mervärde för invånare och företag i Enköping.',
        'International work is to be seen as a tool for developing services and skills and for creating added value for residents and businesses in Enköping.',
      ),
    },
    {
      id: '0381-ytterligare-perspektiv',
      ...purpose,
      position: 4,
      groups: ['elected-representatives', 'staff', 'residents'],
      ...verbatim(
        'Syfte, mening 3',
        'Syftet är vidare att ge förtroendevalda, medarbetare och invånare ytterligare ett perspektiv på den egna tillvaron',
        'A further purpose is to give elected representatives, staff and residents one more perspective on their own lives',
      ),
    },
    {
      id: '0381-styras-utifran-behov',
      ...assignment,
      position: 14,
      ...verbatim(
        'Arbetsätt',
        'Det internationella arbetet i kommunen ska vara målinriktat och styras utifrån behov.',
        'The municipality’s international work shall be goal-oriented and steered by need.',
      ),
    },
    {
      id: '0381-oppenhet-och-nytankande',
      ...assignment,
      position: 15,
      ...verbatim(
        'Arbetsätt, mening 2',
        'Arbetet ska präglas av öppenhet och nytänkande.',
        'The work shall be marked by openness and new thinking.',
      ),
    },
    {
      id: '0381-okad-kunskap',
      ...assignment,
      position: 16,
      groups: ['elected-representatives', 'staff'],
      ...verbatim(
        'Arbetsätt',
        'Därför är det viktigt att kommunens företrädare, såväl förtroendevalda politiker som medarbetare, ökar sina kunskaper och är medvetna om hur internationella beslut påverkar de verksamheter som kommunen ansvarar för.',
        'It is therefore important that the municipality’s representatives, elected politicians and staff alike, learn more and are aware of how international decisions affect the services the municipality is responsible for.',
      ),
    },
    {
      id: '0381-integrerad-del',
      ...assignment,
      position: 17,
      wording: {
        sv: INTEGRATED,
        en: 'International development work shall be an integrated part of every committee’s work.',
      },
      sources: [
        fromPolicy('Arbetsätt, mening 5', INTEGRATED),
        fromPolicy(
          'Ekonomi, mening 1',
          'Internationellt arbete är en naturlig del av varje nämnds utvecklingsarbete',
        ),
      ],
    },
    {
      id: '0381-strategi-med-riktlinjer',
      ...assignment,
      position: 18,
      ...verbatim(
        'Bakgrund, stycke 4, mening 2',
        'För att på ett framgångsrikt sätt använda sig av internationalisering som ett verktyg för verksamhetsutveckling och i högre utsträckning ta del av EU:s utvecklingspengar, behöver en strategi med riktlinjer för hur arbetet ska bedrivas tas fram.',
        'To use internationalisation successfully as a tool for developing services, and to make more use of the EU’s development funds, a strategy with guidelines on how the work is to be carried out needs to be drawn up.',
      ),
    },
  ],
}
