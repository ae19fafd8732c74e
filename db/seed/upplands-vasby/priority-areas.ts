import type { Batch } from '../../resources/index.ts'
import { cite, citeAmbition, municipalityCode, policyId } from './cite.ts'

type PriorityArea = NonNullable<Batch['priorityArea']>[number]

/** An area that the fifth ambition names and a section of the same name describes. */
const area = (
  record: Pick<PriorityArea, 'id' | 'position'> & {
    readonly title: { readonly sv: string; readonly en: string }
    readonly description: { readonly sv: string; readonly en: string }
  },
): PriorityArea => ({
  ...record,
  municipalityCode,
  policyId,
  sources: [
    ...citeAmbition(
      5,
      'prioriterade områden (Livslångt lärande, sociala frågor, arbete och hållbar tillväxt och hållbar stadsutveckling)',
    ),
    ...cite(
      `Prioriterat innehåll i de internationella kontakterna, ${record.title.sv}`,
      record.description.sv,
    ),
  ],
})

export const priorityAreas: Batch = {
  priorityArea: [
    area({
      id: '0114-livslangt-larande',
      title: { sv: 'Livslångt lärande', en: 'Lifelong learning' },
      position: 1,
      description: {
        sv: 'Internationella kontakter är särskilt viktigt för barn och ungdomar. Förskola, skola och fritidsverksamhet för barn och ungdomar ska ge hög kunskapsnivå, bland annat i språk och tvärkulturell kompetens. Syftet är att ge förutsättningar för att barn och ungdomar i en framtid kan verka i en globaliserad värld. Kontakter och erfarenhetsutbyte med motsvarande verksamheter i andra länder, framförallt inom Europa, är ett viktigt inslag. Det är också angeläget att ta del av andras erfarenheter och pröva nya metoder för att stimulera det kontinuerliga livslånga lärandet i och utanför arbetslivet.',
        en: 'International contacts are especially important for children and young people. Preschool, school and leisure activities for children and young people shall give a high level of knowledge, among other things in languages and intercultural competence. The purpose is to give children and young people what they need to be active in a globalised world in the future. Contacts and exchange of experience with corresponding operations in other countries, above all in Europe, are an important part. It is also vital to learn from the experience of others and try new methods, to stimulate continuous lifelong learning in and outside working life.',
      },
    }),
    area({
      id: '0114-sociala-fragor',
      title: { sv: 'Sociala frågor', en: 'Social issues' },
      position: 2,
      description: {
        sv: 'I omsorgen om kommuninvånarna i livets olika skeden delar Upplands Väsby kommun frågeställningar och utmaningar med andra städer och regioner framförallt i Europa. Internationella impulser är ett kraftfullt instrument i det sociala arbetet samtidigt som kommunen har stor potential att bidra med egna erfarenheter till andra.',
        en: 'In caring for its residents at the different stages of life, the municipality of Upplands Väsby shares questions and challenges with other cities and regions, above all in Europe. Ideas from abroad are a powerful instrument in social work, and the municipality has great potential to contribute its own experience to others.',
      },
    }),
    area({
      id: '0114-arbete-och-hallbar-tillvaxt',
      title: { sv: 'Arbete och hållbar tillväxt', en: 'Employment and sustainable growth' },
      position: 3,
      description: {
        sv: 'Upplands Väsby arbetar målmedvetet för att bidra till arbete och hållbar tillväxt i Stockholmsregionen. Goda kontakter med ett aktivt näringsliv, medvetet arbetsmarknads- och integrationsarbete och strategiskt miljöarbete är några nyckelfaktorer. Internationellt samarbete med andra som arbetar med samma områden bör prioriteras.',
        en: 'Upplands Väsby works purposefully to contribute to employment and sustainable growth in the Stockholm region. Good contacts with active businesses, deliberate work on the labour market and integration, and strategic environmental work are some of the key factors. International cooperation with others who work in the same areas should be given priority.',
      },
    }),
    area({
      id: '0114-hallbar-stadsutveckling',
      title: { sv: 'Hållbar stadsutveckling', en: 'Sustainable urban development' },
      position: 4,
      description: {
        sv: 'Upplands Väsby är en kommun i stark utveckling. Det är viktigt att dela kunskap och erfarenhet med andra europeiska och internationella orter i planeringen av framtidens Väsby stad som en hållbar attraktiv stad för boende och företagande. Miljö och klimatfrågorna har en central roll i stadsutvecklingen.',
        en: 'Upplands Väsby is a municipality in rapid development. It is important to share knowledge and experience with other places in Europe and the world when planning the future town of Väsby as a sustainable and attractive town to live and do business in. Environmental and climate matters have a central role in urban development.',
      },
    }),
  ],
}
