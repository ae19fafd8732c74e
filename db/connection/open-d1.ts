import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { Tables } from '../database.ts'

/** The part of Cloudflare's D1 in use. */
export interface D1 {
  prepare(sql: string): { bind(...values: unknown[]): { all(): Promise<{ results: unknown[] }> } }
}

/** Kysely on D1, to read only: the edge never writes. */
export function openD1(d1: D1): Kysely<Tables> {
  const dialect: Dialect = {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new D1Driver(d1),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
  return new Kysely<Tables>({ dialect })
}

class D1Driver implements Driver {
  readonly #connection: DatabaseConnection
  constructor(d1: D1) {
    this.#connection = {
      async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
        const { results } = await d1
          .prepare(sql)
          .bind(...parameters)
          .all()
        return { rows: results as R[] }
      },
      streamQuery: () => {
        throw new Error('D1 answers whole results; page by cursor instead of streaming.')
      },
    }
  }
  async init(): Promise<void> {}
  acquireConnection = async (): Promise<DatabaseConnection> => this.#connection
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {}
  beginTransaction = readOnly
  commitTransaction = readOnly
  rollbackTransaction = readOnly
}

async function readOnly(): Promise<void> {
  throw new Error('The edge is read-only: import on Node, then publish.')
}
