import type { Batch } from '../../resources/index.ts'
import { fromPolicy, here } from './cite.ts'

/** The assignment that the six forms serve. */
const ASSIGNMENT = '0764-del-av-ordinarie-verksamhet'
const leadIn = {
  sv: 'Detta bör ske i form av:',
  en: 'This should be done in the form of:',
} as const
const suggested = {
  municipalityCode: '0764',
  status: 'suggested',
  leadIn,
  goalIds: [ASSIGNMENT],
} as const
/** The plan says "bör" (should): it suggests forms, and sets neither date nor owner. */
const fromPlan = (point: number, words: string) =>
  fromPolicy(`Handlingsplan, punkt ${point}`, `${leadIn.sv} … ${words}`)

const PLAN =
  'Internationellt arbete skall integreras i den kommunala förvaltningsorganisationens ordinarie verksamheter. Detta bör ske i form av:\n- aktuell omvärldsbevakning\n- initiering och medverkan i internationella projekt\n- kontakter med människor i andra länder\n- studiebesök\n- utbildning i EU-kunskap\n- marknadsföring av Alvesta kommun'

export const suggestedActivities: Batch = {
  // The section is a part of the policy: no unit hands it in, and it does not come round each year.
  actionPlan: [
    {
      id: '0764-handlingsplan',
      ...here,
      title: { sv: 'Policyns handlingsplan', en: 'The policy’s action plan' },
      wording: {
        sv: PLAN,
        en: 'International work shall be integrated into the regular operations of the municipal administration. This should be done in the form of:\n- keeping up with developments abroad\n- starting and taking part in international projects\n- contacts with people in other countries\n- study visits\n- training in knowledge of the EU\n- marketing of Alvesta Municipality',
      },
      sources: [fromPolicy('Handlingsplan', PLAN)],
    },
  ],
  activity: [
    {
      id: '0764-aktuell-omvarldsbevakning',
      ...suggested,
      title: { sv: 'Aktuell omvärldsbevakning', en: 'Keeping up with developments abroad' },
      type: 'monitoring',
      sources: [fromPlan(1, 'aktuell omvärldsbevakning')],
    },
    {
      id: '0764-internationella-projekt',
      ...suggested,
      title: {
        sv: 'Initiering och medverkan i internationella projekt',
        en: 'Starting and taking part in international projects',
      },
      type: 'project-work',
      sources: [fromPlan(2, 'initiering och medverkan i internationella projekt')],
    },
    {
      id: '0764-kontakter-med-manniskor',
      ...suggested,
      title: { sv: 'Kontakter med människor i andra länder', en: 'Contacts with people in other countries' },
      type: 'contacts',
      sources: [fromPlan(3, 'kontakter med människor i andra länder')],
    },
    {
      id: '0764-studiebesok',
      ...suggested,
      title: { sv: 'Studiebesök', en: 'Study visits' },
      type: 'study-visit',
      sources: [fromPlan(4, 'studiebesök')],
    },
    {
      id: '0764-utbildning-i-eu-kunskap',
      ...suggested,
      title: { sv: 'Utbildning i EU-kunskap', en: 'Training in knowledge of the EU' },
      type: 'training',
      audience: ['staff', 'elected-representatives'],
      goalIds: [ASSIGNMENT, '0764-eu-kunskap'],
      sources: [
        fromPlan(5, 'utbildning i EU-kunskap'),
        fromPolicy(
          'Mål, punkt 8',
          'Kommunen skall inom sin organisation utveckla EU-kunskapen och erbjuda utbildning/kompetensutveckling bland personal och förtroendevalda.',
        ),
      ],
    },
    {
      id: '0764-marknadsforing',
      ...suggested,
      title: { sv: 'Marknadsföring av Alvesta kommun', en: 'Marketing of Alvesta Municipality' },
      type: 'marketing',
      sources: [fromPlan(6, 'marknadsföring av Alvesta kommun')],
    },
  ],
}
