/** Gives the browser tests, which run without Vite, the same modules as `vite-generated.ts`. */
import type { TestRunnerPlugin } from '@web/test-runner'
import { generatedCode, isGenerated } from './generated-modules.ts'

/** A path that no file has, because browsers cannot fetch `virtual:`. */
const PATH = /^\/__generated__\/(.+)\.js$/

export function generated(): TestRunnerPlugin {
  return {
    name: 'utblick:generated',
    resolveImport: ({ source }) =>
      isGenerated(source) ? `/__generated__/${source.replace('virtual:', '')}.js` : undefined,
    serve(context) {
      const source = `virtual:${PATH.exec(context.path)?.[1]}`
      return isGenerated(source)
        ? { body: generatedCode(source, (path) => `/${path}`), type: 'js' }
        : undefined
    },
  }
}
