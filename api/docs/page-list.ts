import type { Label } from '../../db/schema/field.ts'
import { once } from '../once.ts'
import type { Page } from './page.ts'
import { accessibilityPage } from './pages/accessibility.ts'
import { addressesPage } from './pages/addresses.ts'
import { citePage } from './pages/cite.ts'
import { embeddingPage } from './pages/embedding.ts'
import { iatiPage } from './pages/iati.ts'
import { problemPages, problemsPage } from './pages/problems.ts'
import { qualityPage } from './pages/quality.ts'
import { profilePage } from './pages/profile.ts'
import { recipesPage } from './pages/recipes.ts'
import { resourcePages, resourcesPage } from './pages/resources.ts'
import { servicePage } from './pages/service.ts'
import { stabilityPage } from './pages/stability.ts'
import { startPage } from './pages/start.ts'
import { termsPage } from './pages/terms.ts'

/** The navigation: pages under their headings, in order. */
export const groups: readonly { readonly title: Label; readonly pages: readonly Page[] }[] = [
  { title: { sv: 'Kom igång', en: 'Get started' }, pages: [startPage, recipesPage, embeddingPage, citePage] },
  { title: { sv: 'Slå upp', en: 'Look up' }, pages: [resourcesPage, addressesPage, iatiPage, problemsPage] },
  {
    title: { sv: 'Vad du kan lita på', en: 'What you can rely on' },
    pages: [stabilityPage, qualityPage, servicePage, termsPage, accessibilityPage, profilePage],
  },
]

/** All pages. */
export const allPages = once((): readonly Page[] => [
  ...groups.flatMap(({ pages }) => pages),
  ...resourcePages,
  ...problemPages,
])

export const pageAt = (path: string): Page | undefined => allPages().find((page) => page.path === path)

/** The pages of a section, such as those of each resource. */
export const pagesUnder = (path: string): readonly Page[] =>
  allPages().filter((page) => page.path.startsWith(`${path}/`))
