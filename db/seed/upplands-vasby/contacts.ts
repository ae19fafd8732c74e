import type { Batch } from '../../resources/index.ts'
import { cite, municipalityCode } from './cite.ts'

/** One role the policy sets, one that a response calls for and one that a draft response mentions. Whether anyone holds them is not known. */
export const contactRoles: Batch = {
  contactRole: [
    {
      id: '0114-enhets-eller-kontorschef',
      municipalityCode,
      title: { sv: 'Enhets- eller kontorschef', en: 'Head of unit or office' },
      role: 'responsible',
      wording: {
        sv: 'För att ta vara på de möjligheter det innebär med internationellt arbete ansvarar respektive enhets- eller kontorschef för att respektive verksamhet har en internationell dimension.',
        en: 'To make use of the opportunities of international work, each head of unit or office is responsible for that operation having an international dimension.',
      },
      sources: cite(
        'Möjligheter med internationellt arbete, stycke 4',
        'För att ta vara på de möjligheter det innebär med internationellt arbete ansvarar respektive enhets- eller kontorschef för att respektive verksamhet har en internationell dimension.',
      ),
    },
    {
      id: '0114-internationell-samordnare',
      municipalityCode,
      title: {
        sv: 'Internationell samordnare, behovet nämns i ett tjänsteutlåtande till byggnadsnämnden',
        en: 'International coordinator, the need is mentioned in an official’s opinion to the building committee',
      },
      role: 'coordinator',
      wording: {
        sv: 'Tjänsteutlåtandet nämner också behovet av en internationell samordnare som inledningsvis kan stödja organisationen i arbetet.',
        en: 'The official’s opinion also mentions the need for an international coordinator who can support the organisation in the work to begin with.',
      },
      sources: cite(
        'Remiss svar, Byggnadsnämnden',
        'Tjänsteutlåtandet nämner också behovet av en internationell samordnare som inledningsvis kan stödja organisationen i arbetet.',
      ),
    },
    {
      id: '0114-kunskaps-och-stodkapacitet',
      municipalityCode,
      title: {
        sv: 'Kunskaps- och stödkapacitet, efterfrågad i ett remissvar',
        en: 'Knowledge and support capacity, called for in a consultation response',
      },
      role: 'support-capacity',
      wording: {
        sv: 'en högre ambition på detta område kommer att kräva en sammanhållen kunskaps och stödkapacitet inom kommunen som har möjlighet att bevaka och initiera internationella projektmöjligheter.',
        en: 'a higher ambition in this field will require a coherent knowledge and support capacity within the municipality, able to watch for and initiate opportunities for international projects.',
      },
      sources: cite(
        'Remiss svar, Gymnasie och Vuxenutbildningsnämnden',
        'en sammanhållen kunskaps och stödkapacitet inom kommunen som har möjlighet att bevaka och initiera internationella projektmöjligheter.',
      ),
    },
  ],
}
