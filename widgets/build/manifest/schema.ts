/** The custom elements manifest, schema 2.1, as far as ours goes. */

export interface Reference {
  readonly name: string
  readonly module?: string
  readonly package?: string
}

export interface Named {
  readonly name: string
  readonly description: string
  readonly inheritedFrom?: Reference
}

interface Type {
  readonly text: string
}

export interface Attribute extends Named {
  readonly type: Type
  /** As it would be written in the tag. */
  readonly default?: string
  readonly fieldName: string
}

export interface Field extends Named {
  readonly kind: 'field'
  readonly type: Type
  /** As JavaScript. */
  readonly default?: string
  readonly readonly?: true
  /** Name of its attribute. */
  readonly attribute?: string
  readonly reflects?: true
}

export interface Method extends Named {
  readonly kind: 'method'
  readonly parameters?: readonly { readonly name: string; readonly type: Type }[]
  readonly return: { readonly type: Type }
}

export interface Event extends Named {
  /** Left out where nobody has said it, which a test forbids. */
  readonly type?: Type
}

export interface ElementDeclaration {
  readonly kind: 'class'
  readonly customElement: true
  readonly name: string
  readonly tagName?: string
  readonly description: string
  readonly superclass: Reference
  readonly attributes: readonly Attribute[]
  readonly members: readonly (Field | Method)[]
  readonly events: readonly Event[]
  readonly slots: readonly Named[]
  readonly cssParts: readonly Named[]
  readonly cssProperties: readonly Named[]
  readonly cssStates: readonly Named[]
}

export type Element = ElementDeclaration & { readonly tagName: string }

interface Module {
  readonly kind: 'javascript-module'
  readonly path: string
  readonly declarations: readonly ElementDeclaration[]
  readonly exports: readonly {
    readonly kind: 'js' | 'custom-element-definition'
    readonly name: string
    readonly declaration: Reference
  }[]
}

export interface Manifest {
  readonly schemaVersion: '2.1.0'
  readonly modules: readonly Module[]
}

/** The elements of a manifest, without the class they share. */
export const elementsOf = ({ modules }: Manifest): Element[] =>
  modules.flatMap(({ declarations }) => declarations).filter((each): each is Element => 'tagName' in each)

export const fieldsOf = ({ members }: ElementDeclaration): Field[] =>
  members.filter((member): member is Field => member.kind === 'field')
