/**
 * What editors and sanitisers leave of a widget, and what readers then get: the measured matrix is in
 * `api/docs/embedding/editors.json`, from which the documentation is rendered. In every one the link works. After an
 * update of an editor: `UPDATE_EDITORS=1 npx vitest run --project pages test/e2e/editors.test.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import sanitizeHtml from 'sanitize-html'
import { build, type Rolldown } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { date, editors, type Editor, type Form, type Outcome } from '../../api/docs/embedding/editors.ts'
import { openPage } from '../helpers/pages.ts'
import { useBrowser } from '../helpers/use-browser.ts'
import { formsOf } from './editors/forms.ts'
import type { Save } from './editors/in-browser.ts'
import { recorded, RECORDED } from './editors/recorded.ts'

const used = useBrowser()
/** A municipality's website: the editors, and the pages with what they saved. */
const HOST = 'http://kommun.example'
const require = createRequire(import.meta.url)
const FILE = join(import.meta.dirname, '../../api/docs/embedding/editors.json')

const versionOf = (name: string): string => {
  const { dependencies, devDependencies } = require('../../package.json')
  return { ...dependencies, ...devDependencies }[name].replace(/^.*@/, '')
}

interface Tried extends Pick<Editor, 'name' | 'setting'> {
  readonly package: string
  /** In the page; none for what runs in Node. */
  readonly run?: { readonly editor: string; readonly options?: object; readonly script?: string }
}

const asDelivered = { sv: 'som den levereras', en: 'as delivered' }
const everything = { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] }
/** Of our host. */
const excluded = {
  sv: 'med `sandbox_iframes_exclusions`',
  en: 'with `sandbox_iframes_exclusions`',
}

const tried: readonly Tried[] = [
  ...['tinymce-6', 'tinymce'].map((name) => ({
    name: 'TinyMCE',
    package: name,
    setting: asDelivered,
    run: { editor: 'tinymce', script: name },
  })),
  {
    name: 'TinyMCE',
    package: 'tinymce',
    setting: excluded,
    run: { editor: 'tinymce', script: 'tinymce', options: { sandbox_iframes_exclusions: ['127.0.0.1'] } },
  },
  {
    name: 'CKEditor 5',
    package: '@ckeditor/ckeditor5-link',
    setting: { sv: 'vanlig uppsättning', en: 'common build' },
    run: { editor: 'ckeditor' },
  },
  {
    name: 'CKEditor 5',
    package: '@ckeditor/ckeditor5-link',
    setting: { sv: 'all HTML tillåten', en: 'all HTML allowed' },
    run: { editor: 'ckeditor', options: { htmlSupport: everything } },
  },
  {
    name: 'Tiptap',
    package: '@tiptap/starter-kit',
    setting: { sv: 'med StarterKit', en: 'with StarterKit' },
    run: { editor: 'tiptap' },
  },
  { name: 'Quill', package: 'quill', setting: asDelivered, run: { editor: 'quill' } },
  { name: 'DOMPurify', package: 'dompurify', setting: asDelivered, run: { editor: 'dompurify' } },
  { name: 'sanitize-html', package: 'sanitize-html', setting: asDelivered },
]

const open = async (html: string, files: Readonly<Record<string, string>> = {}): Promise<Page> => {
  const { page } = await openPage(used.browser, `${HOST}/`, {}, async (page) => {
    await page.route(`${HOST}/**`, (route) => {
      const { pathname } = new URL(route.request().url())
      const path = pathname.slice(1)
      if (path === '') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      const body = files[path]
      if (body !== undefined) return route.fulfill({ contentType: 'text/javascript', body })
      // Skins, themes and icons of TinyMCE.
      const [, name, file] = /^(tinymce(?:-6)?)\/(.*)$/.exec(path) ?? []
      if (!name) return route.fulfill({ status: 404 })
      return route.fulfill({ path: join(dirname(require.resolve(`${name}/package.json`)), file!) })
    })
  })
  return page
}

async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      rolldownOptions: {
        input: join(import.meta.dirname, 'editors/in-browser.ts'),
        output: { codeSplitting: false },
      },
    },
  })
  return (built as Rolldown.RolldownOutput).output[0].code
}

let address: string
let script: string
beforeAll(async () => {
  address = `${used.server.origin}/embed/projects?municipality=9999&status=ongoing`
  script = await bundled()
})

