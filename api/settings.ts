import type { Label, Language } from '../db/schema/field.ts'
import { limits } from './limits.ts'
import { type Publisher, PublisherError, publisherFrom } from './publisher.ts'

/** One setting. A test compares the table in DEPLOY.md with these definitions. */
interface Setting<T> {
  /** Environment variable of the Node server. */
  readonly node: string
  /** Variable of the Worker, in `[vars]`; null where the platform decides. */
  readonly worker: string | null
  /** Description with unit, in Markdown; in English as in DEPLOY.md. */
  readonly description: Label
  /** The default, in Markdown. */
  readonly shownDefault: Label
  /** Value when the variable is unset or empty. */
  readonly default: T
  /** Reads a value. @throws SettingError */
  readonly read: (text: string) => T
}

/** Why a value is invalid and what to write instead, without the setting's name and value. */
class SettingError extends Error {
  readonly label: Label
  constructor(label: Label) {
    super(label.en)
    this.label = label
  }
}

/** All invalid settings, as one text in each language. */
export class SettingsError extends Error {
  readonly label: Label
  constructor(labels: readonly Label[]) {
    const label = { sv: labels.map((l) => l.sv).join('\n'), en: labels.map((l) => l.en).join('\n') }
    super(label.en)
    this.label = label
  }
}

const refuse = (sv: string, en: string): never => {
  throw new SettingError({ sv, en })
}

/** An integer within bounds; the unit is for the error message. */
const wholeNumber =
  (least: number, most: number, unit: Label = { sv: '', en: '' }) =>
  (text: string): number => {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
    const of = (language: Language) => (unit[language] ? ` (${unit[language]})` : '')
    return value >= least && value <= most
      ? value
      : refuse(
          `skriv ett heltal från ${least} till ${most}${of('sv')}`,
          `write a whole number from ${least} to ${most}${of('en')}`,
        )
  }

/** One of a few words. */
export const oneOf =
  <const T extends string>(words: readonly T[]) =>
  (text: string): T =>
    words.find((word) => word === text) ??
    refuse(`skriv ${words.join(' eller ')}`, `write ${words.join(' or ')}`)

/** A name or an address to listen on, without port. An IPv6 address may have its brackets. */
function readHost(text: string): string {
  const host = text.replace(/^\[(.*)\]$/, '$1')
  // Underscores are not allowed by the standard, but used in internal names.
  const isName = /^[\w-]+(\.[\w-]+)*\.?$/.test(host)
  const isIpv6 = host.includes(':') && URL.canParse(`http://[${host.replace(/%.*$/, '')}]`)
  return isName || isIpv6
    ? host
    : refuse(
        'skriv ett värdnamn eller en IP-adress utan port, till exempel 127.0.0.1; porten anges med PORT',
        'write a host name or an IP address without port, for example 127.0.0.1; the port is set with PORT',
      )
}

/**
 * Origin of links, as "https://data.example.se": scheme, host and optionally port. A trailing slash is dropped.
 */
function readOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  // The parser corrects much (backslashes, missing slashes, line breaks), so the text itself is checked too.
  const isPlain = /^https?:\/\/[^\s/?#@\\%*<>"'`^|{},;]+\/?$/i.test(text)
  const isHost = url !== null && !/(^|\.)(\.|$)|^0\.|^\[::\]$/.test(url.hostname)
  return url && isPlain && isHost
    ? url.origin
    : refuse(
        'skriv http:// eller https:// och värdnamnet, och inget mer, till exempel https://data.example.se',
        'write http:// or https:// and the host name, and nothing more, for example https://data.example.se',
      )
}

function readFile(text: string): string {
  return text.startsWith(':') || text.startsWith('file:') || text.includes('\0')
    ? refuse('skriv sökvägen till en fil', 'write the path of a file')
    : text
}

function readPublisher(text: string): Publisher {
  try {
    return publisherFrom(text)
  } catch (error) {
    if (error instanceof PublisherError) throw new SettingError(error.label)
    throw error
  }
}

/** Addresses and networks, as "10.0.0.5" and "10.1.0.0/16". */
function readAddresses(text: string): readonly string[] {
  if (text === 'none') return []
  const parts = text.split(',').map((part) => part.trim())
  const isRange = (part: string) => {
    const [, address = '', , length] = /^([0-9a-f.:]+)(\/(\d{1,3}))?$/i.exec(part) ?? []
    const isIpv6 = address.includes(':') && URL.canParse(`http://[${address}]`)
    const isIpv4 = /^\d{1,3}(\.\d{1,3}){3}$/.test(address) && address.split('.').every((n) => Number(n) < 256)
    return (isIpv6 || isIpv4) && Number(length ?? 0) <= (isIpv6 ? 128 : 32)
  }
  return parts.every(isRange)
    ? parts
    : refuse(
        'skriv IP-adresser eller nät med komma emellan, till exempel 10.0.0.5,10.1.0.0/16, eller none',
        'write IP addresses or networks with commas between them, for example 10.0.0.5,10.1.0.0/16, or none',
      )
}

