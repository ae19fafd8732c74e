import { html } from 'hono/html'
import { type AppContext } from '../context.ts'
import { html as htmlFormat } from '../formats/html.ts'
import { wantsPage } from '../http/negotiate.ts'
import { Problem, problemResponse, problemTypes } from '../http/problem.ts'
import { atLatest } from '../parameters/as-of.ts'
import { languageOf } from '../parameters/language.ts'
import { pageHeaders } from './answer.ts'
import { layout } from './layout.ts'
import { linksFrom } from './links.ts'
import type { Page, PageContext } from './page.ts'

/** A problem that says more on its page than in data, such as what a closed record last said. */
export class ProblemWithPage extends Problem {
  readonly page: (context: PageContext) => Page
  constructor({ type, details }: Problem, page: (context: PageContext) => Page) {
    super(type, details)
    this.page = page
  }
}

/** A problem as the request wants it: a page, or a problem document (RFC 9457). */
export async function answerProblem(
  context: Pick<AppContext, 'releases' | 'publisher'>,
  problem: Problem,
  request: Request,
  url: URL,
): Promise<Response> {
  const language = languageOf(request, url)
  if (!wantsPage(request, url)) return problemResponse(problem, language, url)
  const releases = await context.releases().catch(() => [])
  const page: PageContext = {
    language,
    url,
    publisher: context.publisher,
    releases,
    resolved: atLatest(releases),
    to: linksFrom(url),
  }
  const content = problem instanceof ProblemWithPage ? problem.page(page) : problemPage(problem, page)
  const { status, headers } = problemResponse(problem, language, url)
  for (const [name, value] of Object.entries(pageHeaders(language))) headers.set(name, value)
  headers.set('Content-Type', htmlFormat.contentType)
  return new Response(await layout({ isIndexed: false, ...content }, page), { status, headers })
}

/** What is wrong, and the way on. */
function problemPage({ type, details }: Problem, { language }: PageContext): Page {
  const { title, about } = problemTypes[type]
  return {
    title: [title[language]],
    crumbs: [],
    body: html`<p class="lead">${details.detail[language]}</p>
      <p>${about[language]}</p>`,
  }
}
