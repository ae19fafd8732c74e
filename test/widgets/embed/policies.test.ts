/** The loader in pages that trust nobody: what they allow is enough, or the block stays and one line says what to do. */
import { policyLines } from '../../../widgets/embed/policy-lines.ts'
import { equal, includes, ok } from '../helpers/assert.ts'
import { EMBED, HOST, LOADER, NONCE, openConsidered, openHost } from '../helpers/host.ts'
import { until } from '../helpers/page.ts'

const block = `<p><a href="${EMBED}/goals?municipality=0764">Våra mål</a></p>`
const policy = (scripts: string, ...more: string[]) =>
  [`default-src 'none'`, `script-src 'nonce-${NONCE}' ${scripts}`, `connect-src ${HOST}`, ...more].join('; ')
const withNonce = LOADER.replace('src', `nonce="${NONCE}" src`)

const enough: Record<string, { policy: string; head?: string }> = {
  'its host': { policy: policy(HOST) },
  'its folder': { policy: policy(`${HOST}/w/ ${HOST}/bundled/`) },
  'a nonce that passes on trust': { policy: policy(`'strict-dynamic'`), head: withNonce },
  'Trusted Types with our names': {
    policy: policy(HOST, `require-trusted-types-for 'script'`, 'trusted-types utblick lit-html'),
  },
  'names of others, without requiring Trusted Types': {
    policy: policy(HOST, 'trusted-types other lit-html'),
  },
}
for (const [what, options] of Object.entries(enough))
  it(`needs no more of a page than ${what}`, async () => {
    const { widgets, lines } = await openConsidered(block, options)
    await until(() => widgets('goals')[0]?.shadowRoot)
    equal(lines, [])
  })

it('gives its modules its own nonce', async () => {
  const { modules } = await openConsidered(block, { policy: policy(HOST), head: withNonce })
  equal(
    modules().map(({ nonce }) => nonce),
    [NONCE, NONCE],
  )
})

const refused: Record<string, string> = {
  'other scripts than itself': policy(`${HOST}/w/v1/loader.js`),
  'no Trusted Types but others’': policy(HOST, `require-trusted-types-for 'script'`, 'trusted-types other'),
  'no Trusted Types at all': policy(HOST, `require-trusted-types-for 'script'`, `trusted-types 'none'`),
}
for (const [what, text] of Object.entries(refused))
  for (const lang of ['sv', 'en'])
    it(`leaves the block, and logs one line in the page’s language (${lang}), where a page allows ${what}`, async () => {
      const { document, lines, widgets } = await openHost(
        `${block}<p>${EMBED}/projects?municipality=0764</p><intl-figure></intl-figure>`,
        { policy: text, lang },
      )
      await until(() => lines.length > 0)
      await until(() => document.readyState === 'complete')
      equal(lines.length, 1)
      includes(
        lines[0]!,
        lang === 'sv' ? /^Utblick: .* gick inte att ladda/ : /^Utblick: .* could not be loaded/,
      )
      includes(lines[0]!, `${HOST}/w/v1/`)
      includes(lines[0]!, policyLines(HOST, 'script', { requiresTrustedTypes: true }).join('; '))
      equal(document.body.firstElementChild!.outerHTML, block)
      equal(widgets('goals'), [])
      equal(widgets('projects'), [])
    })

describe('with digests', () => {
  const locked = { head: LOADER.replace('v1', 'locked') }

  it('loads the modules that have them, from its own folder', async () => {
    const { modules, lines } = await openConsidered('', locked)
    const [module] = modules()
    equal(module!.src, `${HOST}/w/locked/projects.js`)
    includes(module!.integrity, /^sha384-/)
    equal(lines, [])
  })

  it('leaves the block of a module that is another, and logs one line', async () => {
    const { document, lines, widgets } = await openConsidered(block, locked)
    await until(() => lines.length > 0)
    equal(lines.length, 1)
    includes(lines[0]!, `${HOST}/w/locked/goals.js`)
    equal(document.body.firstElementChild!.outerHTML, block)
    ok(widgets('goals').length === 0)
  })
})