/** A value that is written alike in every language. */
const inAll = (value: string): Label => ({ sv: value, en: value })

const setting = <T>(definition: Setting<T>): Setting<T> => definition

/** All settings of the Node server and the Worker. */
export const settings = {
  port: setting<number>({
    node: 'PORT',
    worker: null,
    description: {
      sv: 'porten som servern lyssnar på; 0 tar en ledig',
      en: 'port that the server listens on; 0 takes a free one',
    },
    shownDefault: inAll('`8787`'),
    default: 8787,
    read: wholeNumber(0, 65_535),
  }),
  host: setting<string>({
    node: 'HOST',
    worker: null,
    description: {
      sv: 'namnet eller adressen som servern lyssnar på; annat än den här datorn (`localhost`, `127.0.0.1`, `::1`) kräver `UTBLICK_ORIGIN`',
      en: 'name or address that the server listens on; anything but this computer itself (`localhost`, `127.0.0.1`, `::1`) needs `UTBLICK_ORIGIN`',
    },
    shownDefault: inAll('`localhost`'),
    default: 'localhost',
    read: readHost,
  }),
  origin: setting<string | null>({
    node: 'UTBLICK_ORIGIN',
    worker: 'ORIGIN',
    description: {
      sv: 'adressen som alla länkar börjar med, till exempel `https://data.example.se`: protokoll och värdnamn, inget mer',
      en: 'address that all links start with, as `https://data.example.se`: scheme and host, nothing more',
    },
    shownDefault: {
      sv: 'Node: `http://localhost` och porten; Worker: adressen som Cloudflare har dirigerat',
      en: 'Node: `http://localhost` and the port; Worker: the address that Cloudflare routed',
    },
    default: null,
    read: readOrigin,
  }),
  register: setting<string | null>({
    node: 'UTBLICK_DB',
    worker: null,
    description: {
      sv: 'registrets fil; färdiga nedladdningsfiler ligger i `dumps/` bredvid den',
      en: 'file of the register; finished dumps are in `dumps/` beside it',
    },
    shownDefault: {
      sv: '`data/utblick.sqlite` i projektets mapp',
      en: '`data/utblick.sqlite` in the project’s folder',
    },
    default: null,
    read: readFile,
  }),
  dumpsMib: setting<number>({
    node: 'UTBLICK_DUMPS_MIB',
    worker: null,
    description: {
      sv: 'MiB disk som färdiga nedladdningsfiler får ta; de som inte har begärts på längst tid tas bort; den som håller på att göras räknas inte',
      en: 'MiB of disk that finished dumps may take; the least recently requested are removed; the one being made is not counted',
    },
    shownDefault: inAll(`\`${limits.dumpsMib}\``),
    default: limits.dumpsMib,
    read: wholeNumber(1, 10_000_000, { sv: 'MiB', en: 'MiB' }),
  }),
  publisher: setting<Publisher | null>({
    node: 'UTBLICK_PUBLISHER',
    worker: 'PUBLISHER',
    description: {
      sv: 'vem som ansvarar för uppgifterna, som JSON; visas i katalogen och dokumentationen',
      en: 'who is responsible for the data, as JSON; shown in the catalogue and the docs',
    },
    shownDefault: { sv: 'en lokal installation', en: 'a local installation' },
    default: null,
    read: readPublisher,
  }),
  demo: setting<boolean | null>({
    node: 'UTBLICK_DEMO',
    worker: null,
    description: {
      sv: 'om `/` är demonstrationen, en kommuns webbplats med widgetarna, i stället för startsidan: `0` eller `1`',
      en: 'whether `/` is the demonstration, a municipality’s homepage with the widgets, instead of the start page: `0` or `1`',
    },
    shownDefault: { sv: '`1` utan utgivare, annars `0`', en: '`1` without a publisher, else `0`' },
    default: null,
    read: (text) => oneOf(['0', '1'])(text) === '1',
  }),
  language: setting<Language | null>({
    node: 'UTBLICK_LANG',
    worker: null,
    description: {
      sv: 'språket i det som kommandona och servern skriver ut: `sv` eller `en`',
      en: 'language of what the commands and the server print: `sv` or `en`',
    },
    shownDefault: {
      sv: '`sv` där systemet är svenskt (`LANG`), annars `en`',
      en: '`sv` where the system is Swedish (`LANG`), else `en`',
    },
    default: null,
    read: oneOf(['sv', 'en']),
  }),
  queryTimeoutSeconds: setting<number>({
    node: 'UTBLICK_QUERY_TIMEOUT_SECONDS',
    worker: 'QUERY_TIMEOUT_SECONDS',
    description: {
      sv: 'sekunder som en tung fråga får ta, väntan inräknad; sedan blir svaret 503',
      en: 'seconds that one expensive query may take, including the wait; then the answer is 503',
    },
    shownDefault: inAll(`\`${limits.queryTimeoutSeconds}\``),
    default: limits.queryTimeoutSeconds,
    read: wholeNumber(1, 300, { sv: 'sekunder', en: 'seconds' }),
  }),
  queryProcesses: setting<number>({
    node: 'UTBLICK_QUERY_PROCESSES',
    worker: null,
    description: {
      sv: 'underprocesser för tunga svar, och alltså hur många som görs samtidigt; de startas vid behov, tar ungefär 100 MB var, och en till gör hela listor som filer. 0: servern gör svaren själv, utan tidsgräns',
      en: 'child processes for expensive answers, and so how many are made at once; started when needed, some 100 MB each, and one more for whole lists as files. 0: the server makes them itself, without a time limit',
    },
    shownDefault: inAll(`\`${limits.queryProcesses}\``),
    default: limits.queryProcesses,
    read: wholeNumber(0, 64),
  }),
  rateLimit: setting<number>({
    node: 'UTBLICK_RATE_LIMIT',
    worker: null,
    description: {
      sv: 'anrop per sekund som en klient får göra, med en minuts anrop sparade; ett tungt räknas som flera, ett cachat svar inte alls. 0: ingen gräns',
      en: 'requests per second that one client may make, with a minute’s worth saved up; an expensive one counts as several, a cached answer not at all. 0: no limit',
    },
    shownDefault: inAll(`\`${limits.pointsPerSecond}\``),
    default: limits.pointsPerSecond,
    read: wholeNumber(0, 1_000_000),
  }),
  trustedProxies: setting<readonly string[]>({
    node: 'UTBLICK_TRUSTED_PROXIES',
    worker: null,
    description: {
      sv: 'adresser till omvända proxyer, till exempel `10.0.0.5,10.1.0.0/16`, vars `X-Forwarded-For` anger klienten; `none` där klienter ansluter direkt till servern',
      en: 'addresses of reverse proxies, as `10.0.0.5,10.1.0.0/16`, whose `X-Forwarded-For` identifies the client; `none` where clients connect directly to the server',
    },
    shownDefault: { sv: 'den här datorn', en: 'this computer itself' },
    default: ['127.0.0.0/8', '::1'],
    read: readAddresses,
  }),
  stopSeconds: setting<number>({
    node: 'UTBLICK_STOP_SECONDS',
    worker: null,
    description: {
      sv: 'sekunder som pågående svar får ta när servern stoppas',
      en: 'seconds that pending answers may take when the server is stopped',
    },
    shownDefault: inAll('`10`'),
    default: 10,
    read: wholeNumber(0, 300, { sv: 'sekunder', en: 'seconds' }),
  }),
}

