/** What the page on the quality of the data is called. */
export const quality = { sv: 'Uppgifternas kvalitet', en: 'Quality of the data' } as const
