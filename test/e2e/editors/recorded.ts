/**
 * What systems that are no packages of npm save and publish, for the text of `formsOf`: reproduced by hand from what a
 * trial with their own code found on the day of `RECORDED`.
 */
import type { Editor, Form } from '../../../api/docs/embedding/editors.ts'

export const RECORDED = '2026-11-28'

interface Recorded extends Pick<Editor, 'name' | 'version' | 'setting'> {
  readonly published: (address: string) => Readonly<Record<Form, string>>
}

/** WordPress writes & so. */
const inWordPress = (address: string) => address.replaceAll('&', '&#038;')
const inMarkup = (address: string) => address.replaceAll('&', '&amp;')

const paragraphs = (...between: string[]) =>
  ['Före.', ...between, 'Efter.'].map((text) => `<p>${text}</p>`).join('\n')

/** The frame that WordPress makes of an oEmbed answer of others. */
const wordPressFrame = (address: string) => {
  const href = inWordPress(address)
  return `<blockquote class="wp-embedded-content" data-secret="Xq3"><a href="${href}">Våra projekt</a></blockquote>
<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" title="Våra projekt" data-secret="Xq3" src="${href}#?secret=Xq3" width="600" height="600"></iframe>`
}

const embedBlock = (address: string) =>
  `<p>Före.</p><figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">${wordPressFrame(address)}</div></figure><p>Efter.</p>`

const linkIn = (href: string, more = '') => `<a href="${href}"${more}>Våra projekt</a>`

export const recorded: readonly Recorded[] = [
  {
    name: 'WordPress',
    version: '6.1.9',
    setting: {
      sv: 'klassisk redigerare, skribent utan rätt till all kod',
      en: 'classic editor, author without unfiltered HTML',
    },
    published: (address) => ({
      link: paragraphs(linkIn(inWordPress(address))),
      address: `<p>Före.</p>\n${wordPressFrame(address)}\n<p>Efter.</p>`,
      tag: paragraphs(linkIn(inWordPress(address))),
      frame: paragraphs(),
    }),
  },
  {
    name: 'WordPress',
    version: '6.1.9',
    setting: { sv: 'blockredigeraren, inklistrat', en: 'block editor, pasted' },
    published: (address) => ({
      link: paragraphs(linkIn(inWordPress(address))),
      address: embedBlock(address),
      tag: paragraphs(linkIn(inWordPress(address))),
      frame: embedBlock(address),
    }),
  },
  {
    name: 'Drupal',
    version: '11.4',
    setting: { sv: 'textformatet Basic HTML', en: 'text format Basic HTML' },
    published: (address) => ({
      link: paragraphs(linkIn(inMarkup(address))),
      address: paragraphs(`<a href="${inMarkup(address)}">${inMarkup(address)}</a>`),
      tag: `<p>Före.</p>${linkIn(inMarkup(address))}<p>Efter.</p>`,
      frame: paragraphs(),
    }),
  },
  {
    name: 'Umbraco',
    version: '18.2',
    setting: { sv: 'rik text', en: 'rich text' },
    published: (address) => ({
      link: paragraphs(linkIn(inMarkup(address), ' target="_blank" rel="noopener"')),
      address: paragraphs(inMarkup(address)),
      tag: paragraphs(linkIn(inMarkup(address))),
      frame: paragraphs(),
    }),
  },
]
