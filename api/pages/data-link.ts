import { html } from 'hono/html'
import type { Html } from '../docs/html.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { type Format, formatTitle } from '../formats/format.ts'
import type { PageContext } from './page.ts'
import { common } from './shared-messages.ts'

/**
 * A link to data, marked as such: by its text, which is the format's, and by its type.
 * @param of what is in it, for those who hear only the link's text
 */
export const dataLink = (href: string, format: Format, of: Html | string): Html =>
  html`<a href="${href}" type="${format.mediaType}"
    >${formatTitle(format)}<span class="hidden">: ${of}</span></a
  >`

/** A link to what the fields of a resource mean. */
export const fieldsLink = (
  { path, title }: Pick<Resource, 'path' | 'title'>,
  { language, to }: Pick<PageContext, 'language' | 'to'>,
): Html =>
  html`<a href="${to(`/docs/resources/${path}`)}"
    >${common[language].fields}<span class="hidden">: ${title[language]}</span></a
  >`

/** Pieces with a sign between them. */
export const separated = (pieces: readonly (Html | string)[], sign = ' · '): Html =>
  html`${pieces.map((piece, i) => html`${i > 0 && sign}${piece}`)}`
