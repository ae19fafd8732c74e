import { html } from 'hono/html'
import { projectFields, projectStatuses } from '../../../db/resources/project-fields.ts'
import type { Language } from '../../../db/schema/field.ts'
import { BASE } from '../../constants.ts'
import { activityStatuses, dateFields, reporter } from '../../formats/iati-activity.ts'
import { aidOrganisations } from '../../formats/iati-funders.ts'
import { example, type Html } from '../html.ts'
import type { Page, PageContext, Prose } from '../page.ts'

const request = ({ origin }: PageContext) =>
  example(`curl '${origin}${BASE}/projects?format=iati&fictional=true'`, 'sh')

/** Each status with its code, from the mapping itself. */
const statuses = (language: Language): Html =>
  html`<ul>
    ${Object.entries(projectStatuses).map(
      ([status, label]) =>
        html`<li>
          ${label[language]} (<code>${status}</code>):
          <code>${activityStatuses[status as keyof typeof projectStatuses]}</code>
        </li>`,
    )}
  </ul>`

const fieldsOfDates = (language: Language): string =>
  dateFields.map((name) => projectFields[name].title[language]).join(', ')

const funders = (and: string): string => aidOrganisations.map(({ name }) => name).join(and)

const prose: Prose = {
  sv: (context) =>
    html`<h1>IATI: projekt med biståndspengar</h1>
      <p class="lead">
        ${funders(' och ')} begär att de som får deras pengar redovisar projekten enligt IATI (International
        Aid Transparency Initiative). Utblick skriver sådana filer i version 2.03.
      </p>
      ${request(context)}
      <p>
        <code>format=iati</code> finns för listan över projekt och för varje projekt, med samma filter som
        andra format. Utan <code>limit</code> innehåller filen alla valda projekt. <code>fields</code> har
        ingen verkan, och formatet går inte att välja med <code>Accept</code>.
      </p>
      <h2>Vilka projekt som är med</h2>
      <ul>
        <li>
          Projekt med beviljade eller utbetalda pengar från ${funders(' eller ')}, enligt finansiären eller
          programmet. Planerade och sökta pengar räknas inte.
        </li>
        <li>
          Påhittade projekt, Exempelbys, är med bara när man ber om dem: med <code>fictional=true</code> eller
          projektets id. Titeln börjar då med [Påhittat].
        </li>
        <li>
          Standarden kräver status, en dag för starten och en beskrivning. Ett projekt som saknar någon av dem
          utelämnas; inget fylls i.
        </li>
      </ul>
      <p>
        En kommentar sist i filen anger hur många projekt som är utelämnade och varför. En fil ska ha minst en
        aktivitet. Finns inget att skriva blir svaret därför 400, med samma förklaring.
      </p>
      <h2>Vem som rapporterar</h2>
      <p>
        Registret återger vad andra har uppgett och står därför som <code>secondary-reporter</code>.
        Kommunernas organisationsnummer finns inte i registret, så beteckningen är Utblicks egen:
        <code>${reporter.ref}-</code> följt av projektets id. Den är densamma i alla installationer och ändras
        aldrig, men den är inte registrerad hos IATI. Den som anmäler filen till IATI:s register behöver först
        en beteckning där.
      </p>
      <h2>Så översätts uppgifterna</h2>
      <p>Projektets status blir en kod i listan ActivityStatus:</p>
      ${statuses('sv')}
      <ul>
        <li>
          Dagar (${fieldsOfDates('sv')}): ett år eller en månad skrivs som första dagen för en start och sista
          dagen för ett slut, och i ord som källan anger det. Är projektet avslutat skrivs inget slut som inte
          har kommit. Ungefärliga och öppna tider utelämnas. Slutet på ett projekt som pågår står som
          planerat.
        </li>
        <li>
          Pengar: ett beviljat belopp från någon annan än kommunen är en transaktion av typ 11 (utlovat till
          mottagaren), om både belopp och dag är kända. Budgeten utelämnas, eftersom standarden kräver en
          period och en värderingsdag.
        </li>
        <li>
          Roller: finansiären är 1 och den som förmedlar pengarna 3, huvudpartnern är 2, kommunen och
          partnerna är 4.
        </li>
        <li>
          Land: anges om partnerna i utlandet finns i ett enda land. För flera kräver standarden andelar, som
          ingen har uppgett. Av samma skäl blir teman <code>tag</code> och inte <code>sector</code>.
        </li>
      </ul>
      <p>
        Filerna följer schemat. IATI:s regler utöver schemat kräver också en sektor för varje aktivitet. Den
        uppgiften finns inte i registret, så IATI:s granskning anmärker på att den saknas.
      </p>`,
  en: (context) =>
    html`<h1>IATI: projects with development aid</h1>
      <p class="lead">
        ${funders(' and ')} ask those they fund to report their projects by IATI (International Aid
        Transparency Initiative). Utblick writes such files in version 2.03.
      </p>
      ${request(context)}
      <p>
        <code>format=iati</code> exists for the list of projects and for each project, with the same filters
        as other formats. Without <code>limit</code> the file holds all selected projects.
        <code>fields</code> has no effect, and <code>Accept</code> cannot choose the format.
      </p>
      <h2>Which projects are included</h2>
      <ul>
        <li>
          Projects with money granted or paid by ${funders(' or ')}, according to the funder or the programme.
          Money that is planned or applied for does not count.
        </li>
        <li>
          Fictional projects, those of Exempelby, only when asked for: with <code>fictional=true</code> or the
          id of the project. The title then begins with [Fictional].
        </li>
        <li>
          The standard requires a status, a day of the start and a description. A project that lacks one of
          them is left out; nothing is filled in.
        </li>
      </ul>
      <p>
        A comment at the end of the file says how many projects are left out, and why. A file must have at
        least one activity. If there is nothing to write, the answer is therefore 400, with the same
        explanation.
      </p>
      <h2>Who reports</h2>
      <p>
        The register repeats what others have stated, so it is marked as <code>secondary-reporter</code>. The
        municipalities’ organisation numbers are not in the register, so the identifier is Utblick’s own:
        <code>${reporter.ref}-</code> followed by the id of the project. It is the same on every installation
        and never changes, but it is not registered with IATI. Whoever registers the file in the IATI Registry
        needs an identifier there first.
      </p>
      <h2>How the data are translated</h2>
      <p>The status of the project becomes a code of the list ActivityStatus:</p>
      ${statuses('en')}
      <ul>
        <li>
          Days (${fieldsOfDates('en')}): a year or a month is written as the first day of a start and the last
          day of an end, and in words as the source has it. If the project has ended, no end is written that
          has not come. Approximate and open dates are left out. The end of an ongoing project is given as
          planned.
        </li>
        <li>
          Money: an amount granted by anyone but the municipality is a transaction of type 11 (incoming
          commitment), if both amount and day are known. The budget is left out, since the standard requires a
          period and a value date.
        </li>
        <li>
          Roles: the funder is 1 and whoever passes the money on is 3, the lead partner is 2, the municipality
          and the partners are 4.
        </li>
        <li>
          Country: given if the partners abroad are in a single country. For several, the standard requires
          shares that nobody has stated. For the same reason themes are <code>tag</code> and not
          <code>sector</code>.
        </li>
      </ul>
      <p>
        The files follow the schema. The rules of IATI beyond the schema also require a sector for each
        activity. The register does not have it, so IATI’s validator reports that it is missing.
      </p>`,
}

export const iatiPage: Page = {
  path: 'iati',
  title: { sv: 'IATI', en: 'IATI' },
  summary: {
    sv: 'Projekt med pengar från Sida och ICLD som IATI 2.03: vilka som är med, och hur uppgifterna översätts.',
    en: 'Projects funded by Sida and ICLD as IATI 2.03: which are included, and how the data are translated.',
  },
  body: (context) => prose[context.language](context),
}