export type Settings = {
  readonly [Name in keyof typeof settings]: (typeof settings)[Name] extends Setting<infer T> ? T : never
}

/** Environment variables, or the vars of a Worker; only strings are settings. */
type Variables = Readonly<Record<string, unknown>>

/**
 * All settings from the environment (`node`) or the vars (`worker`). A variable that is empty counts as unset.
 * @throws SettingsError that lists every invalid value
 */
export function readSettings(variables: Variables, platform: 'node' | 'worker' = 'node'): Settings {
  const labels: Label[] = []
  const values: Record<string, unknown> = {}
  for (const [key, definition] of Object.entries<Setting<unknown>>(settings)) {
    const name = definition[platform]
    const variable = name === null ? undefined : variables[name]
    const text = typeof variable === 'string' ? variable.trim() : ''
    try {
      values[key] = text === '' ? definition.default : definition.read(text)
    } catch (error) {
      if (!(error instanceof SettingError)) throw error
      const shown = text.length > 100 ? `${text.slice(0, 100)}…` : text
      labels.push({
        sv: `${name}="${shown}" går inte att använda: ${error.label.sv}.`,
        en: `${name}="${shown}" cannot be used: ${error.label.en}.`,
      })
    }
  }
  const read = values as unknown as Settings
  if (labels.length === 0 && platform === 'node' && !isLoopback(read.host) && read.origin === null)
    labels.push(originNeeded(read.host))
  if (labels.length > 0) throw new SettingsError(labels)
  return read
}

/** Others can reach the server, so the Host header is not trusted for links. */
const originNeeded = (host: string): Label => ({
  sv: `HOST=${host} gör att andra datorer når servern, och då måste UTBLICK_ORIGIN säga vilken adress länkar ska börja med, till exempel UTBLICK_ORIGIN=https://data.example.se.`,
  en: `HOST=${host} lets other computers reach the server, so UTBLICK_ORIGIN must say which address links start with, for example UTBLICK_ORIGIN=https://data.example.se.`,
})

/** Whether a host (name or address, without port) is a loopback one. */
export const isLoopback = (host: string): boolean =>
  /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\]|(\[?::ffff:)127(\.\d{1,3}){3}\]?)$/i.test(host)
