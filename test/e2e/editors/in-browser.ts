/** Editors and sanitisers that need a browser: what each saves of a text that is put into it. Bundled for the page. */
import { BlockQuote } from '@ckeditor/ckeditor5-block-quote'
import { Bold, Italic } from '@ckeditor/ckeditor5-basic-styles'
import { InlineEditor } from '@ckeditor/ckeditor5-editor-inline'
import { Essentials } from '@ckeditor/ckeditor5-essentials'
import { Heading } from '@ckeditor/ckeditor5-heading'
import { GeneralHtmlSupport } from '@ckeditor/ckeditor5-html-support'
import { AutoLink, Link } from '@ckeditor/ckeditor5-link'
import { List } from '@ckeditor/ckeditor5-list'
import { Paragraph } from '@ckeditor/ckeditor5-paragraph'
import { Table } from '@ckeditor/ckeditor5-table'
import { Editor } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'
import DOMPurify from 'dompurify'
import Quill from 'quill'

/** @returns what is saved */
export type Save = (html: string, options?: object) => Promise<string>

const place = () => document.body.appendChild(document.createElement('div'))

const ckeditor: Save = async (html, options) => {
  const editor = await InlineEditor.create(place(), {
    licenseKey: 'GPL',
    plugins: [
      AutoLink,
      BlockQuote,
      Bold,
      Essentials,
      GeneralHtmlSupport,
      Heading,
      Italic,
      Link,
      List,
      Paragraph,
      Table,
    ],
    ...options,
  })
  editor.setData(html)
  const saved = editor.getData()
  await editor.destroy()
  return saved
}

const tiptap: Save = async (html) => {
  const editor = new Editor({ element: place(), extensions: [StarterKit], content: html })
  const saved = editor.getHTML()
  editor.destroy()
  return saved
}

const quill: Save = async (html) => {
  const editor = new Quill(place())
  editor.clipboard.dangerouslyPasteHTML(html)
  return editor.getSemanticHTML()
}

const dompurify: Save = async (html) => DOMPurify.sanitize(html)

/** TinyMCE has one instance per page; each of the two versions is on a page of its own. */
const tinymce: Save = async (html, options) => {
  interface TinyMCE {
    init(options: object): Promise<{ setContent(html: string): void; getContent(): string; remove(): void }[]>
  }
  const [editor] = await (window as unknown as { tinymce: TinyMCE }).tinymce.init({
    target: place(),
    license_key: 'gpl',
    promotion: false,
    ...options,
  })
  editor!.setContent(html)
  const saved = editor!.getContent()
  editor!.remove()
  return saved
}

Object.assign(window, { editors: { ckeditor, tiptap, quill, dompurify, tinymce } })
