import { describe, expect, test } from 'vitest'
import { BASE, fetchApi, getJson, getList, getProblem, type Json } from '../helpers/api.ts'
import { iatiErrors } from '../helpers/iati.ts'
import { childrenOf, readXml, textOf, type XmlElement } from '../helpers/xml.ts'

const REAL = '0138-partnerskap-theewaterskloof'
const INCOMPLETE = '0139-youth-participation'
const FICTIONAL = '9999-vatten-till-alla-kvarter'

async function iatiOf(path: string): Promise<{ text: string; file: XmlElement; activities: XmlElement[] }> {
  const response = await fetchApi(`${BASE}/${path}`)
  const text = await response.text()
  expect(response.status, text).toBe(200)
  expect(response.headers.get('Content-Type')).toBe('application/xml; charset=utf-8')
  const file = readXml(text)
  return { text, file, activities: childrenOf(file, 'iati-activity') }
}

const idsIn = (activities: readonly XmlElement[]) =>
  activities.map((activity) => textOf(activity, 'iati-identifier').replace(/^UTBLICK-/, ''))

const refusalOf = async (path: string): Promise<string> => {
  const { status, problem } = await getProblem(path)
  expect(status).toBe(400)
  expect(problem.errors).toMatchObject([{ parameter: 'format', value: 'iati' }])
  return problem.errors[0].reason
}

const attributesOf = (activity: XmlElement, name: string) =>
  childrenOf(activity, name).map(({ attributes }) => attributes)

describe('a list of projects as IATI', () => {
  test('has the real projects that Sida or ICLD fund, in the order and with the content of IATI 2.03', async () => {
    const { file, activities } = await iatiOf('projects?format=iati')
    expect(iatiErrors(file)).toEqual([])
    expect(idsIn(activities)).toEqual([REAL])
  })

  test('says which projects are left out, and why', async () => {
    const { text } = await iatiOf('projects?format=iati')
    const [comment] = /<!--[^]*-->/.exec(text)!
    expect(comment).toContain(`${INCOMPLETE} saknar status och plannedStart eller startDate`)
    expect(comment).toContain(`${INCOMPLETE} lacks status and plannedStart or startDate`)
    const numbers = [
      ...comment.matchAll(/(\d+) (?:fictional )?projects? w/g),
      ...comment.matchAll(/(\d+) fictional/g),
    ]
    const left = new Set(numbers.map(([, count]) => Number(count)))
    const { totalRecords } = (await getList('projects?limit=1'))._meta
    expect([...left].reduce((sum, count) => sum + count, 2)).toBe(totalRecords)
  })

  test('has fictional projects only where they alone are asked for, each marked in its title', async () => {
    const { file, activities } = await iatiOf('projects?format=iati&fictional=true')
    expect(iatiErrors(file)).toEqual([])
    expect(idsIn(activities)).toContain(FICTIONAL)
    expect(activities.length).toBeGreaterThan(1)
    for (const activity of activities) {
      const [title] = childrenOf(activity, 'title')
      expect(childrenOf(title!, 'narrative').map(({ text }) => text.split(' ')[0])).toEqual([
        '[Påhittat]',
        '[Fictional]',
      ])
    }
    expect(await refusalOf('projects?format=iati&municipality=9999')).toContain('fictional=true')
  })

  test('is refused with the reason where none can be written, since a file has at least one activity', async () => {
    expect(await refusalOf('projects?format=iati&municipality=0139')).toContain(`${INCOMPLETE} saknar status`)
    expect(await refusalOf('projects?format=iati&q=finnsinte')).toContain('inget projekt är valt')
    const { problem } = await getProblem('projects?format=iati&municipality=0139&lang=en')
    expect(problem.errors[0].reason).toContain(`${INCOMPLETE} lacks status`)
  })

  test('is of the release that is asked for, and as old as it', async () => {
    const { file, text } = await iatiOf('projects?format=iati&asOf=1')
    const { publishedAt } = (await getJson('releases/1')).data
    expect(file.attributes['generated-datetime']).toBe(publishedAt)
    expect((await iatiOf('projects?format=iati&asOf=1')).text).toBe(text)
  })
})

