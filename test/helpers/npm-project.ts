import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'
import { run } from './client-project.ts'

const project = join(import.meta.dirname, '..', '..')

/** What npm tells the scripts that it runs, and Vitest its tests: a stranger's tools must not hear it. */
const OURS = /^(npm_.*|NODE_ENV|VITEST.*|TEST|DEV|PROD|MODE|SSR|BASE_URL)$/i

/** Runs a program in a folder and fails the test when it fails. @returns what it printed */
export async function succeed(cwd: string, program: string, ...args: string[]): Promise<string> {
  const without = Object.fromEntries(
    Object.keys(process.env)
      .filter((name) => OURS.test(name))
      .map((name) => [name, undefined]),
  )
  const { code, output } = await run(program, args, { cwd, env: without })
  expect(code, `${program} ${args.join(' ')}\n${output}`).toBe(0)
  return output
}

/** Packs the project as it was built. @returns the packed file */
export async function pack(folder: string): Promise<string> {
  const output = await succeed(project, 'npm', 'pack', '--silent', '--pack-destination', folder)
  return join(folder, output.trim().split('\n').at(-1)!)
}

/** Version of a dependency of the project itself. */
export function ownVersion(name: string): string {
  const { devDependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>
  }
  return devDependencies[name]!
}

/** A stranger's new project: writes its files and installs what it needs, from the registry. */
export async function newProject(
  folder: string,
  dependencies: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  const about = { private: true, type: 'module', dependencies }
  for (const [path, text] of Object.entries({ 'package.json': JSON.stringify(about), ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  // npm waits five minutes for an answer that does not come, before it asks again.
  const patience = '--fetch-timeout=30000'
  await succeed(folder, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', patience)
}
