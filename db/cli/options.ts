import type { Label } from '../schema/field.ts'

export interface Command {
  /** How many files it takes. */
  readonly files: 0 | 1
  readonly needs: readonly OptionName[]
  readonly title: Label
  readonly examples: readonly string[]
}

export interface Option {
  readonly commands: readonly CommandName[]
  /** What its value is called; an option without one is a flag. */
  readonly value?: string
  readonly title: Label
  readonly allowed?: { readonly pattern: RegExp; readonly words: Label }
}

const every = ['import', 'seed', 'releases', 'backup', 'publish'] as const

export type CommandName = (typeof every)[number]

/** Every option of every command. */
const definitions = {
  'dry-run': {
    commands: ['import', 'seed'],
    title: { sv: 'visa vad som skulle ändras, skriv ingenting', en: 'show what would change, write nothing' },
  },
  full: {
    commands: ['import', 'seed'],
    title: { sv: 'visa alla ändringar, hur många de än är', en: 'show every change, however many' },
  },
  resource: {
    commands: ['import'],
    value: 'NAME',
    title: { sv: 'vad en CSV- eller NDJSON-fil har', en: 'what a CSV or NDJSON file has' },
  },
  municipality: {
    commands: ['import'],
    value: 'CODE',
    title: {
      sv: 'kommunen som filen gäller; annars den som alla rader hör till',
      en: 'the municipality that the file is about; otherwise the one that all rows belong to',
    },
  },
  'whole-register': {
    commands: ['import'],
    title: {
      sv: 'filen gäller flera kommuner eller poster som är gemensamma för alla',
      en: 'the file is about several municipalities or about records that all share',
    },
  },
  replace: {
    commands: ['import'],
    title: {
      sv: 'avsluta kommunens poster som filen saknar, av de slag som filen har',
      en: 'close the municipality’s records that the file lacks, of the kinds that it has',
    },
  },
  closes: {
    commands: ['import'],
    value: 'NUMBER',
    title: {
      sv: 'bekräfta hur många poster --replace avslutar',
      en: 'confirm how many records --replace closes',
    },
    allowed: {
      pattern: /^\d{1,9}$/,
      words: { sv: 'ett antal, som 3', en: 'a number, such as 3' },
    },
  },
  'keep-newer': {
    commands: ['import'],
    title: {
      sv: 'låt poster vara som har ändrats i registret sedan filen hämtades',
      en: 'leave records that have changed in the register since the file was fetched',
    },
  },
  'overwrite-newer': {
    commands: ['import'],
    title: { sv: 'låt filens egna ändringar i dem gälla', en: 'let the file’s own changes to them hold' },
  },
  note: {
    commands: ['import'],
    value: 'TEXT',
    title: {
      sv: 'vad utgåvan gäller; publiceras, annars görs den av ändringarna',
      en: 'what the release is about; published, otherwise made of the changes',
    },
  },
  target: {
    commands: ['publish'],
    value: 'NAME',
    title: { sv: 'D1-databasens namn i wrangler.toml', en: 'name of the D1 database in wrangler.toml' },
  },
  local: {
    commands: ['publish'],
    title: { sv: 'D1 på den här datorn (det vanliga)', en: 'D1 on this machine (the default)' },
  },
  remote: { commands: ['publish'], title: { sv: 'D1 hos Cloudflare', en: 'D1 at Cloudflare' } },
  'persist-to': {
    commands: ['publish'],
    value: 'FOLDER',
    title: { sv: 'mapp för D1 på den här datorn', en: 'folder of D1 on this machine' },
  },
  db: {
    commands: every,
    value: 'FILE',
    title: {
      sv: 'registret; annars UTBLICK_DB eller data/utblick.sqlite',
      en: 'the register; otherwise UTBLICK_DB or data/utblick.sqlite',
    },
  },
  lang: {
    commands: every,
    value: 'sv|en',
    title: { sv: 'språk', en: 'language' },
    allowed: { pattern: /^(sv|en)$/, words: { sv: 'sv eller en', en: 'sv or en' } },
  },
  help: { commands: every, title: { sv: 'den här texten', en: 'this text' } },
} as const satisfies Record<string, Option>

export type OptionName = keyof typeof definitions
export const options: Readonly<Record<OptionName, Option>> = definitions

export const commands: Readonly<Record<CommandName, Command>> = {
  import: {
    files: 1,
    needs: [],
    title: { sv: 'lägg till och ändra poster ur en fil', en: 'add and change records from a file' },
    examples: [
      'FILE.json --dry-run',
      'FILE.xlsx --municipality 0764',
      'FILE.csv|FILE.ndjson --resource projects',
    ],
  },
  seed: {
    files: 0,
    needs: [],
    title: {
      sv: 'läs in eller förnya projektets egna data',
      en: 'load or refresh the project’s own data',
    },
    examples: [''],
  },
  releases: {
    files: 0,
    needs: [],
    title: { sv: 'visa alla utgåvor', en: 'list every release' },
    examples: [''],
  },
  backup: {
    files: 1,
    needs: [],
    title: {
      sv: 'kopiera registret till en ny fil, även medan det används',
      en: 'copy the register to a new file, also while it is in use',
    },
    examples: ['FILE.sqlite'],
  },
  publish: {
    files: 0,
    needs: ['target'],
    title: { sv: 'skicka det som D1-databasen saknar', en: 'ship what the D1 database lacks' },
    examples: ['--target NAME --remote'],
  },
}

/** How every command is used, made from the definitions above. */
export function usage(language: keyof Label): string {
  const head = { sv: ['Användning:', 'Alternativ:'], en: ['Usage:', 'Options:'] }[language]
  const lines = Object.entries(commands).flatMap(([name, { title, examples }]) => [
    `  ${title[language]}`,
    ...examples.map((example) => `    npm run ${name}${example && ` -- ${example}`}`),
  ])
  const listed = Object.entries(options).map(([name, option]) => {
    const of = option.commands.length === every.length ? '' : ` (${option.commands.join(', ')})`
    return `  ${`--${name}${option.value ? ` ${option.value}` : ''}`.padEnd(21)} ${option.title[language]}${of}`
  })
  return [head[0], ...lines, head[1], ...listed].join('\n')
}
