/** The preview: the very address in a frame, and what a visitor sees while the data are late or do not come. */
import { html, raw } from 'hono/html'
import { NEWEST_SCRIPTS } from '../../../built-scripts.ts'
import type { Language } from '../../../../db/schema/field.ts'
import type { Html } from '../../../docs/html.ts'
import { withQuery } from '../../../envelope/links.ts'
import type { PageContext } from '../../page.ts'
import { theme } from '../parameters.ts'
import type { BuilderCall } from './builder-call.ts'
import { accent } from './colours.ts'
import { preview as previewParameter, width as widthParameter } from './parameters.ts'

const messages = {
  sv: {
    heading: 'Så ser det ut',
    width: 'Bredd',
    whole: 'Hela',
    as: 'Visa',
    show: 'Visa',
    pixels: (n: string) => `${n} bildpunkter`,
    previews: {
      usual: 'Vanligt',
      dark: 'Mörkt',
      contrast: 'Hög kontrast',
      slow: 'Långsamt nät',
      down: 'Servern svarar inte',
    },
    explained: {
      usual: '',
      dark: '',
      contrast:
        'En sida kan inte själv slå på hög kontrast. Slå på ett kontrasttema i Windows (vänster Alt + vänster Skift + Print Screen), eller välj ”forced-colors: active” under Rendering i webbläsarens utvecklarverktyg, så följer förhandsvisningen med.',
      slow: 'Länken står kvar tills uppgifterna har kommit. Efter fyra sekunder står det att det dröjer.',
      down: 'Länken står kvar, med en rad om att uppgifterna inte kunde hämtas och en knapp för att försöka igen.',
    },
    framed: {
      slow: 'I WordPress står rubriken kvar som en länk tills ramen har svarat.',
      down: 'I WordPress står rubriken kvar som en länk om ramen inte svarar.',
    },
    needsScript: 'Det här visas bara i en webbläsare som kör skript.',
    title: 'Förhandsvisning',
    open: 'Öppna förhandsvisningen för sig',
    openDark: 'Öppna den mörka',
  },
  en: {
    heading: 'What it looks like',
    width: 'Width',
    whole: 'Full',
    as: 'Show',
    show: 'Show',
    pixels: (n: string) => `${n} pixels`,
    previews: {
      usual: 'Usual',
      dark: 'Dark',
      contrast: 'High contrast',
      slow: 'Slow network',
      down: 'The server does not respond',
    },
    explained: {
      usual: '',
      dark: '',
      contrast:
        'A page cannot turn on high contrast itself. Turn on a contrast theme in Windows (left Alt + left Shift + Print Screen), or choose “forced-colors: active” under Rendering in the developer tools of the browser, and the preview follows.',
      slow: 'The link stays until the data have loaded. After four seconds a message says that it is taking longer than usual.',
      down: 'The link stays, with a line that the data could not be loaded and a button to try again.',
    },
    framed: {
      slow: 'In WordPress the title stays as a link until the frame has loaded.',
      down: 'In WordPress the title stays as a link if the frame does not load.',
    },
    needsScript: 'This is shown only in a browser that runs scripts.',
    title: 'Preview',
    open: 'Open the preview by itself',
    openDark: 'Open the dark one',
  },
} as const

/** Height of the frame until its page has told it, in pixels. */
const HEIGHT = 560
/** Of a link and a line, in pixels. */
const FAULT_HEIGHT = 240

type Preview = keyof (typeof messages)['sv']['previews']

/** The address as shown in a page of this language, which the element takes its own from. */
const addressAs = (address: string, dark: boolean, language: Language | null): string => {
  const { pathname, searchParams } = new URL(address)
  if (dark) searchParams.set(theme.name, 'dark')
  if (language !== null && !searchParams.has('lang')) searchParams.set('lang', language)
  return withQuery(pathname, searchParams.toString())
}

/**
 * @param form id of the form that its choices belong to
 * @param tag the element with the link in it, as the loader makes it
 */
export function previewSection(
  call: BuilderCall,
  { address, tag, form }: { readonly address: string; readonly tag: string; readonly form: string },
  { language }: PageContext,
): Html {
  const t = messages[language]
  const shown = call.preview as Preview
  const isFault = shown === 'slow' || shown === 'down'
  const isFramed = call.system?.form === 'address'
  const shownAt = (dark: boolean) => addressAs(address, dark, isFramed ? null : language)
  const text = isFault && isFramed ? t.framed[shown] : t.explained[shown]
  const choices = (
    name: string,
    title: string,
    options: readonly (readonly [string, string])[],
    chosen: string,
  ) =>
    html`<fieldset class="switch">
      <legend>${title}</legend>
      ${options.map(
        ([value, label]) =>
          html`<label
            ><input
              type="radio"
              id="${name}-${value || 'none'}"
              form="${form}"
              name="${name}"
              value="${value}"
              ${value === chosen && raw('checked')}
            />
            ${label}</label
          >`,
      )}
    </fieldset>`
  const size = html`${call.width !== '' && raw(`width="${call.width}"`)}
  height="${isFault ? FAULT_HEIGHT : (call.embed.frameHeight ?? HEIGHT)}"`
  const colour = call.color !== null && !isFramed && html` data-accent="${accent(call.color)}"`
  return html`<section class="preview" aria-labelledby="preview-heading">
    <h2 id="preview-heading">${t.heading}</h2>
    ${choices(
      widthParameter.name,
      t.width,
      [
        ['', t.whole],
        ...(widthParameter.schema.enum as string[]).map((value) => [value, t.pixels(value)] as const),
      ],
      call.width,
    )}
    ${choices(
      previewParameter.name,
      t.as,
      Object.entries(t.previews).map(([value, label]) => [value === 'usual' ? '' : value, label] as const),
      shown === 'usual' ? '' : shown,
    )}
    <button class="unscripted" form="${form}">${t.show}</button>
    ${text !== '' && html`<p class="quiet">${text}</p>`}
    ${
      !(isFault && isFramed) &&
      html`<div class="frame-box">
        ${
          isFault
            ? html`<p class="unscripted">${t.needsScript}</p>
                <template id="fault">${raw(tag)}</template>
                <iframe
                  id="preview"
                  title="${t.title}: ${t.previews[shown]}"
                  data-fault="${shown}"
                  data-script="${NEWEST_SCRIPTS}${call.embed.widget}.js"
                  ${colour}
                  ${size}
                ></iframe>`
            : html`<iframe
                id="preview"
                title="${t.title}"
                src="${shownAt(shown === 'dark')}"
                ${colour}
                ${size}
              ></iframe>`
        }
      </div>`
    }
    <p>
      <a href="${shownAt(false)}">${t.open}</a> ·
      <a href="${shownAt(true)}">${t.openDark}</a>
    </p>
  </section>`
}
