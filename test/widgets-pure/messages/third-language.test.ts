/** A language is one file more; nothing else has to know of it. */
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { generatedCode } from '../../../widgets/build/generated-modules.ts'
import { importsOf, project, sourceOf } from '../helpers/source.ts'
import { languageFiles } from '../helpers/messages.ts'

const copy = mkdtempSync(join(tmpdir(), 'third-language-'))
afterAll(() => rmSync(copy, { recursive: true }))

/** What widgets can show of the register's choices: labels in definitions that they import. */
async function labelsShown(): Promise<Set<string>> {
  const files = globSync('widgets/*/**/*.ts', { cwd: project, exclude: ['widgets/build'] })
  const taken = files
    .flatMap((path) => importsOf(sourceOf(path)))
    .filter(({ path, typeOnly }) => !typeOnly && path.startsWith('db/resources/'))
  const labels = new Set<string>()
  for (const { path, names } of taken) {
    const module = (await import(join(project, path))) as Record<string, unknown>
    for (const name of names.values())
      for (const label of Object.values((module[name] as object | undefined) ?? {})) {
        const { sv, en } = (label ?? {}) as { sv?: unknown; en?: unknown }
        if (typeof sv === 'string' && typeof en === 'string') labels.add(en)
      }
  }
  return labels
}

test('a file put among the others is one of the languages', async () => {
  mkdirSync(join(copy, 'widgets'), { recursive: true })
  for (const folder of ['build', 'map', 'text'])
    cpSync(join(project, 'widgets', folder), join(copy, 'widgets', folder), { recursive: true })
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'))
  writeFileSync(
    join(copy, 'widgets/text/messages/fi.ts'),
    "export * from './sv.ts'\nexport const labels = { ongoing: 'käynnissä' }\n",
  )
  const { generatedCode: inCopy } = (await import(join(copy, 'widgets/build/generated-modules.ts'))) as {
    generatedCode: typeof generatedCode
  }
  const nameOf = (path: string) => `/${path}`
  expect(generatedCode('virtual:languages', nameOf)).not.toContain('fi.ts')
  expect(inCopy('virtual:languages', nameOf)).toContain('fi: () => import("/widgets/text/messages/fi.ts")')
  expect(inCopy('virtual:languages', nameOf)).toContain('en: () => import("/widgets/text/messages/en.ts")')
})

test('a language beside Swedish and English has its word for every choice that a widget can show', async () => {
  const shown = await labelsShown()
  expect(shown).toContain('Ongoing')
  const missing = (labels: Readonly<Record<string, string>> = {}) =>
    [...shown].filter((label) => !labels[label])
  expect(missing({ Ongoing: 'Käynnissä' }).length).toBe(shown.size - 1)
  for (const [lang, { labels }] of await languageFiles())
    if (lang !== 'sv' && lang !== 'en') expect(missing(labels), lang).toEqual([])
})
