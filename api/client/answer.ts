/** What every answer of the API is made of, before anyone has looked closer. */
export interface SomeAnswer {
  readonly data: unknown
  readonly _meta: unknown
  readonly _links?: { readonly next?: { readonly href: string } }
}

export const isObject = (value: unknown): value is Record<string, unknown> => Object(value) === value

export const isAnswer = (value: unknown): value is SomeAnswer =>
  isObject(value) && isObject(value.data) && isObject(value._meta)
