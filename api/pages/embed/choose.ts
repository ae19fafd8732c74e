/** Pages that ask for what the address of an embed lacks. */
import { html } from 'hono/html'
import { messagesIn as figureMessages } from '../../../widgets/figure/messages.ts'
import type { Page, PageContext } from '../page.ts'
import { EMBED } from './addresses.ts'
import { embeds, nameIn } from './embeds.ts'
import { withQuery } from '../../envelope/links.ts'
import { sameAddress } from '../links.ts'
import { municipalityName } from '../text.ts'
import { metric, municipality } from './parameters.ts'

const messages = {
  sv: {
    widget: 'Vad ska visas?',
    noWidget: 'Det finns ingen widget på den adressen. Välj en av dem som finns:',
    municipality: 'Vilken kommun?',
    noMunicipality: 'Adressen säger inte vilken kommun som ska visas. Välj en:',
    metric: 'Vilken siffra?',
    noMetric: 'Adressen ska säga vilken siffra som visas. Välj en:',
    project: 'Vilket projekt?',
    noProject: 'Adressen ska säga vilket projekt som visas.',
    toBuilder: 'Välj projekt och få rätt adress',
    none: 'Registret har inga kommuner än.',
  },
  en: {
    widget: 'What should be shown?',
    noWidget: 'There is no widget at that address. Choose one of these:',
    municipality: 'Which municipality?',
    noMunicipality: 'The address does not say which municipality to show. Choose one:',
    metric: 'Which figure?',
    noMetric: 'The address must say which figure to show. Choose one:',
    project: 'Which project?',
    noProject: 'The address must say which project to show.',
    toBuilder: 'Choose a project and get the right address',
    none: 'The register has no municipalities yet.',
  },
} as const

/** The widgets, with the municipality and the language of the address. */
export function chooseWidget({ language, url }: PageContext): Page {
  const t = messages[language]
  const kept = new URLSearchParams(
    [municipality.name, 'lang'].flatMap((name) => {
      const value = url.searchParams.get(name)
      return value === null ? [] : [[name, value]]
    }),
  ).toString()
  return {
    title: [t.widget],
    crumbs: [],
    isProblem: true,
    body: html`<p>${t.noWidget}</p>
      <ul>
        ${embeds.map(
          (embed) =>
            html`<li>
              <a href="${withQuery(`${EMBED}/${embed.widget}`, kept)}">${nameIn(embed, language)}</a>
            </li>`,
        )}
      </ul>`,
  }
}

/** The same address for each figure. */
export function chooseMetric({ language, url }: PageContext): Page {
  const t = messages[language]
  return {
    title: [t.metric],
    crumbs: [],
    isProblem: true,
    body: html`<p>${t.noMetric}</p>
      <ul>
        ${Object.entries(figureMessages(language).titles).map(
          ([name, title]) =>
            html`<li><a href="${sameAddress(url, { [metric.name]: name })}">${title}</a></li>`,
        )}
      </ul>`,
  }
}

/** The builder, which lists the municipality's projects. */
export function chooseProject({ language, url, to }: PageContext): Page {
  const t = messages[language]
  const code = url.searchParams.get(municipality.name)
  const builder = to(EMBED, { widget: 'project', ...(code !== null && { [municipality.name]: code }) })
  return {
    title: [t.project],
    crumbs: [],
    isProblem: true,
    body: html`<p>${t.noProject} <a href="${builder}">${t.toBuilder}</a></p>`,
  }
}

/** The same address for each municipality. */
export function chooseMunicipality(
  known: readonly { readonly id: string; readonly name: string }[],
  { language, url }: PageContext,
): Page {
  const t = messages[language]
  return {
    title: [t.municipality],
    crumbs: [],
    isProblem: true,
    body: html`<p>${known.length > 0 ? t.noMunicipality : t.none}</p>
      <ul>
        ${known.map(
          ({ id, name }) =>
            html`<li>
              <a href="${sameAddress(url, { [municipality.name]: id })}"
                >${municipalityName(name, language)}</a
              >
            </li>`,
        )}
      </ul>`,
  }
}
