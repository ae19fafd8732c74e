/** The states that the gallery shows, in its order. A specimen's id is the state's and the widget's: "loading-goals". */

/**
 * @typedef {object} State
 * @property {string} id
 * @property {Text} title
 * @property {Text} text
 * @property {string} shows - The element's final `state`.
 * @property {string} [code] - Code of `intl-error`; "missing" for the widget's own.
 * @property {string} [error] - Name of a simulated error in errors.js.
 * @property {'real' | 'fictional' | 'unknown' | 'missing'} [subject] - @default 'fictional'
 * @property {object} [attributes]
 * @property {boolean} [fallback] - With fallback text inside the tag.
 * @property {boolean} [ownHeading] - The widget's own heading is shown.
 * @property {boolean} [snapshot] - Reads `src` instead of the API.
 * @property {boolean} [variants] - Shows the other views of a widget too.
 * @property {boolean} [looksOnly] - Differs from `ready` in appearance only.
 * @property {'compact' | 'narrow' | 'pairs'} [layout] - Side by side; as on a phone; two in a row.
 * @property {boolean} [tall] - In a box that scrolls.
 * @property {string} [house] - Class that sets the host's own colours.
 */

/** @type {{ id: string, title: { sv: string, en: string }, states: State[] }[]} */
export const groups = [
  {
    id: 'usual',
    title: { sv: 'När allt fungerar', en: 'When all is well' },
    states: [
      {
        id: 'ready',
        title: { sv: 'Klar', en: 'Ready' },
        text: {
          sv: 'Riktiga uppgifter om Alvesta kommun; kartan visar Upplands-Bro. Rubriken är widgetens egen.',
          en: 'Real data on Alvesta municipality; the map shows Upplands-Bro. The heading is the widget’s own.',
        },
        shows: 'ready',
        subject: 'real',
        fallback: true,
        ownHeading: true,
        variants: true,
      },
      {
        id: 'fictional',
        title: { sv: 'Påhittade uppgifter', en: 'Fictional data' },
        text: {
          sv: 'Exempelby finns inte, och det ska synas i varje widget.',
          en: 'Exempelby does not exist, and every widget has to say so.',
        },
        shows: 'ready',
        fallback: true,
        variants: true,
      },
      {
        id: 'snapshot',
        title: { sv: 'Sparade uppgifter', en: 'Saved data' },
        text: {
          sv: 'Attributet src pekar på ett sparat svar. Registret behövs inte.',
          en: 'The attribute src points at a saved response. The register is not needed.',
        },
        shows: 'ready',
        snapshot: true,
      },
      {
        id: 'other-language',
        title: { sv: 'Engelska på en svensk sida', en: 'Swedish on an English page' },
        text: {
          sv: 'Attributet lang="en", och widgetens egen rubrik. Det som bara finns på svenska är märkt som svenska.',
          en: 'The attribute lang="sv", and the widget’s own heading.',
        },
        shows: 'ready',
        ownHeading: true,
      },
      {
        id: 'empty',
        title: { sv: 'Tom', en: 'Empty' },
        text: {
          sv: 'Registret svarar, men har ingenting.',
          en: 'The register responds, but has no records.',
        },
        shows: 'empty',
        error: 'empty',
        fallback: true,
        layout: 'compact',
      },
      {
        id: 'stale',
        title: { sv: 'Äldre uppgifter', en: 'Older data' },
        text: {
          sv: 'Uppgifterna kom, men när widgeten frågade igen gick det inte. De gamla står kvar med sitt datum.',
          en: 'The data were loaded, but a later request failed. The old data stay, with their date.',
        },
        shows: 'stale',
        code: 'http',
        error: 'stale',
        fallback: true,
      },
    ],
  },
  {
    id: 'looks',
    title: { sv: 'Utseende', en: 'Looks' },
    states: [
      {
        id: 'light',
        title: { sv: 'Ljust', en: 'Light' },
        text: {
          sv: 'Attributet theme="light", oberoende av sidan.',
          en: 'The attribute theme="light", whatever the page has.',
        },
        shows: 'ready',
        attributes: { theme: 'light' },
        variants: true,
        looksOnly: true,
        layout: 'pairs',
      },
      {
        id: 'dark',
        title: { sv: 'Mörkt', en: 'Dark' },
        text: {
          sv: 'Attributet theme="dark", oberoende av sidan.',
          en: 'The attribute theme="dark", whatever the page has.',
        },
        shows: 'ready',
        attributes: { theme: 'dark' },
        variants: true,
        looksOnly: true,
        layout: 'pairs',
      },
      {
        id: 'house',
        title: { sv: 'Kommunens egna färger', en: 'The municipality’s own colours' },
        text: {
          sv: 'Sidan ger färger, typsnitt, avstånd och hörn genom --intl-color-accent och de andra variablerna.',
          en: 'The page sets colours, typeface, spacing and corners by --intl-color-accent and the other variables.',
        },
        shows: 'ready',
        house: 'plum',
        variants: true,
        looksOnly: true,
        layout: 'pairs',
      },
      {
        id: 'narrow',
        title: { sv: 'Smalt', en: 'Narrow' },
        text: {
          sv: 'Så brett som en liten telefon, 320 px.',
          en: 'As wide as a small phone, 320 px.',
        },
        shows: 'ready',
        variants: true,
        layout: 'narrow',
      },
    ],
  },
  {
    id: 'waiting',
    title: { sv: 'Väntan', en: 'Waiting' },
    states: [
      {
        id: 'loading',
        title: { sv: 'Hämtar', en: 'Loading' },
        text: {
          sv: 'Efter 0,3 sekunder visas ett skelett. Här är tidtagningen stoppad.',
          en: 'A skeleton is shown after 0.3 seconds. Here the timers are frozen.',
        },
        shows: 'loading',
        error: 'loading',
        layout: 'compact',
      },
      {
        id: 'loading-fallback',
        title: { sv: 'Hämtar, med egen text', en: 'Loading, with a text of the page' },
        text: {
          sv: 'Har sidan en egen text visas den tills uppgifterna är här.',
          en: 'A text of the page’s own is shown until the data are here.',
        },
        shows: 'loading',
        error: 'loading-fallback',
        fallback: true,
        layout: 'compact',
      },
      {
        id: 'slow',
        title: { sv: 'Tar längre tid', en: 'Taking longer' },
        text: {
          sv: 'Efter fyra sekunder säger widgeten att det tar längre tid än vanligt.',
          en: 'After four seconds the widget says that it takes longer than usual.',
        },
        shows: 'loading',
        error: 'slow',
        layout: 'compact',
      },
    ],
  },
  {
    id: 'errors',
    title: { sv: 'Fel', en: 'Errors' },
    states: [
      {
        id: 'error-unknown',
        title: { sv: 'Okänd kommun eller post', en: 'Unknown municipality or record' },
        text: {
          sv: 'Ingen kommun har koden 1234. Felkod not-found.',
          en: 'No municipality has the code 1234. Error code not-found.',
        },
        shows: 'error',
        code: 'not-found',
        subject: 'unknown',
        fallback: true,
        layout: 'compact',
      },
      {
        id: 'error-missing',
        title: { sv: 'Attribut saknas', en: 'Attribute missing' },
        text: {
          sv: 'Redaktören har glömt att ange vad widgeten ska visa. Felkod missing-municipality, missing-project eller missing-metric.',
          en: 'The editor forgot to say what the widget is to show. Error code missing-municipality, missing-project or missing-metric.',
        },
        shows: 'error',
        code: 'missing',
        subject: 'missing',
        layout: 'compact',
      },
      {
        id: 'error-bad-attribute',
        title: { sv: 'Fel i ett attribut', en: 'A wrong attribute' },
        text: {
          sv: 'Registret förstår inte frågan, till exempel ett datum som inte finns. Felkod bad-attribute.',
          en: 'The register rejects the request, for example for a date that does not exist. Error code bad-attribute.',
        },
        shows: 'error',
        code: 'bad-attribute',
        error: 'refused',
        fallback: true,
        layout: 'compact',
      },
      {
        id: 'error-http',
        title: { sv: 'Fel i registret', en: 'The register fails' },
        text: {
          sv: 'Registret svarar 500, också efter två nya försök. Felkod http.',
          en: 'The register responds with 500, also after two retries. Error code http.',
        },
        shows: 'error',
        code: 'http',
        error: 'http',
        layout: 'compact',
      },
      {
        id: 'error-busy',
        title: { sv: 'Registret är upptaget', en: 'The register is busy' },
        text: {
          sv: 'Registret svarar 429 och ber om en minuts paus. Widgeten väntar inte så länge. Felkod http.',
          en: 'The register responds with 429 and a minute of Retry-After. The widget does not wait that long. Error code http.',
        },
        shows: 'error',
        code: 'http',
        error: 'busy',
        layout: 'compact',
      },
      {
        id: 'error-offline',
        title: { sv: 'Inget nät', en: 'No network' },
        text: {
          sv: 'Registret går inte att nå. Felkod offline.',
          en: 'The register cannot be reached. Error code offline.',
        },
        shows: 'error',
        code: 'offline',
        error: 'offline',
        layout: 'compact',
      },
      {
        id: 'error-timeout',
        title: { sv: 'För långsamt', en: 'Too slow' },
        text: {
          sv: 'Efter åtta sekunder ger widgeten upp. Felkod timeout.',
          en: 'After eight seconds the widget gives up. Error code timeout.',
        },
        shows: 'error',
        code: 'timeout',
        error: 'timeout',
        layout: 'compact',
      },
      {
        id: 'error-bad-response',
        title: { sv: 'Obegripligt svar', en: 'Unreadable response' },
        text: {
          sv: 'Svaret är en webbsida i stället för uppgifter. Felkod bad-response.',
          en: 'The response is a web page instead of data. Error code bad-response.',
        },
        shows: 'error',
        code: 'bad-response',
        error: 'bad-response',
        layout: 'compact',
      },
      {
        id: 'error-blocked',
        title: { sv: 'Hindrad av sidan', en: 'Refused by the page' },
        text: {
          sv: 'Sidans Content-Security-Policy tillåter inte registrets adress. Felkod blocked.',
          en: 'The page’s Content-Security-Policy does not allow the register’s address. Error code blocked.',
        },
        shows: 'error',
        code: 'blocked',
        error: 'blocked',
        layout: 'compact',
      },
      {
        id: 'error-other-version',
        title: { sv: 'Annan version', en: 'Another version' },
        text: {
          sv: 'Registret svarar i en form som skriptet inte känner till. Felkod other-version.',
          en: 'The register responds in a format that the script does not know. Error code other-version.',
        },
        shows: 'error',
        code: 'other-version',
        error: 'other-version',
        layout: 'compact',
      },
      {
        id: 'error-fallback',
        title: { sv: 'Fel, med egen text', en: 'An error, with a text of the page' },
        text: {
          sv: 'Sidans egen text står kvar, och under den vad som har hänt.',
          en: 'The page’s own text stays, and below it what has happened.',
        },
        shows: 'error',
        code: 'http',
        error: 'http',
        fallback: true,
        layout: 'compact',
      },
    ],
  },
  {
    id: 'odd',
    title: { sv: 'Svåra uppgifter', en: 'Difficult data' },
    states: [
      {
        id: 'long-text',
        title: { sv: 'Långa texter', en: 'Long texts' },
        text: {
          sv: 'Varje text i den första posten har 10 000 tecken och börjar med ett ord på 200.',
          en: 'Every text of the first record has 10,000 characters and begins with a word of 200.',
        },
        shows: 'ready',
        error: 'long-text',
        tall: true,
      },
      {
        id: 'markup',
        title: {
          sv: 'Kod, citattecken och text från höger',
          en: 'Code, quotation marks and text from the right',
        },
        text: {
          sv: 'Allt ska synas som text. Ingenting får köras.',
          en: 'All of it is shown as text. Nothing may run.',
        },
        shows: 'ready',
        error: 'markup',
      },
      {
        id: 'unknown-places',
        title: { sv: 'Okända platser', en: 'Unknown places' },
        text: {
          sv: 'Inga koordinater, varken för kommunen eller för de andra.',
          en: 'No coordinates, neither of the municipality nor of the others.',
        },
        shows: 'ready',
        error: 'unknown-places',
        variants: true,
      },
      {
        id: 'nothing-known',
        title: { sv: 'Ingenting känt', en: 'Nothing known' },
        text: {
          sv: 'Allt som får saknas saknas: ”uppgift saknas”, och aldrig noll.',
          en: 'All that may be missing is missing: “not stated”, and never zero.',
        },
        shows: 'ready',
        error: 'nothing-known',
        variants: true,
      },
    ],
  },
]

export const states = groups.flatMap((group) => group.states)

/** Whether a widget is shown in a state. */
export const belongs = ({ without, only, variantOf }, { id, variants }) =>
  !without.includes(id) && (only?.includes(id) ?? (!variantOf || !!variants))
