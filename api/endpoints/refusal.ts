import type { Label } from '../../db/schema/field.ts'
import type { RecordFormat } from '../formats/format.ts'
import { formats } from '../formats/index.ts'
import type { Problem } from '../http/problem.ts'
import type { Parameters } from '../parameters/parameters.ts'

/** The problem of a format that can write none of the records. */
export function nothingToWrite(parameters: Parameters, { name }: RecordFormat, refusal: Label): Problem {
  parameters.addIssue(
    'format',
    name,
    refusal,
    formats.map((format) => format.name),
  )
  return parameters.problem()
}
