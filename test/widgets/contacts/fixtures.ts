/** Contact roles, memberships and agreements of a small municipality, each record as the API would give it. */
import '../../../widgets/contacts/define.ts'
import type { Agreement, Membership, Role, Rule } from '../../../widgets/contacts/contacts.ts'
import type { IntlContacts } from '../../../widgets/contacts/intl-contacts.ts'
import { alvesta, envelope, type Routes, startApi } from '../helpers/api.ts'
import { fixture, next } from '../helpers/page.ts'

const source: Role['sources'][number] = {
  sourceId: 'alvesta-policy',
  title: 'Internationell policy',
  publisher: 'Alvesta kommun',
  kind: 'policy-document',
  href: null,
  documentDate: null,
  registrationNumber: null,
  retrieved: null,
  supports: null,
  place: 'Organisation',
  quote: 'Varje nämnd utser en kontaktperson.',
}

const common = (path: string, id: string) => ({
  id,
  url: `https://utblick.example/utblick/v1/${path}/${id}`,
  fictional: false,
  sources: [source],
})

export const day = (edtf: string): NonNullable<Agreement['signedOn']> => ({
  edtf,
  earliest: edtf,
  latest: edtf,
  precision: 'day',
  approximate: false,
})

export const committee = {
  id: '0764-kultur',
  name: { sv: 'Kulturnämnden', en: 'Culture committee' },
  kind: 'committee',
} as const

/** A role of which nothing is known but what is given. */
export const role = (id: string, own: Partial<Role> = {}): Role => ({
  ...common('contact-roles', id),
  title: { sv: `Kontaktperson ${id}` },
  role: 'contact-person',
  level: null,
  unit: null,
  mailbox: null,
  vacant: null,
  wording: null,
  ...own,
})

export const membership = (name: string, own: Partial<Membership> = {}): Membership => ({
  ...common('memberships', name),
  network: { id: name, name, website: null },
  status: null,
  since: null,
  until: null,
  unit: null,
  purpose: null,
  decision: null,
  ...own,
})

export const agreement = (title: string, own: Partial<Agreement> = {}): Agreement => ({
  ...common('agreements', title),
  title: { sv: title },
  kind: 'friendship',
  twinTownId: null,
  signedOn: null,
  validTo: null,
  decision: null,
  ...own,
})

export const rule = (own: Partial<Rule> = {}): Rule => ({
  id: '0764-regel-kontaktperson',
  policyId: '0764-policy',
  force: 'must',
  wording: { sv: 'En kontaktperson utses från varje kontor.' },
  ...own,
})

export const policy = (status: 'adopted' | 'proposed' | null) => ({
  id: '0764-policy',
  title: { sv: 'Internationell policy' },
  status,
})

/** The widget with these roles and other answers, painted. */
export async function show(
  records: readonly Role[],
  others: Readonly<Record<string, unknown>> = {},
  attributes = '',
) {
  const lists = {
    memberships: [],
    agreements: [],
    'decision-rules': [],
    policies: [],
    'twin-towns': [],
    ...others,
  }
  const routes: Routes = Object.fromEntries(
    Object.entries({ ...lists, 'contact-roles': records, municipalities: alvesta }).map(([path, data]) => [
      path,
      { json: envelope(data) },
    ]),
  )
  const api = await startApi(routes)
  const el = fixture<IntlContacts>(
    `<intl-contacts municipality="0764" loading="eager" api="${api.base}" ${attributes}></intl-contacts>`,
  )
  await next(el, 'intl-load')
  await el.updateComplete
  return Object.assign(el, { requestedPaths: () => api.requests() })
}
