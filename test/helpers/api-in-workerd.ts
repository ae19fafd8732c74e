import { applyD1Migrations, env } from 'cloudflare:test'
import { inject } from 'vitest'
import { startApp } from '../../api/workers/worker.ts'
import { NOW } from './register-facts.ts'

await applyD1Migrations(env.DB, env.MIGRATIONS)
await env.DB.batch(inject('d1Statements').map((statement) => env.DB.prepare(statement)))
const app = startApp({ DB: env.DB, ORIGIN: 'https://data.example.se', VERSION: { id: 'test' } }, () => NOW)

/** Asks the Worker's app in workerd, over D1. */
export const fetchApi = async (path: string, init?: RequestInit): Promise<Response> => app.request(path, init)
