// Hands every program that asks for "typescript" the workspace's own, which is older than the project's.
import { registerHooks } from 'node:module'

const here = import.meta.url

registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier, specifier === 'typescript' ? { ...context, parentURL: here } : context),
})
