/** The pages of a kit for a server of files: the widgets of a municipality, and how to use them. */
import { html, raw } from 'hono/html'
import type { Language } from '../../../db/schema/field.ts'
import { policyLines } from '../../../widgets/embed/policy-lines.ts'
import type { Html } from '../../docs/html.ts'
import { escapeXml } from '../../feeds/xml.ts'
import { elementTag } from '../element-tag.ts'
import { EMBED } from '../embed/addresses.ts'
import { municipalityName } from '../text.ts'
import type { SnapshotWidget } from './snapshots.ts'

/** A municipality in a kit; paths are relative to the kit's folder. */
export interface KitMunicipality {
  readonly code: string
  readonly name: string
  readonly widgets: readonly SnapshotWidget[]
}

export interface Kit {
  readonly language: Language
  readonly municipalities: readonly KitMunicipality[]
  /** Folder of the widgets: `w/0.1.0`. */
  readonly scripts: string
  /** Of the register whose data the kit has: links lead there. */
  readonly origin: string
  /** The latest release. */
  readonly release: { readonly id: number; readonly publishedAt: string }
}

export const INSTRUCTIONS = 'instructions.html'
export const STYLE = 'kit.css'

const messages = {
  sv: {
    title: (name: string) => `Internationellt arbete i ${name}`,
    choose: 'Internationellt arbete',
    figures: 'I siffror',
    withoutScript: 'visas inte utan skript',
    instructions: 'Så används paketet',
    asOf: (release: number, day: string) => `Uppgifterna är från utgåva ${release}, ${day}.`,
    contents: 'Vad som finns i mappen',
    place: 'Lägg ut mappen',
    placeText: (folder: string) =>
      `Kopiera hela mappen till en webbserver, under vilken adress som helst. Servern behöver bara lämna ut filer; inget API och ingen databas behövs. Öppnas sidorna direkt från hårddisken (file:) visas bara länkarna, för webbläsare läser inga moduler därifrån. Filerna i ${folder} ändras aldrig och får sparas i cache hur länge som helst.`,
    files: {
      page: 'en sida med alla widgetar',
      scripts: 'widgetarna; all.js är alla, all.iife.js samma sak som ett vanligt skript',
      data: 'uppgifterna, en fil för varje widget',
    },
    own: 'På en egen sida',
    ownText:
      'Lägg skriptet en gång på sidan och taggen där widgeten ska visas. Länken i taggen visas tills uppgifterna har lästs, och om de inte kan läsas. Adresserna räknas från sidan som taggen står på.',
    policy: 'Har webbplatsen en Content-Security-Policy behöver den tillåta:',
    update: 'Förnya uppgifterna',
    updateText:
      'Uppgifterna förnyas inte av sig själva. Kör samma kommando igen, till samma mapp: skript, uppgifter och de här sidorna skrivs om. Egna sidor i mappen lämnas, om de heter något annat.',
    links: (origin: string) =>
      `Länkar till enskilda poster leder till registret, ${origin}. Inget annat hämtas från någon annan webbplats.`,
    licence: 'Uppgifterna är fria att använda (CC0 1.0), koden likaså (MIT).',
    column: { widget: 'Widget', tag: 'Tagg' },
  },
  en: {
    title: (name: string) => `International work of ${name}`,
    choose: 'International work',
    figures: 'In figures',
    withoutScript: 'not shown without script',
    instructions: 'How to use this kit',
    asOf: (release: number, day: string) => `The data are of release ${release}, ${day}.`,
    contents: 'What the folder contains',
    place: 'Put the folder on a server',
    placeText: (folder: string) =>
      `Copy the whole folder to a web server, at any address. The server only has to hand out files; no API and no database are needed. Opened from the disk itself (file:), the pages show only their links, because browsers read no modules from there. The files in ${folder} never change and may be cached for any length of time.`,
    files: {
      page: 'a page with all widgets',
      scripts: 'the widgets; all.js is all of them, all.iife.js the same as a classic script',
      data: 'the data, one file for each widget',
    },
    own: 'On a page of your own',
    ownText:
      'Put the script on the page once, and the tag where the widget is to be. The link in the tag is shown until the data are read, and if they cannot be read. Addresses are relative to the page with the tag.',
    policy: 'If the website has a Content-Security-Policy, it has to allow:',
    update: 'Renew the data',
    updateText:
      'The data are not renewed by themselves. Run the same command again, into the same folder: scripts, data and these pages are written again. Pages of your own in the folder are left, if they have other names.',
    links: (origin: string) =>
      `Links to single records lead to the register, ${origin}. Nothing else is requested from another website.`,
    licence: 'The data are free to use (CC0 1.0), and so is the code (MIT).',
    column: { widget: 'Widget', tag: 'Tag' },
  },
} as const

/** Where a widget's snapshot is. */
export const dataFile = ({ code }: KitMunicipality, { file }: SnapshotWidget): string =>
  `data/${code}/${file}.json`

/** A municipality's page: the first page of a kit for one. */
export const pageOf = ({ municipalities }: Kit, { code }: KitMunicipality): string =>
  municipalities.length === 1 ? 'index.html' : `${code}.html`

/** Every page, by its file's name. */
export function kitPages(kit: Kit): Readonly<Record<string, string>> {
  const { municipalities } = kit
  return {
    ...(municipalities.length > 1 && { 'index.html': choice(kit) }),
    ...Object.fromEntries(municipalities.map((one) => [pageOf(kit, one), municipalityPage(kit, one)])),
    [INSTRUCTIONS]: instructions(kit),
  }
}

