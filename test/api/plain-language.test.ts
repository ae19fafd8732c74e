import { describe, expect, test } from 'vitest'
import { allResources } from '../../db/resources/index.ts'
import type { OwnRecords } from '../../api/pages/own-records.ts'
import { hardWords } from '../../api/pages/plain-language/hard-words.ts'
import {
  type PlainLanguage,
  plainLanguageOf,
  readNames,
} from '../../api/pages/plain-language/plain-language.ts'
import { plainLanguagePath } from '../../api/pages/plain-language/plain-language-path.ts'
import { BASE, getJson, getList, getProblem, getRecord, type Json } from '../helpers/api.ts'
import { linksOf, read, readPage } from '../helpers/page.ts'

const codes = ['0114', '0138', '0139', '0381', '0764', '9999']
const proposals = ['0114', '0138']
const languages = ['sv', 'en'] as const
type Language = (typeof languages)[number]

const dataOf = async (code: string): Promise<Json> => (await getJson(plainLanguagePath(code).slice(1))).data
const pageOf = (code: string, language: Language = 'sv') =>
  readPage(`${plainLanguagePath(code).slice(1)}?lang=${language}`)
const groupsOf = ({ sections }: Json): Json[] => sections.flatMap(({ groups }: Json) => groups)
const entriesOf = (data: Json): Json[] => groupsOf(data).flatMap(({ entries }) => entries)
const linksIn = (data: Json): Json[] => groupsOf(data).flatMap(({ links }) => links)
const sectionOf = ({ sections }: Json, id: string): Json => sections.find((one: Json) => one.id === id)

/** Every sentence of the texts in a language, without the names of records. */
const sentencesOf = (data: Json, language: Language): string[] =>
  [
    ...data.sentences,
    ...data.sections.map(({ title }: Json) => title),
    ...groupsOf(data).flatMap(({ sentences, links }) => [
      ...sentences,
      ...links.map(({ title }: Json) => title),
    ]),
    ...entriesOf(data).flatMap(({ sentences }) => sentences),
    ...data.words.map(({ meaning }: Json) => meaning),
  ].flatMap((text) => (text[language] ?? '').split(/(?<=[.!?])\s+/))

const wordsIn = (text: string): string[] => text.match(/[\p{L}\d’/-]+/gu) ?? []
const recordAt = async ({ url }: Json): Promise<Json> => {
  const { pathname, search } = new URL(url)
  return getRecord(pathname.slice(BASE.length + 1) + search)
}

/** The endings of words, in the languages. */
const ENDINGS = { sv: '(?:e?n|e?t|en|er|e?na|erna|ar|arna)?s?', en: '(?:s|es|’s)?' } as const

/** Whether a text has a word in one of its forms; a part of a longer word is another word. */
function uses(text: string, word: string, language: Language): boolean {
  const stem = word.replace(/(?<=[tn])y$/, '(?:y|ie)')
  return new RegExp(`(?<!\\p{L})${stem}${ENDINGS[language]}(?!\\p{L})`, word === 'EU' ? 'u' : 'iu').test(text)
}

/** The part of a page that is written in plain language, as it is read. */
const readText = (page: string) => read(page.replace(/<\/(p|li|dt|dd|h1|h2)>/g, '.</$1>'))

/** The readability index LIX of a text: words in a sentence, and the share of words of more than six letters. */
function lixOf(text: string): number {
  const sentences = text.split(/[.!?:]+\s/).filter((sentence) => wordsIn(sentence).length > 0)
  const words = wordsIn(text)
  const long = words.filter((word) => word.length > 6)
  return words.length / sentences.length + (100 * long.length) / words.length
}

/** The records of a municipality that the text is made from, as the API gives them. */
async function ownRecords(code: string): Promise<OwnRecords> {
  const lists = readNames.map(async (name) => {
    const { path } = allResources.find((resource) => resource.name === name)!
    const own = name === 'municipality' ? [await getRecord(`${path}/${code}`)] : null
    return [name, own ?? (await getList(`${path}?municipality=${code}&limit=500`)).data]
  })
  return Object.fromEntries(await Promise.all(lists))
}

const textOf = ({ sections }: PlainLanguage): string =>
  sections
    .flatMap(({ title, groups }) => [
      title.sv,
      ...groups.flatMap(({ sentences, entries }) => [
        ...sentences.map(({ sv }) => sv),
        ...entries.flatMap((entry) => entry.sentences.map(({ sv }) => sv)),
      ]),
    ])
    .join(' ')

