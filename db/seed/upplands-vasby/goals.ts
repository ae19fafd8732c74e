import type { Batch } from '../../resources/index.ts'
import { cite, citeAmbition, type Goal, municipalityCode, type OwnGoal, policyId } from './cite.ts'

/** A goal whose wording is the quotation. */
const quoted = (place: string, goal: OwnGoal): Goal => ({
  ...goal,
  municipalityCode,
  policyId,
  sources: cite(place, goal.wording.sv),
})

/** A bullet under the heading of purposes and ambitions. */
const ambition = (number: number, goal: Omit<OwnGoal, 'kind'>): Goal => ({
  ...goal,
  municipalityCode,
  policyId,
  kind: 'ambition',
  leadIn: {
    sv: 'Syftet och de övergripande ambitionerna med det internationella arbetet är:',
    en: 'The purpose and the overall ambitions of international work are:',
  },
  sources: citeAmbition(number, goal.wording.sv),
})

export const goals: Batch = {
  goal: [
    quoted('Ärendebeskrivning, stycke 1', {
      id: '0114-starka-resultaten',
      parentId: '0114-tillvaxt',
      position: 2,
      kind: 'purpose',
      measured: false,
      wording: {
        sv: 'Policyn syftar till att stärka resultaten i verksamheten framför allt med sikte på kommunfullmäktiges mål om tillväxt i ”Flerårsplan med budget 2010-2012”.',
        en: 'The policy is to strengthen results in operations, above all with a view to the municipal council’s goal of growth in the “Multi-year plan with budget 2010–2012”.',
      },
    }),
    // The council's goal and the municipality's direction stand whatever becomes of the policy.
    {
      id: '0114-tillvaxt',
      municipalityCode,
      policyId,
      position: 3,
      kind: 'other-document',
      measured: false,
      wording: { sv: 'kommunfullmäktiges mål om tillväxt', en: 'the municipal council’s goal of growth' },
      steeringPlan: 'Flerårsplan med budget 2010-2012',
      period: '2010–2012',
      sources: cite(
        'Ärendebeskrivning, stycke 1',
        'kommunfullmäktiges mål om tillväxt i ”Flerårsplan med budget 2010-2012”.',
      ),
    },
    quoted('Möjligheter med internationellt arbete, stycke 4', {
      id: '0114-okad-internationalisering',
      position: 7,
      kind: 'other-document',
      measured: false,
      wording: {
        sv: 'I och med kommunens nya inriktningsmål – ökad internationalisering – är det en politisk vilja att kommunens kontor, enheter och bolag samverkar internationellt, såväl inom Europa som med övriga delar av världen.',
        en: 'With the municipality’s new direction – more internationalisation – it is a political will that the municipality’s offices, units and companies cooperate internationally, both within Europe and with other parts of the world.',
      },
    }),
    quoted('Mål, punkt 1', {
      id: '0114-verksamhetsplan',
      position: 8,
      kind: 'goal',
      measured: true,
      wording: {
        sv: 'Varje nämnd, styrelse, kontor och enhet i kommunen ska varje år beskriva i sin egen verksamhetsplan hur internationellt arbete ska användas för att utveckla verksamheten.',
        en: 'Every committee, board, office and unit of the municipality shall each year describe in its own operating plan how international work is to be used to develop its operations.',
      },
    }),
    ambition(1, {
      id: '0114-mervarde',
      position: 9,
      measured: false,
      wording: {
        sv: 'Att skapa mervärde för medborgare och företag i Väsby samt på så sätt bidra till internationell och europeisk utveckling och sammanhållning.',
        en: 'To create added value for citizens and businesses in Väsby, and so contribute to international and European development and cohesion.',
      },
      groups: ['residents', 'businesses'],
    }),
    ambition(2, {
      id: '0114-verksamhetsutveckling',
      position: 10,
      measured: false,
      wording: {
        sv: 'Att arbetet med internationella frågor bidrar till verksamhetsutveckling och därmed ökar attraktionskraften för Upplands Väsby kommun.',
        en: 'That work on international matters helps develop operations and so makes the municipality of Upplands Väsby more attractive.',
      },
    }),
    ambition(3, {
      id: '0114-stockholmsregionen',
      position: 11,
      measured: false,
      wording: {
        sv: 'Att kommunen är en aktiv partner inom ramen för Stockholmsregionens europaarbete.',
        en: 'That the municipality is an active partner in the Stockholm region’s work in Europe.',
      },
    }),
    ambition(4, {
      id: '0114-seminarier',
      position: 12,
      measured: false,
      wording: {
        sv: 'Att Upplands Väsby ska erbjuda sig vara arrangör/medarrangör för internationella seminarium i Upplands Väsby, i Bryssel eller i ett annat EU-land och på så vis leva upp till devisen ”där färgstarka människor möts”.',
        en: 'That Upplands Väsby shall offer to host or co-host international seminars in Upplands Väsby, in Brussels or in another EU country, and so live up to its tagline “where colourful people meet”.',
      },
    }),
    ambition(5, {
      id: '0114-prioriterade-omraden',
      position: 13,
      measured: false,
      wording: {
        sv: 'Att prioriterade områden (Livslångt lärande, sociala frågor, arbete och hållbar tillväxt och hållbar stadsutveckling) stärks samt att demokratin utvecklas och därmed motverkar antidemokratiska intressen.',
        en: 'That priority areas (lifelong learning, social issues, employment and sustainable growth, and sustainable urban development) are strengthened, and that democracy is developed and so counters anti-democratic interests.',
      },
      priorityAreaIds: [
        '0114-livslangt-larande',
        '0114-sociala-fragor',
        '0114-arbete-och-hallbar-tillvaxt',
        '0114-hallbar-stadsutveckling',
      ],
      themes: ['education', 'social-issues', 'employment', 'urban-development', 'democracy'],
    }),
    ambition(6, {
      id: '0114-fler-kontakter',
      position: 14,
      measured: false,
      wording: {
        sv: 'Att kommunens kontor, enheter och bolag samt kommunens näringsliv och kommuninvånare uppmuntras att ta fler internationella kontakter.',
        en: 'That the municipality’s offices, units and companies, and its businesses and residents, are encouraged to make more international contacts.',
      },
      groups: ['staff', 'businesses', 'residents'],
    }),
    ambition(7, {
      id: '0114-elever',
      position: 15,
      measured: true,
      wording: {
        sv: 'Att alla elever i Väsby grundskolor ska under sin skoltid ha egen erfarenhet av vistelse eller annan kontakt med ett annat nordiskt land. Alla elever på gymnasienivå ska under sin skoltid ha egen erfarenhet av vistelse eller annan kontakt med minst ett annat europeiskt land.',
        en: 'That all pupils in Väsby’s compulsory schools shall, during their time at school, have their own experience of a stay in, or other contact with, another Nordic country. All pupils at upper secondary level shall, during their time at school, have their own experience of a stay in, or other contact with, at least one other European country.',
      },
      groups: ['pupils'],
      themes: ['education'],
    }),
  ],
}
