import type { Label, LanguageMap } from '../../../db/schema/field.ts'
import { type RecordFor, resourceOf } from '../../../db/resources/index.ts'
import type { relationStatuses } from '../../../db/resources/relation-statuses.ts'
import { countryName } from '../../../widgets/text/format.ts'
import { asStated, known, open, type Stated, yearIn } from './age.ts'
import {
  entryOf,
  group,
  inBoth,
  inGroups,
  type Said,
  type Section,
  type Seen,
  easyStart,
  wayToList,
} from './content.ts'
import { hardWords } from './hard-words.ts'
import type { Messages } from './messages.ts'
import { inOrderOf } from './order.ts'

type Place = RecordFor<'twinTown'>

const resource = resourceOf('twinTown')!
const MAX_TWIN_TOWNS = 5
const MAX_OTHERS = 4

const byStatus = inOrderOf<Place>([
  'active',
  'dormant',
  'ending',
  null,
  'planned',
  'merged',
  'ended',
] satisfies readonly (keyof typeof relationStatuses | null)[])

/** What is not done together now. */
const PAST_OR_PLANNED: ReadonlySet<Place['status']> = new Set(['planned', 'ended', 'merged'])

/** The towns that the municipality works with; only those that are called twin towns are. */
export function placeSection({ own, code, today }: Seen): Section | null {
  const places = byStatus(own.twinTown ?? [])
  if (places.length === 0) return null
  const twinTowns = places.filter(({ kind }) => kind === 'twin-town')
  const others = places.filter(({ kind }) => kind !== 'twin-town')
  const told = (of: readonly Place[], most: number, before: LanguageMap) =>
    of.length === 0
      ? []
      : [
          group({ sentences: [before] }),
          ...inGroups(
            of.map((place) => said(place, today)),
            most,
          ),
        ]
  return {
    id: 'places',
    title: inBoth((t) => t.places),
    groups: [
      ...told(twinTowns, MAX_TWIN_TOWNS, hardWords.twinTown.meaning),
      ...told(
        others,
        MAX_OTHERS,
        inBoth((t) => (twinTowns.length > 0 ? t.others : t.cooperations)),
      ),
      group({
        ways: [wayToList((t) => t.allPlaces, resource, { municipality: code })],
      }),
    ],
  }
}

function said(place: Place, today: string): Said {
  const country = {
    sv: countryName(place.country, 'sv'),
    en: countryName(place.country, 'en'),
  }
  const stated = relation(place, today)
  const together = PAST_OR_PLANNED.has(place.status) ? [] : easyStart(place.together)
  return {
    lead: stated.lead,
    entry: entryOf(resource, place, [...stated.sentences, ...together], country),
  }
}

/** What the relation is or was. */
function relation(place: Place, today: string): Stated {
  const { kind, status, successor } = place
  if (kind === null) return open(inBoth((t) => t.isRelationOpen))
  const [from, to] = [yearIn(place.since), yearIn(place.until)]
  const say = (sentence: (t: Messages, what: string) => string) =>
    inBoth((t) => sentence(t, t.relations[kind]))
  const stated = (sentence: Label) => asStated(resource, place, today, sentence)
  const present = say((t, what) => (from ? t.relationSince(what, from) : t.isRelation(what)))
  switch (status) {
    case 'active':
      return stated(present)
    case 'dormant':
      return stated(say((t, what) => t.dormantRelation(what)))
    case 'ending':
      return stated(say((t, what) => t.endingRelation(what)))
    case 'planned':
      return known(
        say((t, what) => t.willBeRelation(what)),
        inBoth((t) => t.hasNotBegun),
      )
    case 'ended':
      return known(say((t, what) => (to ? t.wasRelationUntil(what, to) : t.wasRelation(what))))
    case 'merged':
      return known(
        say((t, what) => t.wasRelation(what)),
        inBoth((t) => (successor ? t.mergedInto(successor) : t.merged)),
      )
    case null:
      return open(say((t, what) => (from ? t.becameRelation(what, from) : t.isRelation(what))))
  }
}
