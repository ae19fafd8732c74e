import type { Batch } from '../../resources/index.ts'
import { cite, municipalityCode, policyId } from './cite.ts'

const common = { municipalityCode, policyId } as const
const named = cite(
  'Mål, syften och ambitioner, punkt 5',
  'prioriterade områden (Livslångt lärande, sociala frågor, arbete och hållbar tillväxt och hållbar stadsutveckling)',
)

export const priorityAreas: Batch = {
  priorityArea: [
    {
      ...common,
      id: '0114-livslangt-larande',
      title: { sv: 'Livslångt lärande', en: 'Lifelong learning' },
      position: 1,
      description: {
        sv: 'Internationella kontakter är särskilt viktigt för barn och ungdomar. Förskola, skola och fritidsverksamhet för barn och ungdomar ska ge hög kunskapsnivå, bland annat i språk och tvärkulturell kompetens. Syftet är att ge förutsättningar för att barn och ungdomar i en framtid kan verka i en globaliserad värld. Kontakter och erfarenhetsutbyte med motsvarande verksamheter i andra länder, framförallt inom Europa, är ett viktigt inslag. Det är också angeläget att ta del av andras erfarenheter och pröva nya metoder för att stimulera det kontinuerliga livslånga lärandet i och utanför arbetslivet.',
      },
      sources: [
        ...named,
        ...cite(
          'Prioriterat innehåll, Livslångt lärande',
          'Internationella kontakter är särskilt viktigt för barn och ungdomar.',
        ),
      ],
    },
    {
      ...common,
      id: '0114-sociala-fragor',
      title: { sv: 'Sociala frågor', en: 'Social issues' },
      position: 2,
      description: {
        sv: 'I omsorgen om kommuninvånarna i livets olika skeden delar Upplands Väsby kommun frågeställningar och utmaningar med andra städer och regioner framförallt i Europa. Internationella impulser är ett kraftfullt instrument i det sociala arbetet samtidigt som kommunen har stor potential att bidra med egna erfarenheter till andra.',
      },
      sources: [
        ...named,
        ...cite(
          'Prioriterat innehåll, Sociala frågor',
          'Internationella impulser är ett kraftfullt instrument i det sociala arbetet',
        ),
      ],
    },
    {
      ...common,
      id: '0114-arbete-och-hallbar-tillvaxt',
      title: { sv: 'Arbete och hållbar tillväxt', en: 'Employment and sustainable growth' },
      position: 3,
      description: {
        sv: 'Upplands Väsby arbetar målmedvetet för att bidra till arbete och hållbar tillväxt i Stockholmsregionen. Goda kontakter med ett aktivt näringsliv, medvetet arbetsmarknads- och integrationsarbete och strategiskt miljöarbete är några nyckelfaktorer. Internationellt samarbete med andra som arbetar med samma områden bör prioriteras.',
      },
      sources: [
        ...named,
        ...cite(
          'Prioriterat innehåll, Arbete och hållbar tillväxt',
          'Internationellt samarbete med andra som arbetar med samma områden bör prioriteras.',
        ),
      ],
    },
    {
      ...common,
      id: '0114-hallbar-stadsutveckling',
      title: { sv: 'Hållbar stadsutveckling', en: 'Sustainable urban development' },
      position: 4,
      description: {
        sv: 'Upplands Väsby är en kommun i stark utveckling. Det är viktigt att dela kunskap och erfarenhet med andra europeiska och internationella orter i planeringen av framtidens Väsby stad som en hållbar attraktiv stad för boende och företagande. Miljö och klimatfrågorna har en central roll i stadsutvecklingen.',
      },
      sources: [
        ...named,
        ...cite(
          'Prioriterat innehåll, Hållbar stadsutveckling',
          'Miljö och klimatfrågorna har en central roll i stadsutvecklingen.',
        ),
      ],
    },
  ],
}
