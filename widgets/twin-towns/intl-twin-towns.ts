import { html, type PropertyDeclarations } from 'lit'
import { IntlElement } from '../element/element.ts'
import { showRest } from '../element/show-rest.ts'
import { GroupMember } from '../page/group.ts'
import { dots } from '../styles/dots.ts'
import type { View } from '../element/view.ts'
import { styles } from './styles.ts'
import { type Actions, type TwinTownLists, twinTownsTemplate } from './template.ts'
import { fields, sortTowns } from './twin-town.ts'
import { messagesIn } from './messages.ts'

/**
 * A municipality's twin towns and partnerships as cards: position of the town, since when and how far away, kind and
 * status, joint activities, the decisions to start and to end, the units in charge, and sources. Dormant and ended
 * relations are in sections of their own.
 *
 * @element intl-twin-towns
 * @csspart overview - The line above the cards: how many, in how many countries, since when.
 * @csspart cards - A list of cards.
 * @csspart card - One relation.
 * @csspart sketch - Position of the town, seen from the municipality.
 * @csspart card-title - Name of the town.
 * @csspart place - The country, and the name as the source has it.
 * @csspart relation - Kind, since when, how many years, how far away.
 * @csspart status-of-relation - Status of the relation, and as at when.
 * @csspart facts - Joint activities; the decisions; the units in charge.
 * @csspart choose - The button that filters the projects of the page by the town.
 * @csspart dormant - Dormant relations.
 * @csspart past - Relations that have ended, or are about to.
 * @csspart apart-title - Heading of dormant relations, and of ended ones.
 * @csspart more - The button that shows what `limit` left out.
 * @csspart sources - Source details; opened by the reader.
 * @cssprop --intl-map-land - Land on the sketch.
 * @cssprop --intl-map-water - Water on the sketch; none unless set.
 * @cssprop --intl-map-border - Coasts on the sketch.
 * @cssprop --intl-map-marker - The town, and the way there.
 */
export class IntlTwinTowns extends IntlElement<TwinTownLists> {
  static override properties: PropertyDeclarations = {
    kind: { reflect: true, useDefault: true },
    status: { reflect: true, useDefault: true },
    country: { reflect: true, useDefault: true },
    group: { reflect: true, useDefault: true },
  }
  static override styles = [IntlElement.styles, dots, styles]

  /** Only this kind of relation, such as "twin-town"; several with commas. */
  declare kind: string
  /** Only this status, such as "active"; several with commas. */
  declare status: string
  /** Only towns of this country, such as "PL"; several with commas. */
  declare country: string
  /** Name shared with an `<intl-projects>` of the page: towns then filter its projects. */
  declare group: string

  constructor() {
    super()
    this.kind = ''
    this.status = ''
    this.country = ''
    this.group = ''
  }

  private readonly member = new GroupMember(this)

  protected override requests() {
    const { municipality, kind, status, country } = this
    const params = { municipality, kind, status, country, fields: fields.join(), sort: 'since' }
    return { records: { path: 'twin-towns', params } }
  }

  protected override defaultHeading() {
    return messagesIn(this.language).title
  }

  protected override order(records: TwinTownLists['records']) {
    return sortTowns(records)
  }

  protected override emptyText() {
    return messagesIn(this.language).empty
  }

  protected override renderContent({ records }: TwinTownLists, view: View) {
    return twinTownsTemplate(records, this.ordered, this.actions, view)
  }

  private get actions(): Actions {
    const { member } = this
    const chosen = member.choices.twinTown?.id
    return {
      more: () => showRest(this, '.card-title a'),
      choosing: member.offers('twinTown')
        ? {
            chosen,
            choose: ({ id, name }) =>
              member.choose('twinTown', id === chosen ? null : { id, title: { sv: name, en: name } }),
          }
        : null,
    }
  }

  protected override skeleton() {
    const bone = html`<p class="bone"></p>`
    const card = html`<div class="card">
      <p class="bone sketch"></p>
      ${[bone, bone, bone, bone, bone]}
    </div>`
    // What most municipalities have, or the page's limit.
    return html`<div class="cards">${Array(6).fill(card).slice(-this.limit)}</div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'intl-twin-towns': IntlTwinTowns
  }
}
