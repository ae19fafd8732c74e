import { describe, expect, test } from 'vitest'
import { BASE, fetchApi, getJson, getList, getProblem, type Json } from '../helpers/api.ts'

async function calendar(query = ''): Promise<string> {
  const response = await fetchApi(`${BASE}/feeds/calendar${query}`)
  expect(response.status).toBe(200)
  expect(response.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8')
  return response.text()
}

/** The lines of a calendar with the folded ones put together again (RFC 5545, 3.1). */
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)

interface Event {
  readonly [property: string]: string
}

/** Reads a calendar strictly; throws where a line is not a property or a component does not end. */
function eventsOf(text: string): Event[] {
  const lines = linesOf(text)
  expect(lines[0]).toBe('BEGIN:VCALENDAR')
  expect(lines.at(-1)).toBe('END:VCALENDAR')
  const events: Record<string, string>[] = []
  let event: Record<string, string> | null = null
  for (const line of lines) {
    const [, name, value] = /^([A-Z-]+(?:;[A-Z-]+=[^:;]+)*):(.*)$/.exec(line) ?? []
    if (name === undefined || value === undefined) throw new Error(`Not a content line: ${line}`)
    if (line === 'BEGIN:VEVENT') {
      expect(event).toBeNull()
      event = {}
    } else if (line === 'END:VEVENT') {
      events.push(event!)
      event = null
    } else if (event) {
      expect(event).not.toHaveProperty([name])
      event[name] = value
    }
  }
  expect(event).toBeNull()
  return events
}

const unescaped = (text: string) => text.replace(/\\([\\;,n])/g, (_, c: string) => (c === 'n' ? '\n' : c))

/** The rules with a last day each year, and the first such day: since their policy, else of the year of the release. */
const firstDays: Readonly<Record<string, string>> = {
  '0764-regel-avslutade-projekt': '20261231',
  '9999-regel-verksamhetsplan': '20230131',
  '9999-regel-verksamhetsberattelse': '20240215',
  '9999-regel-sammanstallning': '20240331',
  '9999-regel-slutrapport': '20231231',
}

