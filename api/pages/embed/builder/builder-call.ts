/** What the builder's address asks for, and the address of the widget that it makes. */
import { asOf } from '../../../parameters/as-of.ts'
import { lang } from '../../../parameters/common.ts'
import { Parameters, type RequestContext } from '../../../parameters/parameters.ts'
import { EMBED } from '../addresses.ts'
import { type EmbedCall, parametersOf, readCall } from '../embed-call.ts'
import { type Embed, embeds } from '../embeds.ts'
import { municipality } from '../parameters.ts'
import { cms, color, language, pasted, preview, release, version, width } from './parameters.ts'
import { widget } from './parameters.ts'
import { type System, systems } from './systems.ts'

export interface BuilderCall {
  /** Undefined until it is chosen. */
  readonly system: System | undefined
  readonly embed: Embed
  readonly municipality: string | null
  readonly version: 'follow' | 'locked' | 'frozen'
  readonly color: string | null
  /** In pixels. */
  readonly width: string
  readonly preview: string
  readonly pasted: string | null
  /** The parameters of the widget, without what it does not take. */
  readonly own: Parameters
  readonly ownCall: EmbedCall
  /** Parameters that the widget needs and that are not chosen. */
  readonly missing: readonly string[]
}

/** Reads the address; issues with the builder's own parameters are kept in `parameters`. */
export function readBuilder(parameters: Parameters): BuilderCall {
  const systemName = cms.read(parameters)
  const system = systems.find((one) => one.name === systemName)
  const name = widget.read(parameters)
  language.read(parameters)
  const embed = embeds.find((one) => one.widget === name) ?? embeds[0]!
  const asked = version.read(parameters) ?? 'follow'
  // A frame has no script of the site's to lock.
  const isNothing = asked === 'locked' && system?.form === 'address'
  const chosen = { version: isNothing ? 'follow' : asked, release: release.read(parameters) }
  const { own, ownCall, missing } = ownParameters(embed, parameters, chosen)
  return {
    system,
    embed,
    municipality: ownCall.municipality,
    version: chosen.version as BuilderCall['version'],
    color: color.read(parameters),
    width: width.read(parameters) ?? '',
    preview: preview.read(parameters) ?? 'usual',
    pasted: pasted.read(parameters),
    own,
    ownCall,
    missing,
  }
}

/** The parameters of the widget's address. Values that it refuses are those of another widget, and left out. */
function ownParameters(
  embed: Embed,
  parameters: Parameters,
  chosen: { readonly version: string; readonly release: number },
) {
  const { request, url, releases, now } = parameters.requestContext
  const address = new URL(`${EMBED}/${embed.widget}`, url)
  for (const { name } of parametersOf(embed)) {
    const value = name === lang.name ? parameters.get(language.name) : parameters.get(name)
    if (value !== undefined && name !== asOf.name) address.searchParams.set(name, value)
  }
  const frozen = chosen.release || releases.at(-1)?.id
  if (chosen.version === 'frozen' && frozen) address.searchParams.set(asOf.name, String(frozen))
  const context = { request, url: address, releases, now }
  for (const { parameter, value } of readOwn(embed, context).own.issues)
    if (value !== null) address.searchParams.delete(parameter)
  return readOwn(embed, context)
}

function readOwn(embed: Embed, context: RequestContext) {
  const own = new Parameters(context, parametersOf(embed))
  const ownCall = readCall(embed, own)
  asOf.read(own)
  const missing = [
    ...(ownCall.municipality === null && !embed.isOfOne ? [municipality.name] : []),
    ...own.issues.map(({ parameter }) => parameter),
  ]
  return { own, ownCall, missing }
}

/** The call without its record: that of a municipality that was chosen before. */
export function withoutRecord(call: BuilderCall): BuilderCall {
  const { requestContext } = call.own
  const address = new URL(requestContext.url)
  address.searchParams.delete(call.embed.one?.name ?? '')
  return { ...call, ...readOwn(call.embed, { ...requestContext, url: address }) }
}
