import type { Batch } from '../../resources/index.ts'
import { cite, citeAmbition, municipalityCode } from './cite.ts'

const common = { municipalityCode, status: 'suggested' } as const
const HEADING = 'Prioriteringar (Exempel på vad enheter och kontor kan göra eller fortsätta med)'
/** One of the nine priorities, which the heading calls examples and addresses to units and offices. */
const priority = {
  ...common,
  leadIn: { sv: HEADING, en: 'Priorities (examples of what units and offices can do or continue to do)' },
} as const
const priorities = (number: number, quote: string) => cite(`Prioriteringar, punkt ${number}`, quote)

const seminar = {
  ...common,
  type: 'seminar',
  place: 'Upplands Väsby, Bryssel eller ett annat EU-land',
  goalIds: ['0114-seminarier'],
  sources: citeAmbition(
    4,
    'Att Upplands Väsby ska erbjuda sig vara arrangör/medarrangör för internationella seminarium i Upplands Väsby, i Bryssel eller i ett annat EU-land',
  ),
} as const

/** "Exempel på vad enheter och kontor kan göra eller fortsätta med", and the seminars: none is known to have been done. */
export const activities: Batch = {
  activity: [
    {
      ...priority,
      id: '0114-natverk',
      title: {
        sv: 'Initiera och utveckla samarbete i internationella nätverk',
        en: 'Start and develop cooperation in international networks',
      },
      type: 'networking',
      sources: priorities(1, 'Initiera och utveckla samarbete i internationella nätverk.'),
    },
    {
      ...priority,
      id: '0114-sprakstudier',
      title: {
        sv: 'Uppmuntra anställda och förtroendevalda till språkstudier i ökad omfattning',
        en: 'Encourage staff and elected representatives to study languages more',
      },
      type: 'language-studies',
      audience: ['staff', 'elected-representatives'],
      sources: priorities(2, 'Uppmuntra anställda och förtroendevalda till språkstudier i ökad omfattning.'),
    },
    {
      ...priority,
      id: '0114-kontakter-mellan-vasbybor',
      title: {
        sv: 'Bidra till bredare och djupare kontakter mellan Väsbybor av svensk och utländsk härkomst',
        en: 'Help bring about broader and deeper contacts between residents of Swedish and foreign origin',
      },
      type: 'contacts',
      audience: ['residents'],
      sources: priorities(
        3,
        'Bidra till bredare och djupare kontakter mellan Väsbybor av svensk och utländsk härkomst.',
      ),
    },
    {
      ...priority,
      id: '0114-kunskapsniva-i-skolan',
      title: {
        sv: 'Uppnå en hög kunskapsnivå i skolan bl.a. i språk och andra kulturers levnadssätt och vanor',
        en: 'Reach a high level of knowledge in school, among other things in languages and in the ways of life and customs of other cultures',
      },
      type: 'training',
      audience: ['pupils'],
      sources: priorities(
        4,
        'Uppnå en hög kunskapsnivå i skolan bl.a. i språk och andra kulturers levnadssätt och vanor.',
      ),
    },
    {
      ...priority,
      id: '0114-motsvarande-verksamheter',
      title: {
        sv: 'Kontakter med motsvarande verksamheter i andra länder',
        en: 'Contacts with corresponding operations in other countries',
      },
      type: 'contacts',
      description: {
        sv: 'Kontakter med motsvarande verksamheter i andra länder är ett viktigt inslag i vår kärnverksamhet för att göra den ännu bättre.',
        en: 'Contacts with corresponding operations in other countries are an important part of our core services, to make them even better.',
      },
      sources: priorities(
        5,
        'Kontakter med motsvarande verksamheter i andra länder är ett viktigt inslag i vår kärnverksamhet för att göra den ännu bättre.',
      ),
    },
    {
      ...priority,
      id: '0114-internationella-partners',
      title: {
        sv: 'Söka samarbete med internationella partners för att tillsammans bedriva strategiskt utvecklingsarbete',
        en: 'Seek cooperation with international partners, to do strategic development work together',
      },
      type: 'contacts',
      sources: priorities(
        6,
        'Söka samarbete med internationella partners för att tillsammans bedriva strategiskt utvecklingsarbete.',
      ),
    },
    {
      ...priority,
      id: '0114-utbyte-mellan-anstallda',
      title: {
        sv: 'Stimulera kontakter, samarbete och utbyte mellan anställda i kommunen och internationella samarbetspartner',
        en: 'Stimulate contacts, cooperation and exchange between municipal staff and international partners',
      },
      type: 'staff-exchange',
      audience: ['staff'],
      sources: priorities(
        7,
        'Stimulera kontakter, samarbete och utbyte mellan anställda i kommunen och internationella samarbetspartner.',
      ),
    },
    {
      ...priority,
      id: '0114-eus-fonder-och-program',
      title: {
        sv: 'Skaffa god kunskap om och på ett effektivt sätt utnyttja de möjligheter som EU:s fonder och program ger',
        en: 'Gain good knowledge of the EU’s funds and programmes, and make effective use of the opportunities they give',
      },
      type: 'project-work',
      description: {
        sv: 'Skaffa god kunskap om och på ett effektivt sätt utnyttja de möjligheter som EU:s fonder och program ger för att förbättra och förnya den egna verksamheten.',
        en: 'Gain good knowledge of the EU’s funds and programmes, and make effective use of the opportunities they give to improve and renew the municipality’s own services.',
      },
      sources: priorities(
        8,
        'Skaffa god kunskap om och på ett effektivt sätt utnyttja de möjligheter som EU:s fonder och program ger för att förbättra och förnya den egna verksamheten.',
      ),
    },
    {
      ...priority,
      id: '0114-naturlig-del',
      title: {
        sv: 'Internationella kontakter som metod ska vara en naturlig del i varje enhets verksamhetsutveckling',
        en: 'International contacts as a method are to be a natural part of every unit’s development',
      },
      type: 'contacts',
      sources: priorities(
        9,
        'Internationella kontakter som metod ska vara en naturlig del i varje enhets verksamhetsutveckling.',
      ),
    },
    // The policy offers two roles, so there are two suggestions.
    {
      ...seminar,
      id: '0114-seminarium-arrangor',
      title: { sv: 'Vara arrangör för internationella seminarier', en: 'Host international seminars' },
      hostRole: 'host',
    },
    {
      ...seminar,
      id: '0114-seminarium-medarrangor',
      title: { sv: 'Vara medarrangör för internationella seminarier', en: 'Co-host international seminars' },
      hostRole: 'co-host',
    },
  ],
}
