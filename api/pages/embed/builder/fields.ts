/** The form: its fields are derived from the parameters of the widget, its values from the register. */
import { html, raw } from 'hono/html'
import type { Label, Language } from '../../../../db/schema/field.ts'
import { messagesIn as figureMessages } from '../../../../widgets/figure/messages.ts'
import type { MetricName } from '../../../../widgets/figure/metrics.ts'
import { messagesIn as projectsMessages } from '../../../../widgets/projects/messages.ts'
import { type ViewName, viewNames } from '../../../../widgets/projects/state.ts'
import { number } from '../../../../widgets/text/format.ts'
import type { Html } from '../../../docs/html.ts'
import type { Parameter } from '../../../parameters/parameters.ts'
import { q } from '../../../parameters/selection.ts'
import type { PageContext } from '../../page.ts'
import { releaseName } from '../../releases/release-name.ts'
import { municipalityName } from '../../text.ts'
import { parametersOf } from '../embed-call.ts'
import { type Embed, embeds, nameIn } from '../embeds.ts'
import { heading, headingLevel, limit, metric, municipality, theme, view, year } from '../parameters.ts'
import type { BuilderCall } from './builder-call.ts'
import { cms, color, language as ownLanguage, release, version, widget } from './parameters.ts'
import type { Option, ReadField } from './read-options.ts'
import { systems } from './systems.ts'

const messages = {
  sv: {
    where: 'Var ska det in?',
    system: 'Vad är er webbplats byggd med?',
    what: 'Vad ska visas?',
    widget: 'Innehåll',
    municipality: 'Kommun',
    choose: 'Välj …',
    which: 'Välj vad som ska vara med',
    all: 'Alla',
    look: 'Utseende',
    asPage: 'Som sidan',
    asReader: 'Läsarens, av webbläsaren',
    kept: 'Uppdatering',
    show: 'Visa',
    themes: { auto: 'Som läsaren har valt', light: 'Ljust', dark: 'Mörkt' },
    language: 'Språk',
    usual: 'Den vanliga',
    languages: { sv: 'Svenska', en: 'Engelska' },
    versions: {
      follow: [
        'Följ registret och v1',
        'Uppgifterna är alltid de senaste, och rättelser i widgeten kommer av sig själva. Det passar nästan alla.',
      ],
      locked: [
        'Lås skriptet',
        'Uppgifterna är alltid de senaste, men skriptet är just den här versionen, med kontrollsumma (SRI). Rättelser kommer först när ni byter rad i mallen.',
      ],
      frozen: [
        'Frys uppgifterna',
        'Visar registret som det var i en viss utgåva, också när det ändras. Passar en årsredovisning.',
      ],
    },
    latest: 'Den senaste',
  },
  en: {
    where: 'Where does it go?',
    system: 'What is your site built with?',
    what: 'What should be shown?',
    widget: 'Content',
    municipality: 'Municipality',
    choose: 'Choose …',
    which: 'Choose what to include',
    all: 'All',
    look: 'Appearance',
    asPage: 'As the page',
    asReader: 'The reader’s, of the browser',
    kept: 'Updates',
    show: 'Show',
    themes: { auto: 'As the reader has chosen', light: 'Light', dark: 'Dark' },
    language: 'Language',
    usual: 'The usual one',
    languages: { sv: 'Swedish', en: 'English' },
    versions: {
      follow: [
        'Follow the register and v1',
        'The data are always the latest, and fixes to the widget arrive by themselves. This suits nearly everyone.',
      ],
      locked: [
        'Lock the script',
        'The data are always the latest, but the script stays at exactly this version, with a checksum (SRI). Fixes arrive only when you change the line in the template.',
      ],
      frozen: [
        'Freeze the data',
        'Shows the register as it was in one release, also when it changes. Suits an annual report.',
      ],
    },
    latest: 'The latest',
  },
} as const

/** Titles and hints of the parameters that are no filters of a list. */
const texts: Readonly<Record<string, { readonly title: Label; readonly hint?: Label }>> = {
  [q.name]: { title: { sv: 'Ord i projektet', en: 'Words in the project' } },
  [view.name]: { title: { sv: 'Visa först som', en: 'Show first as' } },
  [year.name]: {
    title: { sv: 'Bara år', en: 'Only the year' },
    hint: { sv: 'Till exempel 2025', en: 'Such as 2025' },
  },
  [metric.name]: { title: { sv: 'Siffra', en: 'Figure' } },
  [limit.name]: {
    title: { sv: 'Högst antal', en: 'At most' },
    hint: { sv: 'Tomt visar alla', en: 'Empty shows all' },
  },
  [heading.name]: {
    title: { sv: 'Egen rubrik', en: 'Heading of your own' },
    hint: { sv: 'Tomt ger den vanliga', en: 'Empty gives the usual one' },
  },
  [headingLevel.name]: {
    title: { sv: 'Rubriknivå', en: 'Heading level' },
    hint: {
      sv: 'En nivå under rubriken ovanför på er sida',
      en: 'One level below the heading above it on your page',
    },
  },
  [theme.name]: { title: { sv: 'Ljust eller mörkt', en: 'Light or dark' } },
}

