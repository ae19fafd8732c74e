import { resources } from '../../db/resources/index.ts'
import { municipality } from '../../db/resources/municipality.ts'
import type { Resource } from '../../db/schema/resource.ts'
import type { AppContext } from '../context.ts'
import type { EmbedCall } from '../pages/embed/embed-call.ts'
import type { Embed } from '../pages/embed/embeds.ts'
import { readOne } from '../pages/embed/read-embed.ts'
import { asOf, toSelection } from '../parameters/as-of.ts'
import type { Parameters } from '../parameters/parameters.ts'
import { checkReferences, referencesIn } from './reference-check.ts'

/**
 * Rejects what the register does not have, and a record of another municipality than the one that the address names,
 * which the page would say it belongs to.
 * @throws one Problem that names every such value
 */
export async function checkEmbed(
  context: AppContext,
  embed: Embed,
  { municipality: code, id, choice }: EmbedCall,
  parameters: Parameters,
): Promise<void> {
  const resource = embed.resource && (resources[embed.resource] as unknown as Resource)
  await checkReferences(context, parameters, {
    ...(resource && referencesIn(resource, choice.filters)),
    ...(code !== null && { municipality: { resource: municipality as unknown as Resource, ids: [code] } }),
    ...(resource && id !== null && { [embed.one!.name]: { resource, ids: [id] } }),
  })
  if (!resource || code === null || id === null) return
  const one = await readOne(context.db, toSelection(asOf.read(parameters)), resource, id)
  if (!one || one.municipalityCode === code) return
  parameters.addInvalid('municipality', [String(one.municipalityCode)], {
    sv: `${id} hör till en annan kommun`,
    en: `${id} belongs to another municipality`,
  })
  parameters.check()
}
