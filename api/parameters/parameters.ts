import type { Label } from '../../db/schema/field.ts'
import { type ParameterIssue, Problem } from '../http/problem.ts'

/** The parameters of one request, each used once, and all that is wrong with them. */
export class Parameters {
  readonly issues: ParameterIssue[] = []
  readonly #values = new Map<string, string>()

  /**
   * @param allowed every parameter that the address takes; any other is a fault
   * @param meant what is meant by a name that is none of them, where that is known
   */
  constructor(url: URL, allowed: readonly string[], meant?: (name: string) => Label | null) {
    const known = new Set(allowed)
    const repeated = new Set<string>()
    for (const [name, value] of url.searchParams) {
      if (!known.has(name))
        this.addIssue(
          name,
          value,
          meant?.(name) ?? { sv: 'parametern finns inte här', en: 'there is no such parameter here' },
          allowed,
        )
      else if (this.#values.has(name)) repeated.add(name)
      else this.#values.set(name, value)
    }
    for (const name of repeated)
      this.addIssue(
        name,
        url.searchParams.getAll(name).join(' '),
        { sv: 'parametern står flera gånger', en: 'the parameter is repeated' },
        { sv: 'en gång, med komma mellan flera värden', en: 'once, with commas between several values' },
      )
  }

  get(name: string): string | undefined {
    return this.#values.get(name)
  }

  addIssue(parameter: string, value: string | null, reason: Label, allowed: ParameterIssue['allowed']): void {
    this.issues.push({ parameter, value, reason, allowed })
  }

  /** A parameter that the address cannot do without. */
  needed(parameter: string, allowed: ParameterIssue['allowed']): void {
    if (this.get(parameter) !== undefined) return
    this.addIssue(parameter, null, { sv: 'parametern saknas', en: 'the parameter is missing' }, allowed)
  }

  /** A value that cannot be used; `why` where more can be said. */
  wrong(parameter: string, allowed: ParameterIssue['allowed'], why?: Label | null): void {
    const value = this.get(parameter) ?? null
    const reason = why ?? { sv: 'värdet går inte att använda', en: 'the value cannot be used' }
    this.addIssue(parameter, value, reason, allowed)
  }

  /** A whole number within bounds, or its default. */
  integer(name: string, fallback: number, minimum: number, maximum: number): number {
    const text = this.get(name)
    if (text === undefined) return fallback
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
    if (value >= minimum && value <= maximum) return value
    this.wrong(name, {
      sv: `ett heltal från ${minimum} till ${maximum}`,
      en: `a whole number from ${minimum} to ${maximum}`,
    })
    return fallback
  }

  oneOf(name: string, allowed: readonly string[]): string | undefined {
    const text = this.get(name)
    if (text !== undefined && !allowed.includes(text)) this.wrong(name, allowed)
    return text
  }

  /** @throws all faults at once, as one problem */
  check(): void {
    if (this.issues.length > 0) throw this.problem()
  }

  /** All faults as one problem. */
  problem(): Problem {
    const names = [...new Set(this.issues.map((f) => f.parameter))].join(', ')
    return new Problem('invalid-parameter', {
      detail: { sv: `Rätta ${names}. Se errors.`, en: `Correct ${names}. See errors.` },
      errors: this.issues,
    })
  }

  /** The query in a fixed order, for cache keys and links; without the names left out. */
  canonical(...leaveOut: readonly string[]): string {
    const names = [...this.#values.keys()].filter((name) => !leaveOut.includes(name)).sort()
    return new URLSearchParams(names.map((name) => [name, this.#values.get(name) ?? ''])).toString()
  }
}
