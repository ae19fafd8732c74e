import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

// Programs and documents that a machine may lack. A test that needs one prints what is missing and how to install it.

const works = (command: string, ...args: string[]) => spawnSync(command, args).status === 0

export const onPath = (command: string): string | undefined =>
  works('sh', '-c', `command -v ${command}`) ? command : undefined

/** A Python that has a module: the usual one, or the system's own. */
export const pythonWith = (module: string): string | undefined =>
  ['python3', '/usr/bin/python3'].find((python) => works(python, '-c', `import ${module}`))

/** R, when it has a package. */
export const rWith = (name: string): string | undefined =>
  works('Rscript', '-e', `library(${name})`) ? 'Rscript' : undefined

export const libreOffice = (): string | undefined => (works('soffice', '--version') ? 'soffice' : undefined)

const leaveOut = (reason: string) => void process.stderr.write(`LEFT OUT: ${reason}\n`)

/** True when a program is installed; else prints that tests are skipped without it. */
export function present(program: string | undefined, what: string, apt: string): program is string {
  if (program === undefined) leaveOut(`${what} is not on this machine (Debian, Ubuntu: apt install ${apt})`)
  return program !== undefined
}

/** The path of another publisher's document, read from a folder `shared` beside the project; undefined, with a notice, without it. */
export function sharedDocument(path: string): string | undefined {
  const file = join(import.meta.dirname, '../../../shared', path)
  if (existsSync(file)) return file
  leaveOut(
    `../shared/${path} is not beside this clone; it is another publisher's document and not in the repository`,
  )
  return undefined
}
