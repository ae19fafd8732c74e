import { expect, test } from 'vitest'
import { policyLines } from '../../../widgets/embed/policy-lines.ts'

const HOST = 'https://data.example.se'

test('a page with our scripts allows the scripts and their data, by host', () => {
  expect(policyLines(HOST, 'script')).toEqual([`script-src ${HOST}`, `connect-src ${HOST}`])
})

test('or by the nonce of its script tag, which passes its trust on', () => {
  expect(policyLines(HOST, 'script', { by: 'nonce', nonce: 'abc' })).toEqual([
    "script-src 'nonce-abc' 'strict-dynamic'",
    `connect-src ${HOST}`,
  ])
})

test('names the policies of Trusted Types where the page requires them', () => {
  expect(policyLines(HOST, 'script', { requiresTrustedTypes: true }).at(-1)).toBe(
    'trusted-types lit-html utblick',
  )
})

test('a page with a frame allows the frame', () => {
  expect(policyLines(HOST, 'frame', { by: 'nonce', requiresTrustedTypes: true })).toEqual([
    `frame-src ${HOST}`,
  ])
})
