import type { IFunctionResult, RuleDefinition } from '@stoplight/spectral-core'

// oxlint-disable-next-line typescript/no-explicit-any -- A rule reads any part of an OpenAPI document.
export type Part = any

type Make = (
  description: string,
  /** JSON paths of the parts that are looked at. */
  given: string | readonly string[],
  /** What is wrong with one such part: nothing, or a sentence for each issue. */
  issues: (part: Part) => readonly string[],
) => RuleDefinition

const rule =
  (severity: 'error' | 'warn'): Make =>
  (description, given, issues) =>
    ({
      description,
      message: '{{error}}',
      severity,
      given,
      // oxlint-disable-next-line unicorn/no-thenable -- Spectral's own word for what a rule does.
      then: {
        function: (part: unknown): IFunctionResult[] => issues(part).map((message) => ({ message })),
      },
    }) as unknown as RuleDefinition

/** A requirement that says SKALL. */
export const shall = rule('error')
/** A requirement that says BÖR. */
export const should = rule('warn')

export type Rules = Readonly<Record<string, RuleDefinition>>

export const filled = (text: unknown): boolean => typeof text === 'string' && text.trim() !== ''
export const unless = (holds: boolean, message: string): readonly string[] => (holds ? [] : [message])
export const missing = (part: Part, ...names: readonly string[]): readonly string[] =>
  names.filter((name) => !filled(part?.[name])).map((name) => `"${name}" is missing`)
