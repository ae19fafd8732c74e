import 'axe-core/axe.min.js'
import type { AxeResults } from 'axe-core'
import type { LitElement } from 'lit'

declare const axe: { run(element: Element, options: object): Promise<AxeResults> }

/** Rules by the color scheme of the page. Of a dark page only what depends on colors: the rest has been checked. */
const optionsFor = {
  light: {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // Rules on the page around the widget.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  },
  dark: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } },
}

async function violations(element: Element, scheme: keyof typeof optionsFor): Promise<string[]> {
  const results = await axe.run(element, optionsFor[scheme])
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join('; ')}`,
  )
}

/** Fails when axe finds an error in the widget on a light page or on a dark one. In Chromium alone: axe reads the DOM. */
export async function expectNoAxeViolations(element: Element): Promise<void> {
  if (!/Chrom(e|ium)\//.test(navigator.userAgent)) return
  const root = document.documentElement
  const before = root.style.colorScheme
  try {
    for (const scheme of ['light', 'dark'] as const) {
      root.style.colorScheme = scheme
      document.body.style.backgroundColor = 'Canvas'
      ;(element as LitElement).requestUpdate?.()
      await (element as LitElement).updateComplete
      const found = await violations(element, scheme)
      if (found.length > 0) throw new Error(`on a ${scheme} page:\n${found.join('\n')}`)
    }
  } finally {
    root.style.colorScheme = before
  }
}