/** The style sheet of the pages. */
export const kitStyle = `body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem 4rem; font: 1.0625rem/1.5 system-ui, sans-serif; }
h2, main > :not(h1, p, ul, pre, table) { margin-block: 2.5rem 1rem; }
pre { overflow-x: auto; padding: 0.75rem 1rem; border: 1px solid; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: 0.4rem 0.75rem 0.4rem 0; text-align: start; vertical-align: top; }
td code { overflow-wrap: anywhere; }
`

const text = (page: Html) => `${String(page)}\n`

const layout = ({ language, scripts }: Kit, title: string, body: Html, hasWidgets: boolean): string =>
  text(
    html`<!doctype html>
      <html lang="${language}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${title}</title>
          <link rel="icon" href="data:," />
          <link rel="stylesheet" href="${STYLE}" />
          ${hasWidgets && html`<script type="module" src="${scripts}/all.js"></script>`}
        </head>
        <body>
          <main>${body}</main>
        </body>
      </html>`,
  )

/** The tag of a widget, with a link to its page in the register, which is shown until it has read its data. */
function tag(
  { origin }: Kit,
  municipality: KitMunicipality,
  shown: SnapshotWidget,
  text = shown.title,
): string {
  const { widget, attributes } = shown
  const address = new URL(`${EMBED}/${widget}`, origin)
  // The page of a widget takes the properties of its element.
  for (const [name, value] of Object.entries(attributes)) address.searchParams.set(propertyOf(name), value)
  return elementTag(
    widget,
    Object.entries({ ...attributes, src: dataFile(municipality, shown) }),
    `<a href="${escapeXml(address.href)}">${escapeXml(text)}</a>`,
  )
}

const propertyOf = (attribute: string) =>
  attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Without the widgets of single records, which belong on pages of their own. */
const isOfList = ({ widget, file }: SnapshotWidget) => file === widget
/** One that the register can give. */
const isFigure = ({ attributes, answers }: SnapshotWidget) =>
  'metric' in attributes && (answers['records']!.data as readonly unknown[]).length > 0

const asOf = ({ release }: Kit, t: (typeof messages)[Language]) =>
  t.asOf(release.id, release.publishedAt.slice(0, 10))

const footer = (kit: Kit, t: (typeof messages)[Language]) =>
  html`<p>${asOf(kit, t)} <a href="${INSTRUCTIONS}">${t.instructions}</a></p>`

function municipalityPage(kit: Kit, municipality: KitMunicipality): string {
  const t = messages[kit.language]
  const title = t.title(municipalityName(municipality.name, kit.language))
  const { widgets } = municipality
  const figures = widgets
    .filter(isFigure)
    .map((figure) => html`<li>${figure.title}: ${raw(tag(kit, municipality, figure, t.withoutScript))}</li> `)
  return layout(
    kit,
    title,
    html`<h1>${title}</h1>
      ${
        figures.length > 0 &&
        html`<h2>${t.figures}</h2>
          <ul>
            ${figures}
          </ul>`
      }
      ${widgets.filter(isOfList).map((widget) => raw(`${tag(kit, municipality, widget)}\n`))}
      ${footer(kit, t)}`,
    true,
  )
}

function choice(kit: Kit): string {
  const t = messages[kit.language]
  return layout(
    kit,
    t.choose,
    html`<h1>${t.choose}</h1>
      <ul>
        ${kit.municipalities.map(
          (one) =>
            html`<li><a href="${pageOf(kit, one)}">${municipalityName(one.name, kit.language)}</a></li>`,
        )}
      </ul>
      ${footer(kit, t)}`,
    false,
  )
}

function instructions(kit: Kit): string {
  const { language, municipalities, scripts } = kit
  const t = messages[language]
  const [first] = municipalities
  const script = `<script type="module" src="${scripts}/all.js"></script>`
  const shown = municipalities.flatMap((one) => one.widgets.map((widget) => [one, widget] as const))
  return layout(
    kit,
    t.instructions,
    html`<h1>${t.instructions}</h1>
      <p>${asOf(kit, t)}</p>
      <h2>${t.contents}</h2>
      <ul>
        ${municipalities.map(
          (one) =>
            html`<li>
              <a href="${pageOf(kit, one)}"><code>${pageOf(kit, one)}</code></a
              >: ${t.files.page}, ${municipalityName(one.name, language)}
            </li>`,
        )}
        <li><code>${scripts}/</code>: ${t.files.scripts}</li>
        <li><code>data/</code>: ${t.files.data}</li>
      </ul>
      <h2>${t.place}</h2>
      <p>${t.placeText(`${scripts}/`)}</p>
      <p>${t.links(kit.origin)}</p>
      <h2>${t.own}</h2>
      <p>${t.ownText}</p>
      <pre tabindex="0"><code>${script}
${first && tag(kit, first, first.widgets.find(isOfList)!)}</code></pre>
      <p>${t.policy}</p>
      <pre tabindex="0"><code>${policyLines("'self'", 'script').join('\n')}</code></pre>
      <table>
        <tr>
          <th scope="col">${t.column.widget}</th>
          <th scope="col">${t.column.tag}</th>
        </tr>
        ${shown.map(
          ([one, widget]) =>
            html`<tr>
              <th scope="row">${nameOf(widget, one, kit)}</th>
              <td><code>${tag(kit, one, widget)}</code></td>
            </tr>`,
        )}
      </table>
      <h2>${t.update}</h2>
      <p>${t.updateText}</p>
      <p>${t.licence}</p>`,
    false,
  )
}

/** "Mål för det internationella arbetet, Enköpings kommun". */
const nameOf = ({ title }: SnapshotWidget, { name }: KitMunicipality, { municipalities, language }: Kit) =>
  municipalities.length > 1 ? `${title}, ${municipalityName(name, language)}` : title
