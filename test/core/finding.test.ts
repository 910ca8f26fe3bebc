import { describe, expect, it } from 'vitest'
import { cvesOf, isSameName } from '../../src/core/finding.ts'
import { exactly } from '../../src/core/severity.ts'

describe('isSameName', () => {
  it.each<[string, string, boolean]>([
    ['CVE-2026-1234', 'cve-2026-1234', true],
    ['Cve-2026-1', 'CVE-2026-1', true],
    ['CVE-2026-1', 'CVE-2026-12', false],
    ['GHSA-x', 'ghsa-x', false],
    ['my-CVE-2026-1', 'MY-cve-2026-1', false],
    ['CVE-2026-1-x', 'CVE-2026-1-X', false],
    ['CVE-x-1', 'cve-x-1', false],
    ['CVE-2026-', 'cve-2026-', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isSameName(a, b)).toBe(expected)
  })
})

it('gives the CVEs among the names of a finding, each once', () => {
  const aliases = ['cve-2026-1', 'GHSA-1', 'CVE-2026-2', 'x-CVE-2026-3']
  expect(cvesOf({ id: 'CVE-2026-1', aliases, severity: exactly('low') })).toEqual(['CVE-2026-1', 'CVE-2026-2'])
})
