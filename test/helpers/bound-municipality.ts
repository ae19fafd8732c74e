import type { Batch } from '../../db/resources/index.ts'

const sources = [{ sourceId: 'prov' }]
export const own = { municipalityCode: '0199', sources }
/** A municipality whose policy of 2010 binds: the board approves applications, the council starts and ends towns. */
export const municipality: Batch = {
  municipality: [{ ...own, id: '0199', name: 'Prov', county: 'Provlän', fictional: true }],
  source: [{ id: 'prov', title: 'Prov', publisher: 'Prov', kind: 'fiction' }],
  unit: [
    { ...own, id: '0199-kf', name: { sv: 'Kommunfullmäktige' }, kind: 'council' },
    { ...own, id: '0199-ks', name: { sv: 'Kommunstyrelsen' }, kind: 'executive-board' },
    {
      ...own,
      id: '0199-namnd',
      name: { sv: 'Nämnden' },
      kind: 'committee',
      since: '2015-01-01',
      until: '2022-06-30',
    },
  ],
  policy: [
    { ...own, id: '0199-policy', title: { sv: 'Policy' }, status: 'adopted', validFrom: '2010-01-01' },
  ],
  decisionRule: [
    rule('ansokan', 'project-application', 'approves', '0199-ks'),
    rule('underskrift', 'project-application', 'signs', null),
    rule('prova', 'funding', 'explores', null),
    rule('vanort', 'twin-town-start', 'decides', '0199-kf'),
    rule('vanort-slut', 'twin-town-end', 'decides', '0199-kf'),
  ],
  decision: [
    decision('i-tid', '2020-03-01'),
    decision('for-sent', '2020-06-01'),
    { ...decision('forslag', '2020-03-01'), status: 'proposal' },
    { ...decision('namnd', '2020-03-01'), bodyUnitId: '0199-namnd' },
    decision('samma-ar', '2020'),
  ],
}

export function rule(id: string, matter: string, act: string, unitId: string | null) {
  return {
    ...own,
    id: `0199-regel-${id}`,
    policyId: '0199-policy',
    matter: matter as 'funding',
    act: act as 'explores',
    unitId,
    actor: { sv: 'Organet' },
    force: 'must' as const,
    wording: { sv: 'Regeln.' },
  }
}

export function decision(id: string, date: string) {
  return {
    ...own,
    id: `0199-${id}`,
    title: { sv: 'Ansökan' },
    verb: 'approves' as const,
    status: 'decided' as 'decided' | 'proposal',
    body: 'Kommunstyrelsen',
    bodyUnitId: '0199-ks',
    date,
  }
}

export const project = {
  ...own,
  id: '0199-projekt',
  title: { sv: 'Projektet' },
  status: 'applied' as const,
  appliedOn: '2020-05-04',
  applicationSignatory: 'Nämndens ordförande',
  fundingExplored: true,
  approvalDecisionId: '0199-i-tid' as string | null,
}
export const town = { ...own, id: '0199-ort', name: 'Ort', country: 'FI', kind: 'twin-town' as const }
