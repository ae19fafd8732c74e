const AMOUNT = /^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/

/** "125000.5" as whole minor units, 12500050; null when it is not such an amount. */
export function toMinorUnits(amount: string): number | null {
  const [, sign, whole, cents = ''] = AMOUNT.exec(amount) ?? []
  if (whole === undefined) return null
  return (sign === '-' ? -1 : 1) * (Number(whole) * 100 + Number(cents.padEnd(2, '0')))
}

/** Whole minor units as a decimal string with two decimals: 12500050 is "125000.50". */
export function fromMinorUnits(minor: number): string {
  const digits = String(Math.abs(minor)).padStart(3, '0')
  return `${minor < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
