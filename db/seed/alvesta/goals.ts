import type { Batch } from '../../resources/index.ts'
import { here, verbatim } from './cite.ts'

/** The policy sets no number for any of its goals. */
const goal = { ...here, kind: 'goal', measured: false } as const

export const goals: Batch = {
  goal: [
    {
      id: '0764-barn-och-ungdomar',
      ...goal,
      position: 1,
      themes: ['education'],
      groups: ['children-and-youth'],
      ...verbatim(
        'Mål, punkt 1',
        'Barn och ungdomar har en mycket viktig roll i det internationella arbetet i kommunen. En av grundförutsättningarna för internationellt arbete är språkkunskaper, och internationellt arbete kan fungera som en motivation för ungdomarnas språkstudier.',
        'Children and young people have a very important role in the municipality’s international work. Knowledge of languages is one of the basic conditions for international work, and international work can motivate young people’s language studies.',
      ),
    },
    {
      id: '0764-motverka-rasism',
      ...goal,
      position: 2,
      themes: ['integration'],
      groups: ['children-and-youth'],
      ...verbatim(
        'Mål, punkt 2',
        'Ungdomar är också viktiga som opinionsbildare och spridare av en mera internationell attityd i kommunen som kan motverka rasism och främja integrationsprocessen för kommunens invandrare.',
        'Young people also matter as shapers of opinion who spread a more international attitude in the municipality, which can counter racism and help the integration of the municipality’s immigrants.',
      ),
    },
    {
      id: '0764-nya-arbetstillfallen',
      ...goal,
      position: 3,
      themes: ['business', 'employment'],
      ...verbatim(
        'Mål, punkt 3',
        'Internationella kontakter skall medverka till att utveckla Alvesta kommun som lokaliseringsort. På sikt skall kontakterna medföra nya arbetstillfällen och effektivare kommunal verksamhet.',
        'International contacts shall help to develop Alvesta Municipality as a place for businesses to locate. In time, the contacts shall bring new jobs and more efficient municipal services.',
      ),
    },
    {
      id: '0764-okad-forstaelse',
      ...goal,
      position: 4,
      ...verbatim(
        'Mål, punkt 4',
        'Internationella kontakter skall medverka till ökad förståelse människor emellan.',
        'International contacts shall help people to understand one another better.',
      ),
    },
    {
      id: '0764-samverkan-med-andra',
      ...goal,
      position: 5,
      ...verbatim(
        'Mål, punkt 5',
        'Samverkan med andra kommuner och aktörer i ett ökat internationellt arbete.',
        'Cooperation with other municipalities and actors in more international work.',
      ),
    },
    {
      id: '0764-naringslivets-internationalisering',
      ...goal,
      position: 6,
      themes: ['business'],
      groups: ['businesses'],
      ...verbatim(
        'Mål, punkt 6',
        'Inom kommunens engagemang för näringslivets utveckling, skall en internationalisering ingå som en naturlig del. Alvesta kommun och företagen i kommunen skall gemensamt skapa kännedom om kommunens produkter/tjänster och Alvesta som lokaliseringsort.',
        'Internationalisation shall be a natural part of the municipality’s commitment to business development. Alvesta Municipality and its businesses shall together make known the products and services of the municipality, and Alvesta as a place to locate.',
      ),
    },
    {
      id: '0764-attraktiv-ort',
      ...goal,
      position: 7,
      ...verbatim(
        'Mål, punkt 7',
        'Kommunen har mycket att vinna på utökade internationella kontakter. Det gäller både i syfte att utveckla den kommunala verksamheten och att profilera Alvesta som en attraktiv boende-, besöks- och etableringsort.',
        'The municipality has much to gain from wider international contacts, both to develop municipal services and to make Alvesta known as an attractive place to live in, visit and set up business.',
      ),
    },
    {
      id: '0764-eu-kunskap',
      ...goal,
      position: 8,
      groups: ['staff', 'elected-representatives'],
      ...verbatim(
        'Mål, punkt 8',
        'Kommunen skall inom sin organisation utveckla EU-kunskapen och erbjuda utbildning/kompetensutveckling bland personal och förtroendevalda.',
        'Within its organisation, the municipality shall develop knowledge of the EU and offer training and professional development to staff and elected representatives.',
      ),
    },
    {
      id: '0764-vanortssamarbete',
      ...goal,
      position: 9,
      ...verbatim(
        'Mål, punkt 9',
        'Alvesta kommun har sedan lång tid ett etablerat vänortssamarbete. Samarbetet har funnit sina former och skall därför vidmakthållas.',
        'Alvesta Municipality has long had an established twin-town cooperation. The cooperation has found its forms and shall therefore be kept up.',
      ),
    },
    {
      id: '0764-extern-finansiering',
      ...goal,
      position: 10,
      ...verbatim(
        'Mål, punkt 10',
        'Kommunen skall ta till vara möjligheter till extern finansiering.',
        'The municipality shall make use of opportunities for external funding.',
      ),
    },
    {
      id: '0764-del-av-ordinarie-verksamhet',
      ...goal,
      kind: 'assignment',
      position: 11,
      ...verbatim(
        'Handlingsplan, mening 1',
        'Internationellt arbete skall integreras i den kommunala förvaltningsorganisationens ordinarie verksamheter.',
        'International work shall be integrated into the regular operations of the municipal administration.',
      ),
    },
    {
      id: '0764-projektdatabas',
      ...goal,
      kind: 'assignment',
      position: 12,
      ...verbatim(
        'Utvärdering, mening 1',
        'Minst en gång om året skall pågående internationella projekt rapporteras till kommunledningskontoret där en projektdatabas upprättas.',
        'At least once a year, ongoing international projects shall be reported to the municipal executive office, where a project database is set up.',
      ),
    },
  ],
}
