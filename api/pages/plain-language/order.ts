/** Sorts records by their status, in an order of statuses; those with the same stay as they were. */
export const inOrderOf =
  <R extends { readonly status: string | null }>(statuses: readonly (string | null)[]) =>
  (records: readonly R[]): readonly R[] => {
    const place = ({ status }: R) => statuses.indexOf(status)
    return records.toSorted((a, b) => place(a) - place(b))
  }
