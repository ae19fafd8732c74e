/** In a file of its own: the widget of the goals shows them, and no other label of an activity. */
export const activityStatuses = {
  suggested: {
    sv: 'Begärs eller föreslås i policyn',
    en: 'Asked for or suggested by the policy',
  },
  planned: { sv: 'Planerad', en: 'Planned' },
  ongoing: { sv: 'Pågår', en: 'Ongoing' },
  done: { sv: 'Genomförd', en: 'Done' },
  cancelled: { sv: 'Inställd', en: 'Cancelled' },
} as const
