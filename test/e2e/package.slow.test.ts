import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { messagesIn as goalMessages } from '../../widgets/goals/messages.ts'
import { messagesIn as reportMessages } from '../../widgets/reporting/messages.ts'
import { elements } from '../helpers/gallery.ts'
import { newProject, ownVersion, pack, succeed } from '../helpers/npm-project.ts'
import { launchBrowser, openPage, widgetsAreReady } from '../helpers/pages.ts'
import { type RunningServer, startServer } from '../helpers/server.ts'
import { serveFiles } from '../helpers/static-server.ts'

// The npm package, packed and installed in other people's projects. Needs a registry.

const folder = mkdtempSync(join(tmpdir(), 'utblick-package-'))
const project = join(import.meta.dirname, '..', '..')
let packed: string
let browser: Browser
let server: RunningServer
/** The project whose installed command is tried. */
const home = join(folder, 'vanilla')

const html = (script: string, body: string) =>
  `<!doctype html><html lang="sv"><head><title>Kommunen</title><link rel="icon" href="data:,">
    <script type="module" src="${script}"></script></head><body>${body}</body></html>`

beforeAll(async () => {
  packed = await pack(folder)
  browser = await launchBrowser()
  await newProject(
    home,
    { utblick: `file:${packed}`, vite: ownVersion('vite') },
    {
      'index.html': html(
        '/main.js',
        '<intl-projects municipality="9999"></intl-projects><our-goals></our-goals>',
      ),
      'main.js': `
        import { IntlGoals } from 'utblick'
        import 'utblick/projects/define'
        const api = new URLSearchParams(location.search).get('api')
        document.body.dataset.before = String(customElements.get('intl-goals') === undefined)
        customElements.define('our-goals', class extends IntlGoals {})
        for (const element of document.querySelectorAll('intl-projects, our-goals')) {
          element.municipality = '9999'
          element.api = api
        }`,
      // As Node reads it, on the server of a framework.
      'on-server.js': `
        import * as all from 'utblick'
        import 'utblick/define'
        import { createClient } from 'utblick/client'
        console.log(Object.keys(all).join(), typeof createClient)`,
    },
  )
  const file = join(folder, 'register.sqlite')
  await succeed(home, 'npx', '--no-install', 'utblick', 'seed', '--db', file)
  server = await startServer({ file, command: ['node', join(home, 'node_modules/.bin/utblick'), 'serve'] })
}, 600_000)
afterAll(async () => {
  await server?.stop()
  await browser?.close()
  rmSync(folder, { recursive: true })
})

/** Builds a project with Vite and opens it, from a server of files at another host. */
async function openBuilt(of: string) {
  await succeed(of, 'npx', '--no-install', 'vite', 'build')
  const files = await serveFiles(join(of, 'dist'))
  const api = `${server.origin}/utblick/v1`
  const { page, errors } = await openPage(browser, `${files.origin}/?api=${encodeURIComponent(api)}`)
  await widgetsAreReady(page)
  const close = async () => {
    await page.context().close()
    await files.stop()
  }
  return { page, errors: errors.filter((error) => !error.includes(api)), close }
}

describe('the package', () => {
  const installed = join(home, 'node_modules/utblick')

  test('has neither source, test nor anything that the project alone needs', () => {
    const files = globSync('**/*', { cwd: installed, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(installed.length + 1))
    expect(files.filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))).toEqual([])
    expect(files.filter((path) => /^(test|api|widgets)\//.test(path))).toEqual([])
    for (const path of ['README.md', 'LICENSE', 'package.json']) expect(files).toContain(path)
    expect(existsSync(join(home, 'node_modules/wrangler'))).toBe(false)
    // One that npm would put in front of the project's own Node.
    expect(existsSync(join(home, 'node_modules/.bin/node'))).toBe(false)
  })

  test('gives what package.json names', () => {
    const about = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
      exports: Record<string, string | Record<string, string> | null>
      customElements: string
      'web-types': string
    }
    const named = Object.values(about.exports).flatMap((target) =>
      target === null ? [] : typeof target === 'string' ? [target] : Object.values(target),
    )
    const paths = [...named, about.customElements, about['web-types']].flatMap((path) =>
      elements.map(({ tag }) => path.replace('*', tag.replace('intl-', ''))),
    )
    expect(paths.filter((path) => !existsSync(join(installed, path)))).toEqual([])
  })
})

describe('the command', () => {
  const utblick = (...args: string[]) => succeed(home, 'npx', '--no-install', 'utblick', ...args)

  test('has its help', async () => {
    expect(await utblick('--help', '--lang', 'en')).toContain('Usage: npx utblick COMMAND')
    expect(await utblick('serve', '--help', '--lang', 'en')).toContain('data/utblick.sqlite in this folder')
  })

  test('keeps the register in the folder where it is run', async () => {
    await utblick('seed', '--without-examples')
    expect(existsSync(join(home, 'data/utblick.sqlite'))).toBe(true)
    expect(await utblick('releases')).toMatch(/^1 {2}\d{4}-/)
  })

  test('writes a kit of the widgets in the package', async () => {
    const out = join(folder, 'kit')
    await utblick('kit', '--out', out, '--municipality', '0764', '--db', server.file)
    const script = /src="(w\/[^"]*)"/.exec(readFileSync(join(out, 'index.html'), 'utf8'))![1]!
    expect(existsSync(join(out, script))).toBe(true)
    expect(readFileSync(join(out, 'data/0764/policy.json'), 'utf8')).toContain('Alvesta')
  })

  test('serves the API, pages, the widgets and files that child processes make', async () => {
    const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string }
    for (const path of [
      '/utblick/v1/projects?municipality=9999&q=skola',
      '/utblick/v1/projects?format=xlsx',
      '/utblick/v1/datasets/all/dump?format=datapackage',
      '/embed/goals?municipality=9999',
      '/w/v1/all.js',
      `/w/${version}/all.js`,
      '/gallery.html',
    ])
      expect((await fetch(server.origin + path)).status, path).toBe(200)
  })
})

