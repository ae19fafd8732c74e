import { fingerprint } from '../fingerprint.ts'
import { partStyles } from './part-styles.ts'
import { builder } from './styles/builder.ts'
import { followUp } from './styles/follow-up.ts'
import { frame } from './styles/frame.ts'
import { list } from './styles/list.ts'
import { others } from './styles/others.ts'
import { plainLanguage } from './styles/plain-language.ts'
import { record } from './styles/record.ts'

const css = [frame, list, record, others, followUp, plainLanguage, builder, partStyles()].join('\n')

/** The pages' only style sheet; its path changes with its content, so that it is cached for good. */
export const STYLE = { css, path: `/style/pages.${fingerprint(css)}.css` }
