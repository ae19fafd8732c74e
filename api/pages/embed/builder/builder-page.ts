/** GET /embed as a page: from the system that a site is built with to what to paste there. */
import { html } from 'hono/html'
import { municipalityCounts } from '../../../../db/queries/municipality-counts.ts'
import { resources } from '../../../../db/resources/index.ts'
import type { Resource } from '../../../../db/schema/resource.ts'
import { policyLines } from '../../../../widgets/embed/policy-lines.ts'
import { number } from '../../../../widgets/text/format.ts'
import type { BuiltScripts } from '../../../built-scripts.ts'
import type { AppContext } from '../../../context.ts'
import type { Html } from '../../../docs/html.ts'
import { toSelection } from '../../../parameters/as-of.ts'
import { chosenFields } from '../../links.ts'
import type { Page, PageContext } from '../../page.ts'
import { EMBED } from '../addresses.ts'
import type { Embed } from '../embeds.ts'
import { frameCode, titleOf } from '../frame-code.ts'
import { readMunicipalities, readOne } from '../read-embed.ts'
import { type BuilderCall, withoutRecord } from './builder-call.ts'
import { type Codes, codesOf, languageOf } from './codes.ts'
import { MIN_CONTRAST, mendedColours, type MendedColour, themeCss } from './colours.ts'
import { firstFields, ownFields } from './fields.ts'
import { pastedSection } from './pasted.ts'
import { previewSection } from './preview.ts'
import { readOptions } from './read-options.ts'
import { type System, systems } from './systems.ts'
import { accessibilityText, processingText } from './wording.ts'

