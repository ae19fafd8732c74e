import { openNode } from '../connection/open-node.ts'
import { allResources } from '../resources/index.ts'
import { storeSql } from '../schema/sql.ts'

/**
 * Prints what the definitions need and the migrations lack: the start of the next numbered file. A
 * released migration is never edited; what a new table needs of the old data is written by hand.
 */
const made = openNode(':memory:').sqlite.prepare('SELECT sql FROM sqlite_schema').pluck().all()
const missing = storeSql(allResources)
  .split(/(?<=;)\n+/)
  .filter((statement) => statement !== '' && !made.includes(statement.replace(/;$/, '')))
process.stdout.write(missing.map((statement) => `${statement}\n`).join(''))
