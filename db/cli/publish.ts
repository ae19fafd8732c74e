import { openNode } from '../connection/open-node.ts'
import { publishToD1, type PublishResult } from '../publish/publish-to-d1.ts'
import type { Target } from '../publish/wrangler.ts'
import type { Label } from '../schema/field.ts'
import { UsageError } from './arguments.ts'
import { defineCommand, placeholder } from './command.ts'

/** Ships to a D1 database the releases that it lacks. */
export const publishCommand = defineCommand({
  name: 'publish',
  title: { sv: 'skicka det som D1-databasen saknar', en: 'ship what the D1 database lacks' },
  options: {
    target: {
      value: placeholder.name,
      required: true,
      title: { sv: 'D1-databasens namn i wrangler.toml', en: 'name of the D1 database in wrangler.toml' },
    },
    local: { title: { sv: 'D1 på den här datorn (det vanliga)', en: 'D1 on this machine (the default)' } },
    remote: { title: { sv: 'D1 hos Cloudflare', en: 'D1 at Cloudflare' } },
    'persist-to': {
      value: placeholder.folder,
      title: { sv: 'mapp för D1 på den här datorn', en: 'folder of D1 on this machine' },
    },
  },
  examples: ['--target utblick --remote'],
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
      return { lines: [publishedLine({ name, at, from, to, statements, bytes })[language]] }
    } finally {
      await db.destroy()
    }
  },
})

/** What was sent where. */
export function publishedLine(
  result: PublishResult & { readonly name: string; readonly at: Target['at'] },
): Label {
  const { name, at, from, to, statements, bytes } = result
  const place = {
    local: { sv: 'på den här datorn', en: 'on this machine' },
    remote: { sv: 'hos Cloudflare', en: 'at Cloudflare' },
  }[at]
  const kib = Math.ceil(bytes / 1024)
  const size = {
    sv: `${statements} ${statements === 1 ? 'sats' : 'satser'}, ${kib} KiB`,
    en: `${statements} ${statements === 1 ? 'statement' : 'statements'}, ${kib} KiB`,
  }
  if (from < to)
    return {
      sv: `${name} (${place.sv}): utgåva ${from} → ${to}. ${size.sv}.`,
      en: `${name} (${place.en}): release ${from} → ${to}. ${size.en}.`,
    }
  const isRefilled = statements > 0
  return {
    sv: `${name} (${place.sv}) har redan utgåva ${to}.${isRefilled ? ` Textindexet har fyllts på nytt. ${size.sv}.` : ''}`,
    en: `${name} (${place.en}) already has release ${to}.${isRefilled ? ` Its text index has been refilled. ${size.en}.` : ''}`,
  }
}
