import { invent } from './make.ts'

const policyId = '9999-policy'
const wording = {
  sv: 'Kommunstyrelsen antar varje år en handlingsplan. Varje åtgärd ska gå att utvärdera.',
  en: 'Each year the executive board adopts an action plan. Every action must be possible to evaluate.',
}

export const actionPlans = invent('actionPlan', [
  {
    id: '9999-handlingsplan-2025',
    policyId,
    unitId: '9999-kommunstyrelsen',
    title: {
      sv: 'Handlingsplan för internationellt arbete 2025',
      en: 'Action plan for international work 2025',
    },
    status: 'evaluated',
    year: 2025,
    revision: 2,
    adoptedOn: '2024-12-04',
    evaluationDueOn: '2025-12-31',
    evaluatedOn: '2025-12-10',
    evaluation: {
      sv: 'Tre av fem åtgärder är genomförda. Tågguiden blev mer använd än väntat. Inventeringen av språkkunskaper fick göras om, eftersom frågorna kunde läsas som frågor om ursprung. Den gemensamma utbildningen för ordförande utgick när bara två anmälde sig.',
      en: 'Three of five actions were carried out. The train guide was used more than expected. The survey of language skills had to be redone, as its questions could be read as questions about origin. The joint course for committee chairs was cancelled when only two signed up.',
    },
    wording,
  },
  {
    id: '9999-handlingsplan-2026',
    policyId,
    unitId: '9999-kommunstyrelsen',
    title: {
      sv: 'Handlingsplan för internationellt arbete 2026',
      en: 'Action plan for international work 2026',
    },
    status: 'adopted',
    year: 2026,
    revision: 1,
    adoptedOn: '2025-12-10',
    evaluationDueOn: '2026-12-31',
    wording,
  },
])
