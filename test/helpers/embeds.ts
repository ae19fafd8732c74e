/** An address of each widget's page that shows something: its query, by widget. */
export const embedExamples: Readonly<Record<string, string>> = {
  projects: 'municipality=9999&limit=8',
  project: 'projectId=9999-niornas-resa',
  goals: 'municipality=9999',
  'twin-towns': 'municipality=0138',
  activities: 'municipality=0764&status=suggested',
  policy: 'policyId=0138-policy',
  reporting: 'municipality=9999&year=2025',
  monitoring: 'municipality=0138',
  plans: 'municipality=9999&year=2026',
  contacts: 'municipality=9999',
  figure: 'municipality=9999&metric=countries',
}
