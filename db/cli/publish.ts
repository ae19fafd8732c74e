import { openNode } from '../connection/open-node.ts'
import { publishToD1 } from '../publish/publish-to-d1.ts'
import { explainSystemError } from '../system-error.ts'
import { type Arguments, UsageError } from './arguments.ts'
import { FAILED, type Outcome, type Terminal } from './terminal.ts'

/** `publish`: ships to a D1 database the releases that it lacks. */
export async function runPublish(
  { text, flags }: Arguments,
  { language, db: path }: Terminal,
): Promise<Outcome> {
  if (flags.has('local') && flags.has('remote'))
    throw new UsageError({
      sv: 'Välj --local eller --remote, inte båda.',
      en: 'Choose --local or --remote, not both.',
    })
  const name = text.target!
  const at = flags.has('remote') ? 'remote' : 'local'
  const persistTo = text['persist-to']
  const { db } = openNode(path)
  try {
    const { from, to, statements, bytes } = await publishToD1(db, {
      name,
      at,
      ...(persistTo && { persistTo }),
    })
    const size = `${statements} statements, ${Math.ceil(bytes / 1024)} KiB`
    return {
      lines: [
        from === to
          ? `${name} (${at}) has release ${to} already.${statements > 0 ? ` Its text index is filled again. ${size}.` : ''}`
          : `${name} (${at}): release ${from} → ${to}. ${size}.`,
      ],
    }
  } catch (error) {
    const label = explainSystemError(error, { register: path })
    return { lines: [label?.[language] ?? (error as Error).message], exitCode: FAILED }
  } finally {
    await db.destroy()
  }
}
