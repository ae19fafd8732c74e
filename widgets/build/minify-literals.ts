/** Takes the white space out of html``, svg`` and css`` literals, which no minifier touches. */
import type { Plugin } from 'vite'
import { type Node, nodesOf } from './syntax.ts'

const squeezeCss = (text: string) =>
  text
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .replace(/(?<=[ :(,-])0(?=\.\d)/g, '')
    .trim()

/** Elements at whose edges white space is never shown. */
const BLOCK =
  '(?:section|div|p|[uod]l|li|d[td]|t(?:able|head|body|r|d|h)|caption|h[2-6]|fig\\w+|blockquote|details|summary|footer|path|circle|line|rect|g|option)\\b'

/** White space with a line break is the formatter's; where the browser would show it, one space is left of it. */
const squeezeHtml = (text: string) =>
  text
    .replace(new RegExp(`(</?${BLOCK}[^<>]*>)\\s*\\n\\s*`, 'g'), '$1')
    .replace(new RegExp(`\\s*\\n\\s*(?=</?${BLOCK})`, 'g'), '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/ (?=>)/g, '')
    .replace(/(?<=\s[\w-]+=)"([\w-]+)"(?=[\s>])/g, '$1')

const squeezers: Record<string, (text: string) => string> = {
  css: squeezeCss,
  html: squeezeHtml,
  svg: squeezeHtml,
}

interface Quasi extends Node {
  readonly value: { readonly raw: string }
}

/** The code with its literals minified. `parse` returns an ESTree. */
export function squeeze(code: string, parse: (code: string) => unknown): string {
  const parts = [...nodesOf(parse(code) as Node)].flatMap(({ type, tag, quasi }) => {
    const shrink = type === 'TaggedTemplateExpression' && squeezers[(tag as Node).name as string]
    if (!shrink) return []
    return (quasi as Node & { quasis: Quasi[] }).quasis.map(({ start, value }) => {
      // Parsers differ in whether a part begins at its first letter or at the backtick before it.
      const from = code.indexOf(value.raw, start)
      return { start: from, end: from + value.raw.length, shrink }
    })
  })
  let [out, copied] = ['', 0]
  for (const { start, end, shrink } of parts.sort((a, b) => a.start - b.start)) {
    out += code.slice(copied, start) + shrink(code.slice(start, end))
    copied = end
  }
  return out + code.slice(copied)
}

export function minifyLiterals(): Plugin {
  return {
    name: 'utblick:minify-literals',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!/\/widgets\/.*\.ts$/.test(id)) return undefined
      return { code: squeeze(code, (text) => this.parse(text)), map: null }
    },
  }
}
