import type { Batch } from '../../resources/index.ts'
import { cite, municipalityCode, policyId } from './cite.ts'

/** What the policy demands be set up: a yearly plan and follow-up, contact persons, their training, and eyes abroad. */
export const demands: Batch = {
  actionPlan: [
    {
      id: '0139-handlingsplan',
      municipalityCode,
      policyId,
      title: {
        sv: 'Nämndernas, styrelsernas och bolagens handlingsplaner',
        en: 'Action plans of the committees, boards and companies',
      },
      // Section 4.3 leaves out the boards.
      actor: {
        sv: 'Nämnder, styrelser och bolag (avsnitt 3), nämnder och bolag (avsnitt 4.3)',
        en: 'Committees, boards and companies (section 3), committees and companies (section 4.3)',
      },
      status: 'required',
      wording: {
        sv: 'Arbetet skall beskrivas i en utvärderingsbar handlingsplan som utvärderas och revideras årligen.',
        en: 'The work shall be described in an action plan that can be evaluated, and that is evaluated and revised every year.',
      },
      sources: [
        ...cite(
          '3 Principer för arbetet, stycke 1',
          'Arbetet skall beskrivas i en utvärderingsbar handlingsplan som utvärderas och revideras årligen.',
        ),
        ...cite(
          '4.3 Nämnder och bolag',
          'För arbetet upprättas en handlingsplan som utvärderas och revideras årligen.',
        ),
      ],
    },
  ],
  report: [
    {
      id: '0139-krav-arlig-uppfoljning',
      municipalityCode,
      kind: 'follow-up',
      unitId: '0139-kommunstyrelsen',
      content: {
        sv: 'årlig uppföljning och sammanställning',
        en: 'yearly follow-up and compilation',
      },
      sources: cite(
        '4.2 Kommunstyrelsen',
        'Ansvarar för den strategiska ledningen av det internationella arbetet och genomför årlig uppföljning och sammanställning.',
      ),
    },
  ],
  contactRole: [
    {
      id: '0139-kontaktperson',
      municipalityCode,
      title: { sv: 'Kontaktperson från varje kontor', en: 'Contact person from every office' },
      role: 'contact-person',
      wording: {
        sv: 'en kontaktperson för informationsspridning och inspiration utses från varje kontor',
        en: 'a contact person, for spreading information and inspiration, is appointed from every office',
      },
      sources: cite(
        '4.3 Nämnder och bolag',
        'Nämnderna ansvarar för att en kontaktperson för informationsspridning och inspiration utses från varje kontor.',
      ),
    },
    {
      id: '0139-kompetensstod',
      municipalityCode,
      title: {
        sv: 'Kompetens som stöd för förvaltningar och bolag',
        en: 'Expertise in support of offices and companies',
      },
      role: 'support-capacity',
      unitId: '0139-kommunstyrelsen',
      wording: {
        sv: 'KS ansvarar för att det finns kompetens inom området som stöd för förvaltningar och bolag.',
        en: 'The municipal executive board is responsible for there being expertise in the field, as support for offices and companies.',
      },
      sources: cite(
        '4.2 Kommunstyrelsen',
        'KS ansvarar för att det finns kompetens inom området som stöd för förvaltningar och bolag.',
      ),
    },
  ],
  activity: [
    {
      id: '0139-kompetensutveckling',
      municipalityCode,
      title: {
        sv: 'Gemensam och individuell kompetensutveckling för kontaktpersonerna',
        en: 'Joint and individual training of the contact persons',
      },
      type: 'training',
      status: 'suggested',
      description: {
        sv: 'Kontaktpersonerna skall ges möjlighet till gemensam och individuell kompetensutveckling inom området.',
        en: 'The contact persons shall be given the opportunity of joint and individual training in the field.',
      },
      audience: ['staff'],
      goalIds: ['0139-kompetensutveckling'],
      sources: cite(
        '4.3 Nämnder och bolag, mening 5',
        'Kontaktpersonerna skall ges möjlighet till gemensam och individuell kompetensutveckling inom området.',
      ),
    },
  ],
  monitoringItem: [
    {
      id: '0139-de-basta-utforarna',
      municipalityCode,
      title: { sv: 'Lära av de bästa utförarna', en: 'Learning from those who do it best' },
      type: 'benchmark',
      description: {
        sv: 'Upplands-Bro kommuns politiker och tjänstepersoner ska inhämta kunskap från och lära av de bästa utförarna, både nationellt och internationellt, inom respektive verksamhetsområde.',
        en: 'The politicians and officials of Upplands-Bro shall gather knowledge and learn from those who do it best, in Sweden and abroad, in each field of work.',
      },
      sources: cite(
        '3 Principer för arbetet, stycke 3',
        'Upplands-Bro kommuns politiker och tjänstepersoner ska inhämta kunskap från och lära av de bästa utförarna, både nationellt och internationellt, inom respektive verksamhetsområde.',
      ),
    },
    {
      id: '0139-aktiv-omvarldsbevakning',
      municipalityCode,
      title: { sv: 'Aktiv omvärldsbevakning', en: 'Actively following developments abroad' },
      type: 'general',
      description: {
        sv: 'En bra omvärldsbevakning förbättrar möjligheterna att påverka inom exempelvis miljö-, jämställdhet- och integrationsområdena.',
        en: 'Following developments abroad well makes it easier to have an influence in fields such as the environment, gender equality and integration.',
      },
      themes: ['environment', 'gender-equality', 'integration'],
      sources: cite(
        '3 Principer för arbetet, stycke 3',
        'En aktiv omvärldsbevakning är en oomtvistad framgångsfaktor. … En bra omvärldsbevakning förbättrar möjligheterna att påverka inom exempelvis miljö-, jämställdhet- och integrationsområdena.',
      ),
    },
  ],
}
