declare module 'cloudflare:test' {
  interface Statement {
    bind(...values: unknown[]): { all(): Promise<{ results: unknown[] }> }
    run(): Promise<unknown>
  }
  export const env: {
    readonly DB: { prepare(sql: string): Statement; batch(statements: readonly Statement[]): Promise<unknown> }
    readonly MIGRATIONS: unknown
  }
  export function applyD1Migrations(db: unknown, migrations: unknown): Promise<void>
}