const messages = {
  sv: {
    title: 'Bädda in på er webbplats',
    lead: 'Visa kommunens internationella arbete på era egna sidor. Välj här, kopiera och klistra in.',
    show: 'Visa',
    missing: 'Välj kommun, så visas vad du ska kopiera.',
    missingOne: 'Välj också vad som ska visas, så visas vad du ska kopiera.',
    empty: (what: string) =>
      `Registret har inga ${what} om kommunen än. Det går att bädda in ändå: de visas när de har kommit.`,
    failed: 'Det gick inte att hämta. Välj Visa.',
    updated: 'Uppdaterat.',
    copied: 'Kopierat',
    copy: 'Kopiera',
    copyLink: 'Kopiera länken',
    steps: (system: string) => `Gör så här i ${system}`,
    stepsElsewhere: 'Gör så här',
    address: 'Adressen',
    text: 'Texten',
    whole: 'Hela länken, att klistra in på en tom rad',
    wholeHint: 'Snabbast: kopiera länken och klistra in den på en tom rad. Blir den bara text, följ stegen.',
    code: 'Koden',
    npm: 'Eller som npm-paket, med Vite, React eller Vue',
    onlyLink:
      'Ser du bara en länk på den färdiga sidan saknas en rad i webbplatsens mall, som bara behövs en gång:',
    keeper: 'Till den som sköter webbplatsen',
    keeperOnce: (where: string) =>
      `Görs en gång för hela webbplatsen: lägg in raden ${where}. Den ändrar länkar till widgetar till själva widgetarna, och inget annat.`,
    keeperAddress: (where: string) =>
      `Behövs bara om WordPress inte visar adressen i en ram, eller om ni hellre vill ha widgeten i sidan: lägg in raden ${where}.`,
    done: 'Är det redan gjort behövs inget mer.',
    loader: 'Raden i mallen',
    noDigest: 'Den här servern har inga färdigbyggda skript, så det finns ingen version att låsa vid.',
    locked: (v: string) =>
      `Låst vid version ${v}. integrity gör att webbläsaren vägrar köra något annat än just den filen. Det skriptet i sin tur hämtar ligger i samma mapp, som aldrig ändras.`,
    policy: 'Har webbplatsen en Content-Security-Policy?',
    policyLead: 'Lägg till i den:',
    policyNonce: 'Eller, om den litar på skript med nonce (samma nonce i raden ovan, i stället för NONCE):',
    policyTypes: 'Och om den har require-trusted-types-for:',
    policyFrame: 'Lägg till i den, för ramen:',
    frame: 'Om inget skript får köras: ram',
    frameLead:
      'En ram visar samma sak, men ärver inte sidans typsnitt och färger. Många redigerare tar bort ramar; länken i koden är kvar då.',
    theme: 'Färg, till webbplatsens stilmall',
    enough: (c: string) => `Er färg har tillräcklig kontrast mot ljus bakgrund (${c}:1).`,
    changed: (c: string, to: string) =>
      `Er färg har för låg kontrast mot ljus bakgrund (${c}:1, det behövs ${MIN}:1). Den är därför gjord mörkare: ${to}.`,
    enoughDark: (c: string) => `Mot mörk bakgrund räcker den också (${c}:1).`,
    changedDark: (c: string, to: string) => `Mot mörk bakgrund har den ${c}:1 och är gjord ljusare: ${to}.`,
    wording: 'Texter att kopiera',
    processing: 'Till registret över behandlingar (GDPR)',
    accessibility: 'Till tillgänglighetsredogörelsen',
  },
  en: {
    title: 'Embed on your site',
    lead: 'Show the municipality’s international work on your own pages. Choose here, copy and paste.',
    show: 'Show',
    missing: 'Choose a municipality to see what to copy.',
    missingOne: 'Choose what to show as well, to see what to copy.',
    empty: (what: string) =>
      `The register has no ${what} of the municipality yet. You can embed it anyway: they will be shown once they have been added.`,
    failed: 'It could not be loaded. Choose Show.',
    updated: 'Updated.',
    copied: 'Copied',
    copy: 'Copy',
    copyLink: 'Copy the link',
    steps: (system: string) => `How to do it in ${system}`,
    stepsElsewhere: 'How to do it',
    address: 'The address',
    text: 'The text',
    whole: 'The whole link, to paste on an empty line',
    wholeHint:
      'Fastest: copy the link and paste it on an empty line. If it turns into plain text, follow the steps.',
    code: 'The code',
    npm: 'Or as an npm package, with Vite, React or Vue',
    onlyLink:
      'If you see only a link on the finished page, a line is missing from the site’s template. It is needed only once:',
    keeper: 'For whoever looks after the site',
    keeperOnce: (where: string) =>
      `Done once for the whole site: put the line ${where}. It changes links to widgets into the widgets, and nothing else.`,
    keeperAddress: (where: string) =>
      `Needed only if WordPress does not show the address in a frame, or if you prefer the widget in the page: put the line ${where}.`,
    done: 'If that is done, nothing more is needed.',
    loader: 'The line in the template',
    noDigest: 'This server has no built scripts, so there is no version to lock to.',
    locked: (v: string) =>
      `Locked to version ${v}. Because of integrity the browser refuses to run anything but that very file. What the script loads in turn is in the same folder, which never changes.`,
    policy: 'Does the site have a Content-Security-Policy?',
    policyLead: 'Add to it:',
    policyNonce: 'Or, if it trusts scripts by nonce (the same nonce in the line above, instead of NONCE):',
    policyTypes: 'And if it has require-trusted-types-for:',
    policyFrame: 'Add to it, for the frame:',
    frame: 'If no script may run: a frame',
    frameLead:
      'A frame shows the same, but does not inherit the fonts and colours of the page. Many editors remove frames; the link in the code then stays.',
    theme: 'Colour, for the style sheet of the site',
    enough: (c: string) => `Your colour has enough contrast on light pages (${c}:1).`,
    changed: (c: string, to: string) =>
      `Your colour has too little contrast on light pages (${c}:1; ${MIN}:1 is needed). It has therefore been made darker: ${to}.`,
    enoughDark: (c: string) => `On dark pages it is enough too (${c}:1).`,
    changedDark: (c: string, to: string) => `On dark pages it has ${c}:1 and has been made lighter: ${to}.`,
    wording: 'Texts to copy',
    processing: 'For the record of processing (GDPR)',
    accessibility: 'For the accessibility statement',
  },
} as const

const MIN = String(MIN_CONTRAST).replace('.', ',')
const FORM = 'builder'

/** What is shown of a widget that is chosen. */
interface Chosen {
  readonly codes: Codes
  readonly title: string
  readonly frame: string
  readonly built: BuiltScripts | null
}

