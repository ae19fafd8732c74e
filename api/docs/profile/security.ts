import { area } from './requirement.ts'

const open = [
  'Det finns inga inloggningar eller nycklar: allt i API:et är offentligt.',
  'There are no logins or keys: all there is in the API is public.',
] as const
const unidentified = [
  'Med avsikt: öppna data ska gå att läsa utan att ge sig till känna.',
  'On purpose: open data are to be read without saying who one is.',
] as const
const transport = [
  'Sköts av Cloudflare Workers, eller av en omvänd proxy framför Node.',
  'Seen to by Cloudflare Workers, or by a reverse proxy before Node.',
] as const

export const security = area({ sv: 'Säkerhet', en: 'Security' }, [
  ['SAK.01', 'SKALL', 'host', ...transport],
  ['SAK.02', 'SKALL', 'host', ...transport],
  ['SAK.03', 'SKALL', 'host', ...transport],
  [
    'SAK.05',
    'BÖR',
    'met',
    'Andra metoder än GET, HEAD och OPTIONS ger 405 med `Allow`.',
    'Methods other than GET, HEAD and OPTIONS give 405 with `Allow`.',
  ],
  [
    'SAK.06',
    'SKALL',
    'met',
    'Varje parameter kontrolleras, och okända avvisas.',
    'Every parameter is checked, and unknown ones are refused.',
  ],
  [
    'SAK.08',
    'SKALL',
    'none',
    'API:et har bara offentlig information.',
    'The API has only public information.',
  ],
  ['SAK.09', 'SKALL INTE', 'met', 'Används inte.', 'Not used.'],
  ['SAK.10', 'SKALL', 'none', ...open],
  ['SAK.11', 'SKALL', 'none', ...open],
  ['SAK.12', 'BÖR INTE', 'none', ...open],
  ['SAK.13', 'BÖR', 'not', ...unidentified],
  ['SAK.14', 'BÖR', 'none', ...open],
  ['SAK.15', 'SKALL INTE', 'met', 'Det finns inga nycklar.', 'There are no keys.'],
  ['SAK.16', 'SKALL', 'none', ...open],
  [
    'SAK.17',
    'BÖR',
    'met',
    'CORS är öppet eftersom kommuners webbplatser ska kunna visa uppgifterna. Inga kakor eller inloggningar går med.',
    'CORS is open since municipal websites are to show the data. No cookies or logins come along.',
  ],
  ['SAK.18', 'BÖR', 'none', ...open],
  [
    'SAK.19',
    'BÖR',
    'met',
    'API:et visar ett eget ordförråd, inte ett källsystems.',
    'The API shows a vocabulary of its own, not that of a source system.',
  ],
  ['SAK.20', 'BÖR', 'met', 'Se SAK.19.', 'See SAK.19.'],
  [
    'SAK.21',
    'SKALL INTE',
    'met',
    'Posterna är sammansatta dokument; tabellerna syns inte.',
    'Records are composed documents; the tables are not seen.',
  ],
  [
    'SAK.22',
    'BÖR INTE',
    'met',
    'Databasens radnummer visas aldrig.',
    'The database’s row numbers are never shown.',
  ],
  ['SAK.23', 'BÖR', 'met', '`_links` i svaren.', '`_links` in the answers.'],
  [
    'SAK.24',
    'SKALL INTE',
    'met',
    'Ett fel hos oss säger bara att felet är vårt.',
    'A fault of ours says only that it is ours.',
  ],
  [
    'SAK.25',
    'SKALL',
    'met',
    '500 och 503 visar inget av insidan.',
    '500 and 503 show nothing of the inside.',
  ],
  ['SAK.26', 'SKALL INTE', 'met', 'Inga anropsstackar lämnar servern.', 'No stack traces leave the server.'],
  [
    'SAK.27',
    'BÖR',
    'partly',
    'Fel hos oss skrivs i loggen. Nivåer och larm ställs in där API:et körs.',
    'Faults of ours are written to the log. Levels and alarms are set where the API runs.',
  ],
  ['SAK.28', 'BÖR', 'met', 'Se SAK.06.', 'See SAK.06.'],
  [
    'SAK.29',
    'BÖR',
    'none',
    'API:et tar inte emot något innehåll. `Accept` följs.',
    'The API takes no content. `Accept` is heeded.',
  ],
  ['SAK.30', 'BÖR', 'met', 'GET, HEAD och OPTIONS.', 'GET, HEAD and OPTIONS.'],
  [
    'SAK.31',
    'BÖR',
    'met',
    'Adressens längd, `Accept` och varje parameter kontrolleras.',
    'The length of the address, `Accept` and every parameter are checked.',
  ],
  ['SAK.32', 'BÖR', 'host', ...transport],
  ['SAK.35', 'BÖR', 'not', ...unidentified],
  ['SAK.36', 'BÖR', 'not', ...unidentified],
  ['SAK.37', 'BÖR', 'met', 'Se SAK.17.', 'See SAK.17.'],
])

export const webhooks = area(
  { sv: 'Webhooks', en: 'Webhooks' },
  (['WEB.01', 'WEB.02', 'WEB.03', 'WEB.04', 'WEB.05', 'WEB.06'] as const).map(
    (id) =>
      [
        id,
        id === 'WEB.02' || id === 'WEB.06' ? 'BÖR' : 'SKALL',
        'none',
        'API:et har inga webhooks. Ändringar läses i `/changes` eller i flödena.',
        'The API has no webhooks. Changes are read in `/changes` or in the feeds.',
      ] as const,
  ),
)
