import type { Batch } from '../../resources/index.ts'
import { fromPolicy, here, verbatim } from './cite.ts'

/** The proposal sets no number for any of its goals. */
const direction = { ...here, kind: 'direction', measured: false } as const
const goal = { ...direction, kind: 'goal' } as const

const FUNDING =
  'För utvecklingsarbete inom kommunens förvaltningar ska alltid prövas möjligheten till finansiering och utbyte genom internationella fonder och program. Internationella projekt ska vara en del av ordinarie verksamhet. Att arbeta med internationella frågor och erfarenhetsutbyte med kollegor i andra länder är ett värdefullt instrument för kompetens- och personalutveckling.'
const YOUTH =
  'Barns och ungdomars internationella kontakter ska särskilt uppmuntras. Barn och ungdomar ska stimuleras till deltagande i olika internationella utbytesprogram liksom till skolsamarbete länder emellan.'
const WATCH =
  'En samordnad internationell verksamhet förutsätter en god omvärldsbevakning och väl fungerande interna informationskanaler. Tidig information om pågående lagstiftnings- och policyprocesser samt finansieringsmöjligheter till utvecklingsprojekt förbättrar vår handlingsberedskap för att möta utvecklingen.'

export const goals: Batch = {
  priorityArea: [
    {
      id: '0138-utveckling-av-verksamheten',
      ...here,
      title: { sv: 'Utveckling av kommunens verksamhet', en: 'Development of the municipality’s services' },
      description: { sv: FUNDING },
      position: 1,
      sources: [fromPolicy('Prioriterade områden, Utveckling av kommunens verksamhet', FUNDING)],
    },
    {
      id: '0138-barn-och-ungdomar',
      ...here,
      title: {
        sv: 'Barns och ungdomars internationella kontakter',
        en: 'International contacts of children and young people',
      },
      description: { sv: YOUTH },
      position: 2,
      sources: [fromPolicy('Prioriterade områden, Barns och ungdomars internationella kontakter', YOUTH)],
    },
    {
      id: '0138-omvarldsbevakning',
      ...here,
      title: { sv: 'Omvärldsbevakning', en: 'Following developments abroad' },
      description: { sv: WATCH },
      position: 3,
      sources: [fromPolicy('Prioriterade områden, Omvärldsbevakning', WATCH)],
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
      ...goal,
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
      ...goal,
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
      ...goal,
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
      ...direction,
      position: 7,
      ...verbatim(
        'Samarbeten',
        'Fokus i kommunens internationella samarbete ska vara medverkan i EU-projekt och utbyte med vänorter. Till detta kan också kommunalt partnerskap läggas. Här avses främst Sida-finansierade ICLD-projekt.',
        'The focus of the municipality’s international cooperation shall be participation in EU projects and exchange with twin towns. Municipal partnership may be added to these. By this is meant above all ICLD projects funded by Sida.',
      ),
    },
  ],
}
