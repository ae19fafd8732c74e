declare module 'n3' {
  import type { DatasetCore, Quad } from '@rdfjs/types'

  export class Parser {
    parse(text: string): Quad[]
  }
  export class Store implements DatasetCore {
    constructor(quads: Iterable<Quad>)
    readonly size: number
    add(quad: Quad): this
    delete(quad: Quad): this
    has(quad: Quad): boolean
    match(...pattern: Parameters<DatasetCore['match']>): DatasetCore
    [Symbol.iterator](): Iterator<Quad>
  }
}
