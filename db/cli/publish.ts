import { openNode } from '../connection/open-node.ts'
import { publishToD1 } from '../publish/publish-to-d1.ts'
import { explainSystemError } from '../system-error.ts'
import { UsageError } from './arguments.ts'
import { defineCommand, FAILED } from './command.ts'

/** Ships to a D1 database the releases that it lacks. */
export const publishCommand = defineCommand({
  name: 'publish',
  title: { sv: 'skicka det som D1-databasen saknar', en: 'ship what the D1 database lacks' },
  options: {
    target: {
      value: 'NAME',
      required: true,
      title: { sv: 'D1-databasens namn i wrangler.toml', en: 'name of the D1 database in wrangler.toml' },
    },
    local: { title: { sv: 'D1 på den här datorn (det vanliga)', en: 'D1 on this machine (the default)' } },
    remote: { title: { sv: 'D1 hos Cloudflare', en: 'D1 at Cloudflare' } },
    'persist-to': {
      value: 'FOLDER',
      title: { sv: 'mapp för D1 på den här datorn', en: 'folder of D1 on this machine' },
    },
  },
  examples: ['--target NAME --remote'],
  async run({ options, language, db: path }) {
    if (options.local && options.remote)
      throw new UsageError({
        sv: 'Välj --local eller --remote, inte båda.',
        en: 'Choose --local or --remote, not both.',
      })
    const at = options.remote ? 'remote' : 'local'
    const { target: name, 'persist-to': persistTo } = options
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
  },
})