const seenFrom = (own: OwnRecords, code: string, today: string) =>
  textOf(plainLanguageOf(own, { code, today })!)

describe.each(codes)('the page in plain language of %s', (code) => {
  test.each(languages)(
    'says first whose words it is, in %s, and works without a script',
    async (language) => {
      const page = await pageOf(code, language)
      const ours = {
        sv: 'Den här texten har Utblick skrivit. Det är inte kommunens egna ord.',
        en: 'Utblick has written this text. These are not the municipality’s own words.',
      }
      expect(read(page).replace(/^.*?(?=Den här texten|Utblick has)/s, '')).toMatch(
        new RegExp(`^${ours[language].replaceAll('.', '\\.')}`),
      )
      expect(page).not.toMatch(/<script(?! type="application\/ld)/)
      expect(page.includes(language === 'sv' ? 'Påhittat.' : 'Fictional.')).toBe(code === '9999')
      expect(linksOf(page)).toContain(`${BASE}/municipalities/${code}?lang=${language}`)
    },
  )

  test.each(languages)('shows every sentence of the data in %s, and no other record', async (language) => {
    const data = await dataOf(code)
    const text = readText(await pageOf(code, language))
    for (const { sentences } of [data, ...groupsOf(data), ...entriesOf(data)])
      for (const sentence of sentences)
        if (sentence[language]) expect(text).toContain(sentence[language].replaceAll(/\s+/g, ' '))
    for (const { name } of entriesOf(data)) expect(text).toContain(name[language] ?? name.sv)
  })

  test('is easy to read in Swedish: short sentences, and a LIX of at most 30', async () => {
    const sentences = sentencesOf(await dataOf(code), 'sv').map((sentence) => wordsIn(sentence).length)
    expect(Math.max(...sentences)).toBeLessThanOrEqual(18)
    expect(sentences.reduce((a, b) => a + b, 0) / sentences.length).toBeLessThanOrEqual(8)
    const text = readText(await pageOf(code))
    expect(wordsIn(text).length).toBeGreaterThan(200)
    expect(wordsIn(text).length).toBeLessThan(700)
    expect(lixOf(text)).toBeLessThanOrEqual(30)
  })

  test('has short sentences in English', async () => {
    const sentences = sentencesOf(await dataOf(code), 'en').map((sentence) => wordsIn(sentence).length)
    expect(Math.max(...sentences)).toBeLessThanOrEqual(18)
    expect(sentences.reduce((a, b) => a + b, 0) / sentences.length).toBeLessThanOrEqual(9)
  })

  test('explains each hard word that it uses once, and no other', async () => {
    const data = await dataOf(code)
    for (const language of languages) {
      const text = read(await pageOf(code, language))
      const [before = ''] = text.split(language === 'sv' ? 'Svåra ord' : 'Hard words')
      for (const { word, meaning } of Object.values(hardWords)) {
        const isUsed = uses(before, word[language], language)
        const isExplained = text.split(meaning[language]).length - 1
        expect([word[language], isExplained]).toEqual([word[language], isUsed ? 1 : 0])
      }
    }
    const explained = data.words.map(({ word }: Json) => word.sv.toLowerCase())
    for (const word of wordsIn(sentencesOf(data, 'sv').join(' ')).map((one) => one.toLowerCase()))
      if (word.length > 13)
        expect([word, explained.some((one: string) => word.startsWith(one))]).toEqual([word, true])
  })

  test('counts as the lists that it leads to do', async () => {
    const data = await dataOf(code)
    const told = /(?:säger (\d+|en) sak|står (\d+|ett) mål|har (\d+|ett) mål|^(\d+|Ett) projekt är för)/
    for (const { sentences, links } of [
      ...groupsOf(data),
      // The way to the goals is in a group of its own.
      ...(sectionOf(data, 'goals')
        ? [
            {
              sentences: sectionOf(data, 'goals').groups[0].sentences,
              links: sectionOf(data, 'goals').groups.at(-1).links,
            },
          ]
        : []),
    ]) {
      const number = told
        .exec(sentences[0]?.sv ?? '')
        ?.slice(1)
        .find(Boolean)
      if (number === undefined || links.length === 0) continue
      const { pathname, search } = new URL(links[0].url)
      // The list of goals has the wishes that are not called goals, too.
      const kind = pathname.endsWith('/goals') && / mål/.test(sentences[0].sv) ? '&kind=goal,overall' : ''
      const { _meta } = await getList(`${pathname.slice(BASE.length + 1)}${search}${kind}&limit=1`)
      expect(sentences[0].sv).toMatch(told)
      expect(_meta.totalRecords).toBe(/^e/i.test(number) ? 1 : Number(number))
    }
  })

  test('calls only a twin town that, and leads from every record to the record', async () => {
    const data = await dataOf(code)
    for (const entry of entriesOf(data)) {
      const record = await recordAt(entry)
      if (entry.resource !== 'twin-towns') continue
      const [said] = entry.sentences
      expect(/(?<!Vi vet inte om det är )en vänort|^Vänort sedan/.test(said.sv)).toBe(
        record.kind === 'twin-town',
      )
      if (record.status === 'ended' || record.status === 'merged') expect(said.sv).toMatch(/^Det var /)
      if (record.status === 'planned') expect(said.sv).toMatch(/^Kommunen vill /)
    }
  })

  test('tells a suggested activity as a proposal', async () => {
    for (const { sentences, entries } of groupsOf(await dataOf(code)))
      for (const entry of entries)
        if (entry.resource === 'activities')
          expect(sentences[0]?.sv === 'Det här är förslag.').toBe(
            (await recordAt(entry)).status === 'suggested',
          )
  })

  test('is short: at most five records in a row, and a way to the rest', async () => {
    for (const { id, groups } of (await dataOf(code)).sections) {
      for (const { entries } of groups) expect(entries.length).toBeLessThanOrEqual(5)
      if (groups.some(({ entries }: Json) => entries.length > 0))
        expect(linksIn({ sections: [{ id, groups }] }).length).toBeGreaterThan(0)
    }
  })
})

describe('the text in plain language', () => {
  test.each(proposals)('never tells what %s proposes as decided', async (code) => {
    const text = read(await pageOf(code))
    expect(text).toContain(
      'Det här är ett förslag från år 2010. Det är 16 år sedan. Vi vet inte om kommunen har bestämt det.',
    )
    expect(text).not.toMatch(
      /sa ja|har sagt ja|antog|beslutade|Kommunen har (?:ett|\d+) mål|(?<!förslaget är )målet är \d/i,
    )
    expect(text).toContain('Förslaget säger')
  })

  test('says what is decided, and where nothing shows whether it is', async () => {
    expect(read(await pageOf('0139'))).toContain('Kommunen sa ja till texten år 2020. Det är 6 år sedan.')
    expect(read(await pageOf('0381'))).toContain(
      'Texten har inget datum. Vi vet inte om kommunen har sagt ja till texten.',
    )
    expect(read(await pageOf('0764'))).toContain('Texten är från år 2003 eller senare.')
  })

  test('never shows what is not measured as a number', async () => {
    const unmeasured = read(await pageOf('0114'))
    expect(unmeasured).toContain('3 saker går att räkna. Det här har ingen räknat, så vitt vi vet.')
    expect(unmeasured).not.toMatch(/Det var [\d,]+ procent|(?<!\d)0(?!\d)/)
    const { data } = await getList('measurements?indicator=9999-matt-elevutbyten&sort=-period&limit=1')
    const value = String(data[0].value).replace('.', ',')
    expect(read(await pageOf('9999'))).toContain(`Det var ${value} procent läsåret ${data[0].period}.`)
  })

  test('leads to all that a policy wants, what is counted too, and tells of its text on the young', async () => {
    const ways = (await dataOf('0114')).sections.find(({ id }: Json) => id === 'goals').groups.at(-1).links
    const { pathname, search } = new URL(ways[0].url)
    const { data } = await getList(`${pathname.slice(BASE.length + 1)}${search}&limit=100`)
    expect(data.map(({ id }: Json) => id)).toContain('0114-elever')
    expect(ways[0].title.sv).toBe('Läs mer om vad kommunen vill')
    const young = (await dataOf('0139')).sections.find(({ id }: Json) => id === 'young-people')
    const told = young.groups.find(
      ({ sentences }: Json) => sentences[0]?.sv === 'Kommunens text säger något om barn och unga.',
    )
    expect(told.links[0].url).toMatch(/\/policies\/0139-policy/)
    // Where its points are counted, that is told once.
    expect(read(await pageOf('9999'))).not.toContain('säger något om barn och unga')
  })

  test('says once what is not known', async () => {
    const text = read(await pageOf('0114'))
    expect(text).toMatch(
      /Vad vet vi inte\? Vi vet inte om kommunen har någon vänort\. Vi vet inte om kommunen är med i något projekt\. Det kan ändå finnas\./,
    )
    expect(text.match(/någon vänort/g)).toHaveLength(1)
  })

  test('tells the age of a text, and of what it says of a town', async () => {
    const tyreso = await ownRecords('0138')
    expect(seenFrom(tyreso, '0138', '2012-01-01')).not.toContain('år sedan')
    expect(seenFrom(tyreso, '0138', '2030-07-01')).toContain('Det är 20 år sedan.')
    const alvesta = await ownRecords('0764')
    expect(seenFrom(alvesta, '0764', '2026-01-01')).not.toContain('stod det år')
    expect(seenFrom(alvesta, '0764', '2036-01-01')).toContain('Vänort sedan 2004, stod det år 2024.')
    const exempelby = await ownRecords('9999')
    expect(seenFrom(exempelby, '9999', '2026-01-01')).not.toContain('gällde till')
    expect(seenFrom(exempelby, '9999', '2031-01-01')).toContain('Texten gällde till och med år 2030.')
  })

  test('says what is not known of a municipality without a policy, or without anything', async () => {
    const { policy: _, ...rest } = await ownRecords('9999')
    const without = seenFrom(rest, '9999', '2026-11-30')
    expect(without).toContain('Vi vet inte vad kommunen har bestämt om andra länder.')
    expect(without).toContain('Vi vet inte vilka mål kommunen har.')
    expect(without).not.toMatch(/Vad vill kommunen|Kommunen har \d+ mål|någon vänort/)
    const { municipality } = await ownRecords('0764')
    const empty = plainLanguageOf({ municipality: municipality! }, { code: '0764', today: '2026-11-30' })!
    expect(empty.sections.map(({ id }) => id)).toEqual(['unknown', 'contact'])
    expect(textOf(empty).match(/Vi vet inte/g)).toHaveLength(5)
    expect(plainLanguageOf({}, { code: '0764', today: '2026-11-30' })).toBeNull()
  })

  test('says that it has not counted all, where the register has more than it reads', async () => {
    const own = await ownRecords('9999')
    const seen = { code: '9999', today: '2026-11-30' }
    const told = 'Utblick har mer om kommunen än vi har räknat här.'
    expect(textOf(plainLanguageOf(own, { ...seen, isCut: true })!)).toContain(told)
    expect(textOf(plainLanguageOf(own, seen)!)).not.toContain(told)
  })

  test('has no text for a policy that nobody has put in plain language, and leads to its own words', async () => {
    const own = await ownRecords('0764')
    const policy = own.policy!.map((one) => ({ ...one, plainLanguage: null }))
    expect(seenFrom({ ...own, policy }, '0764', '2026-11-30')).toContain(
      'Vi har inte skrivit någon lättläst text om den än.',
    )
  })

  test('leads to the mailbox of the registry, where the register has one', async () => {
    const { registrarMailbox } = await getRecord('municipalities/9999')
    expect(await pageOf('9999')).toContain(`href="mailto:${registrarMailbox}"`)
    for (const code of codes.filter((one) => one !== '9999'))
      expect(await pageOf(code)).not.toMatch(/Du kan skriva till kommunen/)
  })

  test('is linked from the page of the municipality', async () => {
    for (const code of codes)
      expect(linksOf(await readPage(`municipalities/${code}`))).toContain(BASE + plainLanguagePath(code))
  })

  test('keeps the release in its links, and is the same after a later one', async () => {
    const path = `${plainLanguagePath('9999').slice(1)}?asOf=1&lang=en`
    const page = await readPage(path)
    const [, own = ''] = /<div class="plain">([^]*)<\/main>/.exec(page)!
    expect(linksOf(own).length).toBeGreaterThan(10)
    for (const href of linksOf(own)) expect(href).toMatch(/asOf=1(&|$)/)
    expect(await readPage(path)).toBe(page)
  })

  test.each(['0180', '12', 'alvesta', '99999'])('does not know the municipality %s', async (code) => {
    expect((await getProblem(plainLanguagePath(code).slice(1))).status).toBe(404)
  })

  test('is not there before the first release', async () => {
    expect((await getProblem(`${plainLanguagePath('0114').slice(1)}?asOf=0`)).status).toBe(404)
  })
})
