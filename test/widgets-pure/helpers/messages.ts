/** The language files of the widgets, and their messages. */
import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { project } from './source.ts'
import type { LanguageFile } from '../../../widgets/text/messages/language-file.ts'
import * as swedish from '../../../widgets/text/messages/sv.ts'

export const sv: LanguageFile = swedish

/** A text, a function that returns one, or plural forms. */
export interface Leaf {
  /** Such as "goals.errors.http". */
  readonly path: string
  readonly value: unknown
}

const isForms = (value: object) => typeof (value as { other?: unknown }).other === 'string'

/** Every leaf of a file or a part of it; labels are not messages. */
export function leavesOf(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isForms(value))
    return [{ path, value }]
  return Object.entries(value)
    .filter(([name]) => path !== '' || (name !== 'labels' && name !== 'default'))
    .flatMap(([name, inner]) => leavesOf(inner, path ? `${path}.${name}` : name))
}

/** The type of a leaf: the same in every language. */
const kindOf = (value: unknown) =>
  Array.isArray(value)
    ? `list of ${value.length}`
    : typeof value === 'function'
      ? `function of ${value.length}`
      : typeof value === 'object'
        ? 'forms'
        : typeof value

/** Tables that are empty in Swedish translate names of the register: any key is allowed. */
const isOpen = (path: string): boolean => {
  const table = path
    .split('.')
    .slice(0, -1)
    .reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], sv)
  return typeof table === 'object' && table !== null && Object.keys(table).length === 0
}

/** The errors of a language file; none for a complete one. */
export function errorsOf(lang: string, file: Partial<LanguageFile>): string[] {
  const [expected, actual] = [sv, file].map(
    (each) => new Map(leavesOf(each).map(({ path, value }) => [path, value])),
  )
  const errors: string[] = []
  for (const [path, value] of expected!) {
    const own = actual!.get(path)
    if (!actual!.has(path)) errors.push(`${path} is missing`)
    else if (kindOf(own) !== kindOf(value)) errors.push(`${path} is ${kindOf(own)}, not ${kindOf(value)}`)
    else if (own === '' && value !== '') errors.push(`${path} is empty`)
  }
  for (const path of actual!.keys())
    if (!expected!.has(path) && !isOpen(path)) errors.push(`${path} is unknown`)
  const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories as readonly string[]
  for (const [path, value] of actual!) {
    if (kindOf(value) !== 'forms') continue
    for (const form of Object.keys(value as object))
      if (!forms.includes(form)) errors.push(`${path} has the form "${form}", which ${lang} does not have`)
  }
  return errors
}

/** By the language's code, Swedish among them. */
export async function languageFiles(): Promise<Map<string, LanguageFile>> {
  const paths = globSync('widgets/text/messages/*.ts', { cwd: project }).filter((path) =>
    /^[a-z]{2,3}\.ts$/.test(basename(path)),
  )
  const files = paths.map(
    async (path) => [basename(path, '.ts'), (await import(join(project, path))) as LanguageFile] as const,
  )
  return new Map(await Promise.all(files))
}

/** A file in a language of the tests' own, made of the Swedish: every word is marked. */
export function invented(lang: string): LanguageFile {
  const mark = (value: unknown): unknown => {
    if (typeof value === 'string') return value && `${lang}: ${value}`
    if (typeof value === 'function') {
      // The same number of parameters, which is what the files are held to.
      const marked = (...given: unknown[]) => mark((value as (...given: unknown[]) => string)(...given))
      return Object.defineProperty(marked, 'length', { value: value.length })
    }
    if (Array.isArray(value)) return value.map(mark)
    return Object.fromEntries(Object.entries(value as object).map(([name, inner]) => [name, mark(inner)]))
  }
  return mark({ ...sv }) as LanguageFile
}
