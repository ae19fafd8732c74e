import { inject } from 'vitest'
import { createApp } from '../../api/app.ts'
import { releasesOnNode } from '../../api/node/releases-on-node.ts'
import { openNode } from '../../db/connection/open-node.ts'
import { NOW } from './register-facts.ts'

const { db, dataVersion } = openNode(inject('registerFile'))
const app = createApp({
  db,
  ...releasesOnNode(db, dataVersion),
  build: 'test',
  now: () => NOW,
  origin: 'https://data.example.se',
  logError: (error) => {
    throw error
  },
})

/** Asks the app on Node, over better-sqlite3. */
export const fetchApi = async (path: string, init?: RequestInit): Promise<Response> => app.request(path, init)
