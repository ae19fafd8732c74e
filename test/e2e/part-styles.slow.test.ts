/** Pages show the widgets' templates as their own markup: the rules of the page must not reach into them by chance. */
import { expect, inject, test } from 'vitest'
import { BASE } from '../helpers/api.ts'
import { kindsOfPages } from '../helpers/kinds-of-pages.ts'
import { openPage } from '../helpers/pages.ts'
import { useBrowser } from '../helpers/use-browser.ts'

const used = useBrowser({ file: inject('registerFile') })

/** Selectors with a class that change an element of a part, though they do not say that they are about parts. */
function straySelectors(): string[] {
  const inParts = [...document.querySelectorAll('.part *')]
  const lookOf = (element: Element) => {
    const style = getComputedStyle(element)
    return [...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join()
  }
  const strayIn = (sheet: CSSStyleSheet | CSSMediaRule): string[] =>
    [...sheet.cssRules].flatMap((rule, i) => {
      if (rule instanceof CSSMediaRule) return matchMedia(rule.media.mediaText).matches ? strayIn(rule) : []
      if (!(rule instanceof CSSStyleRule)) return []
      // Commas within :is(…) do not end a selector.
      const stray = rule.selectorText
        .match(/(?:\((?:[^()]|\([^()]*\))*\)|[^,(])+/g)!
        .filter((one) => /\.[a-z]/.test(one) && !/\.part\b|::/.test(one))
        .join()
      const elements = stray === '' ? [] : inParts.filter((element) => element.matches(stray))
      if (elements.length === 0) return []
      const before = elements.map(lookOf)
      sheet.deleteRule(i)
      const changed = elements.find((element, n) => lookOf(element) !== before[n])
      sheet.insertRule(rule.cssText, i)
      return changed ? [`${stray} changes ${changed.tagName} .${changed.getAttribute('class')}`] : []
    })
  return [...document.styleSheets].flatMap(strayIn)
}

test.each(['screen', 'print'] as const)(
  'no rule of a page changes the look of a widget’s template by its class, on %s',
  async (media) => {
    const { page } = await openPage(used.browser, `${used.server.origin}/health`, {})
    await page.emulateMedia({ media })
    let parts = 0
    for (const path of Object.values(kindsOfPages)) {
      await page.goto(`${used.server.origin}${BASE}/${path}`)
      parts += await page.locator('.part').count()
      expect(await page.evaluate(straySelectors), path).toEqual([])
    }
    expect(parts).toBeGreaterThan(15)
    await page.context().close()
  },
)
