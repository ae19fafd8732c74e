import { html, type TemplateResult } from 'lit/html.js'

/** Copies the text beside the button; where the clipboard is closed, selects it for the reader to copy. */
async function copy(event: Event, done: string): Promise<void> {
  const button = event.currentTarget as HTMLButtonElement
  const text = button.previousElementSibling as HTMLElement
  try {
    await navigator.clipboard.writeText(text.innerText)
    button.textContent = done
  } catch {
    getSelection()?.selectAllChildren(text)
  }
}

interface CitationWords {
  readonly cite: string
  readonly copy: string
  readonly copied: string
}

/** @csspart citation - How to cite; opened by the reader. */
export const citation = (text: string, words: CitationWords): TemplateResult =>
  html`<details part="citation">
    <summary>${words.cite}</summary>
    <p class="text">${text}</p>
    <button type="button" @click=${(event: Event) => copy(event, words.copied)}>${words.copy}</button>
  </details>`
