/** What is copied: the address, the link, the lines for a site's template, the element, the frame. Unescaped markup. */
import type { Language } from '../../../../db/schema/field.ts'
import { type BuiltScripts, NEWEST_SCRIPTS } from '../../../built-scripts.ts'
import { BASE } from '../../../constants.ts'
import { escapeXml } from '../../../feeds/xml.ts'
import { withQuery } from '../../../envelope/links.ts'
import { EMBED } from '../addresses.ts'
import { elementElsewhere } from '../element.ts'
import type { BuilderCall } from './builder-call.ts'

export interface Codes {
  readonly address: string
  readonly link: string
  /** The loader, once per site. */
  readonly loader: string
  /** The widget's own script, once per page. */
  readonly script: string
  readonly tag: string
  readonly npm: string
}

/** The canonical address of the widget, with this host. */
export const addressOf = ({ embed, own }: BuilderCall, origin: string): string =>
  origin + withQuery(`${EMBED}/${embed.widget}`, own.canonical('format'))

/** @param title text of the link */
export function codesOf(
  call: BuilderCall,
  title: string,
  { origin, built }: { readonly origin: string; readonly built: BuiltScripts | null },
): Codes {
  const { embed, own } = call
  const address = addressOf(call, origin)
  const link = `<p><a href="${escapeXml(address)}">${escapeXml(title)}</a></p>`
  const isLocked = call.version === 'locked' && built !== null
  const script = (file: string, kind: string) => {
    const digest = isLocked ? built.files[file] : undefined
    const integrity = digest === undefined ? '' : ` integrity="${digest}" crossorigin`
    return `<script ${kind} src="${origin}${isLocked ? built.path : NEWEST_SCRIPTS}${file}"${integrity}></script>`
  }
  const tag = elementElsewhere(embed, own, link)
  return {
    address,
    link,
    loader: script('loader.js', 'defer'),
    script: script(`${embed.widget}.js`, 'type="module"'),
    tag,
    npm: [
      `npm install utblick${isLocked ? `@${built.version}` : ''}`,
      '',
      `import 'utblick/${embed.widget}/define'`,
      '',
      elementElsewhere(embed, own, link, { api: origin + BASE }),
    ].join('\n'),
  }
}

/** The language of the texts in the code. */
export const languageOf = ({ own }: BuilderCall, usual: Language): Language =>
  own.get('lang') === 'en' ? 'en' : own.get('lang') === 'sv' ? 'sv' : usual
