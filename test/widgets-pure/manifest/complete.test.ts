/** The manifest describes each element as its code does, and every item has a description. */
import { globSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { elementFolders, manifestOf } from '../../../widgets/build/manifest/elements.ts'
import { type Element, elementsOf, fieldsOf } from '../../../widgets/build/manifest/schema.ts'
import { loadedBy, project, sourceOf, textOf } from '../helpers/source.ts'
import { type Node, nodesOf } from '../../../widgets/build/syntax.ts'
import { type ElementClass, loadWidgets } from '../helpers/classes.ts'
import { attributeValues, literalsOf } from '../helpers/templates.ts'

const folders = elementFolders()
const manifest = manifestOf()
const byFolder = new Map(
  elementsOf(manifest).map((element) => [element.tagName.replace('intl-', ''), element]),
)
const elementOf = (folder: string) => byFolder.get(folder)!
const pathOf = (folder: string) => `widgets/${folder}/intl-${folder}.ts`
const names = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name).sort()
const sorted = (items: Iterable<string>) => [...new Set(items)].sort()

let widgets: Awaited<ReturnType<typeof loadWidgets>>
beforeAll(async () => (widgets = await loadWidgets()))
afterAll(() => widgets.close())

test('every folder that defines an element has an entry, and the manifest has no other', () => {
  const defining = globSync('widgets/*/define.ts', { cwd: project })
    .map((path) => path.split('/')[1]!)
    .filter((name) => name !== 'shared')
  expect(folders.length).toBeGreaterThan(2)
  expect(sorted(defining)).toEqual(folders)
  expect([...byFolder.keys()].sort()).toEqual(folders)
})

/** Calls of `this.emit('intl-…', …)` in what an element loads. */
function emitted(folder: string): string[] {
  return [...loadedBy(pathOf(folder))].flatMap((path) =>
    [...nodesOf(sourceOf(path).program)].flatMap(({ type, callee, arguments: given }) => {
      const isEmit =
        type === 'CallExpression' && ((callee as Node).property as Node | undefined)?.name === 'emit'
      const name = isEmit ? ((given as Node[])[0]?.value as string | undefined) : undefined
      return name ?? []
    }),
  )
}

/** The type of each event in `IntlEvents`, with the additions of the widgets. */
function eventTypes(): Map<string, string> {
  const members = globSync('widgets/{shared,*}/*.ts', { cwd: project, exclude: ['widgets/build'] }).flatMap(
    (path) => {
      const source = sourceOf(path)
      return [...nodesOf(source.program)]
        .filter(({ type, id }) => type === 'TSInterfaceDeclaration' && (id as Node).name === 'IntlEvents')
        .flatMap(({ body }) => ((body as Node).body as Node[]).map((member) => ({ source, member })))
    },
  )
  return new Map(
    members.map(({ source, member }) => [
      String((member.key as Node).value),
      textOf(source, (member.typeAnnotation as Node).typeAnnotation as Node),
    ]),
  )
}

describe.each(folders)('intl-%s', (folder) => {
  const element: Element = elementOf(folder)

  test('has each of its properties as an attribute, with its type and default', async () => {
    const module = await widgets.load<Record<string, ElementClass>>(`${folder}/intl-${folder}.ts`)
    const Class = module[element.name]!
    // Lit creates the properties when the browser reads observedAttributes.
    const attributes = Class.observedAttributes
    const instance = new Class()
    const fields = new Map(fieldsOf(element).map((field) => [field.name, field]))
    for (const [key, { attribute, type = String }] of Class.elementProperties) {
      const name = String(key)
      const field = fields.get(name)
      expect(field, name).toBeDefined()
      if (attribute === false) {
        expect(field!.attribute, name).toBeUndefined()
        continue
      }
      expect(field!.attribute, name).toBe(attribute ?? name.toLowerCase())
      const expected: unknown = Reflect.get(instance, name)
      expect(field!.default, name).toBe(typeof expected === 'string' ? `'${expected}'` : String(expected))
      if (type !== String) expect(field!.type.text, name).toBe((type as () => unknown).name.toLowerCase())
      const described = element.attributes.find((each) => each.name === field!.attribute)
      expect(described, `attribute ${field!.attribute}`).toMatchObject({ fieldName: name })
    }
    expect(names(element.attributes)).toEqual(sorted(attributes))
  })

  test('describes every item', () => {
    const { attributes, members, events, slots, cssParts, cssProperties, cssStates } = element
    const all = { attributes, members, events, slots, cssParts, cssProperties, cssStates }
    expect(element.description).toMatch(/\w{3}/)
    const silent = Object.entries(all).flatMap(([kind, items]) =>
      items.filter(({ description }) => !/\w{3}/.test(description)).map(({ name }) => `${kind}: ${name}`),
    )
    expect(silent).toEqual([])
  })

  test('has the parts that its templates have', () => {
    expect(names(element.cssParts)).toEqual(sorted(attributeValues('part', loadedBy(pathOf(folder)))))
  })

  test('has the slots that its templates have', () => {
    const slots = [...loadedBy(pathOf(folder))]
      .flatMap((path) => literalsOf(sourceOf(path)))
      .flatMap(({ text }) => [...text.matchAll(/<slot\b([^>]*)>/g)])
      .map(([, attributes]) => /name="(.*?)"/.exec(attributes!)?.[1] ?? '')
    expect(names(element.slots)).toEqual(sorted(slots))
  })

  test('has the events that its code fires, with their detail', () => {
    const types = eventTypes()
    expect(names(element.events)).toEqual(sorted(emitted(folder)))
    for (const { name, type } of element.events) expect(type?.text, name).toBe(types.get(name))
  })

  test('has the tokens that its styles read', () => {
    const read = [...loadedBy(pathOf(folder))]
      .flatMap((path) => literalsOf(sourceOf(path)))
      .flatMap(({ text }) => text.match(/--intl-[a-z-]+/g) ?? [])
    expect(names(element.cssProperties)).toEqual(sorted(read))
  })

  test('has the five states', () => {
    expect(names(element.cssStates)).toEqual(['empty', 'error', 'loading', 'ready', 'stale'])
  })

  test('shares refresh(), state and data with the others', () => {
    const shared = element.members.filter(({ inheritedFrom }) => inheritedFrom?.name === 'IntlElement')
    expect(names(shared)).toEqual(expect.arrayContaining(['data', 'headingLevel', 'refresh', 'state']))
    expect(element.members.filter(({ name }) => name === 'refresh')).toHaveLength(1)
  })
})
