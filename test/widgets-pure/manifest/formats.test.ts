/** The files for editors have the formats that editors require. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterAll, describe, expect, test } from 'vitest'
import { choicesOf, vsCodeData, webTypes } from '../../../widgets/build/manifest/editors.ts'
import { manifestOf } from '../../../widgets/build/manifest/elements.ts'
import { jsxTypes, moduleTypes } from '../../../widgets/build/manifest/jsx-types.ts'
import { elementsOf } from '../../../widgets/build/manifest/schema.ts'
import { project } from '../helpers/source.ts'

const manifest = manifestOf()
const tags = elementsOf(manifest).map(({ tagName }) => tagName)

const text = { type: 'string' }
const list = (properties: object, required = Object.keys(properties)) => ({
  type: 'array',
  items: { type: 'object', properties, required, additionalProperties: false },
})
const named = { name: { type: 'string' }, description: text }

function errorsOf(schema: object, value: object): unknown {
  const validate = new Ajv({ allErrors: true }).compile(schema)
  return validate(value) ? [] : validate.errors
}

test('the manifest names its version, a module for each class, and one that defines its element', () => {
  expect(manifest.schemaVersion).toBe('2.1.0')
  for (const { path, declarations, exports } of manifest.modules) {
    const [declaration] = declarations
    if (!declaration) continue
    const { name, tagName, superclass } = declaration
    const exported = { declaration: { name, module: path } }
    expect(exports).toEqual([{ kind: 'js', name, ...exported }])
    if (!tagName) continue
    const folder = `dist/elements/${tagName.replace('intl-', '')}`
    expect(path).toBe(`${folder}.js`)
    expect(superclass).toEqual({ name: 'IntlElement', module: manifest.modules[0]!.path })
    expect(manifest.modules).toContainEqual({
      kind: 'javascript-module',
      path: `${folder}/define.js`,
      declarations: [],
      exports: [{ kind: 'custom-element-definition', name: tagName, ...exported }],
    })
  }
})

test('the manifest is valid by the official schema', () => {
  const file = createRequire(import.meta.url).resolve('custom-elements-manifest/schema.json')
  const official = JSON.parse(readFileSync(file, 'utf8')) as object
  const validate = new Ajv({ strict: false }).compile(official)
  expect(validate(manifest) ? [] : validate.errors).toEqual([])
  // Such as an attribute without a name.
  expect(validate({ ...manifest, modules: [{ kind: 'javascript-module' }] })).toBe(false)
})

test('the manifest has every name once', () => {
  for (const element of elementsOf(manifest))
    for (const key of [
      'attributes',
      'members',
      'events',
      'slots',
      'cssParts',
      'cssProperties',
      'cssStates',
    ] as const) {
      const names = element[key].map(({ name }) => name)
      expect(names, `${element.tagName} ${key}`).toEqual([...new Set(names)])
    }
})

test('VS Code’s custom data has its shape, and choices where there are some', () => {
  const data = vsCodeData(manifest) as {
    tags: { name: string; attributes: { name: string; values?: unknown }[] }[]
  }
  const attributes = list(
    { ...named, values: list({ name: { type: 'string' } }), valueSet: { const: 'v' } },
    ['name', 'description'],
  )
  const markdown = {
    type: 'object',
    properties: { kind: { const: 'markdown' }, value: text },
    required: ['kind', 'value'],
  }
  const schema = {
    type: 'object',
    properties: {
      version: { const: 1.1 },
      tags: list({ name: { type: 'string' }, description: markdown, attributes }),
    },
    required: ['version', 'tags'],
  }
  expect(errorsOf(schema, data)).toEqual([])
  expect(data.tags.map(({ name }) => name)).toEqual(tags)
  const theme = data.tags[0]!.attributes.find(({ name }) => name === 'theme')
  expect(theme!.values).toEqual([{ name: 'auto' }, { name: 'light' }, { name: 'dark' }])
})

test('web-types have their shape, with the version of the package', () => {
  const data = webTypes(manifest, { name: 'utblick', version: '1.2.3' }) as {
    version: string
    contributions: { html: { elements: { name: string }[] } }
  }
  const value = {
    type: 'object',
    properties: { kind: { enum: ['plain', 'no-value'] }, type: { type: 'string' } },
    required: ['kind', 'type'],
  }
  const typed = { ...named, type: { type: 'string' }, default: { type: 'string' } }
  const element = {
    ...named,
    attributes: list({ ...named, default: { type: 'string' }, value }, ['name', 'description', 'value']),
    slots: list(named),
    js: {
      type: 'object',
      properties: {
        properties: list(typed, ['name', 'description', 'type']),
        events: list({ ...named, type: { type: 'string', pattern: '^CustomEvent<' } }),
      },
    },
    css: { type: 'object', properties: { properties: list(named), parts: list(named) } },
  }
  const html = { type: 'object', properties: { elements: list(element) }, required: ['elements'] }
  const contributions = { type: 'object', properties: { html }, required: ['html'] }
  expect(
    errorsOf({ type: 'object', properties: { contributions }, required: ['contributions'] }, data),
  ).toEqual([])
  expect(data.version).toBe('1.2.3')
  expect(data.contributions.html.elements.map(({ name }) => name)).toEqual(tags)
})

test('a type is a choice only when it is nothing but texts', () => {
  expect(choicesOf("'auto' | 'list'")).toEqual(['auto', 'list'])
  expect(choicesOf("'auto' | string")).toBeNull()
  expect(choicesOf('number')).toBeNull()
})

describe('the script', () => {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  test('writes what these functions return', () => {
    execFileSync(process.execPath, [join(project, 'widgets/build/manifest.ts'), folder])
    const read = (name: string) => readFileSync(join(folder, name), 'utf8')
    const about = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
      name: string
      version: string
    }
    expect(JSON.parse(read('custom-elements.json'))).toEqual(manifest)
    expect(JSON.parse(read('vscode.html-custom-data.json'))).toEqual(vsCodeData(manifest))
    expect(JSON.parse(read('web-types.json'))).toEqual(webTypes(manifest, about))
    expect(read('jsx.d.ts')).toBe(jsxTypes())
    for (const [path, text] of Object.entries(moduleTypes(manifest)))
      expect(read(`elements/${path}`)).toBe(text)
  })
})
