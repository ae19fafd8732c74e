import { html } from 'hono/html'
import { type Issue, issueKinds } from '../../../db/quality/issues.ts'
import { decisionRule } from '../../../db/resources/decision-rule.ts'
import type { FindName } from '../../../db/schema/record-name.ts'
import { wordList } from '../../../widgets/text/format.ts'
import type { Html } from '../../docs/html.ts'
import type { PageContext } from '../page.ts'
import { inLanguage, lower, lowerFirst } from '../text.ts'

const messages = {
  sv: { see: 'Se', rule: 'beslutsregeln' },
  en: { see: 'See the', rule: 'decision rule' },
} as const

/**
 * A record and what there is to look at in it.
 * @param isAmongOthers whether it has to say of what kind it is
 */
export function issueLine(
  { kind, resource, id, fields, ruleId, message }: Issue,
  findName: FindName,
  { language, to }: PageContext,
  isAmongOthers = false,
): Html {
  const t = messages[language]
  const titles = wordList(
    fields.map((name) => lower(resource.fields[name]!.title, language)),
    language,
  )
  const text =
    kind === 'not-stated'
      ? `${isAmongOthers ? `${lower(issueKinds[kind], language)}: ` : ''}${titles}.`
      : lowerFirst(message[language], language)
  return html`<li>
    <a href="${to(`/${resource.path}/${id}`)}"
      >${inLanguage(findName(resource.name, id) ?? { sv: id }, language)}</a
    >:
    ${text}${
      ruleId !== null && html` ${t.see} <a href="${to(`/${decisionRule.path}/${ruleId}`)}">${t.rule}</a>.`
    }
  </li>`
}
