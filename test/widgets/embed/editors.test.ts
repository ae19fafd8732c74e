/** Editors that start on a page where the loader has been: what they save is what was written. */
import { equal, ok } from '../helpers/assert.ts'
import { EMBED } from '../helpers/host.ts'
import { fixture, until } from '../helpers/page.ts'

const include = (src: string) =>
  new Promise((done, failed) => {
    const script = document.createElement('script')
    script.src = src
    script.addEventListener('load', done)
    script.addEventListener('error', failed)
    document.head.append(script)
  })

/** What the tests use of the editors. */
interface TinyMCE {
  init(options: object): Promise<{ getContent(): string; remove(): void }[]>
}
interface CKEditor {
  readonly InlineEditor: {
    create(part: HTMLElement, options: object): Promise<{ getData(): string; destroy(): Promise<void> }>
  }
  readonly [plugin: string]: unknown
}

const written = {
  'a link': `<p><a href="${EMBED}/goals?municipality=0764">Våra mål</a></p>`,
  'an address as text': `<p>${EMBED}/goals?municipality=0764</p>`,
  'a link between paragraphs': `<p>Före</p><p><a href="${EMBED}/goals?municipality=0764">Våra mål</a></p><p>Efter</p>`,
}

/** A part of the page with this text, and the widget in it. */
async function upgraded(text: string): Promise<HTMLElement> {
  const part = fixture<HTMLElement>(`<div>${text}</div>`)
  await until(() => part.querySelector('intl-goals')?.shadowRoot)
  return part
}

/** An editor opens on a part of the page; saves what was written and what it adds. */
type Open = (part: HTMLElement) => Promise<{ save: () => string; close: () => unknown }>

const editors: Record<string, Open> = {
  TinyMCE: async (target) => {
    const { tinymce } = window as unknown as { tinymce: TinyMCE }
    const [editor] = await tinymce.init({
      target,
      inline: true,
      license_key: 'gpl',
      promotion: false,
      entity_encoding: 'raw',
      // The page of the test is on the host of the links, whose addresses it would shorten.
      convert_urls: false,
    })
    return { save: () => editor!.getContent().replace(/\n/g, ''), close: () => editor!.remove() }
  },
  'CKEditor 5': async (part) => {
    const address = '/editors/ckeditor.js'
    const { InlineEditor, Essentials, Paragraph, Link, AutoLink } = (await import(address)) as CKEditor
    const editor = await InlineEditor.create(part, {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, Link, AutoLink],
    })
    return { save: () => editor.getData(), close: () => editor.destroy() }
  },
}

before(async () => {
  await include('/node_modules/tinymce/tinymce.min.js')
  await include('/w/v1/loader.js')
})

for (const [name, open] of Object.entries(editors))
  for (const [what, text] of Object.entries(written))
    it(`${name} saves ${what} as it was written`, async () => {
      const part = await upgraded(text)
      const { save, close } = await open(part)
      equal(save(), text)
      // The loader leaves what is being edited alone, and goes on outside.
      await upgraded(text)
      equal(part.querySelector('intl-goals'), null)
      equal(save(), text)
      await close()
      ok(part.isConnected)
    })
