/** The JSX types, put before the compiler with right and wrong use of each element. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { manifestOf } from '../../../widgets/build/manifest/elements.ts'
import { elementTypes, jsxTypes } from '../../../widgets/build/manifest/jsx-types.ts'
import { type Attribute, type Element, elementsOf } from '../../../widgets/build/manifest/schema.ts'
import { project } from '../helpers/source.ts'

const manifest = manifestOf()
const folder = mkdtempSync(join(tmpdir(), 'jsx-types-'))
afterAll(() => rmSync(folder, { recursive: true }))

const right = ({ type: { text } }: Attribute) =>
  text === 'number' ? '{3}' : text === 'boolean' ? '{true}' : `"${/'(.*?)'/.exec(text)?.[1] ?? '0764'}"`

/** Lines that must compile, and lines marked by a comment that must not. */
function use({ tagName, name, attributes, events }: Element, on: string): string {
  const all = attributes.map((attribute) => `${attribute.name}=${right(attribute)}`).join(' ')
  const listeners = events.map((event) => `${on}${event.name}={(event) => void event.detail}`).join(' ')
  const wrong = [
    'municipality={764}',
    'heading-level="two"',
    'theme="pink"',
    'colour="red"',
    on === 'on' ? 'data="text"' : 'prop:data="text"',
    `${on}intl-load={(event: CustomEvent<{ cargo: string }>) => void event}`,
  ]
  return [
    `export const a${name} = <${tagName} ${all} ${listeners} aria-label="x" class="y" onClick={() => {}} ref={(el) => void el.state}><a href="/">Text</a></${tagName}>`,
    `export const b${name} = <${tagName} ${on === 'on' ? 'headingLevel' : 'prop:headingLevel'}={2} ${on === 'on' ? 'data' : 'prop:data'}={snapshot} />`,
    ...wrong.map(
      (attribute, index) =>
        `// @ts-expect-error\nexport const w${index}${name} = <${tagName} ${attribute} />`,
    ),
    `const e${name} = document.querySelector('${tagName}')!`,
    `e${name}.headingLevel = 3`,
    `e${name}.addEventListener('intl-load', (event) => { const count: number = event.detail.count; void count })`,
    `void e${name}.refresh().then(() => e${name}.state === 'ready')`,
    `// @ts-expect-error\ne${name}.state = 'ready'`,
    `// @ts-expect-error\ne${name}.headingLevel = 'two'`,
    `// @ts-expect-error\ne${name}.bearing = 2`,
  ].join('\n')
}

function compile(framework: string, code: string): string {
  writeFileSync(join(folder, 'types.d.ts'), elementTypes(manifest))
  writeFileSync(join(folder, 'jsx.d.ts'), jsxTypes('./types.js'))
  cpSync(join(import.meta.dirname, 'jsx/frameworks.d.ts'), join(folder, 'frameworks.d.ts'))
  writeFileSync(join(folder, `${framework}.tsx`), code)
  const compilerOptions = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    module: 'ESNext',
    moduleResolution: 'Bundler',
    jsx: 'react-jsx',
    jsxImportSource: framework,
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: [],
  }
  const files = ['frameworks.d.ts', 'types.d.ts', 'jsx.d.ts', `${framework}.tsx`]
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
  try {
    execFileSync(join(project, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' })
    return ''
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}

const header = `import type { Snapshot } from './jsx.d.ts'\ndeclare const snapshot: Snapshot\n`

test.each([
  ['react', 'on'],
  ['preact', 'on'],
  ['solid-js', 'on:'],
])('in %s right use compiles and wrong use does not', (framework, on) => {
  const code = elementsOf(manifest).map((element) => use(element, on))
  expect(compile(framework, header + code.join('\n'))).toBe('')
})

test('an element that nobody has made is no element', () => {
  expect(compile('react', 'export const boat = <intl-boat municipality="0764" />')).toContain('intl-boat')
})
