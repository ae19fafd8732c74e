/** What editors read: VS Code's custom data and JetBrains' web-types. */
import { type Attribute, type Element, elementsOf, fieldsOf, type Manifest, type Named } from './schema.ts'

/** 'auto' | 'list' → the values; null for what is not a choice. */
export function choicesOf(type: string): string[] | null {
  const parts = type.split('|').map((part) => part.trim())
  return parts.every((part) => /^'[^']*'$/.test(part)) ? parts.map((part) => part.slice(1, -1)) : null
}

const list = (title: string, items: readonly Named[]) =>
  items.length > 0
    ? [
        `**${title}**\n${items.map(({ name, description }) => `- \`${name || '(default)'}\`: ${description}`).join('\n')}`,
      ]
    : []

/** What an editor shows beside a tag, in Markdown. */
function markdown({ description, slots, events, cssParts, cssProperties, cssStates }: Element): string {
  return [
    description,
    ...list('Events', events),
    ...list('Slots', slots),
    ...list('CSS parts', cssParts),
    ...list('CSS custom properties', cssProperties),
    ...list('CSS states', cssStates),
  ].join('\n\n')
}

const withDefault = ({ description, default: value }: Attribute) =>
  value === undefined ? description : `${description} Default: \`${value}\`.`

/** For `html.customData` in VS Code's settings. */
export const vsCodeData = (manifest: Manifest): object => ({
  version: 1.1,
  tags: elementsOf(manifest).map((element) => ({
    name: element.tagName,
    description: { kind: 'markdown', value: markdown(element) },
    attributes: element.attributes.map((attribute) => {
      const choices = choicesOf(attribute.type.text)
      return {
        name: attribute.name,
        description: withDefault(attribute),
        ...(choices && { values: choices.map((name) => ({ name })) }),
        ...(attribute.type.text === 'boolean' && { valueSet: 'v' }),
      }
    }),
  })),
})

const plain = (items: readonly Named[]) => items.map(({ name, description }) => ({ name, description }))

/** For `web-types` in a package.json, or beside it. */
export const webTypes = (
  manifest: Manifest,
  { name, version }: { name: string; version: string },
): object => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elementsOf(manifest).map((element) => ({
        name: element.tagName,
        description: element.description,
        attributes: element.attributes.map((attribute) => ({
          name: attribute.name,
          description: attribute.description,
          ...(attribute.default !== undefined && { default: attribute.default }),
          value: {
            kind: attribute.type.text === 'boolean' ? 'no-value' : 'plain',
            type: attribute.type.text,
          },
        })),
        slots: plain(element.slots),
        js: {
          properties: fieldsOf(element).map(({ name, description, type, default: value }) => ({
            name,
            description,
            type: type.text,
            ...(value !== undefined && { default: value }),
          })),
          events: element.events.map(({ name, description, type }) => ({
            name,
            description,
            type: type?.text ?? 'CustomEvent',
          })),
        },
        css: { properties: plain(element.cssProperties), parts: plain(element.cssParts) },
      })),
    },
  },
})
