/**
 * A widget asks the API of the host that its script came from: `import.meta.url`. Where the code ends up in another
 * kind of script, this puts an expression in its place.
 */
import type { Plugin } from 'vite'

const SCRIPT = 'utblickScript'

/** In a classic script. Read while it is evaluated: later nobody knows which script is running. */
export const CLASSIC_SCRIPT = {
  intro: `const ${SCRIPT} = document.currentScript?.src || document.baseURI;`,
  expression: SCRIPT,
}
/** In another project's bundle: its page's own host. */
export const OF_PAGE = 'document.baseURI'

export const scriptAddress = (expression: string): Plugin => ({
  name: 'utblick:script-address',
  enforce: 'pre',
  transform: (code, id) =>
    /\/widgets\/.*\.ts$/.test(id) && code.includes('import.meta.url')
      ? { code: code.replaceAll('import.meta.url', expression), map: null }
      : undefined,
})
