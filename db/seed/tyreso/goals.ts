import type { Batch } from '../../resources/index.ts'
import { fromPolicy, here, verbatim } from './cite.ts'

/** The proposal calls nothing a goal: three sentences stand under "Inriktning", the rest is to be done. */
const direction = { ...here, kind: 'direction', measured: false } as const
const assignment = { ...direction, kind: 'assignment' } as const

const FUNDING =
  'För utvecklingsarbete inom kommunens förvaltningar ska alltid prövas möjligheten till finansiering och utbyte genom internationella fonder och program. Internationella projekt ska vara en del av ordinarie verksamhet. Att arbeta med internationella frågor och erfarenhetsutbyte med kollegor i andra länder är ett värdefullt instrument för kompetens- och personalutveckling.'
const YOUTH =
  'Barns och ungdomars internationella kontakter ska särskilt uppmuntras. Barn och ungdomar ska stimuleras till deltagande i olika internationella utbytesprogram liksom till skolsamarbete länder emellan.'
const WATCH =
  'En samordnad internationell verksamhet förutsätter en god omvärldsbevakning och väl fungerande interna informationskanaler. Tidig information om pågående lagstiftnings- och policyprocesser samt finansieringsmöjligheter till utvecklingsprojekt förbättrar vår handlingsberedskap för att möta utvecklingen.'

const FOCUS =
  'Fokus i kommunens internationella samarbete ska vara medverkan i EU-projekt och utbyte med vänorter. Till detta kan också kommunalt partnerskap läggas.'
const NEEDED =
  'Framförallt behövs en sammanhållen strategi för det internationella arbetet och ökad betoning av de internationella perspektiven i kommunens verksamheter.'

/** All three areas are named together, in the summary and again under their own heading. */
const threeAreas = [
  fromPolicy(
    'Prioriterade områden, mening 1',
    'Prioriterade områden I det internationella samarbetet prioriteras tre områden: utveckling av den kommunala verksamheten, barns och ungdomars internationella kontakter och omvärldsbevakning.',
  ),
  fromPolicy(
    'Sammanfattning, mening 4',
    'I bifogade riktlinjer prioriteras tre områden i det internationella samarbetet: utveckling av den kommunala verksamheten, barns och ungdomars internationella kontakter och omvärldsbevakning.',
  ),
]

