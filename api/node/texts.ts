import type { Label } from '../../db/schema/field.ts'
import type { ReleaseRow } from '../../db/database.ts'
import type { Language } from '../parameters/language.ts'

/** What the server prints, in the language of whoever runs it. */

export const usage = (table: string): Label => ({
  sv: `Användning: npm run serve        (bygg widgetarna först med npm run build, eller använd npm start)
Startar servern. Den stoppas med Ctrl+C eller SIGTERM.
  --help       den här texten
  --lang sv|en språk i det som skrivs ut
Inställningar är miljövariabler:
${table}`,
  en: `Usage: npm run serve        (build the widgets first with npm run build, or use npm start)
Starts the server. Stop it with Ctrl+C or SIGTERM.
  --help       this text
  --lang sv|en language of what is printed
Settings are environment variables:
${table}`,
})

export const unknownArgument = (argument: string): Label => ({
  sv: `"${argument}" går inte att använda här. Servern ställs in med miljövariabler; --help visar dem.`,
  en: `"${argument}" cannot be used here. The server is set up by environment variables; --help lists them.`,
})

export const migrated = (file: string, names: readonly string[]): Label => ({
  sv: `Registret har skapats eller uppdaterats: ${file} (${names.join(', ')})`,
  en: `Register made or migrated: ${file} (${names.join(', ')})`,
})

export const seeded = (release: number | null): Label => ({
  sv: `Registret var tomt; projektets egna uppgifter har lästs in som utgåva ${release}.`,
  en: `The register was empty; the project's own data are loaded as release ${release}.`,
})

export const clockIsBehind = ({ id, publishedAt }: ReleaseRow, now: string): Label => ({
  sv: `Datorns klocka går efter: den visar ${now}, men utgåva ${id} publicerades ${publishedAt}. Ställ klockan; till dess går det inte att importera.`,
  en: `This computer’s clock is behind: it shows ${now}, but release ${id} was published at ${publishedAt}. Set the clock; until then nothing can be imported.`,
})

export const widgetsMissing: Label = {
  sv: 'Widgetarna är inte byggda, så sidorna visar bara sin egen text. Kör npm run build.',
  en: 'The widgets are not built, so the pages show only their own text. Run npm run build.',
}

export const running = (at: string): Label => ({
  sv: `Utblick är igång. Stoppa med Ctrl+C.
  En kommunsida med widgetarna     ${at}/
  Alla widgetar i alla lägen       ${at}/gallery.html
  API:et                           ${at}/utblick/v1/`,
  en: `Utblick is running. Stop it with Ctrl+C.
  A municipality's page with the widgets   ${at}/
  Every widget in every state              ${at}/gallery.html
  The API                                  ${at}/utblick/v1/`,
})

export const stopping: Label = {
  sv: 'Stoppar: det som pågår görs klart.',
  en: 'Stopping: what is under way is finished.',
}

export const stopped = (cut: number): Label => ({
  sv: cut > 0 ? `Stoppad. ${cut} svar hann inte bli klara.` : 'Stoppad.',
  en: cut > 0 ? `Stopped. ${cut} answers were not done in time.` : 'Stopped.',
})

export const othersCanReach = (address: string): Label => ({
  sv: `Adressen ${address} når andra datorer, och då måste UTBLICK_ORIGIN säga vilken adress länkar ska börja med, till exempel UTBLICK_ORIGIN=https://data.example.se.`,
  en: `The address ${address} can be reached by other computers, so UTBLICK_ORIGIN must say which address links start with, for example UTBLICK_ORIGIN=https://data.example.se.`,
})

/** The language that the system is set to: Swedish where it says so, else English. */
export function systemLanguage({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language {
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((name) => name !== undefined && name !== '')
  return locale?.toLowerCase().startsWith('sv') ? 'sv' : 'en'
}
