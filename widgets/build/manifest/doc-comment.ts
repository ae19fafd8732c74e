/** What a documenting comment says: its text, and its tags as the custom elements manifest names them. */
import type { Node } from '../syntax.ts'
import type { Source } from './source.ts'

export interface Tag {
  /** Such as "attr". */
  readonly tag: string
  /** What stands in braces; '' for nothing. */
  readonly type: string
  readonly name: string
  readonly description: string
}

export interface DocComment {
  readonly text: string
  readonly tags: readonly Tag[]
}

const TAG = /^@(\w+)\s*(?:\{(.*?)\}(?=\s|$))?\s*(.*)$/s
const NAMED = /^(?!-\s)(\S*)\s*(?:-\s+)?(.*)$/s

/** Reads the inside of a comment, without its slashes. */
export function readDocComment(comment: string): DocComment {
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\*+ ?/, '').trim())
  // A tag may begin in the middle of a line only where the comment is one line.
  const text = lines.join('\n').replace(/(?<=\S) (?=@default\b)/, '\n')
  const [head = '', ...rest] = text.split(/\n(?=@)|^(?=@)/).map((part) => part.trim())
  const tags = (head.startsWith('@') ? [head, ...rest] : rest).map((part) => {
    const [, tag = '', type = '', after = ''] = TAG.exec(part) ?? []
    const words = after.replace(/\s+/g, ' ').trim()
    if (tag === 'default') return { tag, type, name: '', description: words }
    // An unnamed slot is the default one: "@slot - Shown until …".
    const [, name = '', description = ''] = words.startsWith('- ')
      ? [words, '', words.slice(2)]
      : (NAMED.exec(words) ?? [])
    return { tag, type, name, description }
  })
  return { text: head.startsWith('@') ? '' : head.replace(/\s+/g, ' ').trim(), tags }
}

const isDocComment = ({ type, value }: Source['comments'][number]) =>
  type === 'Block' && value.startsWith('*')

/** The comment right before a node; empty where there is none. */
export function docCommentOf({ code, comments }: Source, { start }: Node): DocComment {
  const comment = comments.findLast(
    (each) => isDocComment(each) && each.end <= start && code.slice(each.end, start).trim() === '',
  )
  return readDocComment(comment?.value ?? '')
}

/** The tags of all comments of a file. */
export const tagsIn = ({ comments }: Source): Tag[] =>
  comments.filter(isDocComment).flatMap(({ value }) => readDocComment(value).tags)
