import { spawnSync } from 'node:child_process'

// Programs that a machine may lack. A test that needs one says aloud what is missing and how to get it.

const works = (command: string, ...args: string[]) => spawnSync(command, args).status === 0

/** A Python that has a module: the usual one, or the system's own. */
export const pythonWith = (module: string): string | undefined =>
  ['python3', '/usr/bin/python3'].find((python) => works(python, '-c', `import ${module}`))

/** R, when it has a package. */
export const rWith = (name: string): string | undefined =>
  works('Rscript', '-e', `library(${name})`) ? 'Rscript' : undefined

export const libreOffice = (): string | undefined => (works('soffice', '--version') ? 'soffice' : undefined)

/** Says that tests are left out for want of a program; true when it is there. */
export function present(program: string | undefined, what: string, apt: string): program is string {
  if (program === undefined)
    process.stderr.write(`LEFT OUT: ${what} is not on this machine (Debian, Ubuntu: apt install ${apt})\n`)
  return program !== undefined
}
