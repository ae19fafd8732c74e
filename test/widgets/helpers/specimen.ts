/** The smallest widget there is: what it shows is the base. */
import { html, type PropertyDeclarations } from 'lit'
import { define } from '../../../widgets/element/define-element.ts'
import { IntlElement } from '../../../widgets/element/element.ts'

interface Boats {
  readonly records: readonly { readonly name: string }[]
  readonly harbours: readonly { readonly name: string }[]
}

export class Specimen extends IntlElement<Boats> {
  static override properties: PropertyDeclarations = {
    colour: { reflect: true, useDefault: true },
    most: { type: Number, reflect: true, useDefault: true },
    rigged: { type: Boolean, reflect: true, useDefault: true },
  }
  declare colour: string
  declare most: number
  declare rigged: boolean

  constructor() {
    super()
    this.colour = ''
    this.most = 500
    this.rigged = false
  }

  protected override requests() {
    const { municipality, colour, most } = this
    return {
      records: { path: 'boats', params: { municipality, colour }, records: most },
      harbours: { path: 'harbours', optional: true },
    }
  }
  protected override defaultHeading() {
    return this.language === 'en' ? 'Boats' : 'Båtar'
  }
  protected override renderContent({ records, harbours }: Boats) {
    // As the templates of the widgets, it fails on a record without its fields.
    const names = (list: readonly { name: string }[]) => list.map(({ name }) => html`<li>${name.trim()}</li>`)
    return html`<ul>
      ${names(records)}${names(harbours)}
    </ul>`
  }
}

define('x-specimen', Specimen)

export const boats = [
  { id: 'a', url: 'https://utblick.example/a', name: 'Ada' },
  { id: 'b', url: 'https://utblick.example/b', name: 'Bris' },
]
