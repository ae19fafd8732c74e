/**
 * Lit templates as HTML text, for pages without a script. The same as what Lit renders in a browser, but for what
 * has no meaning there: its marker comments, listeners, properties, and the parts of a shadow root.
 */
import { nothing, type TemplateResult } from 'lit'
import { escapeXml } from '../../feeds/xml.ts'

/** Writes one place of a template with the values of a result. */
type Write = (values: readonly unknown[]) => string

/** A value of a template; no text of a template contains it. */
const HOLE = '\0'
const TAG = /(<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>)/i
const ATTRIBUTE = /\s+([^\s=>"'/]+)=(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/g

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value

/** Content of an element: text, templates, or lists of them. Null, undefined and `nothing` are empty. */
export function render(value: unknown): string {
  if (value === nothing || value === null || value === undefined) return ''
  if (isTemplate(value))
    return compiled(value.strings)
      .map((write) => write(value.values))
      .join('')
  if (typeof value !== 'object') return escapeXml(String(value))
  if (Symbol.iterator in value) return [...(value as Iterable<unknown>)].map(render).join('')
  throw new TypeError('Only text, templates and lists of them can be rendered: no directives, no nodes.')
}

/** As Lit does: `nothing` removes the attribute, other missing values are ''. */
function attribute(name: string, texts: readonly string[], first: number): Write {
  if (name.startsWith('?')) return (values) => (truthy(values[first]) ? ` ${name.slice(1)}=""` : '')
  if (/^[.@]|^part$/.test(name)) return () => ''
  return (values) => {
    const own = values.slice(first, first + texts.length - 1)
    if (own.includes(nothing)) return ''
    return ` ${name}="${texts.map((text, i) => (i > 0 ? escapeXml(String(own[i - 1] ?? '')) : '') + text).join('')}"`
  }
}

const truthy = (value: unknown) => value !== nothing && Boolean(value)

/** By the strings of a literal, which are one object however often it is evaluated. */
const known = new WeakMap<readonly string[], readonly Write[]>()

function compiled(strings: readonly string[]): readonly Write[] {
  const found = known.get(strings) ?? compile(strings)
  known.set(strings, found)
  return found
}

function compile(strings: readonly string[]): Write[] {
  const writes: Write[] = []
  let hole = 0
  const add = (text: string) => {
    if (text.includes(HOLE))
      throw new SyntaxError(`A value in an unexpected place: ${text.replaceAll(HOLE, '${}')}`)
    if (text) writes.push(() => text)
  }
  const addContent = (text: string, index: number) => {
    if (index > 0) {
      const own = hole++
      writes.push((values) => render(values[own]))
    }
    add(text)
  }
  const addTag = (tag: string) => {
    let copied = 0
    for (const { 0: whole, 1: name = '', 2: double, 3: single, 4: bare = '', index } of tag.matchAll(
      ATTRIBUTE,
    )) {
      if (name !== 'part' && !whole.includes(HOLE)) continue
      const texts = (double ?? single ?? bare).split(HOLE)
      add(tag.slice(copied, index))
      writes.push(attribute(name, texts, hole))
      hole += texts.length - 1
      copied = index + whole.length
    }
    add(tag.slice(copied))
  }
  // White space with a line break is the formatter's; the browser shows one space of it at most.
  const source = strings.join(HOLE).replace(/\s*\n\s*/g, ' ')
  for (const [index, piece] of source.split(TAG).entries())
    if (index % 2 === 1) addTag(piece)
    else piece.split(HOLE).forEach(addContent)
  return writes
}