/** Parameters of the appearance; those before are of the content. */
const OF_LOOK: readonly Parameter[] = [limit, heading, headingLevel, theme]
/** Fields of their own in the form. */
const ELSEWHERE = new Set([municipality.name, 'asOf', 'lang'])

/** The values of a parameter with few of them, in words. */
function choicesOf({ name, schema }: Parameter, language: Language): Option[] | null {
  const t = messages[language]
  const named = (text: (value: string) => string) =>
    (schema.enum as string[])
      .filter((value) => value !== 'auto')
      .map((value) => ({ value, text: text(value) }))
  if (name === metric.name) return named((value) => figureMessages(language).titles[value as MetricName])
  if (name === view.name)
    return viewNames.map((value) => ({ value, text: projectsMessages(language)[value as ViewName] }))
  if (name === theme.name) return named((value) => t.themes[value as 'light' | 'dark'])
  if (name === headingLevel.name) {
    const { minimum, maximum } = schema as { readonly minimum: number; readonly maximum: number }
    return Array.from({ length: maximum - minimum + 1 }, (_, i) => String(minimum + i)).map((value) => ({
      value,
      text: `h${value}`,
    }))
  }
  return null
}

interface Shown {
  readonly name: string
  readonly title: string
  readonly hint?: string | undefined
  readonly value: string
}

const labelled = ({ name, title, hint }: Shown, control: Html) =>
  html`<p class="field">
    <label for="f-${name}">${title}</label>
    ${control} ${hint !== undefined && html`<small id="h-${name}">${hint}</small>`}
  </p>`

const described = ({ name, hint }: Shown) => hint !== undefined && raw(` aria-describedby="h-${name}"`)

/** @param first the text of no choice; without it there has to be one */
function menu(shown: Shown, options: readonly Option[], first?: string): Html {
  const { name, value } = shown
  const isOffered = value === '' || options.some((option) => option.value === value)
  return labelled(
    shown,
    html`<select id="f-${name}" name="${name}" ${described(shown)}>
      ${first !== undefined && html`<option value="">${first}</option>`}
      ${!isOffered && html`<option value="${value}" selected>${value}</option>`}
      ${options.map(
        (option) =>
          html`<option value="${option.value}" ${option.value === value && raw(' selected')}>
            ${option.text}
          </option>`,
      )}
    </select>`,
  )
}

const textField = (shown: Shown, { schema }: Parameter): Html =>
  labelled(
    shown,
    html`<input
      id="f-${shown.name}"
      name="${shown.name}"
      value="${shown.value}"
      autocomplete="off"
      ${schema.type === 'integer' ? raw('inputmode="numeric" size="6"') : raw(`maxlength="${schema.maxLength ?? 200}"`)}
      ${described(shown)}
    />`,
  )

/**
 * The first fields: system, widget and municipality.
 * @param countOf records of what a widget shows, where known
 */
export function firstFields(
  { system, embed, municipality: code }: BuilderCall,
  municipalities: readonly { readonly id: string; readonly name: string }[],
  countOf: (embed: Embed) => number | null,
  { language }: PageContext,
): Html {
  const t = messages[language]
  return html`<fieldset>
      <legend>1. ${t.where}</legend>
      ${menu(
        { name: cms.name, title: t.system, value: system?.name ?? '' },
        systems.map(({ name, title }) => ({ value: name, text: title[language] })),
        t.choose,
      )}
    </fieldset>
    <fieldset>
      <legend>2. ${t.what}</legend>
      ${menu(
        { name: municipality.name, title: t.municipality, value: code ?? '' },
        municipalities.map(({ id, name }) => ({ value: id, text: municipalityName(name, language) })),
        t.choose,
      )}
      ${menu(
        { name: widget.name, title: t.widget, value: embed.widget },
        embeds.map((one) => {
          const count = countOf(one)
          const name = nameIn(one, language)
          return { value: one.widget, text: count === null ? name : `${name} (${number(count, language)})` }
        }),
      )}
      ${code === null && html`<button class="unscripted">${t.show}</button>`}
    </fieldset>`
}

