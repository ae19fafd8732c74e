/** Parameters of the builder's own address. Those of the widgets are taken as they are, and read with the chosen one. */
import { limits } from '../../../limits.ts'
import { lang } from '../../../parameters/common.ts'
import { asOf } from '../../../parameters/as-of.ts'
import { defineParameter, integerParameter, type Parameter } from '../../../parameters/parameters.ts'
import { parametersOf } from '../embed-call.ts'
import { embeds } from '../embeds.ts'
import { choice } from '../parameters.ts'
import { systems } from './systems.ts'

export const cms = choice(
  'cms',
  systems.map(({ name }) => name),
  { sv: 'Systemet som webbplatsen byggs i.', en: 'The system that the site is built with.' },
)

export const widget = choice(
  'widget',
  embeds.map((embed) => embed.widget),
  { sv: 'Vad som ska visas.', en: 'What to show.' },
)

/** The language of the widget; `lang` is that of the builder. */
export const language = choice('language', ['sv', 'en'], {
  sv: 'Widgetens språk; annars sidans.',
  en: 'Language of the widget; else that of the page.',
})

export const version = choice('version', ['follow', 'locked', 'frozen'], {
  sv: 'Följ v1, lås skriptet eller frys uppgifterna.',
  en: 'Follow v1, lock the script or freeze the data.',
})

export const release = integerParameter(
  { minimum: 0, maximum: 999_999_999, default: 0 },
  {
    name: 'release',
    description: { sv: 'Utgåvan att frysa vid.', en: 'The release to freeze at.' },
    example: '1',
  },
)

export const color = defineParameter<string | null>({
  name: 'color',
  description: { sv: 'Webbplatsens färg.', en: 'The colour of the site.' },
  schema: { type: 'string', pattern: '^#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$' },
  example: '#0b4f8a',
  read: (parameters) => {
    const text = parameters.get('color')?.trim()
    if (text === undefined) return null
    const [, digits] = /^#?([\da-f]{6}|[\da-f]{3})$/i.exec(text) ?? []
    if (digits === undefined) {
      parameters.addInvalid('color', { sv: 'en färg som #0b4f8a', en: 'a colour such as #0b4f8a' })
      return null
    }
    return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`.toLowerCase()
  },
})

export const width = choice('width', ['320', '768', '1200'], {
  sv: 'Förhandsvisningens bredd.',
  en: 'Width of the preview.',
})

export const preview = choice('preview', ['usual', 'dark', 'contrast', 'slow', 'down'], {
  sv: 'Vad förhandsvisningen visar.',
  en: 'What the preview shows.',
})

/** Longest code that can be checked without a script: it is part of the address. */
export const MAX_PASTED = limits.maxUriLength / 4

export const pasted = defineParameter<string | null>({
  name: 'pasted',
  description: { sv: 'Det som systemet sparade.', en: 'What the system saved.' },
  schema: { type: 'string', maxLength: MAX_PASTED },
  read: (parameters) => parameters.get('pasted') ?? null,
})

const own: readonly Parameter[] = [
  cms,
  widget,
  language,
  version,
  release,
  color,
  width,
  preview,
  pasted,
  lang,
]

/** Those of any widget, by name: what the chosen one does not take is left out. */
const ofWidgets = new Map(
  embeds
    .flatMap(parametersOf)
    .filter(({ name }) => name !== lang.name && name !== asOf.name)
    .map((parameter) => [parameter.name, parameter]),
)

export const builderParameters: readonly Parameter[] = [...own, ...ofWidgets.values()]