async function savedBy({ run }: Tried): Promise<Readonly<Record<Form, string>>> {
  const forms = formsOf(address)
  const save = async (one: (html: string) => Promise<string>) =>
    Object.fromEntries(
      await Promise.all(Object.entries(forms).map(async ([form, html]) => [form, await one(html)])),
    ) as Record<Form, string>
  if (!run) return save(async (html) => sanitizeHtml(html))
  const tinymce = run.script ? `<script src="/${run.script}/tinymce.min.js"></script>` : ''
  const page = await open(
    `<!doctype html><html lang="sv"><title>Redigera</title>${tinymce}<script type="module" src="/editors.js"></script><body>`,
    { 'editors.js': script },
  )
  await page.waitForFunction(() => 'editors' in window)
  const saved = await save((html) =>
    page.evaluate(
      async ([editor, text, options]) => {
        const { editors } = window as unknown as { editors: Record<string, Save> }
        return editors[editor]!(text, options)
      },
      [run.editor, html, run.options] as const,
    ),
  )
  await page.context().close()
  return saved
}

/** What readers get of the saved texts on a page with the loader. */
async function outcomesOf(saved: Readonly<Record<Form, string>>): Promise<Editor['becomes']> {
  const texts = Object.entries(saved).map(([form, html]) => `<section data-form="${form}">${html}</section>`)
  const page = await open(
    `<!doctype html><html lang="sv"><title>Kommunen</title><script defer src="${used.server.origin}/w/v1/loader.js"></script>
     <body>${texts.join('\n')}<div id="last">${formsOf(address).link}</div>`,
  )
  // The loader goes through the page from its top: when the last link is a widget, what is before it has been considered.
  await page.waitForFunction(() => document.querySelector('#last intl-projects')?.shadowRoot)
  const outcomes = await page.evaluate((origin) => {
    const isOurs = (url: string) => url.startsWith(`${origin}/embed/`)
    const outcomeOf = (text: Element): Outcome => {
      const frame = [...text.querySelectorAll('iframe')].find(({ src }) => isOurs(src))
      if (text.querySelector('intl-projects')?.shadowRoot) return 'widget'
      if (frame)
        return frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-scripts')
          ? 'frame-without-scripts'
          : 'frame'
      return [...text.querySelectorAll('a')].some(({ href }) => isOurs(href)) ? 'link' : 'nothing'
    }
    return [...document.querySelectorAll<HTMLElement>('[data-form]')].map(
      (text) => [text.dataset.form!, outcomeOf(text)] as const,
    )
  }, used.server.origin)
  await page.context().close()
  return Object.fromEntries(outcomes) as unknown as Editor['becomes']
}

const measured: Editor[] = []

describe('in every editor the link becomes the widget, and the rest is as documented', () => {
  const titled = <T extends Pick<Editor, 'name' | 'setting'>>(
    list: readonly T[],
    version: (one: T) => string,
  ) => list.map((one) => [`${one.name} ${version(one)}, ${one.setting.en}`, one] as const)

  const check = (editor: Editor) => {
    measured.push(editor)
    expect(editor.becomes.link).toBe('widget')
    if (process.env.UPDATE_EDITORS) return
    const { name, version, setting } = editor
    expect(
      editors.find((one) => one.name === name && one.version === version && one.setting.en === setting.en),
    ).toEqual(editor)
  }

  test.each(titled(tried, (one) => versionOf(one.package)))('%s', async (_, one) => {
    const { name, setting } = one
    const becomes = await outcomesOf(await savedBy(one))
    check({ name, version: versionOf(one.package), setting, recorded: null, becomes })
  })

  test.each(titled(recorded, ({ version }) => version))(`%s, as recorded on ${RECORDED}`, async (_, one) => {
    const { name, version, setting, published } = one
    check({ name, version, setting, recorded: RECORDED, becomes: await outcomesOf(published(address)) })
  })
})

afterAll(() => {
  if (!process.env.UPDATE_EDITORS) return
  const before = JSON.parse(readFileSync(FILE, 'utf8'))
  const isSame = JSON.stringify(before.editors) === JSON.stringify(measured)
  const today = isSame ? date : new Date().toISOString().slice(0, 10)
  writeFileSync(FILE, `${JSON.stringify({ date: today, editors: measured }, null, 2)}\n`)
})

test('the matrix has these and no others', () => {
  if (!process.env.UPDATE_EDITORS) expect(editors.length).toBe(tried.length + recorded.length)
})
