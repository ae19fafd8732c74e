/**
 * The custom elements manifest out of the code: attributes from `static properties`, words from the comments.
 * A part, slot, event, token or state is documented in the class of its element, or, where several elements share
 * it, in the file of widgets/shared that makes it: an element has what the files it stands on say.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type ClassSource, classIn, propertiesOf, publicMembersOf } from './class-members.ts'
import { type Tag, tagsIn } from './doc-comment.ts'
import type { ElementDeclaration, Event, Manifest, Named, Reference } from './schema.ts'
import { loadedBy, project, sourceOf } from './source.ts'

const BASE = 'widgets/element/element.ts'
const ASKING = 'widgets/element/asking-element.ts'
const EVENTS = 'widgets/element/events.ts'
const ROOT = 'widgets/element/base-element.ts'

/** Folders of widgets/ that hold an element: "projects" → <intl-projects>. */
export const elementFolders = (): string[] =>
  readdirSync(join(project, 'widgets'))
    .filter((name) => existsSync(join(project, 'widgets', name, `intl-${name}.ts`)))
    .sort()

const isShared = (path: string) => /^widgets\/(element|data|text|page|records|map|styles)\//.test(path)

/** The files of widgets/shared that an element stands on; events are only types, and documented all the same. */
const sharedUnder = (path: string): string[] => [...loadedBy(path), EVENTS].filter(isShared)

const tagsOf = (paths: readonly string[]): Tag[] => paths.flatMap((path) => tagsIn(sourceOf(path)))

const named = (tags: readonly Tag[], wanted: string): Named[] =>
  tags.filter(({ tag }) => tag === wanted).map(({ name, description }) => ({ name, description }))

/** Without its detail a type says nothing that the shared words do not say better. */
const events = (tags: readonly Tag[]): Event[] =>
  tags
    .filter(({ tag }) => tag === 'event')
    .map(({ name, description, type }) => ({
      name,
      description,
      ...(type.includes('<') && { type: { text: type } }),
    }))

const documented = (tags: readonly Tag[]) => ({
  events: events(tags),
  slots: named(tags, 'slot'),
  cssParts: named(tags, 'csspart'),
  cssProperties: named(tags, 'cssprop'),
  cssStates: named(tags, 'cssstate'),
})

/** The first of each name; what it leaves unsaid is taken from the next. */
function merged<N extends Named>(lists: readonly (readonly N[])[]): N[] {
  const byName = new Map<string, N>()
  for (const item of lists.flat()) {
    const known = byName.get(item.name)
    const said = Object.entries(known ?? {}).filter(([, value]) => value !== '')
    byName.set(item.name, { ...item, ...Object.fromEntries(said) })
  }
  return [...byName.values()]
}

const inherited = <N extends Named>(items: readonly N[], from: Reference): N[] =>
  items.map((item) => ({ ...item, inheritedFrom: item.inheritedFrom ?? from }))

function ownDeclaration(of: ClassSource, tags: readonly Tag[]) {
  const { attributes, fields } = propertiesOf(of)
  const known = new Set(fields.map(({ name }) => name))
  return { attributes, members: [...fields, ...publicMembersOf(of, known)], ...documented(tags) }
}

type Own = ReturnType<typeof ownDeclaration>
type Documented = Pick<ElementDeclaration, keyof Own>

function withInherited(own: Own, base: Documented, from: Reference): Own {
  const together = <N extends Named>(list: (of: Documented) => readonly N[]) =>
    merged([list(own), inherited(list(base), from)])
  return {
    attributes: together((of) => of.attributes),
    members: together((of) => of.members),
    events: together((of) => of.events),
    slots: together((of) => of.slots),
    cssParts: together((of) => of.cssParts),
    cssProperties: together((of) => of.cssProperties),
    cssStates: together((of) => of.cssStates),
  }
}

function baseDeclaration(): ElementDeclaration {
  const [root, asking, base] = [ROOT, ASKING, BASE].map((path) => classIn(sourceOf(path))) as [
    ClassSource,
    ClassSource,
    ClassSource,
  ]
  const { doc, name } = base
  const rootMembers = publicMembersOf(root, new Set())
  const own = ownDeclaration(asking, tagsOf(sharedUnder(BASE)))
  return {
    kind: 'class',
    customElement: true,
    name,
    description: doc.text,
    superclass: { name: 'HTMLElement', package: 'global:' },
    ...own,
    members: [...own.members, ...rootMembers],
  }
}

function elementDeclaration(folder: string, base: ElementDeclaration): ElementDeclaration {
  const path = `widgets/${folder}/intl-${folder}.ts`
  const of = classIn(sourceOf(path))
  const tagName = `intl-${folder}`
  const from = { name: base.name, module: BASE }
  const inBase = new Set(sharedUnder(BASE))
  const shared = tagsOf(sharedUnder(path).filter((each) => !inBase.has(each)))
  const element = of.doc.tags.find(({ tag }) => tag === 'element')
  return {
    kind: 'class',
    customElement: true,
    name: of.name,
    tagName,
    description: [of.doc.text, element?.description].filter(Boolean).join(' '),
    superclass: from,
    ...withInherited(ownDeclaration(of, [...of.doc.tags, ...shared]), base, from),
  }
}

/** The manifest of all elements; `moduleOf` says where the script of one is, from where the manifest lies. */
export function manifestOf(
  folders: readonly string[] = elementFolders(),
  moduleOf = (folder: string) => `w/v1/${folder}.js`,
): Manifest {
  const base = baseDeclaration()
  const module = (path: string, declaration: ElementDeclaration) => ({
    kind: 'javascript-module' as const,
    path,
    declarations: [declaration],
    exports: declaration.tagName
      ? [
          {
            kind: 'custom-element-definition' as const,
            name: declaration.tagName,
            declaration: { name: declaration.name, module: path },
          },
        ]
      : [
          {
            kind: 'js' as const,
            name: declaration.name,
            declaration: { name: declaration.name, module: path },
          },
        ],
  })
  const elements = folders.map((folder) => module(moduleOf(folder), elementDeclaration(folder, base)))
  return { schemaVersion: '2.1.0', modules: [module(BASE, base), ...elements] }
}
