import type { Language } from '../../../db/schema/field.ts'
import { resources } from '../../../db/resources/index.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import type { AppContext } from '../../context.ts'
import { escapeXml } from '../../feeds/xml.ts'
import { type ResolvedRelease, toSelection } from '../../parameters/as-of.ts'
import { municipalityName } from '../text.ts'
import type { EmbedCall } from './embed-call.ts'
import type { Embed } from './embeds.ts'
import { readMunicipality, readOne } from './read-embed.ts'

/** Size of a frame before its content has told its height, in pixels. */
const WIDTH = 720
const HEIGHT = 600

/** "Internationella projekt, Enköpings kommun". */
export async function titleOf(
  { db }: Pick<AppContext, 'db'>,
  embed: Embed,
  { municipality, id, heading, metric }: EmbedCall,
  { language, resolved }: { readonly language: Language; readonly resolved: ResolvedRelease },
): Promise<string> {
  const at = toSelection(resolved)
  const resource = embed.resource && (resources[embed.resource] as unknown as Resource)
  const one = resource && id !== null ? await readOne(db, at, resource, id) : null
  const code = municipality ?? (one && String(one.municipalityCode))
  const found = code === null ? null : await readMunicipality(db, at, code, () => '')
  return [heading ?? embed.title(language, metric), found && municipalityName(found.name, language)]
    .filter(Boolean)
    .join(', ')
}

/** A link in a quote, which every editor keeps, and the frame that shows the same address. */
export function frameCode(
  { frameHeight = HEIGHT }: Embed,
  address: string,
  title: string,
  most: { readonly width: number; readonly height: number },
) {
  const [width, height] = [Math.min(WIDTH, most.width), Math.min(frameHeight, most.height)]
  const [href, name] = [escapeXml(address), escapeXml(title)]
  return {
    width,
    height,
    html: `<blockquote><a href="${href}">${name}</a></blockquote><iframe src="${href}" title="${name}" width="${width}" height="${height}" loading="lazy"></iframe>`,
  }
}
