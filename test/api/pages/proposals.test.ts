import { describe, expect, test } from 'vitest'
import { readPage, read, textOf } from '../../helpers/page.ts'

const MARK = 'Enligt ett förslag'
const SENTENCE = `Policyn ${MARK}. Registret visar inte att förslaget har antagits.`

describe('what only a proposal states is marked as that, and what an adopted policy states is not', () => {
  test.each([
    ['reports', '0114-krav-verksamhetsplan', '0139'],
    ['contact-roles', '0114-enhets-eller-kontorschef', '0139'],
    ['monitoring-items', '0138-policyprocesser', '0139'],
    ['activities', '0138-besok', '0139'],
  ])('%s', async (list, id, adopted) => {
    const page = await textOf(`${list}/${id}`)
    expect(page).toContain(SENTENCE)
    // Once, and no second sentence on the same thing.
    expect(page.split(MARK)).toHaveLength(2)
    expect(page).not.toContain('Dokumentet är ett förslag')
    expect(await textOf(`${list}/${id}?lang=en`)).toContain(
      'The policy From a proposal. The register does not show that the proposal was adopted.',
    )
    const proposed = await textOf(`${list}?municipality=${id.slice(0, 4)}`)
    expect(proposed).toContain(MARK)
    const others = await readPage(`${list}?municipality=${adopted}`)
    expect(read(others)).not.toContain(MARK)
    const [, one] = others.match(new RegExp(`/${list}/(${adopted}-[^"?/]+)`))!
    expect(await textOf(`${list}/${one}`)).not.toContain(MARK)
  })

  test('units: their responsibility, not the unit', async () => {
    const page = await readPage('units/0114-kommunledningskontoret')
    expect(read(page)).not.toContain(SENTENCE)
    expect(page.match(/<b>Enligt ett förslag.<\/b><\/p>\s*<blockquote/g)).toHaveLength(1)
    expect(await textOf('units/0139-kommunstyrelsen')).not.toContain(MARK)
    const list = await readPage('units?municipality=0114')
    expect(list).toMatch(/<span class="label">Ansvar <\/span><span><span class="proposal">Enligt ett förslag/)
    expect(list).not.toMatch(/scope="row">\s*<span class="proposal">/)
  })

  test('among the records that belong together', async () => {
    const goal = await readPage('goals/0138-utbytesprogram-och-skolsamarbete')
    expect(goal).toMatch(/class="proposal">Enligt ett förslag<\/span>\s+<a href="[^"]*activities\/0138-/)
  })
})
