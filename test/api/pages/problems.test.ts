import { describe, expect, test } from 'vitest'
import { answerProblem } from '../../../api/pages/problem-page.ts'
import { Problem, problemTypes, type ProblemType } from '../../../api/http/problem.ts'
import { writeCursor } from '../../../api/parameters/paging.ts'
import { localInstallation } from '../../../api/publisher.ts'
import { BASE } from '../../helpers/api.ts'
import { linksIn, textOf } from '../../helpers/list-page.ts'
import { getPage, linksOf } from '../../helpers/page.ts'

const read = async (path: string, status: number, headers?: Record<string, string>) => {
  const response = await getPage(path, headers)
  expect(response.status, path).toBe(status)
  expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
  return response.text()
}

describe('an address without a page', () => {
  test.each(['nothing-at-all', '/nothing-at-all', '/old-page.html'])('%s offers a search', async (path) => {
    const text = await read(path, 404)
    expect(text).toContain('<h1>Finns inte</h1>')
    expect(text).toMatch(/<input\s+id="words"[^>]*\svalue="(nothing at all|old page)"/)
    expect(linksOf(text)).toContain(`${BASE}/`)
    expect(text).toContain('<meta name="robots" content="noindex" />')
  })

  test('is in the language of the reader', async () => {
    expect(await read('nothing', 404, { 'Accept-Language': 'en' })).toContain('<h1>Not found</h1>')
    expect(await read('nothing?lang=en', 404)).toContain('There is no page at that address.')
  })

  test('leads to no other host', async () => {
    for (const path of ['//example.com/x', '/\\example.com/x']) {
      const text = await (await getPage(path)).text()
      expect(linksOf(text).length).toBeGreaterThan(3)
      expect(linksOf(text).filter((href) => href.startsWith('//'))).toEqual([])
    }
  })

  test('is said to be an error in its title', async () => {
    expect(await read('nothing', 404)).toContain('<title>Fel: Finns inte – ')
    expect(await read('nothing?lang=en', 404)).toContain('<title>Error: Not found – ')
  })

  test('that cannot be decoded is a page too', async () => {
    expect(await read('goals/%E0%A4%A', 404)).toContain('<h1>Finns inte</h1>')
  })
})

test.each([
  ['changes?since=99', 'den senaste utgåvan är 3', 'Från vilken utgåva'],
  ['search?type=nothing', 'värdet går inte att använda', 'Skriv ett eller flera ord.'],
  ['projects/clusters?zoom=99', 'ett heltal från', 'Något i adressen går inte att använda.'],
])('%s says what is wrong, what is right, and what to do', async (path, why, then) => {
  const text = await read(path, 400)
  const errors = /<section class="errors".*?<\/section>/s.exec(text)?.[0]
  expect(errors).toContain(why)
  expect(errors).not.toContain('saknas')
  expect(text).toContain(then)
  expect(text).toContain('<title>Fel: ')
})

test('a broken address of a later page leads to the first, without the words of the data', async () => {
  const text = await read('projects?status=ongoing&cursor=abc', 400)
  expect(text).toContain('Adressen är inte hel, så det går inte att bläddra vidare från den.')
  expect(text).not.toMatch(/_links|cursor:/)
  const errors = /<section class="errors".*?<\/section>/s.exec(text)![0]
  expect(linksOf(errors)).toEqual([`${BASE}/projects?status=ongoing`])
})

test.each([
  ['sv', 'Status: värdet går inte att använda. Du skrev ”foo”. Visa utan status', 'Idé'],
  ['en', 'Status: the value cannot be used. You wrote “foo”. Show without status', 'Idea'],
])('a faulty choice is told in the words of the list, in %s', async (language, sentence, label) => {
  const text = await read(`projects?status=foo&lang=${language}`, 400)
  const errors = /<section class="errors".*?<\/section>/s.exec(text)![0]
  expect(textOf(errors)).toContain(sentence)
  expect(linksIn(errors)).toContainEqual(
    expect.objectContaining({ href: `${BASE}/projects?lang=${language}&status=idea`, text: label }),
  )
  const other = await read(`projects?colour=red&lang=${language}`, 400)
  expect(textOf(other)).toContain('colour: ')
})

test('a record that was probably meant is a link', async () => {
  const text = await read('twin-towns/borga?lang=sv', 404)
  expect(text).toContain('Det finns ingen post ”borga” bland vänorter och partnerskap.')
  expect(text).toContain(`Menade du <a href="${BASE}/twin-towns/0138-borga?lang=sv">0138-borga</a>?`)
  expect(linksOf(text)).toContain(`${BASE}/twin-towns?lang=sv`)
})

test('words that cannot be searched for are told by their title, not by the name of the parameter', async () => {
  for (const path of ['projects?q=%25', 'search?q=%25']) {
    const errors = /<section class="errors".*?<\/section>/s.exec(await read(path, 400))![0]
    expect(textOf(errors)).toContain('Sökord: värdet går inte att använda. Du skrev ”%”. Visa utan sökord')
  }
})

test('a release that never was leads to all that there are', async () => {
  const text = await read('releases/99', 404)
  expect(textOf(text)).toContain(`Det finns ingen utgåva ”99”. Alla utgåvor finns i ${BASE}/releases.`)
  expect(linksOf(/<main.*?<\/main>/s.exec(text)![0])).toContain(`${BASE}/releases`)
})

test('a cursor of a lost release leads to the first page', async () => {
  const cursor = writeCursor({ release: 99, query: 'projects?status=ongoing', offset: 20, after: ['x'] })
  const text = await read(`projects?status=ongoing&cursor=${cursor}`, 410)
  expect(text).toContain('Börja om från första sidan.')
  const first = linksOf(text).find((href) => href.includes('status=ongoing') && !href.includes('cursor'))
  expect((await getPage(first!)).status).toBe(200)
})

describe('a problem of any kind', () => {
  const context = { releases: async () => [], publisher: localInstallation, now: () => new Date() }
  const pageOf = async (problem: Problem, language: string) => {
    const url = new URL(`https://data.example.se${BASE}/projects?lang=${language}`)
    const request = new Request(url, { headers: { Accept: 'text/html' } })
    const response = await answerProblem(context, problem, request, url)
    return { status: response.status, text: await response.text() }
  }

  test.each(Object.keys(problemTypes) as ProblemType[])('%s is readable in both languages', async (type) => {
    const problem = new Problem(type, {
      detail: { sv: 'Det gick inte <b>alls</b>.', en: 'It did not <b>work</b>.' },
      headers: { 'Retry-After': '10' },
      links: { first: `${BASE}/projects` },
    })
    for (const language of ['sv', 'en'] as const) {
      const { status, text } = await pageOf(problem, language)
      expect(status).toBe(problemTypes[type].status)
      expect(text).toContain(`<h1>${problemTypes[type].title[language]}</h1>`)
      expect(text).toContain(language === 'sv' ? 'Försök igen om 10' : 'Try again in 10')
      expect(text).not.toMatch(/Retry-After|_links|<b>|errors\b|SQL|undefined/)
      expect(linksOf(text)).toContain(`${BASE}/projects`)
    }
  })
})

test('a parameter named as a member of every object is a fault as any other', async () => {
  for (const name of ['toString', 'constructor', '__proto__', 'hasOwnProperty'])
    for (const path of ['projects', 'changes', '/embed/projects'])
      expect(await read(`${path}?${name}=1`, 400), `${path} ${name}`).toContain(name)
})
