import { accessSync, constants, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Label } from './schema/field.ts'

/** An error that a person can act on: one sentence in each language with what, where and what to do. */
export class OperationalError extends Error {
  readonly label: Label
  constructor(label: Label, options?: ErrorOptions) {
    super(label.en, options)
    this.name = 'OperationalError'
    this.label = label
  }
}

/** What the program was using when the error came. SQLite's errors name no file, and a server's no setting. */
export interface SystemErrorContext {
  /** Path of the register's SQLite file. */
  readonly register?: string
  /** Where a server was to listen. */
  readonly host?: string
  readonly port?: number
}

/**
 * An error of the system (disk, file, database, port, clock) as one sentence in Swedish and English that says
 * what happened, where, and what to do. Null when the error is none of these, which means a bug: show its stack.
 */
export function explainSystemError(error: unknown, context: SystemErrorContext = {}): Label | null {
  if (error instanceof OperationalError) return error.label
  if (!(error instanceof Error)) return null
  const { code } = error as NodeJS.ErrnoException
  if (code?.startsWith('SQLITE_')) return sqliteError(error, code, context)
  return systemCallError(error, context)
}

/** SQLite's result codes; an extended code such as SQLITE_IOERR_WRITE starts with its own kind. */
function sqliteError(error: Error, code: string, { register }: SystemErrorContext): Label | null {
  const file = register ?? 'data/utblick.sqlite'
  const is = (...kinds: readonly string[]) =>
    kinds.some((kind) => code === `SQLITE_${kind}` || code.startsWith(`SQLITE_${kind}_`))
  // SQLite ends the transaction itself when it cannot write, and then there is none to roll back.
  if (is('FULL') || error.message.includes('no transaction is active')) return diskFull(file)
  if (is('BUSY', 'LOCKED'))
    return {
      sv: `Registret ${file} är låst av ett annat program som skriver i det. Vänta tills det är klart och försök igen.`,
      en: `The register ${file} is locked by another program that writes to it. Wait until it is done and try again.`,
    }
  if (is('NOTADB')) return notRegister(file)
  if (is('CORRUPT'))
    return {
      sv: `Registret ${file} är skadat. Återställ det från en säkerhetskopia.`,
      en: `The register ${file} is damaged. Restore it from a backup.`,
    }
  if (is('READONLY'))
    return {
      sv: `Registret ${file} är skrivskyddat. Ge den användare som kör Utblick skrivrätt till filen och dess mapp.`,
      en: `The register ${file} is read-only. Give the user who runs Utblick write permission to the file and its folder.`,
    }
  if (is('CANTOPEN', 'PERM', 'AUTH')) return cannotOpen(file)
  if (is('NOMEM')) return outOfMemory
  if (is('IOERR'))
    return {
      sv: `Disken svarar med fel när registret ${file} läses eller skrivs (${code}). Kontrollera att disken fungerar och har plats, och försök igen.`,
      en: `The disk reports an error when the register ${file} is read or written (${code}). Check that the disk works and has space, and try again.`,
    }
  return null
}

const diskFull = (path: string): Label => ({
  sv: `Disken är full: det gick inte att skriva till ${path}, och ingenting har ändrats. Frigör utrymme och försök igen.`,
  en: `The disk is full: ${path} could not be written, and nothing was changed. Free some space and try again.`,
})

const notRegister = (file: string): Label => ({
  sv: `${file} är inte ett register (ingen SQLite-databas). Ange rätt fil med --db eller UTBLICK_DB.`,
  en: `${file} is not a register (no SQLite database). Give the right file with --db or UTBLICK_DB.`,
})

const outOfMemory: Label = {
  sv: 'Minnet räcker inte. Avsluta andra program eller dela upp filen, och försök igen.',
  en: 'There is not enough memory. Close other programs or split the file, and try again.',
}

/** SQLite reports only that it cannot open the file; the operating system has the reason. */
function cannotOpen(file: string): Label {
  try {
    statSync(dirname(file))
    accessSync(file, constants.R_OK | constants.W_OK)
  } catch (error) {
    const label = explainSystemError(error)
    if (label) return label
  }
  return {
    sv: `Registret ${file} går inte att öppna. Kontrollera att den användare som kör Utblick får läsa och skriva i filen och dess mapp, och att inte för många filer är öppna.`,
    en: `The register ${file} cannot be opened. Check that the user who runs Utblick may read and write the file and its folder, and that not too many files are open.`,
  }
}

