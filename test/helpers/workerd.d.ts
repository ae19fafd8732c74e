declare module 'cloudflare:test' {
  export const env: { readonly DB: import('../../db/open-d1.ts').D1 & { prepare(sql: string): { run(): Promise<unknown> } }; readonly MIGRATIONS: unknown }
  export function applyD1Migrations(db: unknown, migrations: unknown): Promise<void>
}
