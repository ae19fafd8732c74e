import { area } from './requirement.ts'

const open = [
  'Det finns inga inloggningar eller nycklar: alla uppgifter i API:et är offentliga.',
  'There are no logins or keys: all data of the API are public.',
] as const
const unidentified = [
  'Med avsikt: öppna data ska kunna läsas anonymt.',
  'On purpose: open data can be read anonymously.',
] as const
const transport = [
  'Sköts av Cloudflare Workers, eller av en omvänd proxy framför Node.',
  'Handled by Cloudflare Workers, or by a reverse proxy in front of Node.',
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
    'Every parameter is validated, and unknown ones are rejected.',
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
    'CORS är öppet eftersom kommuners webbplatser ska kunna visa uppgifterna. Inga kakor eller inloggningar används.',
    'CORS is open since municipal websites show the data. No cookies or logins are involved.',
  ],
  ['SAK.18', 'BÖR', 'none', ...open],
  [
    'SAK.19',
    'BÖR',
    'met',
    'API:et har ett eget ordförråd, inte ett källsystems.',
    'The API shows a vocabulary of its own, not that of a source system.',
  ],
  ['SAK.20', 'BÖR', 'met', 'Se SAK.19.', 'See SAK.19.'],
  [
    'SAK.21',
    'SKALL INTE',
    'met',
    'Posterna är sammansatta dokument; tabellerna syns inte.',
    'Records are denormalized documents; the tables are not exposed.',
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
    'Svaret på ett internt fel anger bara att felet är internt.',
    'The answer to an internal error states only that it is internal.',
  ],
  [
    'SAK.25',
    'SKALL',
    'met',
    '500 och 503 avslöjar inget om systemets inre.',
    '500 and 503 reveal no internals.',
  ],
  ['SAK.26', 'SKALL INTE', 'met', 'Inga anropsstackar lämnar servern.', 'No stack traces leave the server.'],
  [
    'SAK.27',
    'BÖR',
    'partly',
    'Interna fel loggas. Nivåer och larm ställs in där API:et körs.',
    'Internal errors are logged. Levels and alarms are configured where the API runs.',
  ],
  ['SAK.28', 'BÖR', 'met', 'Se SAK.06.', 'See SAK.06.'],
  [
    'SAK.29',
    'BÖR',
    'none',
    'API:et tar inte emot något innehåll. `Accept` följs.',
    'The API accepts no request content. `Accept` is used.',
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
