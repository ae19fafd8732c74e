import type { Label } from '../../db/schema/field.ts'
import type { ReleaseRow } from '../../db/database.ts'

/** Texts that the server prints, in the operator's language. */

export const migrated = (file: string, names: readonly string[]): Label => ({
  sv: `Registret har skapats eller uppdaterats: ${file} (${names.join(', ')})`,
  en: `Register made or migrated: ${file} (${names.join(', ')})`,
})

export const seeded = (release: number | null): Label => ({
  sv: `Det här är demonstrationen: registret var tomt och har fyllts med de fem policyerna och Exempelby, en påhittad kommun (utgåva ${release}).`,
  en: `This is the demonstration: the register was empty and is filled with the five policies and Exempelby, a fictional municipality (release ${release}).`,
})

export const demonstration: Label = {
  sv: 'Det här är demonstrationen: Exempelby är en påhittad kommun.',
  en: 'This is the demonstration: Exempelby is a fictional municipality.',
}

export const emptyRegister: Label = {
  sv: 'Registret är tomt: börja med npx utblick import FIL, eller med npx utblick seed som läser in projektets egna uppgifter.',
  en: 'The register is empty: start with npx utblick import FILE, or with npx utblick seed, which loads the project’s own data.',
}

export const clockIsBehind = ({ id, publishedAt }: ReleaseRow, now: string): Label => ({
  sv: `Datorns klocka går efter: den visar ${now}, men utgåva ${id} publicerades ${publishedAt}. Ställ klockan; till dess går det inte att importera.`,
  en: `This computer’s clock is behind: it shows ${now}, but release ${id} was published at ${publishedAt}. Set the clock; until then nothing can be imported.`,
})

export const widgetsMissing: Label = {
  sv: 'Widgetarna är inte byggda, så sidorna visar bara sin egen text. Kör npm run build.',
  en: 'The widgets are not built, so the pages show only their own text. Run npm run build.',
}

export const running = (at: string, hasDemo: boolean): Label => ({
  sv: `Utblick är igång. Stoppa med Ctrl+C.
${
  hasDemo
    ? `  En kommunsida med widgetarna     ${at}/
  Alla widgetar i alla lägen       ${at}/gallery.html
  Registret som sidor, och API:et  ${at}/utblick/v1/`
    : `  Registret som sidor              ${at}/
  API:et                           ${at}/utblick/v1/`
}`,
  en: `Utblick is running. Stop it with Ctrl+C.
${
  hasDemo
    ? `  A municipality's page with the widgets   ${at}/
  Every widget in every state              ${at}/gallery.html
  The register as pages, and the API       ${at}/utblick/v1/`
    : `  The register as pages                    ${at}/
  The API                                  ${at}/utblick/v1/`
}`,
})

export const stopping: Label = {
  sv: 'Stoppar: pågående svar görs klara.',
  en: 'Stopping: pending answers are completed.',
}

export const stopped = (cut: number): Label => ({
  sv: cut > 0 ? `Stoppad. ${cut} svar hann inte bli klara.` : 'Stoppad.',
  en: cut > 0 ? `Stopped. ${cut} answers were not completed in time.` : 'Stopped.',
})

export const othersCanReach = (address: string): Label => ({
  sv: `Adressen ${address} når andra datorer, och då måste UTBLICK_ORIGIN säga vilken adress länkar ska börja med, till exempel UTBLICK_ORIGIN=https://data.example.se.`,
  en: `The address ${address} can be reached by other computers, so UTBLICK_ORIGIN must say which address links start with, for example UTBLICK_ORIGIN=https://data.example.se.`,
})

export const kitNeedsWidgets: Label = {
  sv: 'Widgetarna är inte byggda. Kör npm run build.',
  en: 'The widgets are not built. Run npm run build.',
}

export const notAKit = (folder: string): Label => ({
  sv: `${folder} innehåller annat än ett tidigare paket. Ange en ny eller tom mapp.`,
  en: `${folder} has other files than those of an earlier kit. Give a new or empty folder.`,
})

export const noSuchMunicipality = (code: string, known: readonly string[]): Label => ({
  sv: `Kommunen ${code} finns inte i registret; där finns ${known.join(', ')}.`,
  en: `The municipality ${code} is not in the register, which has ${known.join(', ')}.`,
})