test('an empty Vite project: one element registered, another one’s class made into an own element', async () => {
  const { page, errors, close } = await openBuilt(home)
  expect(await page.evaluate(() => document.body.dataset.before)).toBe('true')
  expect(await page.locator('intl-projects').locator('[part~=item]').count()).toBeGreaterThan(5)
  expect(await page.locator('our-goals').locator('[part~=goal]').count()).toBeGreaterThan(3)
  expect(errors).toEqual([])
  await close()
  const built = globSync('dist/assets/*.js', { cwd: home })
    .map((path) => readFileSync(join(home, path), 'utf8'))
    .join('')
  // What is imported and not used is left out, messages and all.
  expect(built).toContain(goalMessages('sv').title)
  expect(built).not.toContain(reportMessages('sv').title)
})

test('can be imported on a server, where nothing is registered and nothing logged', async () => {
  const output = await succeed(home, 'node', 'on-server.js')
  expect(output).toMatch(/^Intl\w+(,Intl\w+)* function\n$/)
  expect(output.split(',')).toHaveLength(new Set(elements.map(({ tag }) => tag)).size)
})

test('a React 19 project, with types', async () => {
  const of = join(folder, 'react')
  await newProject(
    of,
    {
      utblick: `file:${packed}`,
      vite: ownVersion('vite'),
      typescript: ownVersion('typescript'),
      react: '19.3.1',
      'react-dom': '19.3.1',
      '@types/react': '19.3.3',
      '@types/react-dom': '19.3.0',
      '@vitejs/plugin-react': '6.3.0',
    },
    {
      'index.html': html('/src/main.tsx', '<div id="root"></div>'),
      'vite.config.js': `import react from '@vitejs/plugin-react'\nexport default { plugins: [react()] }`,
      'tsconfig.json': JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          jsx: 'react-jsx',
          module: 'ESNext',
          moduleResolution: 'Bundler',
          lib: ['ES2023', 'DOM', 'DOM.Iterable'],
          types: [],
        },
        include: ['src'],
      }),
      'src/main.tsx': `
        import type { LoadDetail, WidgetState } from 'utblick/jsx'
        import 'utblick/goals/define'
        import { createClient } from 'utblick/client'
        import { StrictMode, useRef, useState } from 'react'
        import { createRoot } from 'react-dom/client'

        const api = new URLSearchParams(location.search).get('api')!
        function Goals() {
          const [count, setCount] = useState(0)
          const [total, setTotal] = useState<number>()
          const own = useRef<HTMLElementTagNameMap['intl-goals']>(null)
          const onLoad = async (event: CustomEvent<LoadDetail>) => {
            setCount(event.detail.count)
            const client = createClient({ origin: new URL(api).origin })
            setTotal((await client.list('goals', { municipality: '9999' }))._meta.totalRecords)
            const state: WidgetState | undefined = own.current?.state
            document.body.dataset.state = state
          }
          return (
            <>
              <output>{count} {total}</output>
              <intl-goals ref={own} municipality="9999" api={api} headingLevel={3} onintl-load={onLoad}>
                <a href="/mal">Våra mål</a>
              </intl-goals>
            </>
          )
        }
        // @ts-expect-error -- a code is a text
        export const wrong = <intl-goals municipality={9999} />
        createRoot(document.getElementById('root')!).render(<StrictMode><Goals /></StrictMode>)`,
    },
  )
  await succeed(of, 'npx', '--no-install', 'tsc', '-p', '.')
  const { page, errors, close } = await openBuilt(of)
  const shown = await page.locator('intl-goals').locator('[part~=goal]').count()
  expect(shown).toBeGreaterThan(3)
  await expect.poll(() => page.locator('output').textContent()).toBe(`${shown} ${shown}`)
  expect(await page.evaluate(() => document.body.dataset.state)).toBe('ready')
  expect(errors).toEqual([])
  await close()
})

test('a Vue 3 project', async () => {
  const of = join(folder, 'vue')
  await newProject(
    of,
    {
      utblick: `file:${packed}`,
      vite: ownVersion('vite'),
      vue: '3.5.45',
      '@vitejs/plugin-vue': '6.0.11',
    },
    {
      'index.html': html('/src/main.js', '<div id="app"></div>'),
      'vite.config.js': `
        import vue from '@vitejs/plugin-vue'
        const template = { compilerOptions: { isCustomElement: (tag) => tag.startsWith('intl-') } }
        export default { plugins: [vue({ template })] }`,
      'src/main.js': `
        import { createApp } from 'vue'
        import App from './App.vue'
        import 'utblick/define'
        createApp(App).mount('#app')`,
      'src/App.vue': `
        <script setup>
        import { ref } from 'vue'
        const api = new URLSearchParams(location.search).get('api')
        const count = ref(0)
        </script>
        <template>
          <output>{{ count }}</output>
          <intl-twin-towns municipality="9999" :api="api" :headingLevel="3" @intl-load="count = $event.detail.count" />
        </template>`,
    },
  )
  const { page, errors, close } = await openBuilt(of)
  const shown = await page.locator('intl-twin-towns').locator('[part~=card]').count()
  expect(shown).toBeGreaterThan(3)
  expect(await page.locator('output').textContent()).toBe(String(shown))
  expect(errors).toEqual([])
  await close()
})
