import { html } from 'hono/html'
import { decision } from '../../../db/resources/decision.ts'
import type { RecordFor } from '../../../db/resources/index.ts'
import { isProposal } from '../../../db/schema/proposal.ts'
import type { Citation } from '../../../db/schema/resource.ts'
import type { UncertainDate } from '../../../db/schema/uncertain-date.ts'
import { messagesIn as sourceMessages } from '../../../widgets/records/sources.ts'
import { dateInWords } from '../../../widgets/text/format-date.ts'
import type { Html } from '../../docs/html.ts'
import { common } from '../shared-messages.ts'
import { municipalityName } from '../text.ts'
import { isOurs } from '../../../db/resources/status-age.ts'
import type { RecordView } from './view.ts'

const messages = {
  sv: {
    copy: 'Skriv så här till kommunen:',
    from: (municipality: string) => `Begär den hos ${municipality}.`,
    write: 'Skriv till registratorn',
    anonymous: 'Du behöver inte säga vem du är eller varför, om det inte behövs för att pröva utlämnandet.',
  },
  en: {
    copy: 'Write this to the municipality, in Swedish:',
    from: (municipality: string) => `Ask ${municipality} for it.`,
    write: 'Write to the registry',
    anonymous:
      'You need not say who you are or why, unless that is needed to decide whether the document may be released.',
  },
} as const

/** The municipality reads Swedish, whatever the language of the page. */
const request = {
  subject: 'Begäran om allmän handling',
  ask: (documents: readonly string[]) => `Hej! Jag begär att få ta del av: ${documents.join('; ')}.`,
}

/** What a public document is asked for by. */
interface Document {
  readonly title: string
  readonly body?: string | null
  readonly date?: UncertainDate | null
  readonly paragraph?: string | null
  readonly registrationNumber?: string | null
}

/** How to ask the municipality for what the record is based on; nothing where there is nothing to ask for. */
export function requestDocument(view: RecordView): Html | null {
  const { municipality, isFictional, language } = view
  if (!municipality || isFictional) return null
  const documents = [...new Set(documentsOf(view).map(inWords))]
  if (documents.length === 0) return null
  const t = messages[language]
  const { name, website, registrarMailbox } = municipality as unknown as RecordFor<'municipality'>
  const text = request.ask(documents)
  return html`<section aria-labelledby="request">
    <h2 id="request">${sourceMessages(language).request}</h2>
    <p>${t.from(municipalityName(name, language))} ${t.copy}</p>
    <blockquote class="copy" lang="sv">${text}</blockquote>
    <p>
      ${
        registrarMailbox !== null &&
        html`<a
            href="mailto:${registrarMailbox}?subject=${encodeURIComponent(request.subject)}&body=${encodeURIComponent(text)}"
            >${t.write}</a
          >
          ·`
      }
      ${website !== null && html`<a href="${website}">${common[language].website}</a>`}
    </p>
    <p class="quiet">${t.anonymous}</p>
  </section>`
}

/** Documents of the municipality that are known by their number or paragraph, or that are not on the web. */
function documentsOf({ resource, record, municipality }: RecordView): Document[] {
  const decisions =
    resource.name === decision.name
      ? [record]
      : Object.entries(resource.embeds)
          .filter(([, embed]) => embed.resource.name === decision.name)
          .flatMap(([name]) => [record[name]].flat().filter(Boolean))
  const minutes = (decisions as readonly RecordFor<'decision'>[])
    .filter(({ paragraph, registrationNumber }) => paragraph !== null || registrationNumber !== null)
    .map((one): Document => ({
      ...one,
      title: one.title.sv,
      // A proposal has not been before the body that it is made to.
      body: isProposal(decision, one) ? null : one.body,
    }))
  const publisher = municipalityName(String(municipality!.name), 'sv')
  const papers = (record.sources as readonly Citation[])
    .filter(
      (cited) =>
        !isOurs(cited.kind) &&
        (cited.registrationNumber !== null || (cited.href === null && cited.publisher === publisher)),
    )
    .map(({ title, documentDate, registrationNumber }): Document => ({
      title,
      date: documentDate,
      registrationNumber,
    }))
  return [...minutes, ...papers]
}

/** "Riktlinjer för internationellt samarbete, 21 juni 2010, dnr 2010/KS 130 005". */
const inWords = ({ title, body, date, paragraph, registrationNumber }: Document): string =>
  [title, body, date && dateInWords(date, 'sv'), paragraph, registrationNumber && `dnr ${registrationNumber}`]
    .filter(Boolean)
    .join(', ')
