import { html } from 'lit/html.js'
import { IntlElement } from '../shared/element.ts'
import type { View } from '../shared/view.ts'
import { styles } from './styles.ts'
import { type TwinTownLists, twinTownsTemplate } from './template.ts'
import { fields, sorted } from './twin-town.ts'
import { wordsIn } from './words.ts'

/**
 * A municipality's twin towns and partnerships as cards: place, since when, kind and status, what is done
 * together, the decision, and where the source says so.
 *
 * @element intl-twin-towns
 * @attr {string} municipality - Code of the municipality, such as "0764"
 * @attr {string} kind - Only this kind of relation, such as "twin-town"; several with commas
 * @attr {string} status - Only this status, such as "active"; several with commas
 * @attr {string} country - Only this country, such as "PL"; several with commas
 * @slot - Shown until there is data, and when there is none to be had
 * @slot heading - Text of the heading
 * @slot intro - Below the heading
 * @slot empty - Instead of the sentence that there are none
 * @slot footer - At the head of the footer
 * @event {CustomEvent<LoadDetail>} intl-load - Data has been painted
 * @event {CustomEvent<ErrorDetail>} intl-error - Data could not be fetched
 * @event {CustomEvent<SelectDetail>} intl-select - A town was chosen; cancel it to route yourself
 * @csspart frame - All of it
 * @csspart heading - The heading
 * @csspart fictional - The mark on invented data
 * @csspart status - The line that says what goes wrong or takes time
 * @csspart cards - A list of cards
 * @csspart card - One relation
 * @csspart sketch - Where the town lies
 * @csspart card-title - Name of the town
 * @csspart place - The country
 * @csspart relation - Kind, since when, distance
 * @csspart status-of-relation - Status of the relation
 * @csspart facts - What is done together; decisions
 * @csspart sources - What the source says
 * @csspart past - Relations that have ended, or are about to
 * @csspart footer - Source, licence, date
 * @cssprop --intl-color-text - Text
 * @cssprop --intl-color-surface - Background; none unless set
 * @cssprop --intl-color-accent - Links, and the way on the sketch
 * @cssprop --intl-color-border - Hairlines
 * @cssprop --intl-color-focus - Focus ring
 * @cssprop --intl-font-family - Typeface; the page's unless set
 * @cssprop --intl-radius - Corners
 * @cssprop --intl-space - A quarter of the space between things
 * @cssprop --intl-map-water - Background of the sketch
 * @cssprop --intl-map-border - Coasts on the sketch
 * @cssprop --intl-map-marker - The way and both places on the sketch
 * @cssstate loading
 * @cssstate ready
 * @cssstate empty
 * @cssstate stale
 * @cssstate error
 */
export class IntlTwinTowns extends IntlElement<TwinTownLists> {
  static override properties = { ...IntlElement.properties, kind: {}, status: {}, country: {} }
  static override styles = [...IntlElement.styles, styles]

  declare kind: string
  declare status: string
  declare country: string

  protected override asks() {
    const { municipality, kind, status, country } = this
    const params = { municipality, kind, status, country, fields: fields.join(), sort: 'since' }
    return { records: { path: 'twin-towns', params } }
  }

  protected override name() {
    return wordsIn(this.language).title
  }

  protected override order(records: TwinTownLists['records']) {
    return sorted(records)
  }

  protected override emptyText() {
    return wordsIn(this.language).empty
  }

  protected override content(lists: TwinTownLists, view: View) {
    return twinTownsTemplate(lists, view)
  }

  protected override skeleton() {
    const bone = html`<div class="card">
      <p class="bone sketch"></p>
      <p class="bone"></p>
      <p class="bone"></p>
    </div>`
    return html`<div class="cards">${[bone, bone, bone]}</div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'intl-twin-towns': IntlTwinTowns
  }
}
