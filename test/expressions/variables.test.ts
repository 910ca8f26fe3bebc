import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { exactCount } from '../../src/core/count.ts'
import { measured } from '../../src/core/measured.ts'
import { exactly, HIGH_OR_CRITICAL } from '../../src/core/severity.ts'
import { assessmentRecord, RECORD_TYPES } from '../../src/expressions/variables.ts'
import { aReference, DIGEST, HOUR_MS, NOW } from '../builders.ts'
import { aFinding, evaluate, listing, type World } from './evaluate-text.ts'

const world: World = {
  facts: {
    ...listing(
      aFinding({
        id: 'CVE-2026-1',
        aliases: ['GHSA-x'],
        severity: exactly('medium'),
        hasFix: true,
        title: 'openssl: overflow',
        package: { name: 'openssl', version: '3.0.1', path: '/usr/lib/libssl.so' },
      }),
      aFinding({
        id: 'CVE-2026-2',
        severity: HIGH_OR_CRITICAL,
        hasFix: false,
        title: 'zlib',
        package: { name: 'zlib' },
      }),
    ),
    severity: measured(HIGH_OR_CRITICAL, 'severity'),
    maliciousFiles: measured({ total: exactCount(1) }, 'files'),
    unsafeSettings: measured(exactCount(2), 'settings'),
    sensitiveFiles: measured(exactCount(3), 'files'),
    sizeBytes: measured(50_000_000, 'size'),
  },
  image: { reference: aReference(`swr.cn-north-4.myhuaweicloud.com/team-a/tools/api:1.2.3@${DIGEST}`) },
}

// Each variable and field of the documented assessment, with a true statement about it.
const TRUE_STATEMENTS = [
  'image.registry == "swr.cn-north-4.myhuaweicloud.com"',
  'image.namespace == "team-a"',
  'image.repository == "tools/api"',
  'image.name == "swr.cn-north-4.myhuaweicloud.com/team-a/tools/api"',
  'image.tag == "1.2.3"',
  `image.digest == "${DIGEST}"`,
  'source == "huawei-registries"',
  'region == "cn-north-4"',
  'now - scan.endedAt == duration("1h")',
  'scan.endedAt > scan.pushedAt',
  'now == timestamp("2026-06-15T12:00:00Z")',
  'severity.least == high',
  'severity.most == critical',
  'vulnerabilities.total == 2',
  'vulnerabilities.medium == 1',
  'vulnerabilities.highOrCritical == 1',
  'vulnerabilities.low == 0',
  'maliciousFiles == 1',
  'unsafeSettings == 2',
  'sensitiveFiles == 3',
  'sizeBytes < 1024 * 1024 * 100',
  'now - createdAt == duration("3h")',
  'findings.size() == 2',
  'findings[0].id == "CVE-2026-1"',
  '"GHSA-x" in findings[0].aliases',
  'findings[0].severity.most == medium',
  'findings[1].severity.least == high',
  'findings[0].package.name == "openssl"',
  'findings[0].package.version.startsWith("3.")',
  'findings[0].package.path.endsWith(".so")',
  'findings[0].hasFix',
  'findings.exists(f, f.title.contains("zlib"))',
]

describe('the documented assessment', () => {
  it.each(TRUE_STATEMENTS)('%s', (text) => {
    expect(evaluate(text, world)).toBe(true)
    expect(evaluate(`!(${text})`, world)).toBe(false)
  })

  it('has a statement about each variable and field', () => {
    const fields = [assessmentRecord, ...RECORD_TYPES].flatMap((type) => Object.keys(type.fields))
    // Exact counts of one level of two, which only a source that tells them apart can give, are tested below.
    const untested = fields.filter((field) => !TRUE_STATEMENTS.some((text) => new RegExp(`\\b${field}\\b`).test(text)))
    expect(untested).toEqual([])
  })

  it('counts each level where the source tells it', () => {
    const counts = { vulnerabilities: measured([{ severity: exactly('critical'), count: exactCount(4) }], 'counts') }
    expect(evaluate('vulnerabilities.critical == 4 && vulnerabilities.high == 0', { facts: counts })).toBe(true)
  })
})

describe('severities', () => {
  it('are ordered by the scale, not by the alphabet', () => {
    expect(evaluate('none < low && low < medium && medium < high && high < critical')).toBe(true)
    expect(evaluate('critical < medium')).toBe(false)
    expect(evaluate('high >= high && high <= high && high > medium && high != medium')).toBe(true)
  })

  it('can be looked for in a list', () => {
    expect(evaluate('severity.most in [high, critical]', world)).toBe(true)
    expect(evaluate('severity.most in [none, low]', world)).toBe(false)
  })

  it('are the worse of what the level and the counts say', () => {
    const facts = {
      severity: measured(exactly('low'), 'level'),
      vulnerabilities: measured([{ severity: exactly('high'), count: exactCount(1) }], 'counts'),
    }
    expect(evaluate('severity.least == high && severity.most == high', { facts })).toBe(true)
  })
})

describe('what CEL says', () => {
  it.each([
    '1 + 2 * 3 == 7',
    '7 / 2 == 3 && -7 / 2 == -3 && 7 % 2 == 1',
    '9007199254740993 > 9007199254740992',
    '"a" + "b" == "ab" && size("äöü") == 3',
    '[1, 2] + [3] == [1, 2, 3]',
    'findings.filter(f, f.hasFix).size() == 1',
    'findings.exists_one(f, f.id == "CVE-2026-2")',
    '!findings.exists_one(f, f.id.startsWith("CVE"))',
    'findings.all(f, f.id.startsWith("CVE-") && f.severity.most > low)',
    '[].all(x, false) && ![].exists(x, true)',
    '(image.tag == "x" ? 1 : 2) == 2',
    'now.getDayOfWeek() == 1 && now.getHours() == 12 && now.getMonth() == 5',
    'duration("90m").getMinutes() == 90',
    'image.tag.matchesGlob("1.*") && !image.tag.matchesGlob("2.*")',
    '"OpenSSL".lowerAscii() == "openssl"',
  ])('%s', (text) => {
    expect(evaluate(text, world)).toBe(true)
  })

  it('tells the same in any time zone', () => {
    vi.stubEnv('TZ', 'Pacific/Kiritimati')
    onTestFinished(() => void vi.unstubAllEnvs())
    expect(evaluate('now.getHours() == 12 && now.getDate() == 15', world)).toBe(true)
  })
})

describe('moments', () => {
  it('that lie in the future are not known: they would look fresh for ever', () => {
    const later = measured(NOW + HOUR_MS, 'scan end')
    expect(evaluate('now - scan.endedAt < duration("24h")', { endedAtMs: later })).toEqual([
      'not-measured: scan.endedAt lies in the future',
    ])
  })

  it.each([Number.NaN, 1e300, -1e300, Number.POSITIVE_INFINITY])('that are %s are not known', (ms) => {
    const scan = { pushedAtMs: measured(ms, 'push') }
    expect(evaluate('scan.pushedAt < now', { scan })).toEqual([expect.stringMatching(/^not-measured: scan.pushedAt/)])
    expect(evaluate('!(scan.pushedAt < now)', { scan })).not.toBe(true)
  })
})
