/** What the page shows. A specimen's id is the state's id and the widget's: "loading-goals". */

/** @type {Record<string, { tag: string, title: string, ask: string, link: string, limit: string }>} */
export const widgets = {
  'twin-towns': {
    tag: 'intl-twin-towns',
    title: 'Vänorter',
    ask: 'twin-towns',
    link: 'Våra vänorter, som öppna data',
    limit: '3',
  },
  projects: {
    tag: 'intl-projects',
    title: 'Projekt',
    ask: 'projects',
    link: 'Våra internationella projekt, som öppna data',
    limit: '4',
  },
  goals: { tag: 'intl-goals', title: 'Mål', ask: 'goals', link: 'Våra mål, som öppna data', limit: '3' },
}

const fault = (name) => ({ api: `/fault/${name}` })

/**
 * `fallback`: with a text of the page's own inside. `compact`: side by side. `tall`: in a box that scrolls.
 * The widgets ask for Exempelby unless told otherwise.
 */
export const states = [
  {
    id: 'loading',
    title: 'Hämtar',
    text: 'Efter 0,3 sekunder visas ett skelett. Här står tiden stilla.',
    attributes: fault('loading'),
    compact: true,
  },
  {
    id: 'loading-fallback',
    title: 'Hämtar, med egen text',
    text: 'Har sidan en egen text visas den tills uppgifterna är här.',
    attributes: fault('loading-fallback'),
    fallback: true,
    compact: true,
  },
  {
    id: 'slow',
    title: 'Tar längre tid',
    text: 'Efter fyra sekunder säger widgeten att det tar längre tid än vanligt.',
    attributes: fault('slow'),
    compact: true,
  },
  {
    id: 'ready',
    title: 'Klar',
    text: 'Riktiga uppgifter, för Alvesta kommun. Widgetens egen rubrik.',
    attributes: { municipality: '0764', heading: false },
    fallback: true,
  },
  {
    id: 'fictional',
    title: 'Påhittade uppgifter',
    text: 'Exempelby finns inte, och det ska synas i varje widget.',
    attributes: {},
    fallback: true,
  },
  {
    id: 'snapshot',
    title: 'Uppgifter ur en fil',
    text: 'Attributet src pekar på ett sparat svar. Inget API behövs.',
    attributes: (name) => ({ municipality: false, src: `states/${name}.json` }),
  },
  {
    id: 'empty',
    title: 'Tom',
    text: 'Registret svarar, men har ingenting.',
    attributes: fault('empty'),
    fallback: true,
    compact: true,
  },
  {
    id: 'unknown-municipality',
    title: 'Okänd kommun',
    text: 'Ingen kommun har koden 1234.',
    attributes: { municipality: '1234' },
    fallback: true,
    compact: true,
  },
  {
    id: 'missing-municipality',
    title: 'Kommun saknas',
    text: 'Redaktören har glömt attributet municipality. Felkod missing-municipality.',
    attributes: { municipality: false },
    compact: true,
  },
  {
    id: 'error-http',
    title: 'Fel i registret',
    text: 'Registret svarar 500, också efter två nya försök. Felkod http.',
    attributes: fault('http'),
    compact: true,
  },
  {
    id: 'error-offline',
    title: 'Inget nät',
    text: 'Registret går inte att nå. Felkod offline.',
    attributes: fault('offline'),
    compact: true,
  },
  {
    id: 'error-timeout',
    title: 'För långsamt',
    text: 'Efter åtta sekunder ger widgeten upp. Felkod timeout.',
    attributes: fault('timeout'),
    compact: true,
  },
  {
    id: 'error-not-found',
    title: 'Finns inte',
    text: 'Registret svarar 404. Felkod not-found.',
    attributes: fault('not-found'),
    compact: true,
  },
  {
    id: 'error-bad-response',
    title: 'Obegripligt svar',
    text: 'Svaret är en webbsida i stället för uppgifter. Felkod bad-response.',
    attributes: fault('bad-response'),
    compact: true,
  },
  {
    id: 'error-fallback',
    title: 'Fel, med egen text',
    text: 'Sidans egen text står kvar, och under den vad som har hänt.',
    attributes: fault('http'),
    fallback: true,
    compact: true,
  },
  {
    id: 'stale',
    title: 'Äldre uppgifter',
    text: 'Uppgifterna kom, men när widgeten frågade igen gick det inte. De gamla står kvar med sitt datum.',
    attributes: fault('stale'),
    fallback: true,
  },
  {
    id: 'english',
    title: 'Engelska på en svensk sida',
    text: 'Attributet lang="en", även rubriken. Det som bara finns på svenska är märkt som svenska.',
    attributes: { lang: 'en', heading: false },
  },
  {
    id: 'long-text',
    title: 'Långa texter',
    text: 'Varje text i den första posten har 10 000 tecken och börjar med ett ord på 200.',
    attributes: fault('long-text'),
    tall: true,
  },
  {
    id: 'markup',
    title: 'Kod, citattecken och text från höger',
    text: 'Allt ska synas som text. Ingenting får köras.',
    attributes: fault('markup'),
  },
  {
    id: 'unknown-places',
    title: 'Okända platser',
    text: 'Inga koordinater, varken för kommunen eller för de andra.',
    attributes: (name) => ({ ...fault('unknown-places'), ...(name === 'projects' && { view: 'map' }) }),
  },
]

/** Shown in pairs, side by side. */
export const pairs = {
  id: 'themes',
  title: 'Ljust och mörkt',
  text: 'Attributet theme, oberoende av sidan.',
  of: [
    { id: 'light', title: 'ljust', attributes: { theme: 'light' } },
    { id: 'dark', title: 'mörkt', attributes: { theme: 'dark' } },
  ],
}
