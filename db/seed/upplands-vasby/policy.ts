import type { Batch } from '../../resources/index.ts'
import { cite, municipalityCode, policyId } from './cite.ts'

type Background = NonNullable<NonNullable<Batch['policy']>[number]['backgroundPassages']>

/** What the document describes and argues, by paragraph; its demands between are goals and rules. */
const background: Background = [
  {
    place: 'Inledning, stycke 1',
    wording: {
      sv: 'Vi verkar i en internationell miljö. Upplands Väsby, Stockholmsregionen och Sverige är en del av ett alltmer integrerat Europa i en värld som är närmare än tidigare. Avståndet mellan länder och kontinenter minskar, inte minst med hjälp av nya sätt att kommunicera. Det är naturligt att i vardagslivet möta människor från länder och kulturer överallt i världen.',
      en: 'We work in an international environment. Upplands Väsby, the Stockholm region and Sweden are part of an ever more integrated Europe, in a world that is closer than before. The distance between countries and continents is shrinking, not least with the help of new ways to communicate. It is natural to meet people from countries and cultures all over the world in everyday life.',
    },
  },
  {
    place: 'Inledning, stycke 2',
    wording: {
      sv: 'Kommunens utmaning är att på ett bra sätt ta tillvara de möjligheter och resurser denna nya miljö ger.',
      en: 'The municipality’s challenge is to make good use of the opportunities and resources that this new environment gives.',
    },
  },
  {
    place: 'Möjligheter med internationellt arbete, stycke 1',
    wording: {
      sv: 'Samverkan och utbyte ger både ökad kunskap om andra såväl som om sig själv. Stolthet för sitt arbete och möjligheten att se objektivet på det man gör är positiva effekter anställda med erfarenhet av internationellt arbete i Upplands Väsby kommun tagit upp vid olika tillfällen. Upplands Väsby kommun blir som arbetsgivare mer attraktiv i och med möjligheten att använda ett internationellt perspektiv för att utveckla sin kärnverksamhet.',
      en: 'Cooperation and exchange give more knowledge of others as well as of oneself. Pride in their work, and being able to look objectively at what they do, are positive effects that staff with experience of international work in the municipality of Upplands Väsby have mentioned on various occasions. The municipality becomes a more attractive employer when an international perspective can be used to develop its core services.',
    },
  },
  {
    place: 'Möjligheter med internationellt arbete, stycke 2',
    wording: {
      sv: 'Att förbereda barn och ungdomar på ett samhälle med täta kontakter över kultur- och nationsgränser ger vinster i hela samhället. Delaktighet i internationellt arbete ger möjlighet att sätta Upplands Väsby på kartan och på så sätt även marknadsföra verksamhet i Upplands Väsby.',
      en: 'Preparing children and young people for a society with close contacts across cultural and national borders benefits the whole of society. Taking part in international work is an opportunity to put Upplands Väsby on the map, and so also to market what is done in Upplands Väsby.',
    },
  },
  {
    place: 'Möjligheter med internationellt arbete, stycke 3',
    wording: {
      sv: 'Erfarenhetsutbytet möjliggör utveckling av såväl verksamheten som för individen. Att höja kompetensen bland personal, där förbättrade språkkunskaper är en del, innebär konkurrensfördelar i framtiden då kommunen mer tydligt kommer att konkurrera om den tillgängliga arbetskraften.',
      en: 'The exchange of experience makes it possible for both the organisation and the individual to develop. Raising the competence of staff, of which better language skills are a part, will be a competitive advantage in the future, when the municipality will compete more clearly for the available workforce.',
    },
  },
  {
    place: 'Möjligheter med internationellt arbete, stycke 4',
    wording: {
      sv: 'Genom en tydlig organisation av det internationella arbetet i kommunens verksamhet möjliggörs även ett förbättrat utbyte mellan kommunens verksamheter och en förbättrad kännedom om vad respektive enhet arbetar med.',
      en: 'A clear organisation of international work in the municipality’s operations also makes for better exchange between them, and better knowledge of what each unit works on.',
    },
  },
]

