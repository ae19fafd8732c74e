import type { Batch } from '../../resources/index.ts'
import { cite, municipalityCode, policyId } from './cite.ts'

type Response = NonNullable<Batch['consultationResponse']>[number]
type Citation = ReturnType<typeof cite>[number]

/** A response that the document sums up; what it says of the response elsewhere is cited beside the summary. */
const summedUp = (
  answer: Omit<Response, 'municipalityCode' | 'policyId' | 'summary' | 'sources'> & {
    readonly summary: { readonly sv: string; readonly en: string }
  },
  ...others: readonly Citation[]
): Response => ({
  ...answer,
  municipalityCode,
  policyId,
  sources: [...cite(`Remiss svar, ${answer.body}`, `${answer.body}: ${answer.summary.sv}`), ...others],
})

/**
 * Ten bodies: eight responses, one taken from a draft that its committee had not yet dealt with, and one that
 * never came. A disposition is given only where the document states it for that response; what it says of all of
 * them is the policy's `consultationOutcome`.
 */
export const consultationResponses: Batch = {
  consultationResponse: [
    summedUp(
      {
        id: '0114-remissvar-vasbyhem',
        body: 'Väsbyhem',
        unitId: '0114-vasbyhem',
        state: 'received',
        stance: 'no-comments',
        summary: { sv: 'Inga synpunkter', en: 'No comments' },
      },
      ...cite(
        'Remiss svar, stycke 1',
        'Åtta svar har inkommit från följande remissinstanser vars svar sammanfattas nedan.',
      ),
    ),
    summedUp({
      id: '0114-remissvar-produktionsutskottet',
      body: 'Produktionsutskottet',
      unitId: '0114-produktionsutskottet',
      state: 'received',
      stance: 'positive',
      summary: {
        sv: 'Det internationella arbetet är viktigt för produktionsutskottets verksamheter och utskottet är positivt till en övergripande policy som ger en tydlig signal om att detta är ett prioriterat område.',
        en: 'International work is important to the operations of the service production subcommittee, which is in favour of an overall policy that clearly signals that this is a priority area.',
      },
    }),
    summedUp({
      id: '0114-remissvar-kultur-och-fritidsnamnden',
      body: 'Kultur och Fritidsnämnden',
      unitId: '0114-kultur-och-fritidsnamnden',
      state: 'received',
      stance: 'positive',
      summary: {
        sv: 'Kultur- och fritidsnämnden välkomnar kommunstyrelsens förslag till policy för internationella kontakter.',
        en: 'The culture and leisure committee welcomes the executive board’s proposal for a policy for international contacts.',
      },
    }),
    summedUp({
      id: '0114-remissvar-gymnasie-och-vuxenutbildningsnamnden',
      body: 'Gymnasie och Vuxenutbildningsnämnden',
      unitId: '0114-gymnasie-och-vuxenutbildningsnamnden',
      state: 'received',
      stance: 'positive-with-comments',
      summary: {
        sv: 'Välkomnar policyn men påpekar att en högre ambition på detta område kommer att kräva en sammanhållen kunskaps och stödkapacitet inom kommunen som har möjlighet att bevaka och initiera internationella projektmöjligheter.',
        en: 'Welcomes the policy, but points out that a higher ambition in this field will require a coherent knowledge and support capacity within the municipality, able to watch for and initiate opportunities for international projects.',
      },
    }),
    summedUp({
      id: '0114-remissvar-barn-och-utbildningsnamnden',
      body: 'Barn och Utbildningsnämnden',
      unitId: '0114-barn-och-utbildningsnamnden',
      state: 'received',
      stance: 'positive',
      summary: {
        sv: 'Nämnden delar kommunstyrelsens bedömning att det är angeläget att utveckla en sammanhållande struktur med en gemensam värdegrund för det internationella arbetet',
        en: 'The committee shares the executive board’s view that it is important to develop a structure that holds international work together, on a common set of values',
      },
    }),
    summedUp({
      id: '0114-remissvar-social-och-aldrenamnden',
      body: 'Social och Äldrenämnden',
      unitId: '0114-social-och-aldrenamnden',
      state: 'received',
      stance: 'positive',
      summary: {
        sv: 'Policyn stödjer ett område som redan är på väg att bli ett viktigt inslag i nämndens ansvar. Den stödjer också nämnden i dess önskan att kunna initiera redovisning av internationella kontakter eller andra internationella verksamhetsinslag från sina utförare.',
        en: 'The policy supports a field that is already becoming an important part of the committee’s responsibility. It also supports the committee’s wish to be able to ask its contractors for accounts of international contacts or other international elements of their work.',
      },
    }),
    summedUp(
      {
        id: '0114-remissvar-miljo-och-halsoskyddsnamnden',
        body: 'Miljö och hälsoskyddsnämnden',
        unitId: '0114-miljo-och-halsoskyddsnamnden',
        state: 'received',
        stance: 'positive-with-comments',
        summary: {
          sv: 'Välkomnar policyn men önskar rubriker förtydligas samt att mål och uppdrag renodlas i dokumentet för att göra dokumentet tydligare.',
          en: 'Welcomes the policy, but wishes headings to be made clearer, and goals and assignments to be kept apart, to make the document clearer.',
        },
        disposition: 'considered',
      },
      ...cite(
        'Remiss svar, Miljö och hälsoskyddsnämnden',
        'Synpunkterna har beaktats i denna omarbetade version.',
      ),
    ),
    summedUp(
      {
        id: '0114-remissvar-tekniska-namnden',
        body: 'Tekniska nämnden',
        unitId: '0114-tekniska-namnden',
        state: 'received',
        stance: 'positive-with-comments',
        summary: {
          sv: 'Dokumentet har ett mycket vällovligt syfte. Särskilt viktigt är inriktningen att det internationella arbetet ska vara målinriktat och ha fokus på utveckling och innovation samt att samarbete ska sökas såväl lokalt och regionalt som nationellt och internationellt. Dokumentet bör utformas striktare och tydligare för att ge policyn större genomslag i ett genomförande.',
          en: 'The document has a very laudable purpose. It is especially important that international work is to be goal-oriented with a focus on development and innovation, and that cooperation is to be sought locally and regionally as well as nationally and internationally. The document should be stricter and clearer, to give the policy more effect when it is implemented.',
        },
        disposition: 'incorporated',
      },
      ...cite('Remiss svar, Tekniska nämnden', 'Synpunkterna har inarbetats i denna omarbetade version.'),
    ),
    summedUp(
      {
        id: '0114-remissvar-byggnadsnamnden',
        body: 'Byggnadsnämnden',
        unitId: '0114-byggnadsnamnden',
        state: 'preliminary',
        summary: {
          sv: 'Vi föreslår att man tydliggör vad som är inriktningsmål och vilket övergripande mål som ska vara styrande för hela kommunen och som ska mätas. Detta ska också infogas i målstrukturen för ledningssystemet. Ett klokt tillvaratagande av internationell potential till exempel i form av ökade språkkunskaper poängteras särskilt som en potentiell konkurrensfördel. Tjänsteutlåtandet nämner också behovet av en internationell samordnare som inledningsvis kan stödja organisationen i arbetet.',
          en: 'We propose that it be made clear what are directions, and which overall goal is to steer the whole municipality and is to be measured. This is also to be added to the goal structure of the management system. Wise use of international potential, for example better language skills, is stressed as a possible competitive advantage. The official’s opinion also mentions the need for an international coordinator who can support the organisation in the work to begin with.',
        },
      },
      ...cite(
        'Remiss svar, stycke 1',
        'Byggnadsnämndens yttrande har ännu inte behandlats i nämnden men av det tjänsteutlåtande som föreligger nämnden har informationen nedan hämtats.',
      ),
    ),
    {
      id: '0114-remissvar-utskottet-for-stod-och-process',
      municipalityCode,
      policyId,
      body: 'Utskottet för Stöd & Process',
      unitId: '0114-utskottet-for-stod-och-process',
      state: 'missing',
      sources: cite(
        'Remiss svar, stycke 1',
        'Utskottet för Stöd & Process har inte inkommit med svar på remissen.',
      ),
    },
  ],
}
