import { DATA_LICENSE } from '../../constants.ts'
import { textIn } from '../text.ts'
import type { RecordView } from './view.ts'

/** The page as schema.org has it, for search engines. */
export function structuredData(view: RecordView, description: string): object {
  const { resource, record, name, language, url, to, publisher, resolved } = view
  const { website, href } = record
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: textIn(name, language),
    description,
    inLanguage: language,
    license: DATA_LICENSE,
    dateModified: resolved.release?.publishedAt,
    publisher: { '@type': 'Organization', name: publisher.name },
    isPartOf: {
      '@type': 'Dataset',
      name: resource.title[language],
      description: resource.description[language],
      license: DATA_LICENSE,
      url: `${url.origin}${to(`/docs/resources/${resource.path}`)}`,
    },
    mainEntity: {
      '@type': 'Thing',
      name: textIn(name, language),
      ...(website || href ? { sameAs: website ?? href } : {}),
    },
  }
}
