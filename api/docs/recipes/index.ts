import { curl } from './curl.ts'
import { javascript } from './javascript.ts'
import { powerQuery } from './power-query.ts'
import { python } from './python.ts'
import { r } from './r.ts'
import type { Recipe } from './recipe.ts'
import { typescript } from './typescript.ts'

/** Every recipe, in the order they are shown. */
export const recipes: readonly Recipe[] = [
  ...curl,
  ...javascript,
  ...typescript,
  ...python,
  ...r,
  ...powerQuery,
]

/** A recipe as it is run. @param api the API's address, as "https://data.example.se/utblick/v1" */
export const codeOf = ({ code }: Recipe, api: string): string => code.trim().replaceAll('{api}', api)
