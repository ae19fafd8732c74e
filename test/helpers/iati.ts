import { isCalendarDay } from '../../db/schema/uncertain-date.ts'
import { type XmlElement } from './xml.ts'

/** What may be in an element of IATI 2.03: the part of the schema that Utblick writes. */
interface Content {
  /** Elements in the order of the schema. At most one unless it ends in "+" or "*"; at least one unless in "?" or "*". */
  readonly children?: readonly string[]
  /** Attributes and what their values match; those that end in "?" may be missing. */
  readonly attributes?: Readonly<Record<string, Test>>
  readonly text?: RegExp
}

/** A regular expression, or a function in its place. */
type Test = Pick<RegExp, 'test'>

const day: Test = { test: isCalendarDay }
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/
const some = /\S/
const code = /^[A-Za-z0-9-]+$/
/** A URI of RFC 3986, as the validators read the type anyURI. */
const inUri = /(?:[\w.~!$&'()*+,;=:@/?-]|%[\dA-Fa-f]{2})*/.source
const address = new RegExp(`^https?://(?:\\[[\\da-f:.]+\\])?${inUri}(?:#${inUri})?$`)
const coded: Content = { attributes: { code } }
const texts: Content = { children: ['narrative+'] }

const schema: Readonly<Record<string, Content>> = {
  'iati-activities': {
    attributes: { version: /^2\.03$/, 'generated-datetime?': instant },
    children: ['iati-activity+'],
  },
  'iati-activity': {
    attributes: { 'xml:lang?': /^[a-z]{2}$/, 'last-updated-datetime?': instant, 'linked-data-uri?': address },
    children: [
      'iati-identifier',
      'reporting-org',
      'title',
      'description+',
      'participating-org+',
      'activity-status',
      'activity-date+',
      'recipient-country*',
      'tag*',
      'transaction*',
      'document-link*',
    ],
  },
  'iati-identifier': { text: /^[^/&|?\s]+$/ },
  'reporting-org': {
    ...texts,
    attributes: { ref: some, type: /^\d{2}$/, 'secondary-reporter?': /^[01]$/ },
  },
  narrative: { text: some, attributes: { 'xml:lang?': /^[a-z]{2}$/ } },
  title: texts,
  description: { ...texts, attributes: { 'type?': /^[1-4]$/ } },
  'participating-org': {
    children: ['narrative*'],
    attributes: { 'ref?': some, 'type?': /^\d{2}$/, role: /^[1-4]$/ },
  },
  'activity-status': { attributes: { code: /^[1-6]$/ } },
  'activity-date': { children: ['narrative*'], attributes: { type: /^[1-4]$/, 'iso-date': day } },
  'recipient-country': { attributes: { code: /^[A-Z]{2}$/ } },
  tag: {
    children: ['narrative*'],
    attributes: { code, vocabulary: /^\d+$/, 'vocabulary-uri?': address },
  },
  transaction: {
    children: ['transaction-type', 'transaction-date', 'value', 'provider-org?', 'receiver-org?'],
  },
  'transaction-type': coded,
  'transaction-date': { attributes: { 'iso-date': day } },
  value: { text: /^-?\d+(\.\d+)?$/, attributes: { 'currency?': /^[A-Z]{3}$/, 'value-date': day } },
  'provider-org': { children: ['narrative*'], attributes: { 'ref?': some, 'type?': /^\d{2}$/ } },
  'receiver-org': { children: ['narrative*'], attributes: { 'ref?': some, 'type?': /^\d{2}$/ } },
  'document-link': { attributes: { url: address, format: /^\w+\/\w+$/ }, children: ['title', 'category+'] },
  category: coded,
}

/** What a document has that IATI 2.03 does not allow, or lacks that it demands. */
export function iatiErrors(element: XmlElement): string[] {
  const content = schema[element.name]
  if (!content) return [`<${element.name}> is not known`]
  const { children = [], attributes = {}, text } = content
  const fails = (what: string) => `<${element.name}>: ${what}`
  const allowed = new Set(Object.keys(attributes).map((name) => name.replace('?', '')))
  const names = element.children.map(({ name }) => name)
  const order = new RegExp(
    `^${children.map((child) => `(?:${child.replace(/[+*?]$/, '')} )${/[+*?]$/.exec(child)?.[0] ?? ''}`).join('')}$`,
  )
  return [
    ...Object.keys(element.attributes)
      .filter((name) => !allowed.has(name))
      .map((name) => fails(`attribute ${name} is not allowed`)),
    ...Object.entries(attributes).flatMap(([key, pattern]) => {
      const value = element.attributes[key.replace('?', '')]
      if (value === undefined) return key.endsWith('?') ? [] : [fails(`${key} is missing`)]
      return pattern.test(value) ? [] : [fails(`${key} is "${value}"`)]
    }),
    ...(order.test(names.map((name) => `${name} `).join('')) ? [] : [fails(`holds ${names.join(', ')}`)]),
    ...((text ?? /^\s*$/).test(element.text) ? [] : [fails(`has the text "${element.text}"`)]),
    ...element.children.flatMap(iatiErrors),
  ]
}