describe('a project as IATI', () => {
  test('says what the register knows of it', async () => {
    const { data } = await getJson(`projects/${FICTIONAL}`)
    const { file, activities } = await iatiOf(`projects/${FICTIONAL}?format=iati`)
    expect(iatiErrors(file)).toEqual([])
    const [activity] = activities
    expect(activity!.attributes).toMatchObject({
      'linked-data-uri': data.url,
      'last-updated-datetime': data.updatedAt,
    })
    expect(attributesOf(activity!, 'activity-status')).toEqual([{ code: '4' }])
    expect(attributesOf(activity!, 'activity-date')).toEqual([
      { 'iso-date': data.plannedStart, type: '1' },
      { 'iso-date': data.startDate.edtf, type: '2' },
      { 'iso-date': data.plannedEnd, type: '3' },
      { 'iso-date': data.endDate.edtf, type: '4' },
    ])
    expect(attributesOf(activity!, 'recipient-country')).toEqual([{ code: data.partners[0].country }])
    expect(attributesOf(activity!, 'tag').map(({ code }) => code)).toEqual(data.themes)
    const said = childrenOf(activity!, 'description').map((element) => element.children[0]!.text)
    expect(said).toContain(data.summary.sv)
    expect(said).toContain(data.aim.sv)
    expect(said).toContain(`Resultat: ${data.result.sv}`)
  })

  test('names who funds it, who passes the money on, and who carries it out', async () => {
    const { activities } = await iatiOf(`projects/${FICTIONAL}?format=iati`)
    const roles = childrenOf(activities[0]!, 'participating-org').map((element) => [
      element.attributes.role,
      textOf(element, 'narrative'),
    ])
    expect(roles).toEqual([
      ['1', 'Sida'],
      ['3', 'ICLD'],
      ['1', 'Exempelby kommun'],
      ['4', 'Exempelby kommun'],
      ['4', 'Mfano County'],
    ])
  })

  test('has a grant as a commitment on the day it was granted, and the municipality’s own money as none', async () => {
    const lines: Json[] = (await getList(`fundings?project=${FICTIONAL}`)).data
    const grants = lines.filter(({ origin, grantedOn }) => origin !== 'own' && grantedOn)
    expect(lines.length).toBeGreaterThan(grants.length)
    const { activities } = await iatiOf(`projects/${FICTIONAL}?format=iati`)
    const written = childrenOf(activities[0]!, 'transaction').map((transaction) => {
      const [value] = childrenOf(transaction, 'value')
      return [value!.attributes['value-date'], value!.attributes.currency, value!.text]
    })
    expect(written).toEqual(
      grants.map(({ grantedOn, amount }) => [grantedOn, amount.currency, amount.amount]),
    )
  })

  test('has a year as the days it spans, and in words', async () => {
    const { activities } = await iatiOf(`projects/${REAL}?format=iati`)
    const dates = childrenOf(activities[0]!, 'activity-date')
    expect(dates.map(({ attributes, children }) => [attributes, children[0]!.text])).toEqual([
      [{ 'iso-date': '2012-01-01', type: '2' }, '2012'],
      [{ 'iso-date': '2015-12-31', type: '4' }, '2015'],
    ])
  })

  test('is refused where others fund it, and where it lacks what the schema demands', async () => {
    expect(await refusalOf('projects/9999-batarna-1944?format=iati')).toContain(
      '1 projekt utan beviljade pengar från Sida eller ICLD',
    )
    expect(await refusalOf(`projects/${INCOMPLETE}?format=iati`)).toContain('saknar status')
  })
})

describe('IATI', () => {
  test('is a format of projects alone', async () => {
    const { problem } = await getProblem('goals?format=iati')
    expect(problem.errors[0].allowed).not.toContain('iati')
    const { errors } = (await getProblem('projects?format=none')).problem
    expect(errors[0].allowed).toContain('iati')
  })

  test('is never the answer to Accept alone: most projects have no such form', async () => {
    const accept = (Accept: string) => fetchApi(`${BASE}/projects`, { headers: { Accept } })
    expect((await accept('application/xml')).status).toBe(406)
    const old = await accept('application/xml,application/xhtml+xml,text/html;q=0.9')
    expect(old.headers.get('Content-Type')).toContain('text/html')
    const page = await (await fetchApi(`${BASE}/projects/${REAL}?format=html`)).text()
    expect(page).not.toMatch(/rel="alternate"[^>]*application\/xml/)
  })
})
