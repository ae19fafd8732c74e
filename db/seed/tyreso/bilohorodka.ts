import type { Batch } from '../../resources/index.ts'

const fromPress = (place: string, quote: string) => ({
  sourceId: 'tyreso-bilohorodka-partnerskap',
  place,
  quote,
})
const fromVisit = (place: string, quote: string) => ({ sourceId: 'tyreso-bilohorodka-besok', place, quote })

const LETTER =
  'Tyresö kommun har undertecknat ett så kallat ”letter of intent”, en avsiktsförklaring, tillsammans med den ukrainska kommunen Bilohorodka. Intentionen är att starta upp ett samarbete och utbyte mellan de två kommunerna.'
const FIELDS =
  'Partnerskapet kan komma att handla om ett ömsesidigt samarbete och utbyte, till exempel utifrån fyra fokusområden'
const CHILDREN = 'Som en start på partnerskapet tog Tyresö emot 20 ukrainska barn på sommarlov i augusti.'
const VISIT =
  'Sista veckan i november fick Tyresö besök av representanter från Bilohorodka, Tyresös partnerkommun i Ukraina. Programmet bestod av besök i flera av kommunens verksamheter, kunskapsöverföring och samtal kring fortsatta samarbetsformer.'
const EXPERIENCE = 'erfarenhetsutbyte kring digitalisering, säkerhetsarbete och krishantering'
const GOES_ON = 'Besöket avslutades med en ömsesidig önskan om ett fortsatt partnerskap.'

const shared = {
  municipalityCode: '0138',
  type: 'visit',
  status: 'done',
  hostRole: 'host',
  place: 'Tyresö',
  countries: ['UA'],
  twinTownId: '0138-bilohorodka',
} as const

/** The partnership with Bilohorodka in Ukraine, from the letter of intent of 2023. Nothing later is known. */
export const bilohorodka: Batch = {
  twinTown: [
    {
      id: '0138-bilohorodka',
      municipalityCode: '0138',
      name: 'Bilohorodka',
      country: 'UA',
      longitude: 30.22,
      latitude: 50.39,
      kind: 'municipal-partnership',
      status: 'active',
      statusDate: '2023-12-15',
      since: '2023',
      together: {
        sv: 'Enligt kommunens sidor från 2023: utbyte av kunskap och erfarenheter om bland annat digitalisering, säkerhet och krishantering. Utbildning i gymnasiet och frågor som rör unga kan också bli aktuella.',
        en: 'According to the municipality’s pages of 2023: exchange of knowledge and experience on digital services, security and crisis management, among other things. Upper secondary education and youth matters may follow.',
      },
      contributions: ['competence', 'experience'],
      note: {
        sv: 'Partnerskapet bygger på en avsiktsförklaring. Kommunen kallar inte Bilohorodka för vänort. Uppgifterna är från 2023 och har inte bekräftats senare.',
        en: 'The partnership is based on a letter of intent. The municipality does not call Bilohorodka a twin town. The statements are from 2023 and have not been confirmed since.',
      },
      sources: [
        fromPress('Ingressen', LETTER),
        fromPress('Stycke 2', FIELDS),
        fromVisit('Stycke 1', VISIT),
        fromVisit('Stycke 3', EXPERIENCE),
        fromVisit('Stycke 5', GOES_ON),
      ],
    },
  ],
  agreement: [
    {
      id: '0138-avsiktsforklaring-bilohorodka',
      municipalityCode: '0138',
      title: { sv: 'Avsiktsförklaring med Bilohorodka', en: 'Letter of intent with Bilohorodka' },
      kind: 'municipal-partnership',
      twinTownId: '0138-bilohorodka',
      signedOn: '2023',
      sources: [fromPress('Ingressen', LETTER)],
    },
  ],
  activity: [
    {
      ...shared,
      id: '0138-sommarlov-bilohorodka-2023',
      title: {
        sv: 'Sommarlov i Tyresö för 20 ukrainska barn',
        en: 'Summer holiday in Tyresö for 20 Ukrainian children',
      },
      date: '2023-08',
      participants: 20,
      audience: ['children-and-youth'],
      goalIds: ['0138-uppmuntra-kontakter'],
      sources: [fromPress('Ingressen', CHILDREN)],
    },
    {
      ...shared,
      id: '0138-besok-fran-bilohorodka-2023',
      title: { sv: 'Besök från Bilohorodka', en: 'Visit from Bilohorodka' },
      description: {
        sv: 'Företrädare för Bilohorodka besökte flera av kommunens verksamheter och talade om hur samarbetet kan fortsätta.',
        en: 'Representatives of Bilohorodka visited several of the municipality’s services and discussed how the cooperation may continue.',
      },
      date: '2023-11',
      audience: ['elected-representatives', 'staff'],
      sources: [fromVisit('Stycke 1', VISIT)],
    },
  ],
}