export async function builderPage(
  { db, builtScripts }: Pick<AppContext, 'db' | 'builtScripts'>,
  asked: BuilderCall,
  context: PageContext,
): Promise<Page> {
  const { language, url, resolved, releases } = context
  const t = messages[language]
  const at = toSelection(resolved)
  const owner = await municipalityOf(db, at, asked)
  const isOfAnother = owner !== null && asked.municipality !== null && owner !== asked.municipality
  const call = isOfAnother ? withoutRecord(asked) : asked
  const code = call.municipality ?? owner
  const isComplete = call.missing.length === 0
  const [municipalities, byCode, options, built] = await Promise.all([
    readMunicipalities(db, at),
    code === null ? null : municipalityCounts(db, at, code),
    code === null ? [] : readOptions(db, at, call.embed, code, language),
    builtScripts?.() ?? null,
  ])
  /** Records of what a widget shows; null for a figure, and before there is a municipality. */
  const countOf = ({ resource }: Embed) =>
    byCode && code !== null && resource !== null
      ? (byCode.get(code)?.get(resources[resource] as unknown as Resource) ?? 0)
      : null
  let chosen: Chosen | null = null
  if (isComplete) {
    const of = { language: languageOf(call, language), releases, resolved }
    const title = await titleOf({ db }, call.embed, call.ownCall, of)
    const codes = codesOf(call, title, { origin: url.origin, built })
    const most = { width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY }
    chosen = { codes, title, built, frame: frameCode(call.embed, codes.address, title, most).html }
  }
  const isReady = code !== null || isComplete
  return {
    title: [t.title],
    crumbs: [],
    description: t.lead,
    // Every choice would be a page of its own.
    isIndexed: [...url.searchParams.keys()].every((name) => name === 'lang'),
    body: html`<p class="lead">${t.lead}</p>
      <div class="builder">
        <form
          id="${FORM}"
          action="${EMBED}"
          data-failed="${t.failed}"
          data-updated="${t.updated}"
          data-copied="${t.copied}"
        >
          ${chosenFields(url, ['lang'])}
          ${firstFields({ ...call, municipality: code }, municipalities, countOf, context)}
          <div id="own-fields">${isReady && ownFields(call, options, context)}</div>
          ${isReady && html`<button class="unscripted">${t.show}</button>`}
          <p id="builder-status" class="hidden" role="status"></p>
        </form>
        <div id="result">
          ${
            isReady &&
            countOf(call.embed) === 0 &&
            html`<p class="note">${t.empty(resources[call.embed.resource!].noun[language].other)}</p>`
          }
          ${chosen ? result(call, chosen, context) : html`<p>${isReady ? t.missingOne : t.missing}</p>`}
        </div>
      </div>`,
  }
}

/** The municipality of the record that is shown; null where all are, or where it is unknown. */
async function municipalityOf(
  db: AppContext['db'],
  at: ReturnType<typeof toSelection>,
  { embed, ownCall }: BuilderCall,
): Promise<string | null> {
  if (embed.resource === null || ownCall.id === null) return null
  const record = await readOne(db, at, resources[embed.resource] as unknown as Resource, ownCall.id)
  return record && String(record.municipalityCode)
}

function result(call: BuilderCall, chosen: Chosen, context: PageContext): Html {
  const { language } = context
  const t = messages[language]
  const { codes } = chosen
  const system = call.system ?? systems.find(({ name }) => name === 'other')!
  const isNamed = call.system !== undefined && !['other', 'developer'].includes(system.name)
  return html`<section aria-labelledby="steps">
      <h2 id="steps">${isNamed ? t.steps(system.title[language]) : t.stepsElsewhere}</h2>
      ${whatToPaste(system, chosen, context)}
      <ol class="steps">
        ${system.steps[language].map((step) => html`<li>${step}</li>`)}
      </ol>
      ${system.note && html`<p class="note">${system.note[language]}</p>`}
      ${system.form === 'link' && html`<p class="note">${t.onlyLink} <a href="#keeper">${t.keeper}</a>.</p>`}
    </section>
    ${previewSection(call, { address: codes.address, tag: codes.tag, form: FORM }, context)}
    ${keeperSection(system, call, chosen, context)}
    ${call.color !== null && system.form !== 'address' && themeSection(call.color, context)}
    ${pastedSection(call, context)} ${wordingSection(system, context)}`
}

function whatToPaste(system: System, { codes, title }: Chosen, { language }: PageContext): Html {
  const t = messages[language]
  if (system.form === 'address') return copyable('address', t.address, codes.address, language)
  if (system.form === 'tag')
    return html`${copyable('code', t.code, `${codes.script}\n${codes.tag}`, language)}
    ${copyable('npm', t.npm, codes.npm, language)}`
  return html`<figure class="copyable">
      <figcaption>${t.whole}</figcaption>
      <p id="whole" class="whole"><a href="${codes.address}">${title}</a></p>
      <button type="button" data-copy="whole" hidden>${t.copyLink}</button>
    </figure>
    <p class="quiet">${t.wholeHint}</p>
    ${copyable('text', t.text, title, language)} ${copyable('address', t.address, codes.address, language)}`
}

