import type { Parameters } from '../../parameters/parameters.ts'
import { elementTag } from '../element-tag.ts'
import type { Embed } from './embeds.ts'
import { heading, headingLevel, municipality } from './parameters.ts'

/** Parameters that the page itself answers to: its heading and its language are outside the element. */
const OF_PAGE = [heading.name, headingLevel.name, 'lang', 'format']

/**
 * The element of an embed with its parameters as attributes; its own heading is left out.
 * @param code of its municipality: with the id of a record alone, an element asks for the rest in a second round
 * @param content escaped
 */
export function element({ widget }: Embed, parameters: Parameters, code: string, content: string): string {
  const given = new URLSearchParams(parameters.canonical(...OF_PAGE))
  if (!given.has(municipality.name)) given.append(municipality.name, code)
  return elementTag(widget, [...given, ['heading', '']], content)
}

/**
 * The element with every parameter, for a page of somebody else.
 * @param content escaped
 * @param more attributes that are no parameters
 */
export const elementElsewhere = (
  { widget }: Embed,
  parameters: Parameters,
  content: string,
  more: Readonly<Record<string, string>> = {},
): string =>
  elementTag(
    widget,
    [...new URLSearchParams(parameters.canonical('format')), ...Object.entries(more)],
    content,
  )
