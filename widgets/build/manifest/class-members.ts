/** What a widget's class says of itself: its `static properties`, its fields and its methods. */
import { type Node, nodesOf } from '../syntax.ts'
import { choicesIn, union } from './choices.ts'
import { type DocComment, docCommentOf } from './doc-comment.ts'
import type { Attribute, Field, Method } from './schema.ts'
import { type Source, textOf } from './source.ts'

export interface ClassSource {
  readonly source: Source
  readonly name: string
  /** Name of the class that it extends; '' for none. */
  readonly extended: string
  readonly doc: DocComment
  readonly body: readonly Node[]
}

/** The first class of a file. */
export function classIn(source: Source): ClassSource {
  const statement = (source.program.body as Node[]).find(
    ({ declaration }) => (declaration as Node | null)?.type === 'ClassDeclaration',
  )
  if (!statement) throw new Error(`${source.path} exports no class`)
  const { id, superClass, body } = statement.declaration as Record<string, Node>
  return {
    source,
    name: id!.name as string,
    extended: (superClass?.name as string | undefined) ?? '',
    doc: docCommentOf(source, statement),
    body: body!.body as Node[],
  }
}

interface Property {
  readonly name: string
  readonly attribute: string | false
  readonly type: 'string' | 'number' | 'boolean'
  readonly default: string | number | boolean | null
}

const keyOf = ({ key }: Node) => ((key as Node).name ?? (key as Node).value) as string

/** Literals that the constructor assigns: `this.limit = 0`. */
const constructorDefaults = (body: readonly Node[]): Map<string, unknown> =>
  new Map(
    body
      .filter(({ kind }) => kind === 'constructor')
      .flatMap((member) => [...nodesOf(member)])
      .filter(({ type }) => type === 'AssignmentExpression')
      .map(({ left, right }) => [((left as Node).property as Node).name as string, (right as Node).value]),
  )

function ownProperties({ body }: ClassSource): Property[] {
  const found = body.find((member) => member.static && member.key && keyOf(member) === 'properties')
  const entries = ((found?.value as Node | undefined)?.properties as Node[] | undefined) ?? []
  const defaults = constructorDefaults(body)
  return entries
    .filter(({ type }) => type === 'Property')
    .map((entry) => {
      const options = new Map(
        ((entry.value as Node).properties as Node[]).map((option) => [keyOf(option), option.value as Node]),
      )
      const name = keyOf(entry)
      const type = String(options.get('type')?.name ?? 'String').toLowerCase() as Property['type']
      const usual = { string: '', number: 0, boolean: false }[type]
      const given = (option: string, usual: unknown) => {
        const node = options.get(option)
        return node ? node.value : usual
      }
      return {
        name,
        attribute: given('attribute', name.toLowerCase()) as string | false,
        type,
        default: (defaults.has(name) ? defaults.get(name) : usual) as Property['default'],
      }
    })
}

/** "Base address of the API. Default: where the script came from." */
function inWords({ text, tags }: DocComment, written: string | null): string {
  const said = tags.find(({ tag }) => tag === 'default')?.description
  return said && said !== written ? `${text} Default: ${said}.`.trim() : text
}

const inCode = (value: unknown) => (typeof value === 'string' ? `'${value}'` : String(value))

const typeOf = (source: Source, annotation: unknown) =>
  annotation ? textOf(source, (annotation as Node).typeAnnotation as Node).replace(/\s+/g, ' ') : undefined

const annotationOf = ({ typeAnnotation }: Node) => (typeAnnotation as Node).typeAnnotation as Node

/** Whether a type can be read without knowing other names. */
const isPlain = (type: string) => /^[\s|]*(?:(?:'[^']*'|string|number|boolean|null)[\s|]*)+$/.test(type)

/** Attributes and the properties that go with them; `static properties` says which there are. */
export function propertiesOf(of: ClassSource): { attributes: Attribute[]; fields: Field[] } {
  const { source, body, doc } = of
  const attributes: Attribute[] = []
  const fields = ownProperties(of).map(({ name, attribute, type, default: value }): Field => {
    const declared = body.find((member) => !member.static && member.key && keyOf(member) === name)
    const documented = doc.tags.find(
      ({ tag, name: named }) => /^(attr|prop)/.test(tag) && (named === attribute || named === name),
    )
    const own = declared ? docCommentOf(source, declared) : { text: '', tags: [] }
    const description = inWords(own, String(value)) || (documented?.description ?? '')
    const choices = declared?.typeAnnotation ? choicesIn(source, annotationOf(declared)) : null
    const annotated = declared && typeOf(source, declared.typeAnnotation)
    const text = choices
      ? union(choices)
      : annotated && (attribute === false || isPlain(annotated))
        ? annotated
        : documented?.type || type
    const unset = attribute === false ? 'undefined' : inCode(value)
    const field = { kind: 'field', name, description, type: { text }, default: unset } as const
    if (attribute === false) return field
    attributes.push({
      name: attribute,
      description,
      type: { text: text.replace(/ \| null$/, '') },
      ...(value !== null && value !== false && value !== '' && { default: String(value) }),
      fieldName: name,
    })
    return { ...field, attribute, reflects: true }
  })
  return { attributes, fields }
}

const LIFECYCLE = /^(constructor|(connected|disconnected|attributeChanged|adopted)Callback)$/

/** Public members that are no attributes: methods, and what can only be read. */
export function publicMembersOf(
  { source, body }: ClassSource,
  known: ReadonlySet<string>,
): (Field | Method)[] {
  return body.flatMap((member): (Field | Method)[] => {
    const { accessibility, kind, override } = member
    if (!member.key || member.static || override || (accessibility ?? 'public') !== 'public') return []
    const name = keyOf(member)
    if (known.has(name) || LIFECYCLE.test(name)) return []
    const { text: description } = docCommentOf(source, member)
    const { returnType, params = [] } = (member.value ?? {}) as { returnType?: Node; params?: Node[] }
    if (kind === 'method') {
      const parameters = params.map((param) => ({
        name: param.name as string,
        type: { text: typeOf(source, param.typeAnnotation) ?? 'unknown' },
      }))
      const result = { type: { text: typeOf(source, returnType) ?? 'void' } }
      return [{ kind, name, description, ...(parameters.length > 0 && { parameters }), return: result }]
    }
    const type = { text: typeOf(source, returnType ?? member.typeAnnotation) ?? 'unknown' }
    return [{ kind: 'field', name, description, type, readonly: true }]
  })
}
