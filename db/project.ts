import { existsSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'

/** The folder that package.json is in: of the project, or of the npm package. */
export const project = folderOf(import.meta.dirname)

/** Whether this is the npm package, which has the code as JavaScript. */
export const isPackage = extname(import.meta.filename) === '.js'

function folderOf(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : folderOf(dirname(folder))
}
