/** Styles as plain text, adopted by the shadow root. No `<style>` element, so a strict CSP is content. */

/** Marks a style sheet for editors and for the build, which takes out its white space. No `${}` inside. */
export const css = String.raw

const sheets = new Map<string, CSSStyleSheet>()

function sheetOf(text: string): CSSStyleSheet {
  let sheet = sheets.get(text)
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    sheets.set(text, sheet)
  }
  return sheet
}

/** Gives a shadow root its styles; every element of a kind shares them. */
export function adoptStyles(root: ShadowRoot, styles: readonly string[]): void {
  if ('adoptedStyleSheets' in root && 'replaceSync' in CSSStyleSheet.prototype) {
    root.adoptedStyleSheets = styles.map(sheetOf)
    return
  }
  // Safari before 16.4.
  const style = document.createElement('style')
  style.textContent = styles.join('')
  ;(root as ShadowRoot).append(style)
}
