import { html } from 'hono/html'
import { decision } from '../../../db/resources/decision.ts'
import { type relationKinds, twinTown } from '../../../db/resources/twin-town.ts'
import type { Json } from '../../../db/schema/json.ts'
import { isProposal } from '../../../db/schema/proposal.ts'
import { kilometresBetween } from '../../../widgets/map/great-circle.ts'
import { number } from '../../../widgets/text/format.ts'
import type { Html } from '../../docs/html.ts'
import { capital, municipalityName } from '../text.ts'
import { valueInWords } from '../values.ts'
import type { RecordView, ShowsFields } from './view.ts'

const messages = {
  sv: {
    to: ' till ',
    with: ' med ',
    in: 'i',
    away: (km: string) => `${km} km bort`,
    proposal: 'Förslag till beslut',
    decided: 'Beslut',
  },
  en: {
    to: ' of ',
    with: ' with ',
    in: 'in',
    away: (km: string) => `${km} km away`,
    proposal: 'Proposal for a decision',
    decided: 'Decision',
  },
} as const

/** Relations that one has with another; a town is one's own. */
const mutual: ReadonlySet<unknown> = new Set<keyof typeof relationKinds>([
  'municipal-partnership',
  'exchange',
])

/** Fields that say where a record is, the nearest first. */
const places = ['place', 'country'] as const

/** "Vänort till Tyresö kommun, i Finland, 434 km bort": what it is, whose, and where. */
export function subtitle(view: RecordView): ShowsFields & { readonly markup: Html } {
  const { resource, record, municipality, language, to } = view
  const t = messages[language]
  const [kind, kindField] = Object.entries(resource.fields).find(([, { isKind }]) => isKind) ?? []
  const known = (name: string) => record[name] !== null && record[name] !== undefined
  const what =
    kind !== undefined && known(kind)
      ? valueInWords(record[kind], kindField!, view)
      : resource.name === decision.name
        ? isProposal(resource, record)
          ? t.proposal
          : t.decided
        : capital(resource.noun[language].one)
  const where = places.filter((name) => resource.fields[name] && known(name))
  const from = pointOf(municipality)
  const here = pointOf(record)
  const owner =
    municipality &&
    html`<a href="${to(`/municipalities/${String(municipality.id)}`)}"
      >${municipalityName(String(municipality.name), language)}</a
    >`
  const between = resource.name !== twinTown.name ? ', ' : mutual.has(record['kind']) ? t.with : t.to
  return {
    fields: [...(kind === undefined ? [] : [kind]), ...places, ...pointFields],
    markup: html`<p class="subtitle">
      ${what}${owner && html`${between}${owner}`}${
        where.length > 0 &&
        html`, ${t.in}
        ${where.map((name, i) => html`${i > 0 && ', '}${valueInWords(record[name], resource.fields[name]!, view)}`)}`
      }${from && here && html`, ${t.away(number(Math.round(kilometresBetween(from, here)), language))}`}
    </p>`,
  }
}

const pointFields = ['longitude', 'latitude'] as const

function pointOf(record: Json | null): [longitude: number, latitude: number] | null {
  const [longitude, latitude] = pointFields.map((name) => record?.[name])
  return typeof longitude === 'number' && typeof latitude === 'number' ? [longitude, latitude] : null
}
