/** Days of months: the last day that every month of that number has. */
const shortest = (month: number) => (month === 2 ? 28 : [4, 6, 9, 11].includes(month) ? 30 : 31)

/** Whether every year has the day, MM-DD: not the 29 February, nor the 31 April that a rule may have been given. */
export const isInEveryYear = (day: string): boolean =>
  Number(day.slice(3)) <= shortest(Number(day.slice(0, 2)))

/** A day of the year, MM-DD, as YYYY-MM-DD; the last of the month in a year that lacks it. */
export function dayInYear(day: string, year: number): string {
  const [month = 1, number = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return `${year}-${day.slice(0, 2)}-${String(Math.min(number, last)).padStart(2, '0')}`
}

/** The first such day on `day`, YYYY-MM-DD, or after it. */
export function firstSince(deadline: string, day: string): string {
  const year = Number(day.slice(0, 4))
  const same = dayInYear(deadline, year)
  return same < day ? dayInYear(deadline, year + 1) : same
}
