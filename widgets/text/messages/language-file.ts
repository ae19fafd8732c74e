import type * as sv from './sv.ts'

/**
 * What a language's file exports: the same messages as `sv.ts`, under the same names. `labels` gives the choices of
 * the register, such as the statuses, by their English labels; English and Swedish are in the definitions.
 */
export type LanguageFile = typeof sv & { readonly labels?: Readonly<Record<string, string>> }
