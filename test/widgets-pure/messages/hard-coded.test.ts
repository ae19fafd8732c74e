/** All texts for readers and screen readers are in the language files: no template has a text. */
import { globSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse, project, type Source, sourceOf } from '../helpers/source.ts'
import { literalsOf, textsOf } from '../helpers/templates.ts'

/** Written alike in every language. */
const ALIKE = new Map([
  ['Excel', 'a program'],
  ['CSV', 'a form of files'],
  ['JSON', 'a form of files'],
  ['XLSX', 'a form of files'],
  ['API', 'an abbreviation of the trade'],
  ['Utblick', 'our name'],
  ['EU', 'an abbreviation that both languages share'],
])

const isText = (text: string) => /\p{L}/u.test(text) && !ALIKE.has(text.trim())

/** Attributes whose value is a text for readers or screen readers. */
const SAID =
  /\s(aria-label|aria-description|aria-roledescription|aria-valuetext|title|alt|placeholder|label)="([^"]*)"/g

/** Texts in the templates of a file. */
function hardCoded(source: Source): string[] {
  return literalsOf(source).flatMap(({ kind, text, expressions }) => {
    if (kind === 'css') return []
    const inserted = (written: string) =>
      [...written.matchAll(/\$\{(\d+)\}/g)].flatMap(([, index]) => textsOf(expressions[Number(index)]!) ?? [])
    const withoutInserts = (written: string) => written.replace(/\$\{\d+\}/g, ' ')
    const tags = /<!--.*?-->|<\/?[a-z][^<>]*>/gs
    const between = text.split(tags)
    const attributes = [...text.matchAll(SAID)].map(([, , value]) => value!)
    const unquoted = [...text.matchAll(/\s(?:aria-label|title|alt|placeholder)=(\$\{\d+\})/g)].map(
      ([, value]) => value!,
    )
    return [...between, ...attributes, ...unquoted]
      .flatMap((written) => [withoutInserts(written).replace(/&\w+;/g, ' '), ...inserted(written)])
      .filter(isText)
      .map((found) => found.trim())
  })
}

const paths = globSync('widgets/*/**/*.ts', { cwd: project, exclude: ['widgets/build'] }).sort()

test('there are templates to look at', () => {
  expect(paths.flatMap((path) => literalsOf(sourceOf(path))).length).toBeGreaterThan(100)
})

test.each(paths)('%s', (path) => expect(hardCoded(sourceOf(path))).toEqual([]))

test('finds texts between tags, in attributes and in expressions', () => {
  const code =
    'const x = html`<p class="big" title="Stor">Hej ${name} <b>${late ? "sent" : nothing}</b>, CSV</p><img alt=${"en båt"} src="x.png" />${svg`<text>Kväll</text>`}<!-- en kommentar --><br />&nbsp;·`'
  expect(hardCoded(parse('x.ts', code))).toEqual(['Hej', 'sent', ', CSV', 'Stor', 'en båt', 'Kväll'])
})
