/**
 * The Chromium in the package @sparticuz/chromium, for machines without one: compressed, with the libraries (NSS) and
 * a font that a bare Linux lacks. Unpacked once, in about two seconds.
 */
import { execFileSync } from 'node:child_process'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The package unpacks into the temporary folder of its process. */
const UNPACK = `
  import { inflate } from '@sparticuz/chromium'
  const [folder, ...files] = process.argv.slice(1)
  await Promise.all(files.map((file) => inflate(folder + '/' + file)))`
const FILES = ['chromium.br', 'swiftshader.tar.br', 'al2023.tar.br', 'fonts.tar.br']

/** Fonts of the system come first where there are any. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`

const LAUNCHER = `#!/bin/sh
folder=$(cd "$(dirname "$0")" && pwd)
export LD_LIBRARY_PATH="$folder/al2023/lib" FONTCONFIG_FILE="$folder/fonts.conf"
exec "$folder/chromium" "$@"
`

/** Path of a launcher for it, or undefined on a platform it is not made for. */
export function packagedChromium(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const parcel = resolve(createRequire(import.meta.url).resolve('@sparticuz/chromium'), '../..')
  const { version } = JSON.parse(readFileSync(join(parcel, 'package.json'), 'utf8')) as { version: string }
  const cache = cacheFolder()
  const folder = join(cache, `chromium-${version}`)
  if (!existsSync(folder)) unpack(join(parcel, 'bin'), cache, folder)
  return join(folder, 'launch')
}

/** Unpacks beside the folder and renames: whole or not at all, also when two processes do it at once. */
function unpack(packed: string, cache: string, folder: string): void {
  const staging = mkdtempSync(join(cache, 'unpacking-'))
  try {
    execFileSync(process.execPath, ['--input-type=module', '-e', UNPACK, packed, ...FILES], {
      cwd: import.meta.dirname,
      env: { ...process.env, TMPDIR: staging },
    })
    writeFileSync(join(staging, 'fonts.conf'), FONTS)
    writeFileSync(join(staging, 'launch'), LAUNCHER, { mode: 0o755 })
    renameSync(staging, folder)
  } catch (error) {
    rmSync(staging, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

function cacheFolder(): string {
  const modules = join(import.meta.dirname, '..', 'node_modules')
  const cache = writable(modules)
    ? join(modules, '.cache', 'utblick')
    : join(tmpdir(), `utblick-${process.getuid?.()}`)
  mkdirSync(cache, { recursive: true, mode: 0o700 })
  return cache
}

function writable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
