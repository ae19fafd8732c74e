import { html, type TemplateResult } from 'lit'

/**
 * Copies the text before the button; without clipboard access, selects it for the reader to copy. Shows the result by
 * switching between two texts in the markup: Lit owns the rendered nodes.
 */
async function copy({ currentTarget }: Event): Promise<void> {
  const button = currentTarget as HTMLButtonElement
  const text = button.previousElementSibling as HTMLElement
  const [copied, selected] = [...button.nextElementSibling!.children] as HTMLElement[]
  copied!.hidden = selected!.hidden = true
  try {
    await navigator.clipboard.writeText(text.innerText)
    copied!.hidden = false
  } catch {
    getSelection()?.selectAllChildren(text)
    selected!.hidden = false
  }
}

interface CitationMessages {
  readonly cite: string
  readonly copy: string
  readonly copied: string
  readonly selected: string
}

export const citation = (text: string, t: CitationMessages): TemplateResult =>
  html`<details part="citation">
    <summary>${t.cite}</summary>
    <p class="text">${text}</p>
    <button type="button" @click=${copy}>${t.copy}</button>
    <span role="status"><span hidden>${t.copied}</span><span hidden>${t.selected}</span></span>
  </details>`
