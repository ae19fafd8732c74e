/** Types of the elements for TypeScript, and for JSX: React 19, Preact and Solid. */
import { declarationsFor } from './named-types.ts'
import { eventTypes, publicTypes } from './program.ts'
import { type Element, elementsOf, fieldsOf, type Manifest, type Method, type Named } from './schema.ts'

const note = (text: string, indent = '  ') =>
  text ? `${indent}/** ${text.replace(/\*\//g, '*\u200b/')} */\n` : ''

const quoted = (name: string) => (/^[a-zA-Z]\w*$/.test(name) ? name : `'${name}'`)

/** What may be written in a tag: a number also as text, as HTML has it. */
const written = (type: string) => (type === 'number' ? 'number | `${number}`' : type)

function elementInterface(element: Element): string {
  const methods = element.members.filter((member): member is Method => member.kind === 'method')
  const fields = fieldsOf(element).map(
    ({ name, type, description, readonly }) =>
      `${note(description)}  ${readonly ? 'readonly ' : ''}${name}: ${type.text}\n`,
  )
  const calls = methods.map(
    ({ name, description, parameters = [], return: result }) =>
      `${note(description)}  ${name}(${parameters.map((p) => `${p.name}: ${p.type.text}`).join(', ')}): ${result.type.text}\n`,
  )
  const listeners = ['add', 'remove'].map(
    (verb) =>
      `  ${verb}EventListener<K extends keyof ${element.name}Events>(type: K, listener: (this: ${element.name}Element, event: ${element.name}Events[K]) => unknown, options?: boolean | ${verb === 'add' ? 'Add' : ''}EventListenerOptions): void\n` +
      `  ${verb}EventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | ${verb === 'add' ? 'Add' : ''}EventListenerOptions): void\n`,
  )
  const events = element.events.map(
    ({ name, description, type }) => `${note(description)}  '${name}': ${type?.text ?? 'CustomEvent'}\n`,
  )
  return (
    `export interface ${element.name}Events extends HTMLElementEventMap {\n${events.join('')}}\n\n` +
    `${note(element.description, '')}export interface ${element.name}Element extends HTMLElement {\n${[...fields, ...calls, ...listeners].join('')}}`
  )
}

interface Prop extends Pick<Named, 'name' | 'description'> {
  readonly type: string
}

const props = (items: readonly Prop[]) =>
  items
    .map(({ name, description, type }) => `${note(description)}  ${quoted(name)}?: ${type} | undefined\n`)
    .join('')

const attributesOf = (element: Element): Prop[] =>
  element.attributes.map(({ name, description, type }) => ({ name, description, type: written(type.text) }))

/** Properties that go by another name than their attribute, or have none. */
const settable = (element: Element): Prop[] =>
  fieldsOf(element)
    .filter(({ readonly, name, attribute }) => !readonly && name !== attribute)
    .map(({ name, description, type }) => ({ name, description, type: written(type.text) }))

const listeners = (element: Element, prefix: string): Prop[] =>
  element.events.map(({ name, description, type }) => ({
    name: `${prefix}${name}`,
    description,
    type: `((event: ${type?.text ?? 'CustomEvent'}) => void)`,
  }))

const prefixed = (items: readonly Prop[], prefix: string): Prop[] =>
  items.map((item) => ({ ...item, name: `${prefix}${item.name}` }))

function propsInterfaces(element: Element): string {
  const { name } = element
  const [attributes, own] = [attributesOf(element), settable(element)]
  return (
    `export interface ${name}Attributes extends AnyElement<${name}Element> {\n${props([...attributes, ...own, ...listeners(element, 'on')])}}\n\n` +
    `export interface ${name}SolidAttributes extends AnyElement<${name}Element> {\n${props([
      ...attributes,
      ...prefixed(attributes, 'attr:'),
      ...prefixed(own, 'prop:'),
      ...listeners(element, 'on:'),
    ])}}`
  )
}