export const goals: Batch = {
  priorityArea: [
    {
      id: '0138-utveckling-av-verksamheten',
      ...here,
      title: { sv: 'Utveckling av kommunens verksamhet', en: 'Development of the municipality’s services' },
      description: {
        sv: FUNDING,
        en: 'For development work in the municipality’s offices, the opportunity for funding and exchange through international funds and programmes shall always be looked into. International projects shall be a part of regular operations. Working with international matters and exchanging experience with colleagues in other countries is a valuable instrument for developing skills and staff.',
      },
      position: 1,
      sources: [
        fromPolicy('Prioriterade områden, Utveckling av kommunens verksamhet', FUNDING),
        ...threeAreas,
      ],
    },
    {
      id: '0138-barn-och-ungdomar',
      ...here,
      title: {
        sv: 'Barns och ungdomars internationella kontakter',
        en: 'International contacts of children and young people',
      },
      description: {
        sv: YOUTH,
        en: 'International contacts of children and young people shall be especially encouraged. Children and young people shall be encouraged to take part in various international exchange programmes and in school cooperation between countries.',
      },
      position: 2,
      sources: [
        fromPolicy('Prioriterade områden, Barns och ungdomars internationella kontakter', YOUTH),
        ...threeAreas,
      ],
    },
    {
      id: '0138-omvarldsbevakning',
      ...here,
      title: { sv: 'Omvärldsbevakning', en: 'Following developments abroad' },
      description: {
        sv: WATCH,
        en: 'Coordinated international work requires that developments abroad are followed well and that the channels for information within the municipality work. Early information on legislation and policy in progress, and on funding opportunities for development projects, makes us better prepared to meet developments.',
      },
      position: 3,
      sources: [fromPolicy('Prioriterade områden, Omvärldsbevakning', WATCH), ...threeAreas],
    },
  ],
  goal: [
    {
      id: '0138-instrument-for-utveckling',
      ...direction,
      position: 1,
      ...verbatim(
        'Inriktning, mening 1',
        'Internationellt samarbete ska ses som ett instrument för verksamhetsutveckling i syfte att uppnå verksamhetens och kommunens mål.',
        'International cooperation is to be seen as an instrument for developing services, in order to reach the goals of the service and of the municipality.',
      ),
    },
    {
      id: '0138-tillfora-resurser',
      ...direction,
      position: 2,
      ...verbatim(
        'Inriktning, mening 2',
        'Samarbete ska tillföra kompetens, erfarenheter och/eller ekonomiska resurser i utvecklingen av Tyresö kommuns olika verksamheter.',
        'Cooperation shall bring skills, experience and/or financial resources to the development of Tyresö Municipality’s various services.',
      ),
    },
    {
      id: '0138-mervarde',
      ...direction,
      position: 3,
      groups: ['residents', 'associations', 'businesses'],
      ...verbatim(
        'Inriktning, mening 3',
        'Samarbetet ska skapa ett mervärde för Tyresö kommuns invånare, organisationer och näringsliv.',
        'The cooperation shall create added value for Tyresö Municipality’s residents, organisations and businesses.',
      ),
    },
    {
      id: '0138-del-av-ordinarie-verksamhet',
      ...assignment,
      position: 4,
      priorityAreaIds: ['0138-utveckling-av-verksamheten'],
      ...verbatim(
        'Prioriterade områden, Utveckling av kommunens verksamhet, mening 2',
        'Internationella projekt ska vara en del av ordinarie verksamhet.',
        'International projects shall be a part of regular operations.',
      ),
    },
    {
      id: '0138-uppmuntra-kontakter',
      ...assignment,
      position: 5,
      priorityAreaIds: ['0138-barn-och-ungdomar'],
      groups: ['children-and-youth'],
      ...verbatim(
        'Prioriterade områden, Barns och ungdomars internationella kontakter, mening 1',
        'Barns och ungdomars internationella kontakter ska särskilt uppmuntras.',
        'International contacts of children and young people shall be especially encouraged.',
      ),
    },
    {
      id: '0138-utbytesprogram-och-skolsamarbete',
      ...assignment,
      position: 6,
      priorityAreaIds: ['0138-barn-och-ungdomar'],
      themes: ['education'],
      groups: ['children-and-youth'],
      ...verbatim(
        'Prioriterade områden, Barns och ungdomars internationella kontakter, mening 2',
        'Barn och ungdomar ska stimuleras till deltagande i olika internationella utbytesprogram liksom till skolsamarbete länder emellan.',
        'Children and young people shall be encouraged to take part in various international exchange programmes and in school cooperation between countries.',
      ),
    },
    {
      id: '0138-samarbetsformer',
      ...assignment,
      position: 7,
      wording: {
        sv: `${FOCUS} Här avses främst Sida-finansierade ICLD-projekt. Dessa tre områden utgör grunden för kommunens internationella engagemang.`,
        en: 'The focus of the municipality’s international cooperation shall be participation in EU projects and exchange with twin towns. Municipal partnership may be added to these. By this is meant above all ICLD projects funded by Sida. These three areas are the basis of the municipality’s international commitment.',
      },
      sources: [
        fromPolicy(
          'Samarbeten',
          `${FOCUS} Här avses främst Sida-finansierade ICLD-projekt. Dessa tre områden utgör grunden för kommunens internationella engagemang.`,
        ),
        fromPolicy('Sammanfattning, mening 5 och 6', FOCUS),
      ],
    },
    {
      id: '0138-yrkesrelaterade-samarbeten',
      ...assignment,
      position: 8,
      groups: ['staff'],
      ...verbatim(
        'Beskrivning av ärendet, mening 6',
        'I bifogade riktlinjer betonas därför en tydligare fokus på yrkesrelaterade samarbeten och utbyten.',
        'The attached guidelines therefore stress a clearer focus on cooperation and exchanges related to people’s work.',
      ),
    },
    {
      id: '0138-okad-betoning',
      ...assignment,
      position: 9,
      wording: {
        sv: 'Framförallt behövs … ökad betoning av de internationella perspektiven i kommunens verksamheter.',
        en: 'What is needed above all is … a greater emphasis on the international perspectives in the municipality’s services.',
      },
      sources: [fromPolicy('Beskrivning av ärendet, mening 9', NEEDED)],
    },
    {
      // The government's decision has neither date nor number in the document.
      id: '0138-anpassas-till-partnerskap',
      ...assignment,
      position: 10,
      ...verbatim(
        'Beskrivning av ärendet, mening 10',
        'Riktlinjerna bör även anpassas till de nya formerna av kommunalt internationellt partnerskap som beslutats av regeringen.',
        'The guidelines should also be adapted to the new forms of international municipal partnership decided by the government.',
      ),
    },
  ],
}
