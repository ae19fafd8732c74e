import { fingerprint } from '../fingerprint.ts'
import { frame } from './styles/frame.ts'
import { list } from './styles/list.ts'

const css = [frame, list].join('\n')

/** The pages' only style sheet; its path changes with its content, so that it is cached for good. */
export const STYLE = { css, path: `/style/pages.${fingerprint(css)}.css` }
