import type { Batch } from '../../resources/index.ts'
import { cite, municipalityCode, policyId } from './cite.ts'

const common = { municipalityCode, policyId } as const
const place = (body: string) => `Remiss svar, ${body}`
const eightCame = cite(
  'Remiss svar, stycke 1',
  'Åtta svar har inkommit från följande remissinstanser vars svar sammanfattas nedan.',
)

/**
 * Ten bodies: eight responses, one taken from a draft that its committee had not yet dealt with, and one that
 * never came. A disposition is given only where the document states it for that response.
 */
export const consultationResponses: Batch = {
  consultationResponse: [
    {
      ...common,
      id: '0114-remissvar-vasbyhem',
      body: 'Väsbyhem',
      unitId: '0114-vasbyhem',
      state: 'received',
      stance: 'no-comments',
      summary: { sv: 'Inga synpunkter', en: 'No comments' },
      sources: [...eightCame, ...cite(place('Väsbyhem'), 'Väsbyhem: Inga synpunkter')],
    },
    {
      ...common,
      id: '0114-remissvar-produktionsutskottet',
      body: 'Produktionsutskottet',
      unitId: '0114-produktionsutskottet',
      state: 'received',
      stance: 'positive',
      summary: {
        sv: 'Det internationella arbetet är viktigt för produktionsutskottets verksamheter och utskottet är positivt till en övergripande policy som ger en tydlig signal om att detta är ett prioriterat område.',
      },
      sources: cite(place('Produktionsutskottet'), 'utskottet är positivt till en övergripande policy'),
    },
    {
      ...common,
      id: '0114-remissvar-kultur-och-fritidsnamnden',
      body: 'Kultur och Fritidsnämnden',
      unitId: '0114-kultur-och-fritidsnamnden',
      state: 'received',
      stance: 'positive',
      summary: {
        sv: 'Kultur- och fritidsnämnden välkomnar kommunstyrelsens förslag till policy för internationella kontakter.',
      },
      sources: cite(
        place('Kultur och Fritidsnämnden'),
        'Kultur- och fritidsnämnden välkomnar kommunstyrelsens förslag',
      ),
    },
    {
      ...common,
      id: '0114-remissvar-gymnasie-och-vuxenutbildningsnamnden',
      body: 'Gymnasie och Vuxenutbildningsnämnden',
      unitId: '0114-gymnasie-och-vuxenutbildningsnamnden',
      state: 'received',
      stance: 'positive-with-comments',
      summary: {
        sv: 'Välkomnar policyn men påpekar att en högre ambition på detta område kommer att kräva en sammanhållen kunskaps och stödkapacitet inom kommunen som har möjlighet att bevaka och initiera internationella projektmöjligheter.',
      },
      sources: cite(place('Gymnasie och Vuxenutbildningsnämnden'), 'Välkomnar policyn men påpekar'),
    },
    {
      ...common,
      id: '0114-remissvar-barn-och-utbildningsnamnden',
      body: 'Barn och Utbildningsnämnden',
      unitId: '0114-barn-och-utbildningsnamnden',
      state: 'received',
      stance: 'positive',
      summary: {
        sv: 'Nämnden delar kommunstyrelsens bedömning att det är angeläget att utveckla en sammanhållande struktur med en gemensam värdegrund för det internationella arbetet',
      },
      sources: cite(place('Barn och Utbildningsnämnden'), 'Nämnden delar kommunstyrelsens bedömning'),
    },
    {
      ...common,
      id: '0114-remissvar-social-och-aldrenamnden',
      body: 'Social och Äldrenämnden',
      unitId: '0114-social-och-aldrenamnden',
      state: 'received',
      stance: 'positive',
      summary: {
        sv: 'Policyn stödjer ett område som redan är på väg att bli ett viktigt inslag i nämndens ansvar. Den stödjer också nämnden i dess önskan att kunna initiera redovisning av internationella kontakter eller andra internationella verksamhetsinslag från sina utförare.',
      },
      sources: cite(
        place('Social och Äldrenämnden'),
        'Policyn stödjer ett område som redan är på väg att bli ett viktigt inslag i nämndens ansvar.',
      ),
    },
    {
      ...common,
      id: '0114-remissvar-miljo-och-halsoskyddsnamnden',
      body: 'Miljö och hälsoskyddsnämnden',
      unitId: '0114-miljo-och-halsoskyddsnamnden',
      state: 'received',
      stance: 'positive-with-comments',
      summary: {
        sv: 'Välkomnar policyn men önskar rubriker förtydligas samt att mål och uppdrag renodlas i dokumentet för att göra dokumentet tydligare.',
      },
      disposition: 'considered',
      sources: cite(
        place('Miljö och hälsoskyddsnämnden'),
        'Synpunkterna har beaktats i denna omarbetade version.',
      ),
    },
    {
      ...common,
      id: '0114-remissvar-tekniska-namnden',
      body: 'Tekniska nämnden',
      unitId: '0114-tekniska-namnden',
      state: 'received',
      stance: 'positive-with-comments',
      summary: {
        sv: 'Dokumentet har ett mycket vällovligt syfte. Särskilt viktigt är inriktningen att det internationella arbetet ska vara målinriktat och ha fokus på utveckling och innovation samt att samarbete ska sökas såväl lokalt och regionalt som nationellt och internationellt. Dokumentet bör utformas striktare och tydligare för att ge policyn större genomslag i ett genomförande.',
      },
      disposition: 'incorporated',
      sources: cite(place('Tekniska nämnden'), 'Synpunkterna har inarbetats i denna omarbetade version.'),
    },
    {
      ...common,
      id: '0114-remissvar-byggnadsnamnden',
      body: 'Byggnadsnämnden',
      unitId: '0114-byggnadsnamnden',
      state: 'preliminary',
      summary: {
        sv: 'Vi föreslår att man tydliggör vad som är inriktningsmål och vilket övergripande mål som ska vara styrande för hela kommunen och som ska mätas. Detta ska också infogas i målstrukturen för ledningssystemet. Ett klokt tillvaratagande av internationell potential till exempel i form av ökade språkkunskaper poängteras särskilt som en potentiell konkurrensfördel. Tjänsteutlåtandet nämner också behovet av en internationell samordnare som inledningsvis kan stödja organisationen i arbetet.',
      },
      sources: cite(
        'Remiss svar, stycke 1',
        'Byggnadsnämndens yttrande har ännu inte behandlats i nämnden men av det tjänsteutlåtande som föreligger nämnden har informationen nedan hämtats.',
      ),
    },
    {
      ...common,
      id: '0114-remissvar-utskottet-for-stod-och-process',
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
