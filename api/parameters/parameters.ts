import type { ReleaseRow } from '../../db/database.ts'
import type { Label } from '../../db/schema/field.ts'
import { type ParameterIssue, Problem } from '../http/problem.ts'
import type { JsonSchema } from '../openapi/json-schema.ts'

/** A parameter as OpenAPI and the documentation describe it. */
export interface ParameterDescription {
  readonly name: string
  readonly in: 'query' | 'path' | 'header'
  readonly description: Label
  readonly schema: JsonSchema
  /** As it is written in an address. */
  readonly example?: string
  /** A required parameter. */
  readonly required?: boolean
  /** Several values in one parameter, with commas between. */
  readonly isList?: boolean
  /** Other parameters that it requires, with the value they need; OpenAPI has no keyword for this. */
  readonly requires?: Readonly<Record<string, string>>
  /** A list whose items differ in meaning by position; the schema describes the whole list. */
  readonly isTuple?: boolean
}

/** A query parameter: how it is described, and how it is read. */
export interface Parameter<T = unknown> extends ParameterDescription {
  readonly in: 'query'
  /** Whether it chooses records: the total and the facets of a list depend on those that do, and on no others. */
  readonly choosesRecords: boolean
  /** The value, or the default without it. Issues are kept in `parameters`. */
  readonly read: (parameters: Parameters) => T
}

/** Defines a query parameter: the only place with its name, its values and its texts. */
export const defineParameter = <T>(
  definition: Omit<Parameter<T>, 'in' | 'choosesRecords'> & { readonly choosesRecords?: true },
): Parameter<T> => ({ ...definition, in: 'query', choosesRecords: definition.choosesRecords ?? false })

/** A parameter that is a whole number within bounds. */
export const integerParameter = (
  bounds: { readonly minimum: number; readonly maximum: number; readonly default: number },
  described: Pick<Parameter, 'name' | 'description' | 'example'>,
): Parameter<number> =>
  defineParameter({
    ...described,
    schema: { type: 'integer', ...bounds },
    read: (parameters) => parameters.integer(described.name, bounds),
  })

/** The request that parameters are read from. */
export interface RequestContext {
  readonly request: Request
  readonly url: URL
  readonly releases: readonly ReleaseRow[]
  readonly now: Date
}

/** A value whose percent-encoding is not UTF-8: it is read with this sign, which no text of the register has. */
const unreadable = {
  reason: { sv: 'tecknen går inte att läsa', en: 'the characters cannot be read' },
  allowed: {
    sv: 'text kodad som UTF-8, som %C3%A5 för å',
    en: 'text encoded as UTF-8, such as %C3%A5 for å',
  },
}

/** The parameters of one request, each used once, and all issues with them. */
export class Parameters {
  readonly requestContext: RequestContext
  readonly issues: ParameterIssue[] = []
  readonly #values = new Map<string, string>()
  readonly #definitions: readonly Parameter[]

  /**
   * @param definitions every parameter that the address takes; any other is an issue
   * @param explainUnknown the reason shown for an unknown name, where a better one is known
   */
  constructor(
    requestContext: RequestContext,
    definitions: readonly Parameter[],
    explainUnknown?: (name: string) => Label | null,
  ) {
    this.requestContext = requestContext
    this.#definitions = definitions
    const { searchParams } = requestContext.url
    const repeated = new Set<string>()
    for (const [name, value] of searchParams) {
      if (!definitions.some((parameter) => parameter.name === name))
        this.addIssue(
          name,
          value,
          explainUnknown?.(name) ?? {
            sv: 'parametern finns inte här',
            en: 'there is no such parameter here',
          },
          definitions.map((parameter) => parameter.name),
        )
      else if (value.includes('\ufffd')) this.addIssue(name, value, unreadable.reason, unreadable.allowed)
      else if (this.#values.has(name)) repeated.add(name)
      else this.#values.set(name, value)
    }
    for (const name of repeated)
      this.addIssue(
        name,
        searchParams.getAll(name).join(' '),
        { sv: 'parametern anges flera gånger', en: 'the parameter is repeated' },
        { sv: 'en gång, med komma mellan flera värden', en: 'once, with commas between several values' },
      )
  }

  get(name: string): string | undefined {
    return this.#values.get(name)
  }

  addIssue(parameter: string, value: string | null, reason: Label, allowed: ParameterIssue['allowed']): void {
    this.issues.push({ parameter, value, reason, allowed })
  }

  /** Adds an issue if a required parameter is missing. */
  requirePresent(parameter: string, allowed: ParameterIssue['allowed']): void {
    if (this.get(parameter) !== undefined) return
    this.addIssue(parameter, null, { sv: 'parametern saknas', en: 'the parameter is missing' }, allowed)
  }

  /** Adds an issue for an invalid value; `why` is the reason, if known. */
  addInvalid(parameter: string, allowed: ParameterIssue['allowed'], why?: Label | null): void {
    const value = this.get(parameter) ?? null
    const reason = why ?? { sv: 'värdet går inte att använda', en: 'the value cannot be used' }
    this.addIssue(parameter, value, reason, allowed)
  }

  /** A whole number within bounds, or its default. */
  integer(
    name: string,
    bounds: { readonly minimum: number; readonly maximum: number; readonly default: number },
  ): number {
    const { minimum, maximum } = bounds
    const text = this.get(name)
    if (text === undefined) return bounds.default
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
    if (value >= minimum && value <= maximum) return value
    this.addInvalid(name, {
      sv: `ett heltal från ${minimum} till ${maximum}`,
      en: `a whole number from ${minimum} to ${maximum}`,
    })
    return bounds.default
  }

  oneOf(name: string, allowed: readonly string[]): string | undefined {
    const text = this.get(name)
    if (text !== undefined && !allowed.includes(text)) this.addInvalid(name, allowed)
    return text
  }

  /** @throws all issues at once, as one problem */
  check(): void {
    if (this.issues.length > 0) throw this.problem()
  }

  /** All issues as one problem. */
  problem(): Problem {
    const names = [...new Set(this.issues.map(({ parameter }) => parameter))].join(', ')
    return new Problem('invalid-parameter', {
      detail: { sv: `Rätta ${names}. Se errors.`, en: `Correct ${names}. See errors.` },
      errors: this.issues,
    })
  }

  /** The query of the parameters that choose records, in a fixed order: the key of a total. */
  selection(): string {
    return this.canonical(...this.#definitions.flatMap((p) => (p.choosesRecords ? [] : [p.name])))
  }

  /** The query in a fixed order, for cache keys and links; without the names left out. */
  canonical(...leaveOut: readonly string[]): string {
    const names = [...this.#values.keys()].filter((name) => !leaveOut.includes(name)).sort()
    return new URLSearchParams(names.map((name) => [name, this.#values.get(name) ?? ''])).toString()
  }
}
