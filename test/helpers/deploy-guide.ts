import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const project = join(import.meta.dirname, '..', '..')
const guide = readFileSync(join(project, 'api', 'DEPLOY.md'), 'utf8')

/** The code blocks of a section of the guide, in their order. */
export function blocksOf(section: string, language: string): string[] {
  const part = guide.split(/\n#{2,3} /).find((text) => text.startsWith(`${section}\n`))
  if (part === undefined) throw new Error(`DEPLOY.md has no section "${section}"`)
  const blocks = [...part.matchAll(/```(\w+)\n(.*?)```/gs)].filter(([, name]) => name === language)
  if (blocks.length === 0) throw new Error(`"${section}" in DEPLOY.md has no ${language} block`)
  return blocks.map(([, , code]) => code!)
}

/** The guide's code with its places exchanged for those of a test; each of them has to be in it. */
export const withPlaces = (code: string, places: Readonly<Record<string, string>>): string =>
  Object.entries(places).reduce((text, [from, to]) => text.replaceAll(from, to), code)

/** Environment and command of a systemd unit: words between spaces, or in quotes. */
export function serviceOf(unit: string) {
  const values = (key: string) =>
    unit
      .split('\n')
      .filter((line) => line.startsWith(`${key}=`))
      .map((line) => line.slice(key.length + 1))
  const words = (text: string) =>
    [...text.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c!)
  const env = values('Environment')
    .flatMap(words)
    .map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)])
  const [program = '', ...args] = words(values('ExecStart')[0] ?? '')
  return {
    env: Object.fromEntries(env) as Record<string, string>,
    program,
    args,
    folder: values('WorkingDirectory')[0] ?? '',
  }
}
