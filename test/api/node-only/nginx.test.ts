import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BASE } from '../../helpers/api.ts'
import { onPath, present } from '../../helpers/programs.ts'
import { freePort, type RunningServer, startServer } from '../../helpers/server.ts'

describe.runIf(present(onPath('nginx'), 'nginx', 'nginx'))('behind nginx with its usual buffers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'utblick-nginx-'))
  let server: RunningServer
  let nginx: ChildProcess
  let origin: string

  beforeAll(async () => {
    server = await startServer()
    const port = await freePort()
    origin = `http://127.0.0.1:${port}`
    const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    writeFileSync(
      join(folder, 'nginx.conf'),
      `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; worker_processes 1;
      events { worker_connections 64; }
      http {
        access_log off;
        ${places.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
        server {
          listen 127.0.0.1:${port};
          location / { proxy_pass ${server.origin}; proxy_set_header Host $host:$server_port; }
        }
      }`,
    )
    nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')])
    const status = () =>
      fetch(`${origin}/health`).then(
        ({ status }) => status,
        () => 0,
      )
    while ((await status()) !== 200) await new Promise((resolve) => setTimeout(resolve, 50))
  })
  afterAll(async () => {
    await new Promise((resolve) => nginx.once('exit', resolve) && nginx.kill('SIGQUIT'))
    await server.stop()
    rmSync(folder, { recursive: true })
  })

  const codes = (count: number) => Array.from({ length: count }, () => '0764').join(',')

  test.each([150, 290, 1500])('a filter of %d municipalities is answered on every route', async (count) => {
    for (const path of [
      `projects?limit=1&municipality=${codes(count)}`,
      `goals?format=csv&limit=1&municipality=${codes(count)}`,
      `twin-towns?format=xlsx&municipality=${codes(count)}`,
      `projects/clusters?municipality=${codes(count)}`,
      `search?q=skola&municipality=${codes(count)}`,
      `changes?since=0&limit=1&municipality=${codes(count)}`,
      `feeds/projects?municipality=${codes(count)}`,
      `feeds/calendar?municipality=${codes(count)}`,
      `projects/?limit=1&municipality=${codes(count)}`,
    ]) {
      const response = await fetch(`${origin}${BASE}/${path}`)
      expect(response.status, path.slice(0, 60)).toBe(200)
      await response.arrayBuffer()
      const etag = response.headers.get('ETag')!
      const again = await fetch(`${origin}${BASE}/${path}`, { headers: { 'If-None-Match': etag } })
      expect(again.status, path.slice(0, 60)).toBe(304)
    }
  })

  test('a broken download goes on', async () => {
    const address = `${origin}${BASE}/datasets/projects/dump?format=csv`
    const whole = Buffer.from(await (await fetch(address)).arrayBuffer())
    const part = await fetch(address, { headers: { Range: 'bytes=1000-', 'Accept-Encoding': 'identity' } })
    expect(part.status).toBe(206)
    expect(Buffer.from(await part.arrayBuffer())).toEqual(whole.subarray(1000))
  })
})
