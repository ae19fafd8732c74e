import { html } from 'hono/html'
import { resourceAt, resourceOf } from '../../db/resources/index.ts'
import type { Field, Language } from '../../db/schema/field.ts'
import { kindOf } from '../../db/schema/kinds/kind-of.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { exampleOf } from '../openapi/example-record.ts'
import type { Operation } from '../openapi/operation.ts'
import type { ParameterDescription } from '../parameters/parameters.ts'
import type { Html } from './html.ts'
import type { PageContext } from './page.ts'

const messages = {
  sv: {
    optional: 'kan vara tomt',
    values: 'Värden',
    example: 'Exempel',
    usual: 'Förval',
    inside: 'Var och en har',
    several: 'Flera värden skrivs med komma mellan.',
    from: 'från',
    to: 'till',
  },
  en: {
    optional: 'may be null',
    values: 'Values',
    example: 'Example',
    usual: 'Default',
    inside: 'Each has',
    several: 'Several values are written with commas between.',
    from: 'from',
    to: 'to',
  },
} as const

/** The fields of a resource, each with its kind, meaning, unit, values and an example. */
export const fieldList = (resource: Resource, context: PageContext): Html =>
  html`<dl class="facts">
    ${Object.entries(resource.fields).map(([name, field]) => fieldEntry(name, field, exampleOf(resource, name), context))}
  </dl>`

function fieldEntry(name: string, field: Field, shown: unknown, context: PageContext): Html {
  const { language } = context
  const t = messages[language]
  const of = field.item ? `: ${kindOf(field.item).title[language]}` : ''
  const choices = field.choices ?? field.item?.choices
  return html`<div id="${name}">
    <dt>
      <code>${name}</code> ${field.title[language]}
      <span class="quiet"
        >·
        ${kindOf(field).title[language]}${of}${field.unit && `, ${field.unit[language]}`}${field.optional && ` · ${t.optional}`}</span
      >
    </dt>
    <dd>${field.description[language]} ${refersTo(field, context)}</dd>
    ${choices && html`<dd class="quiet">${t.values}: ${joined(Object.entries(choices).map(([value, label]) => html`<code>${value}</code> ${label[language].toLowerCase()}`))}</dd>`}
    ${field.fields && html`<dd class="quiet">${t.inside}: ${joined(Object.entries(field.fields).map(([part, { title }]) => html`<code>${part}</code> ${title[language].toLowerCase()}`))}</dd>`}
    <dd class="quiet">${t.example}: <code>${exampleText(shown)}</code></dd>
  </div>`
}

function refersTo(field: Field, { language, to }: PageContext): Html | false {
  const target = field.refersTo ?? field.item?.refersTo
  const resource = target === undefined ? undefined : resourceOf(target)
  return (
    resource !== undefined &&
    html`<a href="${to(`resources/${resource.path}`)}">${resource.title[language]}</a>.`
  )
}

const exampleText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
const joined = (parts: readonly Html[]) => parts.map((part, i) => (i === 0 ? part : html`, ${part}`))

/** The identical parameters of all lists. */
export function commonListParameters(operations: readonly Operation[]): readonly ParameterDescription[] {
  const [first, ...others] = operations.filter(({ path }) => resourceAt(path.slice(1)))
  return (first?.parameters ?? []).filter((parameter) =>
    others.every(({ parameters }) => parameters.includes(parameter)),
  )
}

/** Parameters with description, allowed values and an example. */
export const parameterList = (parameters: readonly ParameterDescription[], language: Language): Html =>
  html`<dl class="facts">${parameters.map((parameter) => parameterEntry(parameter, language))}</dl>`

function parameterEntry(
  { name, description, schema, example, isList }: ParameterDescription,
  language: Language,
): Html {
  const t = messages[language]
  const {
    enum: values,
    minimum,
    maximum,
    default: usual,
  } = schema as {
    enum?: readonly string[]
    minimum?: number
    maximum?: number
    default?: unknown
  }
  return html`<div>
    <dt><code>${name}</code></dt>
    <dd>${description[language]} ${isList && t.several}</dd>
    ${values && html`<dd class="quiet">${t.values}: ${joined(values.map((value) => html`<code>${value}</code>`))}</dd>`}
    ${minimum !== undefined && maximum !== undefined && maximum < 1_000_000 && html`<dd class="quiet">${t.from} ${minimum} ${t.to} ${maximum}</dd>`}
    ${usual !== undefined && html`<dd class="quiet">${t.usual}: <code>${String(usual)}</code></dd>`}
    ${example !== undefined && html`<dd class="quiet">${t.example}: <code>${name}=${example}</code></dd>`}
  </div>`
}

/** An answer as indented JSON. */
export const answerText = (value: unknown, origin: string, exampleOrigin: string): string =>
  JSON.stringify(value, null, 2).replaceAll(exampleOrigin, origin)
