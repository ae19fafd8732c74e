import { invent } from './make.ts'

const policyId = '9999-policy'

export const priorityAreas = invent('priorityArea', [
  {
    id: '9999-barn-och-unga',
    policyId,
    position: 1,
    title: { sv: 'Barn och unga ut i världen', en: 'Children and young people out into the world' },
    description: {
      sv: 'Mötet med jämnåriga i andra länder ska vara en del av skolan, inte en belöning för några få.',
      en: 'Meeting peers in other countries shall be part of school, not a reward for a few.',
    },
  },
  {
    id: '9999-klimat-och-vatten',
    policyId,
    position: 2,
    title: { sv: 'Klimat, vatten och natur', en: 'Climate, water and nature' },
    description: {
      sv: 'Vatten känner inga gränser. Vi lär av dem som redan har haft översvämningen, torkan eller värmen.',
      en: 'Water knows no borders. We learn from those who have already had the flood, the drought or the heat.',
    },
  },
  {
    id: '9999-valfard-och-arbete',
    policyId,
    position: 3,
    title: { sv: 'Välfärd, arbete och delaktighet', en: 'Welfare, work and participation' },
    description: {
      sv: 'Arbetet i vården, i skolan och på verkstadsgolvet blir bättre av att se hur andra gör.',
      en: 'Work in care, in school and on the workshop floor improves by seeing how others do it.',
    },
  },
  {
    id: '9999-kultur-och-demokrati',
    policyId,
    position: 4,
    title: { sv: 'Kultur, demokrati och öppenhet', en: 'Culture, democracy and openness' },
    description: {
      sv: 'Människor som har sjungit, spelat teater eller fattat beslut tillsammans har svårare att bli fiender.',
      en: 'People who have sung, acted or made decisions together find it harder to become enemies.',
    },
  },
])