const ANY_ELEMENT = `/** What every element takes; lists of classes and styles as the framework has them. */
interface AnyElement<E extends HTMLElement> {
  key?: string | number | bigint | null | undefined
  ref?: ((element: E) => void) | { current: E | null } | null | undefined
  children?: unknown
  id?: string | undefined
  class?: string | undefined
  className?: string | undefined
  style?: unknown
  slot?: string | undefined
  title?: string | undefined
  hidden?: boolean | undefined
  dir?: 'ltr' | 'rtl' | 'auto' | undefined
  tabIndex?: number | undefined
  [more: \`aria-\${string}\` | \`data-\${string}\` | \`on\${Capitalize<string>}\`]: unknown
}`

const byTag = (elements: readonly Element[], suffix: string) =>
  elements.map(({ tagName, name }) => `  '${tagName}': ${name}${suffix}\n`).join('')

const inModule = (name: string, map: string) =>
  `declare module '${name}' {\n  namespace JSX {\n    interface IntrinsicElements extends ${map} {}\n  }\n}`

const MADE = 'Made from the code by widgets/build/manifest.ts.'

/** The elements with their properties, events and attributes. */
export function elementTypes(manifest: Manifest): string {
  const elements = elementsOf(manifest)
  return `${[
    `/** Types of the Utblick elements. ${MADE} */`,
    declarationsFor([...publicTypes(), ...eventTypes().values()]),
    ...elements.map(elementInterface),
    ANY_ELEMENT,
    ...elements.map(propsInterfaces),
    `/** For React and Preact: attributes, properties and \`onintl-load\`. */\nexport interface IntlElements {\n${byTag(elements, 'Attributes')}}`,
    `/** For Solid: also \`attr:\`, \`prop:\` and \`on:\`. */\nexport interface IntlSolidElements {\n${byTag(elements, 'SolidAttributes')}}`,
    `declare global {\n  interface HTMLElementTagNameMap {\n${byTag(elements, 'Element').replace(/^/gm, '  ').trimEnd()}\n  }\n}`,
  ].join('\n\n')}\n`
}

/** The elements in JSX. @param types module of `elementTypes` */
export const jsxTypes = (types = './elements/types.js'): string =>
  `${[
    `/** The Utblick elements in JSX. ${MADE} */`,
    `import type { IntlElements, IntlSolidElements } from '${types}'\nexport type * from '${types}'`,
    inModule('react', 'IntlElements'),
    inModule('preact', 'IntlElements'),
    inModule('solid-js', 'IntlSolidElements'),
  ].join('\n\n')}\n`

/** By path, the declarations of the modules that vite.config.ts builds in its mode `package`. */
export function moduleTypes(manifest: Manifest): Readonly<Record<string, string>> {
  const elements = elementsOf(manifest)
  const pathOf = ({ tagName }: Element) => tagName.replace('intl-', '')
  const shared = (folder: string) => `import type {} from '${folder}types.js'\nexport {}\n`
  const entries = elements.flatMap((element) => {
    const { name, tagName } = element
    const path = pathOf(element)
    const type = `${name}Element`
    return [
      [
        `${path}.d.ts`,
        `import type { ${type} } from './types.js'\n` +
          `export type * from './types.js'\n` +
          `/** The class of \`<${tagName}>\`; \`utblick/${path}/define\` registers it. */\n` +
          `export declare const ${name}: CustomElementConstructor & { new (): ${type}; readonly prototype: ${type} }\n` +
          `export type ${name} = ${type}\n`,
      ],
      [`${path}/define.d.ts`, shared('../')],
    ] as const
  })
  const classes = elements.map((each) => `export { ${each.name} } from './${pathOf(each)}.js'\n`)
  return {
    ...Object.fromEntries(entries),
    'types.d.ts': elementTypes(manifest),
    'index.d.ts': `export type * from './types.js'\n${classes.join('')}`,
    'define.d.ts': shared('./'),
  }
}
