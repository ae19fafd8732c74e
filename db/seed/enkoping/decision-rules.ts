import type { Batch } from '../../resources/index.ts'
import { here, verbatim } from './cite.ts'

const COUNCIL = { sv: 'Kommunfullmäktige', en: 'Municipal council' }
const BOARD = { sv: 'Kommunstyrelsen', en: 'Municipal executive board' }
const COMMITTEES = { sv: 'Nämnderna', en: 'The committees' }

const board = {
  ...here,
  unitId: '0381-kommunstyrelsen',
  actor: BOARD,
  force: 'must',
  ...verbatim(
    'Organisation och ansvarsfördelning, stycke 2',
    'Kommunstyrelsen svarar för strategisk ledning och beslut om övergripande projekt och samarbetsavtal och ansvarar för uppföljning av kommunens internationella arbete.',
    'The municipal executive board is in charge of strategic leadership and of decisions on municipality-wide projects and cooperation agreements, and is responsible for following up the municipality’s international work.',
  ),
} as const

const committees = {
  ...here,
  actor: COMMITTEES,
  act: 'is-responsible',
  force: 'must',
  ...verbatim(
    'Organisation och ansvarsfördelning, stycke 3',
    'Nämnderna bevakar den internationella utvecklingen inom sitt område och svarar för vänortssamarbetet inom sina kompetensområden.',
    'The committees follow international developments in their field and are in charge of twin-town cooperation within their areas of competence.',
  ),
} as const

const yearEnd = {
  ...here,
  actor: COMMITTEES,
  force: 'must',
  interval: 'yearly',
  ...verbatim(
    'Uppföljning och utvärdering',
    'I årsbokslut och årsredovisning ska nämnderna redovisa samt utvärdera sitt internationella arbete.',
    'In the annual accounts and the annual report, the committees shall give an account of their international work and evaluate it.',
  ),
} as const

export const decisionRules: Batch = {
  decisionRule: [
    {
      id: '0381-regel-policy',
      ...here,
      matter: 'policy',
      act: 'decides',
      unitId: '0381-kommunfullmaktige',
      actor: COUNCIL,
      force: 'must',
      ...verbatim(
        'Organisation och ansvarsfördelning, stycke 1',
        'Kommunfullmäktige fastställer policy för kommunens internationella arbete.',
        'The municipal council adopts the policy for the municipality’s international work.',
      ),
    },
    { id: '0381-regel-strategisk-ledning', matter: 'strategic-leadership', act: 'leads', ...board },
    { id: '0381-regel-overgripande-projekt', matter: 'overall-project', act: 'decides', ...board },
    { id: '0381-regel-samarbetsavtal', matter: 'agreement', act: 'decides', ...board },
    { id: '0381-regel-uppfoljning', matter: 'follow-up', act: 'is-responsible', ...board },
    { id: '0381-regel-omvarldsbevakning', matter: 'developments-abroad', ...committees },
    { id: '0381-regel-vanortssamarbete', matter: 'twin-town-work', ...committees },
    {
      id: '0381-regel-samordning',
      ...here,
      matter: 'coordination',
      act: 'is-responsible',
      unitId: '0381-kommunstyrelsekontoret',
      actor: { sv: 'Kommunstyrelsekontoret', en: 'Executive board office' },
      force: 'must',
      ...verbatim(
        'Samordning av arbetet',
        'Det övergripande ansvaret för samordningen av kommunens EU- och internationella arbete ligger hos kommunstyrelsekontoret.',
        'The overall responsibility for coordinating the municipality’s EU and international work lies with the executive board office.',
      ),
    },
    {
      id: '0381-regel-namndplan',
      ...here,
      matter: 'operating-plan',
      act: 'is-responsible',
      actor: { sv: 'Förvaltningarna', en: 'The offices of the committees' },
      force: 'must',
      ...verbatim(
        'Arbetsätt',
        'Förvaltningarna ska ha ett tydligt internationellt perspektiv i sina respektive nämndplaner.',
        'The offices shall have a clear international perspective in their respective committee plans.',
      ),
    },
    {
      id: '0381-regel-integrerad-del',
      ...here,
      matter: 'international-work',
      act: 'works-with',
      actor: { sv: 'Varje nämnd', en: 'Every committee' },
      force: 'must',
      ...verbatim(
        'Arbetsätt, mening 5',
        'Internationellt utvecklingsarbete ska vara en integrerad del av varje nämnds arbete.',
        'International development work shall be an integrated part of every committee’s work.',
      ),
    },
    {
      id: '0381-regel-budget',
      ...here,
      matter: 'funding',
      act: 'pays',
      actor: { sv: 'Varje nämnd', en: 'Every committee' },
      force: 'must',
      ...verbatim(
        'Ekonomi',
        'Internationellt arbete är en naturlig del av varje nämnds utvecklingsarbete och ska ske inom ramen för nämndens budget.',
        'International work is a natural part of every committee’s development work and shall be kept within the committee’s budget.',
      ),
    },
    {
      id: '0381-regel-finansiering-undersoks',
      ...here,
      matter: 'funding',
      act: 'explores',
      actor: { sv: 'Någon som policyn inte namnger', en: 'Someone whom the policy does not name' },
      force: 'should',
      ...verbatim(
        'Ekonomi',
        'Möjligheterna till finansiering genom EU eller andra medfinansierare bör undersökas vid all verksamhetsutveckling.',
        'The opportunities for funding from the EU or other co-funders should be explored whenever services are developed.',
      ),
    },
    { id: '0381-regel-redovisning', matter: 'follow-up', act: 'reports', ...yearEnd },
    { id: '0381-regel-utvardering', matter: 'follow-up', act: 'evaluates', ...yearEnd },
    {
      id: '0381-regel-kommungemensam-utvardering',
      ...here,
      matter: 'follow-up',
      act: 'evaluates',
      unitId: '0381-kommunstyrelsen',
      actor: BOARD,
      force: 'must',
      ...verbatim(
        'Uppföljning och utvärdering',
        'För den kommungemensamma utvärderingen ansvarar kommunstyrelsen.',
        'The municipal executive board is responsible for the evaluation of the municipality as a whole.',
      ),
    },
  ],
}
