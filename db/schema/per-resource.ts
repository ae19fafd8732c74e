import type { Resource } from './resource.ts'

/** Derives something from a definition once, when it is first needed. */
export function perResource<T>(derive: (resource: Resource) => T): (resource: Resource) => T {
  const derived = new WeakMap<Resource, T>()
  return (resource) => {
    const known = derived.get(resource)
    if (known !== undefined) return known
    const value = derive(resource)
    derived.set(resource, value)
    return value
  }
}
