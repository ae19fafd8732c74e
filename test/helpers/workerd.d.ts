declare module 'cloudflare:test' {
  interface Bound {
    all(): Promise<{ results: unknown[] }>
  }
  interface Statement extends Bound {
    bind(...values: unknown[]): Bound
  }
  export const env: {
    readonly DB: {
      prepare(sql: string): Statement
      batch(statements: readonly Bound[]): Promise<{ results: unknown[] }[]>
    }
    readonly MIGRATIONS: unknown
  }
  export function applyD1Migrations(db: unknown, migrations: unknown): Promise<void>
}
