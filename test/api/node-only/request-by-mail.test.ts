import { expect, test } from 'vitest'
import { exempelby } from '../../helpers/seed.ts'
import { answerOfSmallRegister } from '../../helpers/small-register.ts'

const own = { municipalityCode: '0199', sources: [{ sourceId: 'prov' }] }
const municipality = {
  ...own,
  id: '0199',
  name: 'Prov',
  county: 'Provlän',
  fictional: false,
  website: 'https://www.prov.example/',
}
const decision = {
  ...own,
  id: '0199-beslut',
  title: { sv: 'Vänort & avtal' },
  verb: 'approves' as const,
  status: 'decided' as const,
  body: 'Kommunfullmäktige',
  date: '2020-03-01',
  paragraph: '§ 12',
  registrationNumber: 'KS 2019/0311',
}

const pageWith = (registrarMailbox: string | null) =>
  answerOfSmallRegister(
    {
      municipality: [...exempelby.municipality!, { ...municipality, registrarMailbox }],
      source: [
        ...exempelby.source!,
        {
          ...own,
          id: 'prov',
          title: 'Prov',
          publisher: 'Prov',
          kind: 'web-page',
          href: 'https://prov.example/',
        },
      ],
      decision: [decision],
    },
    '2026-11-30',
    { path: 'decisions/0199-beslut?lang=en', accept: 'text/html' },
  )

test('a document is asked for in a mail to the registry, with its number filled in', async () => {
  const [, address = ''] = /href="(mailto:kommun@prov\.example[^"]*)"/.exec(
    await pageWith('kommun@prov.example'),
  )!
  const { pathname, searchParams } = new URL(address.replaceAll('&amp;', '&'))
  expect(pathname).toBe('kommun@prov.example')
  expect(searchParams.get('subject')).toBe('Begäran om allmän handling')
  expect(searchParams.get('body')).toBe(
    'Hej! Jag begär att få ta del av: Vänort & avtal, Kommunfullmäktige, 1 mars 2020, § 12, dnr KS 2019/0311.',
  )
})

test('without a known mailbox the words are there to copy, and no address is made up', async () => {
  const page = await pageWith(null)
  expect(page).toContain('dnr KS 2019/0311')
  expect(page).toContain('https://www.prov.example/')
  expect(page).not.toMatch(/mailto:[^"]*prov\.example/)
})
