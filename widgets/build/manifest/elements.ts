/**
 * The custom elements manifest by the standard analyzer: attributes from `static properties`, defaults from the
 * constructor, descriptions from the comments. Added here: resolved types, and the classes between an element and
 * LitElement as one.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { create, type Plugin, ts } from '@custom-elements-manifest/analyzer'
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js'
import type { Module, Reference } from 'custom-elements-manifest'
import { choicesIn, eventTypes, project, sourceFile, union } from './program.ts'
import type { Attribute, ElementDeclaration, Field, Manifest, Method, Named } from './schema.ts'

/** The class that all elements share, and what it extends. */
const BASE = 'widgets/element/element.ts'
const BASE_CLASSES = ['widgets/element/data-element.ts', 'widgets/element/base-element.ts']

const elementFile = (folder: string) => `widgets/${folder}/intl-${folder}.ts`

/** Folders of widgets/ that hold an element: "projects" → <intl-projects>. */
export const elementFolders = (): string[] =>
  readdirSync(join(project, 'widgets'))
    .filter((name) => existsSync(join(project, elementFile(name))))
    .sort()

/** Gives fields the values that their types allow, before the analyzer makes attributes of them. */
const allowedValues: Plugin = {
  name: 'allowed-values',
  analyzePhase({ node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return
    const { declarations = [] } = moduleDoc as Module
    const declaration = declarations.find(({ name }) => name === node.name?.text)
    if (declaration?.kind !== 'class') return
    for (const member of node.members) {
      const values = ts.isPropertyDeclaration(member) && member.type && choicesIn(member.type)
      const field = declaration.members?.find(({ name }) => name === member.name?.getText())
      if (values && field?.kind === 'field') field.type = { text: union(values) }
    }
  },
}

/** What LitElement gives, which the analyzer does not read. */
const inheritedFrom = { name: 'LitElement', package: 'lit' }
const LIT_MEMBERS: readonly (Field | Method)[] = [
  {
    kind: 'field',
    name: 'updateComplete',
    description: 'Resolves when all changes are rendered.',
    type: { text: 'Promise<boolean>' },
    readonly: true,
    inheritedFrom,
  },
  {
    kind: 'method',
    name: 'requestUpdate',
    description: 'Renders again, in the next microtask.',
    return: { type: { text: 'void' } },
    inheritedFrom,
  },
]

/** The default as it is written in the tag, and no null, which no attribute can be. */
function attributeOf({ default: value = '', type, ...attribute }: Attribute): Attribute {
  const written = value.replace(/^'(.*)'$/, '$1')
  const text = type.text.replace(/ \| null$/, '')
  const isSet = !['', 'null', 'false'].includes(written)
  return { ...attribute, type: { text }, ...(isSet && { default: written }) }
}

const isPublic = (member: Field | Method) => (member.privacy ?? 'public') === 'public' && !member.static

/** The element in its published form; what it inherits comes from `base`. */
function published(found: ElementDeclaration, base: Reference): ElementDeclaration {
  const types = eventTypes()
  const own = <T extends Named>(items: readonly T[] = []): T[] =>
    items.map((item) => ({
      ...item,
      description: item.description?.replace(/\s+/g, ' ') ?? '',
      ...(item.inheritedFrom && found.tagName && { inheritedFrom: base }),
    }))
  return {
    kind: 'class',
    customElement: true,
    name: found.name,
    ...(found.tagName && { tagName: found.tagName }),
    description: found.description.replace(/\s+/g, ' '),
    superclass: found.tagName ? base : { name: 'LitElement', package: 'lit' },
    attributes: own(found.attributes).map(attributeOf),
    members: [...own(found.members.filter(isPublic)), ...LIT_MEMBERS],
    events: own(found.events?.filter(({ name }) => types.has(name))).map((event) => ({
      ...event,
      type: { text: types.get(event.name)!.getText() },
    })),
    slots: own(found.slots),
    cssParts: own(found.cssParts),
    cssProperties: own(found.cssProperties),
    cssStates: own(found.cssStates),
  }
}

/** The manifest of all elements; `folderOf` gives where the modules of one are, from the package's own folder. */
export function manifestOf(
  folders: readonly string[] = elementFolders(),
  folderOf = (name: string) => `dist/elements/${name}`,
): Manifest {
  const paths = [BASE, ...folders.map(elementFile)]
  const { modules } = create({
    modules: [...paths, ...BASE_CLASSES].map(sourceFile),
    plugins: [allowedValues, ...litPlugin()],
  })
  const classes = modules.map(({ declarations = [] }) =>
    declarations.find((each): each is ElementDeclaration & typeof each => each.kind === 'class'),
  )
  const base = { name: classes[0]!.name, module: BASE }
  return {
    schemaVersion: '2.1.0',
    modules: paths.flatMap((_, index) => {
      const folder = index === 0 ? undefined : folderOf(folders[index - 1]!)
      const path = folder === undefined ? BASE : `${folder}.js`
      const declaration = published(classes[index]!, base)
      const { name, tagName } = declaration
      const exported = { declaration: { name, module: path } }
      const module = { kind: 'javascript-module' as const, declarations: [] }
      return [
        {
          ...module,
          path,
          declarations: [declaration],
          exports: [{ kind: 'js' as const, name, ...exported }],
        },
        ...(tagName && folder
          ? [
              {
                ...module,
                path: `${folder}/define.js`,
                exports: [{ kind: 'custom-element-definition' as const, name: tagName, ...exported }],
              },
            ]
          : []),
      ]
    }),
  }
}
