import { expect, it } from 'vitest'
import { isLoopback } from '../../src/http/loopback.ts'

it.each([
  'http://localhost',
  'http://127.0.0.1:80',
  'http://127.255.0.9',
  'http://[::1]:9',
  'http://127.1',
  'http://LOCALHOST',
])('%s is this machine', (url) => {
  expect(isLoopback(new URL(url).hostname)).toBe(true)
})

it.each([
  'https://127.0.0.1.evil.com',
  'https://evil.com#127.0.0.1',
  'https://localhost.evil.com',
  'https://notlocalhost',
  'https://128.0.0.1',
  'https://0.0.0.0',
  'https://10.0.0.1',
  'https://[::2]',
  'https://127.0.0.1@evil.com',
])('%s is not', (url) => {
  expect(isLoopback(new URL(url).hostname)).toBe(false)
})
