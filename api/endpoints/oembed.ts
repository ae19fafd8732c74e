import { asOf } from '../parameters/as-of.ts'
import { formatParameter, lang } from '../parameters/common.ts'
import { defineParameter, integerParameter, Parameters } from '../parameters/parameters.ts'
import { notFound } from '../http/problem.ts'
import { EMBED, OEMBED } from '../pages/embed/addresses.ts'
import { parametersOf, readCall } from '../pages/embed/embed-call.ts'
import { embeds } from '../pages/embed/embeds.ts'
import { frameCode, titleOf } from '../pages/embed/frame-code.ts'
import { municipality } from '../pages/embed/parameters.ts'
import { defineRoute } from './define.ts'
import { checkEmbed } from './embed-check.ts'

const json = {
  name: 'json',
  mediaType: 'application/json',
  acceptedAs: ['application/json+oembed'],
  contentType: 'application/json; charset=utf-8',
}

/** Seconds for which a content management system may keep the answer. */
const CACHE_AGE = 86_400

const url = defineParameter<string>({
  name: 'url',
  description: { sv: 'Widgetens adress.', en: 'The address of the widget.' },
  schema: { type: 'string', format: 'uri' },
  required: true,
  read: (parameters) => {
    parameters.requirePresent('url', allowedAddress)
    return parameters.get('url') ?? ''
  },
})

const allowedAddress = {
  sv: `en adress som börjar med ${EMBED}/ på den här servern`,
  en: `an address that begins with ${EMBED}/ on this host`,
}

/** The most pixels that the page around gives. */
const atMost = (name: string, description: { readonly sv: string; readonly en: string }) =>
  integerParameter({ minimum: 1, maximum: 100_000, default: 100_000 }, { name, description, example: '600' })

const maxwidth = atMost('maxwidth', { sv: 'Högsta bredd, i bildpunkter.', en: 'Most width, in pixels.' })
const maxheight = atMost('maxheight', { sv: 'Högsta höjd, i bildpunkter.', en: 'Most height, in pixels.' })

/** GET /oembed (oembed.com): the frame that a content management system shows for a widget's address. */
export const oembed = defineRoute({
  path: OEMBED,
  formats: [json],
  parameters: [url, maxwidth, maxheight, formatParameter([json]), lang],
  read: (parameters) => ({
    address: url.read(parameters),
    most: { width: maxwidth.read(parameters), height: maxheight.read(parameters) },
  }),
  handle: ({ request, url: own, releases, context: { now }, address, most }) => {
    const asked = URL.canParse(address) ? new URL(address) : null
    const embed = embeds.find(({ widget }) => asked?.pathname === `${EMBED}/${widget}`)
    if (!asked || asked.origin !== own.origin || !embed)
      throw notFound({
        sv: `Adressen i url är ingen widgets. Den ska vara ${allowedAddress.sv}.`,
        en: `The address in url is not a widget’s. It must be ${allowedAddress.en}.`,
      })
    const parameters = new Parameters({ request, url: asked, releases, now: now() }, parametersOf(embed))
    const call = readCall(embed, parameters)
    if (call.id === null)
      parameters.requirePresent(municipality.name, { sv: 'kommunens kod', en: 'the municipality’s code' })
    const resolved = asOf.read(parameters)
    const language = lang.read(parameters)
    parameters.check()
    return {
      describedBy: '/openapi.json',
      resolved,
      body: async (context) => {
        // A frame would show the page that says what is wrong.
        await checkEmbed(context, embed, call, parameters)
        const title = await titleOf(context, embed, call, { language, resolved })
        const canonical = `${asked.origin}${asked.pathname}?${parameters.canonical()}`
        const { width, height, html } = frameCode(embed, canonical, title, most)
        return JSON.stringify({
          version: '1.0',
          type: 'rich',
          title,
          provider_name: 'Utblick',
          provider_url: `${own.origin}/`,
          cache_age: CACHE_AGE,
          width,
          height,
          html,
        })
      },
    }
  },
})
