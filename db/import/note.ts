import type { Label } from '../schema/field.ts'
import type { Issue } from '../schema/validate.ts'
import { type RecordChange, summarize } from './changes.ts'
import { optionIssue } from './scope.ts'

/** Longest note of a release and reason of a change, in characters: each is a line in feeds and in the history. */
export const MAX_NOTE_LENGTH = 500

/** The notes of the releases that load the project's own data: they are recognised by them. */
export const SEED_NOTE = 'Grunddata: de fem policyerna och Exempelby'
export const SEED_NOTE_WITHOUT_EXAMPLES = 'Grunddata: de fem policyerna'
export const SEED_NOTES: readonly string[] = [SEED_NOTE, SEED_NOTE_WITHOUT_EXAMPLES]

/** C0 and C1 controls, line and paragraph separators, and what Unicode keeps free: none belongs in a line of text. */
const NOT_TEXT = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFFD\uFDD0-\uFDEF\uFFFE\uFFFF]/u
/** A folder of this machine: /home/anna, C:\\Users, \\\\server, file://. Notes are published, so it is rejected. */
const PATH = /(^|[\s"'(:])(~?\/[^\s/]+\/|[A-Za-z]:[\\/]|\\\\|file:)/i

/** What messages call a line of text that is published with a release, and what belongs in it. */
export interface PublishedLine {
  readonly called: Label
  readonly instead: Label
}

/** What is wrong with a line of text that is to be published; undefined when nothing is. */
export function lineMessage(text: string, { called, instead }: PublishedLine): Label | undefined {
  if (text.length > MAX_NOTE_LENGTH)
    return {
      sv: `${called.sv} har ${text.length} tecken; skriv högst ${MAX_NOTE_LENGTH}`,
      en: `${called.en} has ${text.length} characters; write at most ${MAX_NOTE_LENGTH}`,
    }
  if (NOT_TEXT.test(text))
    return {
      sv: `${called.sv} har styrtecken, radbrytningar eller trasiga tecken; skriv en rad vanlig text`,
      en: `${called.en} has control characters, line breaks or broken characters; write one line of plain text`,
    }
  if (PATH.test(text))
    return {
      sv: `${called.sv} publiceras och får inte innehålla en sökväg på den här datorn; ${instead.sv}`,
      en: `${called.en} is published and may not contain a path of this computer; ${instead.en}`,
    }
  return undefined
}

const noteLine: PublishedLine = {
  called: { sv: 'anteckningen', en: 'the note' },
  instead: { sv: 'skriv vad utgåvan gäller', en: 'write what the release is about' },
}

/** The issue with the note of a release; undefined when it can be published. */
export function noteIssue(note: string): Issue | undefined {
  const wrong = (message: Label) => optionIssue('--note', message)
  const message = lineMessage(note, noteLine)
  if (message) return wrong(message)
  if (SEED_NOTES.includes(note))
    return wrong({
      sv: 'den anteckningen har bara utgåvor med projektets egna data; skriv en annan',
      en: 'only releases with the project’s own data have that note; write another',
    })
  return undefined
}

/** The note of a release in which only derived fields differ, as after an update that derives more. */
const DERIVED_NOTE = 'Det som registret själv räknar fram'

/** The default note of a release, in Swedish as all notes are. */
export const noteOf = (changes: readonly RecordChange[]): string => {
  if (changes.length === 0) return DERIVED_NOTE
  const note = summarize(changes, 'sv')
  return note.length <= MAX_NOTE_LENGTH ? note : `${note.slice(0, MAX_NOTE_LENGTH - 1)}…`
}
