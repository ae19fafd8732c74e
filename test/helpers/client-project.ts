import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const project = join(import.meta.dirname, '..', '..')
const clients = join(project, 'test', 'clients')

export interface Ran {
  readonly code: number | null
  readonly output: string
}

/** Runs a program to its end. What it prints on stderr is part of the output. */
export const run = (
  program: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, env: { ...process.env, ...options.env } })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => (output += data.toString()))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output }))
  })

const settings = {
  compilerOptions: {
    target: 'ES2022',
    module: 'NodeNext',
    strict: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    types: [],
    outDir: 'out',
  },
  include: ['*.ts', 'client/**/*.ts'],
}

/** A stranger's project in a temporary folder, with the workspace's TypeScript and packages. */
export function clientProject() {
  const folder = mkdtempSync(join(tmpdir(), 'utblick-client-'))
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true }))
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings))
  return {
    folder,
    write: (name: string, text: string) => writeFileSync(join(folder, name), text),
    /** Runs a package's program, named by its file below a node_modules folder. */
    tool: (file: string, ...args: string[]) =>
      run(process.execPath, [file, ...args], {
        cwd: folder,
        env: { NODE_OPTIONS: `--import ${join(clients, 'own-typescript.js')}` },
      }),
    compile: () =>
      run(process.execPath, [join(clients, 'node_modules/typescript/bin/tsc'), '-p', folder], {
        cwd: folder,
      }),
    /** Runs what was compiled. */
    start: (name: string, ...args: string[]) =>
      run(process.execPath, [join(folder, 'out', name), ...args], { cwd: folder }),
    remove: () => rmSync(folder, { recursive: true }),
  }
}

/** Where a package's file is, whether npm put it beside the workspace or at the top. */
export const fileOfPackage = (path: string): string[] => [
  join(clients, 'node_modules', path),
  join(project, 'node_modules', path),
]
