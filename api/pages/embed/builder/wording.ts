/** Texts for the site's own documents. They say what the widgets do; the tests of whole pages hold them to it. */
import type { Language } from '../../../../db/schema/field.ts'
import type { Form } from './systems.ts'

interface About {
  readonly host: string
  readonly publisher: string
  readonly form: Form
  readonly accessibility: string
}

export const processingText: Readonly<Record<Language, (about: About) => string>> = {
  sv: ({ host, publisher, form }) =>
    `Webbplatsen visar uppgifter om kommunens internationella arbete från ${host} (${publisher}). ${form === 'address' ? 'De visas i en ram' : 'De hämtas av ett skript'} i besökarens webbläsare. Inga personuppgifter om besökaren samlas in, inga kakor sätts och ingenting sparas i webbläsaren. Alla anrop går till ${host} och ingen annan; skriptets anrop skickar ingen uppgift om vilken sida besökaren är på. Liksom vid varje anrop på internet får ${host} besökarens ip-adress, som behövs för att svara. Ansvarig för den behandlingen är ${publisher}.`,
  en: ({ host, publisher, form }) =>
    `The site shows data on the municipality’s international work from ${host} (${publisher}). ${form === 'address' ? 'They are shown in a frame' : 'They are fetched by a script'} in the visitor’s browser. No personal data about the visitor are collected, no cookies are set and nothing is stored in the browser. All requests go to ${host} and nobody else; the requests of the script do not say which page the visitor is on. As with every request on the internet, ${host} receives the visitor’s IP address, which is needed to answer. The controller of that processing is ${publisher}.`,
}

export const accessibilityText: Readonly<Record<Language, (about: About) => string>> = {
  sv: ({ host, accessibility }) =>
    `Delar av webbplatsen visar uppgifter ur ett register på ${host}. De är byggda för att uppfylla WCAG 2.2, nivå AA, och testas automatiskt vid varje ändring; ingen oberoende granskning är gjord. Kartor och diagram finns också som text eller tabell. De flesta texter i registret finns bara på svenska. Tillgänglighetsredogörelse: ${accessibility}`,
  en: ({ host, accessibility }) =>
    `Parts of the site show data from a register at ${host}. They are built to meet WCAG 2.2, level AA, and are tested automatically with every change; no independent audit has been made. Maps and charts are also there as text or table. Most texts of the register exist in Swedish only. Accessibility statement: ${accessibility}`,
}