/** Errors of Node's system calls, by errno: `path` and `syscall` are Node's own. */
function systemCallError(error: NodeJS.ErrnoException, { host, port }: SystemErrorContext): Label | null {
  const path = error.path ?? ''
  const address = `${host ?? 'localhost'}:${port ?? ''}`
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return diskFull(path || 'disken')
    case 'EFBIG':
      return {
        sv: `${path || 'Filen'} blir större än systemet tillåter. Höj gränsen för filers storlek (ulimit -f) och försök igen.`,
        en: `${path || 'The file'} becomes larger than the system allows. Raise the limit of file sizes (ulimit -f) and try again.`,
      }
    case 'ENOENT':
      return {
        sv: `${path} finns inte. Kontrollera sökvägen.`,
        en: `${path} does not exist. Check the path.`,
      }
    case 'EISDIR':
      return notRegularFile(path, { sv: 'en mapp', en: 'a folder' })
    case 'ENOTDIR':
    case 'EEXIST':
      return {
        sv: `${path} går inte att använda: en del av sökvägen är en fil, inte en mapp. Kontrollera sökvägen.`,
        en: `${path} cannot be used: a part of the path is a file, not a folder. Check the path.`,
      }
    case 'ELOOP':
    case 'ENAMETOOLONG':
    case 'EINVAL':
      return path
        ? {
            sv: `${path} går inte att använda som sökväg (${error.code}). Kontrollera den.`,
            en: `${path} cannot be used as a path (${error.code}). Check it.`,
          }
        : null
    case 'EROFS':
      return {
        sv: `${path} ligger på en skrivskyddad disk. Välj en annan plats.`,
        en: `${path} is on a read-only disk. Choose another place.`,
      }
    case 'EMFILE':
    case 'ENFILE':
      return {
        sv: 'För många filer är öppna. Stäng andra program eller höj gränsen (ulimit -n), och försök igen.',
        en: 'Too many files are open. Close other programs or raise the limit (ulimit -n), and try again.',
      }
    case 'ENOMEM':
    case 'ERR_STRING_TOO_LONG':
      return outOfMemory
    case 'EIO':
      return {
        sv: `Disken svarar med fel (${path}). Kontrollera att den fungerar.`,
        en: `The disk reports an error (${path}). Check that it works.`,
      }
    case 'EADDRINUSE':
      return {
        sv: `Porten ${address} är upptagen av ett annat program. Välj en annan, till exempel PORT=${(port ?? 8787) + 1} npm start, eller avsluta det programmet.`,
        en: `Port ${address} is taken by another program. Choose another, for example PORT=${(port ?? 8787) + 1} npm start, or stop that program.`,
      }
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return error.syscall === 'listen' || error.syscall === 'bind' || error.syscall === 'getaddrinfo'
        ? {
            sv: `Den här datorn har inte adressen ${host ?? ''}. Välj en annan med HOST.`,
            en: `This computer does not have the address ${host ?? ''}. Choose another with HOST.`,
          }
        : null
    case 'EACCES':
    case 'EPERM':
      return error.syscall === 'listen' || error.syscall === 'bind'
        ? {
            sv: `Porten ${address} får inte användas av den här användaren. Välj en port över 1023 med PORT.`,
            en: `This user may not use port ${address}. Choose a port above 1023 with PORT.`,
          }
        : {
            sv: `Den här användaren får inte läsa eller skriva ${path}. Ändra rättigheterna eller välj en annan plats.`,
            en: `This user may not read or write ${path}. Change the permissions or choose another place.`,
          }
    default:
      // Any other system call that failed: the system's own words are better than a stack.
      return error.syscall !== undefined && error.errno !== undefined
        ? {
            sv: `Systemet svarade med ett fel: ${error.message}. Åtgärda det och försök igen.`,
            en: `The system reported an error: ${error.message}. Resolve it and try again.`,
          }
        : null
  }
}

const notRegularFile = (path: string, kind: Label): Label => ({
  sv: `${path} är ${kind.sv}, inte en vanlig fil. Ange en fil.`,
  en: `${path} is ${kind.en}, not a regular file. Give a file.`,
})

/**
 * Checks that a path names a regular file, since reading a pipe or a device may never end. Returns its size in
 * bytes, or null when nothing is there.
 * @throws OperationalError for anything else than a regular file
 */
export function regularFileSize(path: string): number | null {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return null
  if (stats.isFile()) return stats.size
  const kind = stats.isDirectory()
    ? { sv: 'en mapp', en: 'a folder' }
    : stats.isFIFO()
      ? { sv: 'ett namngivet rör (FIFO)', en: 'a named pipe (FIFO)' }
      : stats.isSocket()
        ? { sv: 'en socket', en: 'a socket' }
        : { sv: 'en enhet', en: 'a device' }
  throw new OperationalError(notRegularFile(path, kind))
}

/** The register has migrations that this version of the code lacks. */
export const newerRegister = (file: string, migration: string): OperationalError =>
  new OperationalError({
    sv: `Registret ${file} är gjort med en nyare version av Utblick (${migration}). Uppdatera Utblick och försök igen.`,
    en: `The register ${file} was made by a newer version of Utblick (${migration}). Update Utblick and try again.`,
  })

/** A SQLite database with tables of another program, which must not be written to. */
export const foreignDatabase = (file: string): OperationalError =>
  new OperationalError({
    sv: `${file} är ett annat programs databas, inte ett register. Ange rätt fil med --db eller UTBLICK_DB.`,
    en: `${file} is the database of another program, not a register. Give the right file with --db or UTBLICK_DB.`,
  })

/** Releases are in the order of their time: a clock that is behind would break `asOf`. */
export const clockBehind = (release: number, publishedAt: string, now: string): OperationalError =>
  new OperationalError({
    sv: `Datorns klocka går efter: den visar ${now}, men utgåva ${release} publicerades ${publishedAt} och en ny måste vara senare. Ställ klockan och försök igen.`,
    en: `This computer’s clock is behind: it shows ${now}, but release ${release} was published at ${publishedAt} and a new one must be later. Set the clock and try again.`,
  })
