import { html, type TemplateResult } from 'lit'
import type { RecordFor } from '../../db/resources/index.ts'
import { recordUrl } from '../page/links.ts'
import { inLanguage, type Language } from '../text/language.ts'

/**
 * What the municipality's decision rules demand of a record and the register lacks, each as a sentence that leads to
 * its rule. Empty where it is not known: in an older release.
 * @param name only of this field
 */
export const unmetDemands = (
  { url, unmetDemands }: Pick<RecordFor<'project'>, 'url' | 'unmetDemands'>,
  lang: Language,
  name?: string,
): readonly TemplateResult[] =>
  (unmetDemands ?? [])
    .filter(({ field }) => !name || field === name)
    .map(
      ({ message, ruleId }) =>
        html`<span aria-hidden="true">◌</span>
          <a href=${recordUrl(url, 'decision-rules', ruleId)}>${inLanguage(message, lang)}</a> `,
    )
