/**
 * Writes editor and framework metadata of the elements into dist/ or the folder named: custom-elements.json,
 * vscode.html-custom-data.json, web-types.json, jsx.d.ts, and the types beside the modules in elements/. Run after the build: `node widgets/build/manifest.ts`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { vsCodeData, webTypes } from './manifest/editors.ts'
import { manifestOf } from './manifest/elements.ts'
import { jsxTypes, moduleTypes } from './manifest/jsx-types.ts'
import { elementsOf } from './manifest/schema.ts'

const project = join(import.meta.dirname, '../..')
const folder = resolve(process.argv[2] ?? join(project, 'dist'))
const about = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
  name: string
  version: string
}

const manifest = manifestOf()
const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`
const files = {
  'custom-elements.json': json(manifest),
  'vscode.html-custom-data.json': json(vsCodeData(manifest)),
  'web-types.json': json(webTypes(manifest, about)),
  'jsx.d.ts': jsxTypes(),
  ...Object.fromEntries(
    Object.entries(moduleTypes(manifest)).map(([path, text]) => [`elements/${path}`, text]),
  ),
}
for (const [name, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), text)
}
process.stdout.write(`${elementsOf(manifest).length} elements in ${Object.keys(files).length} files\n`)
