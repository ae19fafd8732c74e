import { html } from 'hono/html'
import type { Json } from '../../../db/schema/json.ts'
import { type FindName, nameOf } from '../../../db/schema/record-name.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import { municipality } from '../../../db/resources/municipality.ts'
import type { Crumb, Page, PageContext } from '../page.ts'
import { inLanguage, textIn } from '../text.ts'
import { type ValueContext, valueInWords } from '../values.ts'

/** A record, as the endpoint has read it. */
export interface ShownRecord {
  readonly resource: Resource
  readonly record: Json
  readonly findName: FindName
}

const messages = {
  sv: { unknown: 'Uppgift saknas', municipality: 'kommun' },
  en: { unknown: 'Not stated', municipality: 'municipality' },
} as const

/** GET /{collection}/{id} as a page. */
export function recordPage({ resource, record, findName }: ShownRecord, context: PageContext): Page {
  const { language, to } = context
  const t = messages[language]
  const words: ValueContext = { ...context, findName }
  const name = nameOf(resource, record, findName)
  const code = typeof record.municipalityCode === 'string' ? record.municipalityCode : null
  const place = code === null ? undefined : findName(municipality.name, code)
  const crumbs: Crumb[] = [
    ...(place
      ? [{ title: `${textIn(place, language)} ${t.municipality}`, href: to(`/municipalities/${code}`) }]
      : []),
    {
      title: resource.title[language],
      href: to(`/${resource.path}`, code === null ? {} : { municipality: code }),
    },
  ]
  const fields = Object.entries(resource.fields)
  const known = fields.filter(([key]) => record[key] !== null && record[key] !== undefined)
  const unknown = fields.filter(([key]) => record[key] === null)
  return {
    title: [textIn(name, language), resource.title[language]],
    heading: inLanguage(name, language),
    crumbs,
    isFictional: record.fictional === true,
    body: html`<dl class="facts">
        ${known.map(
          ([key, field]) =>
            html`<div>
              <dt>${field.title[language]}</dt>
              <dd>${valueInWords(record[key], field, words)}</dd>
            </div>`,
        )}
      </dl>
      ${
        unknown.length > 0 &&
        html`<p class="quiet">
          ${t.unknown}:
          ${unknown.map(([, field]) => field.title[language].toLocaleLowerCase(language)).join(', ')}.
        </p>`
      }`,
  }
}