/** A text with a button that copies it. */
const copyable = (id: string, label: string, text: string, language: Language): Html =>
  html`<figure class="copyable">
    <figcaption>${label}</figcaption>
    <pre><code id="${id}">${text}</code></pre>
    <button type="button" data-copy="${id}" hidden>
      ${messages[language].copy}<span class="hidden">: ${label}</span>
    </button>
  </figure>`

type Language = PageContext['language']

/** What is done once: the line in the template, what the site's policy allows, a frame instead. */
function keeperSection(
  system: System,
  call: BuilderCall,
  { codes, built, frame }: Chosen,
  { language, url }: PageContext,
): Html {
  const t = messages[language]
  const where = system.template[language]
  const lines = (...given: Parameters<typeof policyLines> extends [string, ...infer R] ? R : never) =>
    policyLines(url.origin, ...given).join(';\n')
  const [types] = policyLines(url.origin, 'script', { requiresTrustedTypes: true }).slice(-1)
  const locked =
    call.version === 'locked' &&
    system.form !== 'address' &&
    html`<p class="note">${built ? t.locked(built.version) : t.noDigest}</p>`
  const scriptPolicy = html`<p>${t.policyLead}</p>
    ${copyable('policy', t.policy, lines('script'), language)}
    <p>${t.policyNonce}</p>
    ${copyable('policy-nonce', 'nonce', lines('script', { by: 'nonce' }), language)}
    <p>${t.policyTypes}</p>
    ${copyable('policy-types', 'Trusted Types', types!, language)}`
  const framePolicy = html`<p>${t.policyFrame}</p>
    ${copyable('policy-frame', 'frame-src', lines('frame'), language)}`
  return html`<section aria-labelledby="keeper">
    <h2 id="keeper">${t.keeper}</h2>
    ${
      system.form === 'tag'
        ? html`<details>
            <summary>loader.js</summary>
            <p>${t.keeperOnce(where)}</p>
            ${copyable('loader', t.loader, codes.loader, language)}
          </details>`
        : html`<p>
              ${system.form === 'address' ? t.keeperAddress(where) : `${t.keeperOnce(where)} ${t.done}`}
            </p>
            ${copyable('loader', t.loader, codes.loader, language)}`
    }
    ${locked}
    <details>
      <summary>${t.policy}</summary>
      ${system.form === 'address' ? html`${framePolicy}${scriptPolicy}` : html`${scriptPolicy}${framePolicy}`}
    </details>
    <details>
      <summary>${t.frame}</summary>
      <p>${t.frameLead}</p>
      ${copyable('frame', t.frame, frame, language)}
    </details>
  </section>`
}

function themeSection(colour: string, { language }: PageContext): Html {
  const t = messages[language]
  const { light, dark } = mendedColours(colour)
  const ratio = ({ contrast }: MendedColour) =>
    number(Math.floor(contrast * 10) / 10, language, { maximumFractionDigits: 1 })
  return html`<section aria-labelledby="theme">
    <h2 id="theme">${t.theme}</h2>
    <p>
      ${light.isChanged ? t.changed(ratio(light), light.colour) : t.enough(ratio(light))}
      ${dark.isChanged ? t.changedDark(ratio(dark), dark.colour) : t.enoughDark(ratio(dark))}
    </p>
    ${copyable('theme-css', 'CSS', themeCss(colour), language)}
  </section>`
}

function wordingSection({ form }: System, { language, url, publisher, to }: PageContext): Html {
  const t = messages[language]
  const accessibility = url.origin + to('/docs/accessibility')
  const about = { host: url.host, publisher: publisher.name, form, accessibility }
  return html`<section aria-labelledby="wording">
    <h2 id="wording">${t.wording}</h2>
    <details>
      <summary>${t.processing}</summary>
      ${copyable('processing', t.processing, processingText[language](about), language)}
    </details>
    <details>
      <summary>${t.accessibility}</summary>
      ${copyable('accessibility', t.accessibility, accessibilityText[language](about), language)}
    </details>
  </section>`
}
