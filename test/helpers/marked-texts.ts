/** A piece of text of a page, with the language of its surroundings. */
export interface MarkedText {
  readonly text: string
  readonly lang: string
}

const WITHOUT_END = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'wbr'])
const NOT_READ = new Set(['head', 'style', 'script'])

/** What is read on a page, piece by piece. */
export function markedTexts(page: string): MarkedText[] {
  const open: { readonly name: string; readonly lang: string }[] = []
  const texts: MarkedText[] = []
  const pieces = /<!--.*?-->|<!doctype[^>]*>|<(\/?)([a-z][\w:-]*)([^>]*)>|([^<]+)/gis
  for (const [, end, name = '', attributes = '', text] of page.matchAll(pieces)) {
    const words = (text ?? '').replace(/\s+/g, ' ').replaceAll('&quot;', '"').replaceAll('&amp;', '&').trim()
    const inside = open.at(-1)
    if (end) open.splice(open.findLastIndex((one) => one.name === name))
    else if (name) {
      const [, lang] = / lang="?([\w-]+)/.exec(attributes) ?? []
      if (!WITHOUT_END.has(name) && !attributes.endsWith('/'))
        open.push({ name, lang: lang ?? inside?.lang ?? '' })
    } else if (words && inside && !open.some((one) => NOT_READ.has(one.name)))
      texts.push({ text: words, lang: inside.lang })
  }
  return texts
}
