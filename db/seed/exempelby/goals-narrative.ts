import { invent } from './make.ts'

const policyId = '9999-policy'
const parentId = '9999-oppen-mot-varlden'
const period = '2023–2030'

/** Goals without numbers: the one above all others, a purpose nobody has written on yet, and an assignment. */
export const narrativeGoals = invent('goal', [
  {
    id: parentId,
    policyId,
    position: 1,
    kind: 'direction',
    wording: {
      sv: 'Exempelby ska vara en kommun som lär av världen och som världen kan lära av.',
      en: 'Exempelby shall be a municipality that learns from the world and that the world can learn from.',
    },
    measured: false,
    narrative: {
      sv: 'När policyn antogs var det internationella arbetet två skolors och en kulturchefs sak. I dag finns det i sju av åtta verksamhetsplaner. Fyra arbetssätt som prövats i projekt är nu vardag: bäverdammarna ovanför Norrmo, språkstödet i snickeriet, värmeronden i hemtjänsten och läshundarna på biblioteket.',
      en: 'When the policy was adopted, international work was the business of two schools and a head of culture. Today it stands in seven of eight operating plans. Four ways of working that were tried out in projects are now everyday practice: the beaver dams above Norrmo, language support in the joinery, the heat round in home care and the reading dogs at the library.',
    },
    steeringPlan: 'Vision Exempelby 2035',
    period,
  },
  {
    id: '9999-mot-rasism',
    policyId,
    parentId,
    position: 9,
    kind: 'purpose',
    wording: {
      sv: 'Genom möten mellan människor ska arbetet motverka rasism och främlingsfientlighet.',
      en: 'Through meetings between people the work shall counter racism and xenophobia.',
    },
    measured: false,
    period,
    priorityAreaIds: ['9999-kultur-och-demokrati'],
    themes: ['democracy', 'integration'],
    groups: ['residents'],
  },
  {
    id: '9999-samlad-uppfoljning',
    policyId,
    parentId,
    position: 10,
    kind: 'assignment',
    wording: {
      sv: 'Kommunledningskontoret ska senast den 31 mars varje år ge kommunstyrelsen en samlad bild av pågående projekt, inlämnade ansökningar och det övriga internationella arbetet, med dess effekter.',
      en: 'By 31 March each year the municipal executive office shall give the executive board a full picture of ongoing projects, applications sent and other international work, with its effects.',
    },
    measured: false,
    narrative: {
      sv: 'Bilden av 2025 lämnades den 24 mars 2026. Kommunstyrelsen bad att nästa års redovisning ska visa vad som hände sedan, ett år efter att projekten tog slut.',
      en: 'The picture of 2025 was delivered on 24 March 2026. The executive board asked that next year’s account show what happened afterwards, a year after the projects ended.',
    },
    period,
    themes: ['democracy'],
  },
])
