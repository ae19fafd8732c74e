/** Lets a widget take a label from a definition of db/ and leave the rest: making a definition has no effect. */
import type { Plugin } from 'vite'
import { type Node, nodesOf } from './syntax.ts'

export function pureDefinitions(): Plugin {
  return {
    name: 'utblick:pure-definitions',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!/\/db\/.*\.ts$/.test(id)) return undefined
      const starts = [...nodesOf(this.parse(code) as unknown as Node)]
        .filter(({ type }) => type === 'CallExpression')
        .map(({ start }) => start)
      const marked = [...new Set(starts)]
        .sort((a, b) => b - a)
        .reduce((text, at) => `${text.slice(0, at)}/* @__PURE__ */ ${text.slice(at)}`, code)
      return { code: marked, map: null }
    },
  }
}
