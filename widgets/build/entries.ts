import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const widgets = join(import.meta.dirname, '..')

/** What defines each element, by the name of its widget: the folders of widgets/ with a `define.ts`. */
export const widgetEntries: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(widgets)
    .map((name) => [name, join(widgets, name, 'define.ts')] as const)
    .filter(([, path]) => existsSync(path)),
)
