/** The custom elements manifest, where what the standard leaves open is always there. */
import type * as standard from 'custom-elements-manifest'

type Described<T> = Omit<T, 'description' | 'type' | 'kind'> & { readonly description: string }
interface HasType {
  readonly type: { readonly text: string }
}
type Typed<T> = Described<T> & HasType

export type Named = Described<{ readonly name: string; readonly inheritedFrom?: standard.Reference }>
export type Attribute = Typed<standard.Attribute>
export type Field = Typed<standard.ClassField> & {
  readonly kind: 'field'
  /** Name of the field's attribute. */
  readonly attribute?: string
}
export type Method = Omit<Described<standard.ClassMethod>, 'parameters' | 'return'> & {
  readonly kind: 'method'
  readonly parameters?: readonly ({ readonly name: string } & HasType)[]
  readonly return: HasType
}
export type Event = Typed<standard.Event>

export interface ElementDeclaration {
  readonly kind: 'class'
  readonly customElement: true
  readonly name: string
  readonly tagName?: string
  readonly description: string
  readonly superclass: standard.Reference
  readonly attributes: readonly Attribute[]
  readonly members: readonly (Field | Method)[]
  readonly events: readonly Event[]
  readonly slots: readonly Named[]
  readonly cssParts: readonly Named[]
  readonly cssProperties: readonly Named[]
  readonly cssStates: readonly Named[]
}

export type Element = ElementDeclaration & { readonly tagName: string }

export interface Manifest {
  readonly schemaVersion: '2.1.0'
  readonly modules: readonly {
    readonly kind: 'javascript-module'
    readonly path: string
    readonly declarations: readonly ElementDeclaration[]
    readonly exports: readonly standard.Export[]
  }[]
}

/** The elements of a manifest, without the class they share. */
export const elementsOf = ({ modules }: Manifest): Element[] =>
  modules.flatMap(({ declarations }) => declarations).filter((each): each is Element => 'tagName' in each)

export const fieldsOf = ({ members }: ElementDeclaration): Field[] =>
  members.filter((member): member is Field => member.kind === 'field')
