import { writeFileSync } from 'node:fs'
import { allResources } from '../resources/index.ts'
import { storeSql } from '../schema/sql.ts'

/**
 * Writes the first migration from the definitions. Frozen once released: a later change of a definition gets a
 * numbered file of its own, and test/db/migrations.test.ts says what that file has to do.
 */
writeFileSync(
  new URL('0001_register.sql', import.meta.url),
  `-- Made from db/resources by db/migrations/generate.ts; frozen since its release.\n${storeSql(allResources)}`,
)
