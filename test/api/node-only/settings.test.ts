import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSettings, settings } from '../../../api/settings.ts'

const publisher = '{"name":"Provby kommun","mailbox":"registret@provby.example","type":"LocalAuthority"}'

test('without variables, or with empty ones, every setting has its default', () => {
  const read = readSettings({})
  expect(read).toMatchObject({ port: 8787, host: 'localhost', origin: null, register: null, stopSeconds: 10 })
  const empty = Object.fromEntries(Object.values(settings).map(({ node }) => [node, ' ']))
  expect(readSettings(empty)).toEqual(read)
})

test('every setting that cannot be used is named, with its value and what to write, in both languages', () => {
  try {
    readSettings({ PORT: 'abc', HOST: 'http://x', UTBLICK_ORIGIN: 'data.example.se', UTBLICK_LANG: 'fi' })
    expect.unreachable()
  } catch (error) {
    const { sv, en } = (error as { label: { sv: string; en: string } }).label
    expect(en.split('\n')).toHaveLength(4)
    expect(en).toContain('PORT="abc" cannot be used: write a whole number from 0 to 65535.')
    expect(en).toContain('UTBLICK_LANG="fi" cannot be used: write sv or en.')
    expect(sv).toContain(
      'UTBLICK_ORIGIN="data.example.se" går inte att använda: skriv http:// eller https://',
    )
  }
})

describe('an origin', () => {
  test.each([
    ['https://data.example.se', 'https://data.example.se'],
    ['http://127.0.0.1:8787', 'http://127.0.0.1:8787'],
    ['https://Data.Example.SE/', 'https://data.example.se'],
    ['https://data.example.se:443', 'https://data.example.se'],
    ['https://öppnadata.example', 'https://xn--ppnadata-m4a.example'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
  ])('%s is used as %s', (text, origin) => {
    expect(readSettings({ UTBLICK_ORIGIN: text }).origin).toBe(origin)
    expect(readSettings({ ORIGIN: text }, 'worker').origin).toBe(origin)
  })

  test.each([
    'data.example.se',
    '//data.example.se',
    'ftp://data.example.se',
    'javascript://data.example.se',
    'https:/data.example.se',
    'https:data.example.se',
    'https://',
    'https://data.example.se/api',
    'https://data.example.se//',
    'https://data.example.se?x=1',
    'https://data.example.se/?',
    'https://data.example.se#top',
    'https://user@data.example.se',
    'https://user:password@data.example.se',
    'https://data.example.se:99999',
    'https://data..example.se',
    'https://data.example.se, https://b.example',
    'https://data.example.se\\x',
    'https://data example.se',
    'https://da\nta.example.se',
    'https://*.example.se',
    'https://"><script>',
    'https://0.0.0.0',
    'https://[::]',
    'null',
    '*',
  ])('%j is refused', (text) => {
    expect(() => readSettings({ UTBLICK_ORIGIN: text })).toThrow(
      /UTBLICK_ORIGIN=.*https:\/\/data\.example\.se/s,
    )
    expect(() => readSettings({ ORIGIN: text }, 'worker')).toThrow(/^ORIGIN=/)
  })
})

describe('a host', () => {
  test.each(['localhost', 'LOCALHOST', '127.0.0.1', '127.1.2.3', '::1', '[::1]', '::ffff:127.0.0.1'])(
    '%s is this computer, and needs no origin',
    (HOST) => expect(readSettings({ HOST }).origin).toBeNull(),
  )

  test.each([
    '0.0.0.0',
    '0',
    '::',
    '[::]',
    '192.168.1.10',
    '10.0.0.1',
    'utblick.internal',
    '127.0.0.1.example',
    'fe80::1%eth0',
    '2130706433',
  ])('%s may be reached by others, and needs an origin', (HOST) => {
    expect(() => readSettings({ HOST })).toThrow(
      /lets other computers reach the server.*UTBLICK_ORIGIN=https/,
    )
    expect(readSettings({ HOST, UTBLICK_ORIGIN: 'https://data.example.se' }).origin).toBe(
      'https://data.example.se',
    )
  })

  test.each(['http://localhost', 'localhost:8787', '127.0.0.1/8', 'a b', 'a,b', '[::1]:80', '..'])(
    '%s is refused',
    (HOST) => {
      expect(() => readSettings({ HOST, UTBLICK_ORIGIN: 'https://data.example.se' })).toThrow(/HOST=/)
    },
  )
})

test.each(['abc', '70000', '-1', '8787.5', '0x2253', '1e3', '8787;', '٨', '99999999999999999999'])(
  'port %s is refused',
  (PORT) => expect(() => readSettings({ PORT })).toThrow(/PORT=.*from 0 to 65535/),
)

test.each(['{', '[]', '{"name":"Provby"}', publisher.replace('LocalAuthority', 'Kommun')])(
  'publisher %s is refused with every reason',
  (UTBLICK_PUBLISHER) =>
    expect(() => readSettings({ UTBLICK_PUBLISHER })).toThrow(/UTBLICK_PUBLISHER=.* cannot be used/),
)

test('a publisher is read', () => {
  expect(readSettings({ UTBLICK_PUBLISHER: publisher }).publisher?.name).toBe('Provby kommun')
})

test('DEPLOY.md lists every setting, with its name on the Worker, its meaning and its default, and no other', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../../api/DEPLOY.md'), 'utf8')
  const section = guide.split('\n## ').find((part) => part.startsWith('Settings'))!
  const rows = section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
  expect(rows).toEqual(
    Object.values(settings).map(({ node, worker, description, shownDefault }) => [
      `\`${node}\``,
      worker ? `\`${worker}\`` : '–',
      description.en,
      shownDefault.en,
    ]),
  )
})
