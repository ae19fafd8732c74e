/** A kit for a server of files: widgets, snapshots and pages in a folder. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openDryRun } from '../../../db/connection/open-dry-run.ts'
import { project } from '../../../db/project.ts'
import { listReleases } from '../../../db/queries/releases.ts'
import type { Language } from '../../../db/schema/field.ts'
import { OperationalError } from '../../../db/system-error.ts'
import { createApp } from '../../app.ts'
import { addressOf, MAX_PAGE_SIZE, type UncheckedAnswer, walkPages } from '../../client/request.ts'
import { BASE } from '../../constants.ts'
import {
  dataFile,
  type Kit,
  kitPages,
  kitStyle,
  type KitMunicipality,
  STYLE,
} from '../../pages/kit/kit-pages.ts'
import { type Ask, snapshotWidgets } from '../../pages/kit/snapshots.ts'
import type { Settings } from '../../settings.ts'
import { ownOrigin } from '../host.ts'
import * as texts from '../texts.ts'

/** Written into each kit, so that a folder of something else is never written over. */
const MARK = 'data/kit.json'

export interface KitOptions {
  readonly settings: Settings
  readonly language: Language
  /** Path of the register's SQLite file. */
  readonly register: string
  /** Folder of the kit. */
  readonly out: string
  /** Code of the only municipality. @default all in the register */
  readonly municipality: string | undefined
}

export interface MadeKit {
  readonly files: number
  readonly municipalities: readonly string[]
  readonly release: number
  /** Where links lead. */
  readonly origin: string
}

/** @throws OperationalError without widgets, releases or the municipality, or for a folder with other files */
export async function makeKit({
  settings,
  language,
  register,
  out,
  municipality,
}: KitOptions): Promise<MadeKit> {
  const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string }
  const built = join(project, 'dist/w', version)
  const origin = settings.origin ?? ownOrigin(settings.host, settings.port)
  const { db } = openDryRun(register)
  try {
    const releases = await listReleases(db)
    const release = releases.at(-1)
    if (!release) throw new OperationalError(texts.emptyRegister)
    if (!existsSync(built)) throw new OperationalError(texts.kitNeedsWidgets)
    checkFolder(out)
    const app = createApp({
      db,
      releases: async () => releases,
      build: '',
      now: () => new Date(),
      origin,
      ...(settings.publisher && { publisher: settings.publisher }),
      logError: (error) => {
        throw error
      },
    })
    const ask = asker((address) => app.request(address), origin)
    const { data } = await ask({ path: 'municipalities', params: { fields: 'name' } })
    const known = data as readonly { readonly id: string; readonly name: string }[]
    const wanted = known.filter(({ id }) => municipality === undefined || id === municipality)
    if (wanted.length === 0)
      throw new OperationalError(
        texts.noSuchMunicipality(
          municipality ?? '',
          known.map(({ id }) => id),
        ),
      )
    const municipalities: KitMunicipality[] = []
    for (const { id: code, name } of wanted)
      municipalities.push({ code, name, widgets: await snapshotWidgets(code, language, ask) })
    const kit: Kit = { language, municipalities, scripts: `w/${version}`, origin, release }
    const files = write(kit, out, built)
    return { files, municipalities: wanted.map(({ id }) => id), release: release.id, origin }
  } finally {
    await db.destroy()
  }
}

function checkFolder(out: string): void {
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, MARK)))
    throw new OperationalError(texts.notAKit(out))
}

/** Asks the app; `get` is its `request`. */
const asker =
  (get: (address: string) => Response | Promise<Response>, origin: string): Ask =>
  async ({ path, params }) => {
    const isList = !path.includes('/')
    const query = { ...params, limit: isList ? MAX_PAGE_SIZE : null, format: 'json' }
    const pages: UncheckedAnswer[] = []
    for await (const page of walkPages(addressOf(`${origin}${BASE}`, path, query), async (address) => {
      const response = await get(address)
      if (!response.ok) throw new Error(`${response.status} ${address}: ${await response.text()}`)
      return (await response.json()) as UncheckedAnswer
    }))
      pages.push(page)
    const [first] = pages
    return { data: isList ? pages.flatMap(({ data }) => data) : first!.data, _meta: first!._meta }
  }

/** Writes a kit over the one that may be there. @returns how many files */
function write(kit: Kit, out: string, built: string): number {
  const { municipalities, scripts, release, origin } = kit
  // What an earlier kit had of a record that is closed must not stay.
  rmSync(join(out, 'data'), { recursive: true, force: true })
  const files = {
    [MARK]: json({ release: release.id, publishedAt: release.publishedAt, origin, scripts }),
    [STYLE]: kitStyle,
    ...kitPages(kit),
    ...Object.fromEntries(
      municipalities.flatMap((one) =>
        one.widgets.map((widget) => [dataFile(one, widget), json(widget.answers)]),
      ),
    ),
  }
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(out, path)), { recursive: true })
    writeFileSync(join(out, path), content)
  }
  cpSync(built, join(out, scripts), {
    recursive: true,
    // A server of files compresses by itself, or not at all.
    filter: (path) => !/\.(br|gz)$/.test(path),
  })
  return Object.keys(files).length + readdirSync(join(out, scripts), { recursive: true }).length
}

const json = (value: object) => `${JSON.stringify(value)}\n`