describe('the calendar', () => {
  test('keeps the rules of RFC 5545 for lines', async () => {
    for (const text of [await calendar(), await calendar('?lang=en')]) {
      expect(text.endsWith('\r\n')).toBe(true)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      for (const line of text.split('\r\n'))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      // A character cut in two would come out as the replacement character.
      expect(text).not.toContain('\uFFFD')
      // Some line is long enough to be folded.
      expect(text).toContain('\r\n ')
    }
  })

  test('has what a calendar and an event must have', async () => {
    const text = await calendar()
    const lines = linesOf(text)
    expect(lines.filter((l) => l === 'VERSION:2.0')).toHaveLength(1)
    expect(lines.filter((l) => l.startsWith('PRODID:'))).toHaveLength(1)
    const events = eventsOf(text)
    expect(events.length).toBeGreaterThan(20)
    for (const event of events) {
      expect(event.UID).toMatch(/^[a-z0-9-]+-[a-zA-Z]+@utblick\.example$/)
      expect(event.DTSTAMP).toMatch(/^202611\d\dT080000Z$/)
      expect(event['DTSTART;VALUE=DATE']).toMatch(/^\d{8}$/)
      expect(event['SUMMARY;LANGUAGE=sv']).toMatch(/^\S+.*: \S/)
      expect(event.URL).toMatch(/^https:\/\/data\.example\.se\/utblick\/v1\//)
    }
    expect(new Set(events.map((e) => e.UID)).size).toBe(events.length)
  })

  test('has every deadline of the register, and no other', async () => {
    const days: string[] = []
    for (const [path, field] of [
      ['reports', 'dueOn'],
      ['projects', 'reportDueOn'],
      ['action-plans', 'evaluationDueOn'],
      ['actions', 'dueOn'],
      ['monitoring-items', 'deadline'],
    ] as const)
      for (const record of (await getList(`${path}?limit=500`)).data)
        if (record[field])
          days.push(`${record[field].replaceAll('-', '')} ${path}-${record.id}-${field}@utblick.example`)
    for (const { id, deadline } of (await getList('decision-rules?limit=500')).data)
      if (deadline) days.push(`${firstDays[id]!} decision-rules-${id}-deadline@utblick.example`)
    const found = eventsOf(await calendar()).map((e) => `${e['DTSTART;VALUE=DATE']} ${e.UID}`)
    expect(found.toSorted()).toEqual(days.toSorted())
    // In the order of time.
    const order = found.map((f) => f.slice(0, 8))
    expect(order).toEqual(order.toSorted())
  })

  test('states what is due, for which unit and in which document, in the requested language', async () => {
    const record = (await getList('reports?municipality=9999&limit=500&kind=operations-report')).data.find(
      (r: Json) => r.dueOn && r.year && r.unit,
    )
    const uid = `reports-${record.id}-dueOn@utblick.example`
    const sv = eventsOf(await calendar('?municipality=9999')).find((e) => e.UID === uid)!
    const en = eventsOf(await calendar('?municipality=9999&lang=en')).find((e) => e.UID === uid)!
    expect(unescaped(sv['SUMMARY;LANGUAGE=sv']!)).toBe(
      `[Påhittat] Ska vara inne: Verksamhetsberättelse ${record.year}, ${record.unit.name.sv}`,
    )
    expect(unescaped(en['SUMMARY;LANGUAGE=en']!)).toMatch(/^\[Fictional\] Due on: Operations report \d{4}, /)
    expect(unescaped(sv['DESCRIPTION;LANGUAGE=sv']!).split('\n')).toEqual([
      'Påhittad uppgift.',
      'Planer och rapporter, Exempelby',
      record.url,
    ])
  })

  test('has the last day that a rule sets each year, with its words and its page, until its policy ends', async () => {
    const uid = 'decision-rules-9999-regel-verksamhetsplan-deadline@utblick.example'
    const event = eventsOf(await calendar('?municipality=9999')).find((e) => e.UID === uid)!
    expect(event['DTSTART;VALUE=DATE']).toBe('20230131')
    expect(event['RRULE']).toBe('FREQ=YEARLY;UNTIL=20301231')
    expect(unescaped(event['SUMMARY;LANGUAGE=sv']!)).toBe('[Påhittat] Sista dag: Verksamhetsplan')
    expect(unescaped(event['DESCRIPTION;LANGUAGE=sv']!).split('\n')).toEqual([
      'Påhittad uppgift.',
      'Beslutsregler, Exempelby',
      'Nämnder och bolag rapporterar.',
      '”Nämnder och bolag beskriver sitt internationella arbete i verksamhetsplanen senast den 31 januari.”',
      event.URL,
    ])
    const { data: rule } = await getJson(event.URL!.replace(/.*\/utblick\/v1\//, ''))
    expect(rule.wording.sv).toContain('senast den 31 januari')
    // The policy of Alvesta states no end.
    const alvesta = eventsOf(await calendar('?municipality=0764'))
    expect(alvesta.map((e) => e['RRULE'])).toEqual(['FREQ=YEARLY'])
  })

  test('says what a rule asks for and who is to do it, and that its policy may not have been adopted', async () => {
    const yearlyOf = async (query: string, lang = 'sv') =>
      eventsOf(await calendar(`${query}&lang=${lang}`))
        .filter((e) => e['RRULE'])
        .map((e) => ({
          summary: unescaped(e[`SUMMARY;LANGUAGE=${lang}`]!),
          lines: unescaped(e[`DESCRIPTION;LANGUAGE=${lang}`]!).split('\n'),
        }))
    const [alvesta] = await yearlyOf('?municipality=0764')
    // The board receives the report: it is not the one who is late.
    expect(alvesta!.summary).toBe('Sista dag: Rapport om avslutade projekt')
    expect(alvesta!.lines).toContain('Kommunstyrelsen tar emot rapport.')
    expect(alvesta!.lines).toContain('Det framgår inte om dokumentet är antaget.')
    const [english] = await yearlyOf('?municipality=0764', 'en')
    expect(english!.summary).toBe('Last day: Closing report')
    expect(english!.lines).toContain('It is not clear whether the document was adopted.')
    const exempelby = await yearlyOf('?municipality=9999')
    expect(exempelby.map(({ summary }) => summary)).toContain(
      '[Påhittat] Sista dag: Uppföljning, Kommunstyrelsen',
    )
    for (const { lines } of exempelby)
      expect(lines).not.toContain('Det framgår inte om dokumentet är antaget.')
  })

  test('is narrowed by municipality, which its name says', async () => {
    const text = await calendar('?municipality=9999')
    expect(linesOf(text)).toContain('NAME:Utblick: Tidsfrister\\, Exempelby')
    const codes = await Promise.all(
      eventsOf(text)
        .slice(0, 10)
        .map(async ({ URL }) => (await getRecord(URL!)).municipalityCode),
    )
    expect(new Set(codes)).toEqual(new Set(['9999']))
    expect(eventsOf(await calendar('?municipality=0381'))).toEqual([])
  })

  test('is empty before the first release', async () => {
    expect(eventsOf(await calendar('?asOf=0'))).toEqual([])
  })

  test.each(['limit=3', 'municipality=X', 'format=json', 'from=2026'])(
    'is refused with %s',
    async (query) => {
      expect((await getProblem(`feeds/calendar?${query}`)).status).toBe(400)
    },
  )
})

async function getRecord(address: string): Promise<Json> {
  const response = await fetchApi(address.replace('https://data.example.se', ''))
  return ((await response.json()) as Json).data
}
