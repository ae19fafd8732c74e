import { expect, test } from 'vitest'
import type * as Client from '../../../api/client/index.ts'
import { bundleClient, MAX_CLIENT_BYTES } from '../../../widgets/build/bundle-client.ts'

test('utblick/client is one module within its budget that imports nothing', async () => {
  const { code, gzipped } = await bundleClient()
  expect(gzipped).toBeLessThanOrEqual(MAX_CLIENT_BYTES)
  expect(code).not.toMatch(/\bimport\b/)
  const { createClient, UtblickProblem } = (await import(
    `data:text/javascript,${encodeURIComponent(code)}`
  )) as typeof Client
  const problem = createClient({
    origin: 'https://x.example',
    fetch: async () => new Response('', { status: 503 }),
  }).list('goals')
  await expect(problem).rejects.toBeInstanceOf(UtblickProblem)
})
