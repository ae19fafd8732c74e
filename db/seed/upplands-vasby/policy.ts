import type { Batch } from '../../resources/index.ts'
import { cite, municipalityCode, policyId } from './cite.ts'

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
      relatedDocuments: [{ title: 'Flerårsplan med budget 2010-2012', relation: 'parent' }],
      decisionIds: ['0114-forslag-anta', '0114-forslag-uppdrag'],
      sources: [
        ...cite('Dokumenthuvud', 'Tjänsteutlåtande 2010-04-06 Dnr: KS/2009:167 Kommunstyrelsen'),
        ...cite('Dokumenthuvud, handläggarens titel (avkapad i källan)', 'Kommunikationsstrate'),
        ...cite('Rubrik', 'Bearbetad övergripande policy för internationella kontakter efter remiss.'),
        ...cite(
          'Ärendebeskrivning, stycke 1',
          'Strategin är verksamhetsövergripande och förutsätter att respektive nämnd, kontor, enhet och kommunala bolag själva implementerar det internationella arbetet som metod i sina verksamhetsplaner. Policyn syftar till att stärka resultaten i verksamheten framför allt med sikte på kommunfullmäktiges mål om tillväxt i ”Flerårsplan med budget 2010-2012”.',
        ),
        ...cite('Underskrift', 'Kommundirektör'),
      ],
    },
  ],
}

/** What the office proposes that the board decide. No decision is known, so neither has a date. */
export const decisions: Batch = {
  decision: [
    {
      id: '0114-forslag-anta',
      municipalityCode,
      title: {
        sv: 'Förslag till kommunfullmäktige att anta den övergripande policyn för internationellt arbete',
        en: 'Proposal to the municipal council to adopt the overall policy for international work',
      },
      verb: 'proposes',
      status: 'proposal',
      body: 'Kommunfullmäktige',
      bodyUnitId: '0114-kommunfullmaktige',
      registrationNumber: 'KS/2009:167',
      proposerUnitId: '0114-kommunstyrelsen',
      wording: {
        sv: 'Kommunstyrelsen föreslår kommunfullmäktige att anta den övergripande policyn för internationellt arbete.',
        en: 'The municipal executive board proposes that the municipal council adopt the overall policy for international work.',
      },
      sources: cite(
        'Kommunledningskontorets förslag till beslut, punkt 1',
        'Kommunstyrelsen föreslår kommunfullmäktige att anta den övergripande policyn för internationellt arbete.',
      ),
    },
    {
      id: '0114-forslag-uppdrag',
      municipalityCode,
      title: {
        sv: 'Förslag att ge kommunledningskontoret i uppdrag att implementera policyn i kommunkoncernen',
        en: 'Proposal to assign the municipal executive office to implement the policy in the municipal group',
      },
      verb: 'assigns',
      status: 'proposal',
      body: 'Kommunstyrelsen',
      bodyUnitId: '0114-kommunstyrelsen',
      registrationNumber: 'KS/2009:167',
      proposerUnitId: '0114-kommunledningskontoret',
      assigneeUnitId: '0114-kommunledningskontoret',
      wording: {
        sv: 'Kommunstyrelsen uppdrar åt kommunledningskontoret att implementera den internationella policyn i kommunkoncernen.',
        en: 'The municipal executive board assigns the municipal executive office to implement the international policy in the municipal group.',
      },
      sources: cite(
        'Kommunledningskontorets förslag till beslut, punkt 2',
        'Kommunledningskontoret/s förslag till beslut … Kommunstyrelsen uppdrar åt kommunledningskontoret att implementera den internationella policyn i kommunkoncernen.',
      ),
    },
  ],
}