/** The fields that depend on the widget and the municipality. */
export function ownFields(call: BuilderCall, read: readonly ReadField[], context: PageContext): Html {
  const { embed, own } = call
  const { language } = context
  const t = messages[language]
  const all = parametersOf(embed).filter(({ name }) => !ELSEWHERE.has(name))
  const needed = embed.isOfOne ? embed.one?.name : embed.others?.includes(metric) ? metric.name : undefined
  const field = (parameter: Parameter): Html | false => {
    const { name } = parameter
    const text = texts[name]
    const ofRegister = read.find((one) => one.name === name)
    const options = ofRegister?.options ?? choicesOf(parameter, language)
    const value = own.get(name) ?? ''
    // A choice between nothing, or between one thing and the same.
    if (ofRegister && ofRegister.options.length < (name === needed ? 1 : 2) && value === '') return false
    const title = (ofRegister?.title ?? text?.title)?.[language] ?? name
    const shown = { name, title, value, hint: text?.hint?.[language] }
    if (!options) return textField(shown, parameter)
    const none =
      name === needed ? t.choose : parameter === theme ? t.themes.auto : ofRegister ? t.all : t.usual
    return menu(shown, options, none)
  }
  const content = all.filter((parameter) => !OF_LOOK.includes(parameter))
  const optional = content.filter(({ name }) => name !== needed)
  const fields = optional.map(field).filter(Boolean)
  const isSet = (parameters: readonly Parameter[]) =>
    parameters.some(({ name }) => own.get(name) !== undefined)
  const isFramed = call.system?.form === 'address'
  const useless = new Set([
    ...(embed.isOfOne || embed.resource === null ? [limit.name] : []),
    // The page in the frame begins with its heading.
    ...(isFramed ? [headingLevel.name] : []),
  ])
  const isOfLook = own.get('lang') !== undefined || call.color !== null || isSet(OF_LOOK)
  return html`${content.filter(({ name }) => name === needed).map(field)}
  ${fields.length > 0 && folded(t.which, html`${fields}`, isSet(optional))}
  ${folded(
    t.look,
    html`${all
      .filter((parameter) => OF_LOOK.includes(parameter))
      .filter(({ name }) => !useless.has(name))
      .map(field)}
    ${menu(
      { name: ownLanguage.name, title: t.language, value: own.get('lang') ?? '' },
      Object.entries(t.languages).map(([value, text]) => ({ value, text })),
      // A frame does not know the page around it.
      isFramed ? t.asReader : t.asPage,
    )}
    ${!isFramed && colourField(call, context)}`,
    isOfLook,
  )}
  ${folded(t.kept, versionFields(call, context), call.version !== 'follow')}`
}

/** What most do not change; open where something is chosen. */
const folded = (title: string, fields: Html, isOpen: boolean): Html =>
  html`<details ${isOpen && raw('open')}>
    <summary>${title}</summary>
    <fieldset aria-label="${title}">${fields}</fieldset>
  </details>`

const colourTexts = {
  sv: { title: 'Er färg', hint: 'Länkar och betoning. Som #0b4f8a, ur er grafiska profil' },
  en: { title: 'Your colour', hint: 'Links and emphasis. Such as #0b4f8a, from your graphic profile' },
}

const colourField = (call: BuilderCall, { language }: PageContext): Html => {
  const { title, hint } = colourTexts[language]
  const shown = { name: color.name, title, hint, value: call.color ?? '' }
  return labelled(
    shown,
    html`<span class="colour"
      ><input
        id="f-${color.name}"
        name="${color.name}"
        value="${shown.value}"
        size="9"
        autocomplete="off"
        spellcheck="false"
        ${described(shown)}
    /></span>`,
  )
}

/** Whether scripts and data follow what is new. */
function versionFields(call: BuilderCall, { language, releases }: PageContext): Html {
  const t = messages[language]
  const names = Object.keys(t.versions) as (keyof typeof t.versions)[]
  // A frame has no script of the site's.
  const offered = call.system?.form === 'address' ? names.filter((name) => name !== 'locked') : names
  return html`${offered.map(
    (name) =>
      html`<p class="choice">
        <input
          type="radio"
          id="v-${name}"
          name="${version.name}"
          value="${name === 'follow' ? '' : name}"
          aria-describedby="vh-${name}"
          ${name === call.version && raw('checked')}
        />
        <label for="v-${name}">${t.versions[name][0]}</label>
        <small id="vh-${name}">${t.versions[name][1]}</small>
      </p>`,
  )}
  ${
    call.version === 'frozen' &&
    menu(
      {
        name: release.name,
        title: releaseTitle[language],
        value: call.own.get('asOf') ?? '',
      },
      releases.toReversed().map((one) => ({ value: String(one.id), text: releaseName(one, language) })),
    )
  }`
}

const releaseTitle = { sv: 'Utgåva', en: 'Release' }
