import { BASE, DATA_LICENSE } from '../constants.ts'
import type { Context } from '../context.ts'
import type { Common } from '../parameters/common.ts'
import { withQuery } from '../http/links.ts'
import type { Parameters } from '../parameters/parameters.ts'
import type { Label } from '../../db/schema/field.ts'
import type { Feed } from './feed.ts'
import { feedId } from './identifiers.ts'
import { municipalityNames } from './municipality-names.ts'

/** Before the first release nothing has changed yet; the form wants a date all the same. */
const NEVER = '1970-01-01T00:00:00.000Z'

const subtitle = {
  sv: 'Vad som har lagts till, ändrats och avslutats, utgåva för utgåva.',
  en: 'What has been added, changed and closed, release by release.',
}

export interface FeedScope {
  readonly title: Label
  /** The list that the feed is about, below the API's base; '' for everything. */
  readonly path: string
  readonly municipalities: readonly string[] | null
}

/** What a feed says of itself, before its entries. */
export async function feedHead(
  context: Context,
  url: URL,
  parameters: Parameters,
  { resolved, language }: Pick<Common, 'resolved' | 'language'>,
  { title, path, municipalities }: FeedScope,
): Promise<Omit<Feed, 'entries'>> {
  const scope = parameters.selection()
  const names = await municipalityNames(context, resolved, municipalities ?? [])
  return {
    id: feedId(url.pathname.slice(BASE.length + 1), scope),
    title: `Utblick: ${[title[language], ...names.values()].join(', ')}`,
    subtitle: subtitle[language],
    language,
    updated: resolved.release?.publishedAt ?? NEVER,
    self: url.origin + withQuery(url.pathname, parameters.canonical()),
    home: url.origin + (path === '' ? `${BASE}/` : withQuery(`${BASE}/${path}`, scope)),
    license: DATA_LICENSE,
  }
}
