/** The years whose obligations are shown where none is chosen: the last whole one, and the one that runs. */
export const yearsOf = (today: string): readonly number[] => {
  const year = Number(today.slice(0, 4))
  return [year - 1, year]
}