/** The text is an official's opinion to the executive board: a proposal. Nothing in it shows an adoption. */
export const policy: Batch = {
  policy: [
    {
      id: policyId,
      municipalityCode,
      title: {
        sv: 'Bearbetad övergripande policy för internationella kontakter efter remiss',
        en: 'Overall policy for international contacts, revised after consultation',
      },
      documentType: 'policy',
      caseDocument: 'Tjänsteutlåtande',
      status: 'proposed',
      stages: ['consultation', 'revised', 'proposed'],
      documentDate: '2010-04-06',
      registrationNumber: 'KS/2009:167',
      addressee: 'Kommunstyrelsen',
      authorRole: 'Kommunikationsstrateg',
      signatoryRole: 'Kommundirektör',
      appliesTo: 'Nämnder, kontor, enheter och kommunala bolag',
      purpose: {
        sv: 'Denna strategi syftar till att ange inriktning, vilja och ge underlag för prioriteringar i verksamheten. … Policyn syftar till att stärka resultaten i verksamheten framför allt med sikte på kommunfullmäktiges mål om tillväxt i ”Flerårsplan med budget 2010-2012”.',
        en: 'This strategy is to state direction and will, and to give a basis for priorities in operations. … The policy is to strengthen results in operations, above all with a view to the municipal council’s goal of growth in the “Multi-year plan with budget 2010–2012”.',
      },
      followUp: {
        sv: 'Uppföljning genomförs av kommunledningskontoret i samband med kontorens och enheternas redovisningar i samband med årsredovisningen och i enlighet med ledningssystemet. Uppföljningen ska innehålla:\n- redovisning av pågående EU-projekt, andra internationella projekt samt ev. inlämnade ansökningar\n- redovisning av övrigt internationellt arbete som genomförts under året\n- de konkreta effekter det internationella arbetet haft i kommunens olika verksamheter under året.',
        en: 'The municipal executive office carries out the follow-up together with the accounts that offices and units give for the annual report, and in keeping with the management system. It is to contain:\n- an account of ongoing EU projects, other international projects and any applications sent\n- an account of other international work done during the year\n- the concrete effects that international work has had in the municipality’s operations during the year.',
      },
      consultationOutcome: {
        sv: 'Justeringar har utförts i enlighet med inkomna synpunkter.',
        en: 'Adjustments have been made in keeping with the comments received.',
      },
      backgroundPassages: background,
      plainLanguage: {
        sv: 'Förslaget säger att kommunen ska lära av andra länder. Då kan kommunen bli bättre. Varje nämnd ska varje år skriva hur den ska arbeta med andra länder. Alla elever i grundskolan ska få kontakt med ett annat land i Norden. Elever i gymnasiet ska få kontakt med minst ett annat land i Europa.',
        en: 'The proposal says that the municipality is to learn from other countries. Then it can become better. Every year, each committee is to write how it will work with other countries. All pupils in compulsory school are to have contact with another of the Nordic countries. Pupils in upper secondary school are to have contact with at least one other country in Europe.',
      },
      relatedDocuments: [{ title: 'Flerårsplan med budget 2010-2012', relation: 'parent' }],
      decisionIds: ['0114-forslag-anta', '0114-forslag-uppdrag'],
      sources: [
        ...cite('Dokumenthuvud', 'Tjänsteutlåtande 2010-04-06 Dnr: KS/2009:167 Kommunstyrelsen'),
        ...cite('Dokumenthuvud, handläggarens titel (avkapad i källan)', 'Kommunikationsstrate'),
        ...cite('Rubrik', 'Bearbetad övergripande policy för internationella kontakter efter remiss.'),
        ...cite(
          'Ärendebeskrivning, stycke 1',
          'Denna strategi syftar till att ange inriktning, vilja och ge underlag för prioriteringar i verksamheten. Strategin är verksamhetsövergripande och förutsätter att respektive nämnd, kontor, enhet och kommunala bolag själva implementerar det internationella arbetet som metod i sina verksamhetsplaner. Policyn syftar till att stärka resultaten i verksamheten framför allt med sikte på kommunfullmäktiges mål om tillväxt i ”Flerårsplan med budget 2010-2012”.',
        ),
        ...cite('Underskrift', 'Kommunledningskontoret … Kommundirektör'),
      ],
    },
  ],
}

/** Both are proposals of the office to the board, with the date of its opinion. No decision is known. */
const proposal = {
  municipalityCode,
  status: 'proposal',
  body: 'Kommunstyrelsen',
  bodyUnitId: '0114-kommunstyrelsen',
  date: '2010-04-06',
  registrationNumber: 'KS/2009:167',
  proposerUnitId: '0114-kommunledningskontoret',
} as const
const proposed = (point: number, words: string) => [
  ...cite('Dokumenthuvud', '2010-04-06'),
  ...cite(
    `Kommunledningskontorets förslag till beslut, punkt ${point}`,
    `Kommunledningskontoret/s förslag till beslut … ${words}`,
  ),
]
const ADOPT =
  'Kommunstyrelsen föreslår kommunfullmäktige att anta den övergripande policyn för internationellt arbete.'
const IMPLEMENT =
  'Kommunstyrelsen uppdrar åt kommunledningskontoret att implementera den internationella policyn i kommunkoncernen.'

export const decisions: Batch = {
  decision: [
    {
      ...proposal,
      id: '0114-forslag-anta',
      title: {
        sv: 'Förslag att kommunstyrelsen föreslår kommunfullmäktige att anta den övergripande policyn för internationellt arbete',
        en: 'Proposal that the municipal executive board propose that the municipal council adopt the overall policy for international work',
      },
      verb: 'proposes',
      wording: {
        sv: ADOPT,
        en: 'The municipal executive board proposes that the municipal council adopt the overall policy for international work.',
      },
      sources: proposed(1, ADOPT),
    },
    {
      ...proposal,
      id: '0114-forslag-uppdrag',
      title: {
        sv: 'Förslag att ge kommunledningskontoret i uppdrag att implementera policyn i kommunkoncernen',
        en: 'Proposal to assign the municipal executive office to implement the policy in the municipal group',
      },
      verb: 'assigns',
      assigneeUnitId: '0114-kommunledningskontoret',
      wording: {
        sv: IMPLEMENT,
        en: 'The municipal executive board assigns the municipal executive office to implement the international policy in the municipal group.',
      },
      sources: proposed(2, IMPLEMENT),
    },
  ],
}
