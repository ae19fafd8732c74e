import type { Batch } from '../../resources/index.ts'
import { cite, type Goal, municipalityCode, type OwnGoal, policyId } from './cite.ts'

/** What the policy assigns to its bodies, separate from what it wants to achieve. */
const assignment = (place: string, record: Omit<OwnGoal, 'kind' | 'measured'>): Goal => ({
  ...record,
  municipalityCode,
  policyId,
  kind: 'assignment',
  measured: false,
  sources: cite(place, record.wording.sv),
})

/** Whom the three duties of the section on responsibility bind. */
export const bodies = {
  sv: 'Nämnder, styrelse samt kontor och enhet',
  en: 'Committees, board, offices and units',
} as const
const leadIn = { sv: `${bodies.sv} ska`, en: `${bodies.en} shall` }

export const assignments: Batch = {
  goal: [
    assignment('Ärendebeskrivning, stycke 1', {
      id: '0114-implementera-i-verksamhetsplaner',
      position: 1,
      wording: {
        sv: 'Strategin är verksamhetsövergripande och förutsätter att respektive nämnd, kontor, enhet och kommunala bolag själva implementerar det internationella arbetet som metod i sina verksamhetsplaner.',
        en: 'The strategy covers all operations, and presupposes that each committee, office, unit and municipal company itself implements international work as a method in its operating plans.',
      },
    }),
    assignment('Inledning, stycke 2', {
      id: '0114-malinriktat',
      position: 4,
      wording: {
        sv: 'Vårt internationella arbete ska vara målinriktat med fokus på utveckling och innovation. Det betyder att nya kunskaper, metoder eller erfarenheter som det internationella arbetet bidrar med ska berika och utveckla Upplands Väsby kommuns kärnverksamhet.',
        en: 'Our international work shall be goal-oriented, with a focus on development and innovation. This means that new knowledge, methods or experience that international work contributes shall enrich and develop the core services of the municipality of Upplands Väsby.',
      },
    }),
    assignment('Inledning, stycke 2', {
      id: '0114-ska-skapa-mervarde',
      position: 5,
      wording: {
        sv: 'Kommunens internationella arbete ska skapa mervärde för medborgare och företag i Upplands Väsby samt vidareutveckla det internationella arbetet som ett verktyg i kommunens arbete.',
        en: 'The municipality’s international work shall create added value for citizens and businesses in Upplands Väsby, and develop international work further as a tool in the municipality’s work.',
      },
      groups: ['residents', 'businesses'],
    }),
    assignment('Möjligheter med internationellt arbete, stycke 2', {
      id: '0114-mangfald',
      position: 6,
      wording: {
        sv: 'Språklig och kulturell mångfald hos kommuninvånare, föreningar och företag skall tillvaratas för att öka kvaliteten i kommunens verksamheter.',
        en: 'The linguistic and cultural diversity of residents, associations and businesses shall be put to use to raise the quality of the municipality’s services.',
      },
      themes: ['culture'],
      groups: ['residents', 'associations', 'businesses'],
    }),
    assignment('Prioriteringar, punkt 9', {
      id: '0114-naturlig-del',
      position: 16,
      wording: {
        sv: 'Internationella kontakter som metod ska vara en naturlig del i varje enhets verksamhetsutveckling.',
        en: 'International contacts as a method shall be a natural part of how every unit develops its operations.',
      },
    }),
    assignment('Prioriterat innehåll i de internationella kontakterna, Livslångt lärande', {
      id: '0114-hog-kunskapsniva',
      position: 17,
      wording: {
        sv: 'Förskola, skola och fritidsverksamhet för barn och ungdomar ska ge hög kunskapsnivå, bland annat i språk och tvärkulturell kompetens.',
        en: 'Preschool, school and leisure activities for children and young people shall give a high level of knowledge, among other things in languages and intercultural competence.',
      },
      priorityAreaIds: ['0114-livslangt-larande'],
      themes: ['education'],
      groups: ['children-and-youth'],
    }),
    assignment('Prioriterat innehåll i de internationella kontakterna, Arbete och hållbar tillväxt', {
      id: '0114-prioritera-samarbete',
      position: 18,
      wording: {
        sv: 'Internationellt samarbete med andra som arbetar med samma områden bör prioriteras.',
        en: 'International cooperation with others who work in the same areas should be given priority.',
      },
      priorityAreaIds: ['0114-arbete-och-hallbar-tillvaxt'],
    }),
    assignment('Tillvägagångssätt, mening 1', {
      id: '0114-oppenhet-och-nyfikenhet',
      position: 19,
      wording: {
        sv: 'Det internationella arbetet ska präglas av öppenhet och nyfikenhet.',
        en: 'International work shall be marked by openness and curiosity.',
      },
    }),
    assignment('Tillvägagångssätt, mening 2', {
      id: '0114-soka-samarbete',
      position: 20,
      wording: {
        sv: 'Kommunen ska söka samarbete med internationella partners för att tillsammans bedriva strategiskt utvecklingsarbete.',
        en: 'The municipality shall seek cooperation with international partners, to do strategic development work together.',
      },
    }),
    assignment('Tillvägagångssätt, mening 4', {
      id: '0114-breda-partnerskap',
      position: 21,
      wording: {
        sv: 'Breda partnerskap där olika aktörer i samhället, t.ex. universitet och högskolor, myndigheter, företag, föreningslivet och övriga civila samhället deltar uppmuntras.',
        en: 'Broad partnerships are encouraged, in which different actors in society take part, such as universities, authorities, businesses, associations and the rest of civil society.',
      },
      groups: ['businesses', 'associations'],
    }),
    assignment('Ansvarsfördelning, punkt 1', {
      id: '0114-folja-utvecklingen',
      position: 22,
      leadIn,
      wording: {
        sv: 'följa med i den internationella utvecklingen inom sitt område.',
        en: 'follow international developments in its field.',
      },
    }),
    assignment('Ansvarsfördelning, punkt 2', {
      id: '0114-ordinarie-verksamheten',
      position: 23,
      leadIn,
      wording: {
        sv: 'arbeta för att de internationella frågorna, framförallt europafrågorna, utvecklas och blir en del av den ordinarie verksamheten.',
        en: 'work for international matters, above all European ones, to develop and become part of regular operations.',
      },
    }),
    assignment('Ansvarsfördelning, punkt 3', {
      id: '0114-eu-projekt-som-metod',
      position: 24,
      leadIn,
      wording: {
        sv: 'använda EU-projekt och annat internationellt arbete som en metod i sitt strategiska utvecklingsarbete.',
        en: 'use EU projects and other international work as a method in its strategic development work.',
      },
    }),
  ],
}
