import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { measured } from '../../src/core/measured.ts'
import { message } from '../../src/core/message.ts'
import type { Report } from '../../src/core/report.ts'
import { REPORTERS } from '../../src/reporters/index.ts'
import { reportAsJson } from '../../src/reporters/json.ts'
import { reportSchema } from '../../src/reporters/report-schema.ts'
import { aHostileReport, HOSTILE } from './hostile.ts'
import {
  aFailure,
  aHugeReport,
  aLetThrough,
  anImage,
  anUnknown,
  aPolicy,
  aReport,
  aScan,
  aViolation,
  aWaived,
  aWaivedFinding,
  someEvidence,
} from './report-builder.ts'
import { commandsIn } from './runner-commands.ts'

const why = message('it is queued')
const validate = new Ajv({ strict: true, strictRequired: true, allErrors: true }).compile(reportSchema)
const parse = (report: Report) => JSON.parse(reportAsJson(report))

const everyState = aReport([
  anImage({
    digest: undefined,
    region: undefined,
    scans: [
      aScan(),
      aScan({ digest: undefined, state: { kind: 'pending', why, hint: why } }),
      aScan({ state: { kind: 'stale', endedAtMs: 0, why } }),
      aScan({ state: { kind: 'failed', code: 'E7', why } }),
      aScan({ state: { kind: 'unsupported', code: 'E8', why } }),
      aScan({ state: { kind: 'unclear', why } }),
      aScan({ pushedAtMs: measured(Number.NaN, 'time') }),
    ],
  }),
])

describe('reportAsJson', () => {
  it.each([
    ['a pass', aReport()],
    ['a failure', aFailure()],
    ['an unknown', aReport([anImage({ verdict: 'unknown', rules: [anUnknown()] })])],
    ['a waived finding', aReport([anImage({ waivedFindings: [aWaivedFinding()] })])],
    ['waived and let through', aReport([anImage({ rules: [aWaived(), aLetThrough()] })])],
    ['report mode', aFailure({ mode: 'report', marks: [{ kind: 'report-mode', text: message('report mode') }] })],
    ['every state of a scan', everyState],
    [
      "a policy's warning",
      aFailure({ policies: [aPolicy({ warnings: [{ message: why, position: { file: 'p', line: 1, column: 1 } }] })] }),
    ],
    ['no image', aReport([], { verdict: 'unknown' })],
    ['ten thousand outcomes', aHugeReport()],
  ])('%s is as the schema says', (_, report) => {
    validate(parse(report))
    expect(validate.errors ?? []).toEqual([])
  })

  it('has the fields that scripts rely on', () => {
    const report = parse(aReport([anImage({ verdict: 'fail', rules: [aViolation()] })]))
    expect(report).toMatchObject({ version: 1, verdict: 'fail', mode: 'enforce', asOf: '2026-11-22T02:29:00.000Z' })
    expect(report.images[0].rules[0]).toMatchObject({
      id: 'max-severity',
      policy: 'production',
      mode: 'enforce',
      outcome: 'violated',
      cause: null,
      message: 'the worst vulnerability is high or critical, the policy allows medium',
      hint: 'update the base image and push again',
      letThrough: false,
      position: { file: '.github/image-policy.yaml', line: 8, column: 3 },
    })
  })

  it('lists the waived findings with their waivers', () => {
    const [image] = parse(aReport([anImage({ waivedFindings: [aWaivedFinding()] })])).images
    expect(image.waivedFindings).toMatchObject([
      {
        policy: 'production',
        id: 'CVE-2026-1234',
        severity: { least: 'high', most: 'critical' },
        waivedBy: [{ finding: 'CVE-2026-1234', rule: null, owner: '@team-a', expires: '2026-12-31T23:59:59.999Z' }],
      },
    ])
  })

  it('has null, not 0 and not nothing, for what is not known', () => {
    const [image] = parse(everyState).images
    expect(image).toMatchObject({ digest: null, region: null })
    expect(image.scans[0].facts.sensitiveFiles).toEqual({
      known: false,
      value: null,
      from: null,
      cause: 'not-measured',
      why: 'the service did not tell',
    })
    expect(image.scans[0].facts.vulnerabilities.value[1].count).toEqual({ min: 1, max: null })
    expect(image.scans[1]).toMatchObject({ state: 'pending', facts: null, scannedAt: null, why: 'it is queued' })
    expect(image.scans[6].pushedAt).toBeNull()
  })

  it.each(HOSTILE)('keeps %j as it is, and is inert in a log', (text) => {
    const json = reportAsJson(aHostileReport(text))
    const [image] = JSON.parse(json).images
    expect(image.reference).toBe(text)
    expect(commandsIn(json)).toEqual([])
    expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
  })

  it('is what the registry renders', async () => {
    const [file, ...others] = await REPORTERS.json.render(aReport(), { evidence: someEvidence() })
    expect(others).toEqual([])
    expect(file?.path).toBe('report.json')
    expect([...(file?.pieces ?? [])].join('')).toBe(reportAsJson(aReport()))
  })
})

describe('reportSchema', () => {
  it('refuses what no report has', () => {
    const report = parse(aReport())
    expect(validate({ ...report, extra: 1 })).toBe(false)
    expect(validate({ ...report, verdict: 'passed' })).toBe(false)
    expect(validate({ ...report, counts: undefined })).toBe(false)
  })

  it('is the one that is published', () => {
    const published = readFileSync(new URL('../../docs/schemas/report.schema.json', import.meta.url), 'utf8')
    expect(JSON.parse(published)).toEqual(reportSchema)
  })

  it('describes every property', () => {
    const undescribed: string[] = []
    const visit = (schema: unknown, path: string): void => {
      if (schema === null || typeof schema !== 'object') return
      for (const [name, property] of Object.entries(('properties' in schema && schema.properties) || {})) {
        if (!property.description) undescribed.push(`${path}.${name}`)
      }
      for (const [key, value] of Object.entries(schema)) visit(value, `${path}.${key}`)
    }
    visit(reportSchema, '')
    expect(undescribed).toEqual([])
  })
})
