/** In a file of its own: the widget of the goals shows them, and no other label of a relation. */
export const relationStatuses = {
  planned: { sv: 'Planerad', en: 'Planned' },
  active: { sv: 'Aktiv', en: 'Active' },
  dormant: { sv: 'Vilande', en: 'Dormant' },
  ending: { sv: 'På väg att avslutas', en: 'About to end' },
  ended: { sv: 'Avslutad', en: 'Ended' },
  merged: { sv: 'Uppgått i annan kommun', en: 'Merged into another municipality' },
} as const
