import { isDeepStrictEqual } from 'node:util'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { measured, notMeasured } from '../../src/core/measured.ts'
import { message } from '../../src/core/message.ts'
import type { Report } from '../../src/core/report.ts'
import { exactly, SOME_SEVERITY } from '../../src/core/severity.ts'
import type { RuleNote } from '../../src/reporters/rule-note.ts'
import { type SarifOptions, sarifNotices } from '../../src/reporters/sarif.ts'
import { aHostileReport, HOSTILE } from './hostile.ts'
import { aFinding, aListedImage, fiftyListedImages } from './listed-image.ts'
import {
  aLetThrough,
  anImage,
  anUnknown,
  aPolicy,
  aReport,
  aRule,
  aScan,
  aViolation,
  aWaived,
  aWaivedFinding,
  DIGEST,
  IMAGE,
} from './report-builder.ts'
import { githubSarifSchema } from './sarif-schema.ts'
import { reportAsSarif } from './whole-text.ts'

const RULES: readonly RuleNote[] = [
  { id: 'max-severity', summary: message('No vulnerability is worse.'), looksInside: true, looksAtFindings: true },
  { id: 'no-malicious-files', summary: message('No malicious files.'), looksInside: true, looksAtFindings: false },
  { id: 'denied-tags', summary: message('The tag is not denied.'), looksInside: false, looksAtFindings: false },
]
const DOCKERFILE = { file: 'app/Dockerfile', line: 12, rules: ['max-severity', 'no-malicious-files'] }
const validate = new Ajv({ strict: false }).compile(githubSarifSchema)

// biome-ignore lint/suspicious/noExplicitAny: a document that the schema has checked
const render = async (report: Report, options: Partial<SarifOptions> = {}): Promise<any> => {
  const text = await reportAsSarif(report, { rules: RULES, ...options })
  const document = JSON.parse(text)
  expect(validate(document), JSON.stringify(validate.errors)).toBe(true)
  return document
}

const locationOf = (result: { locations: { physicalLocation: object }[] }) => result.locations[0]?.physicalLocation
const failing = (over = {}): Report => aReport([anImage({ verdict: 'fail', rules: [aRule(), aViolation(over)] })])

describe('reportAsSarif, the outcomes of rules', () => {
  it('tells a violation at its line of the policy, with what to do', async () => {
    const { runs } = await render(failing())
    expect(runs).toHaveLength(1)
    const [result, ...others] = runs[0].results
    expect(others).toEqual([])
    expect(result).toMatchObject({ ruleId: 'max-severity', ruleIndex: 1, level: 'error' })
    expect(result.message.text).toBe(
      `max-severity is violated by ${IMAGE}. the worst vulnerability is high or critical, the policy allows medium. update the base image and push again. Image ${IMAGE}. Policy production, .github/image-policy.yaml:8.`,
    )
    expect(locationOf(result)).toEqual({
      artifactLocation: { uri: '.github/image-policy.yaml', uriBaseId: '%SRCROOT%' },
      region: { startLine: 8, startColumn: 3, endLine: 8, endColumn: 15 },
    })
    expect(runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['scan-succeeded', 'max-severity'])
    expect(runs[0].tool.driver.rules[1].properties['security-severity']).toBe('8.0')
  })

  it('tells how grave each outcome is', async () => {
    const rules = [
      aViolation({ id: 'a' }),
      aViolation({ id: 'b', mode: 'warn' }),
      anUnknown({ id: 'c' }),
      aLetThrough({ id: 'd' }),
      aWaived({ id: 'e', cause: 'pending' }),
      aWaived({ id: 'f' }),
      aRule({ id: 'g' }),
      aRule({ id: 'h', outcome: 'skipped' }),
    ]
    const { runs } = await render(aReport([anImage({ verdict: 'fail', rules })]))
    const levels = runs[0].results.map(({ ruleId, level }: Record<string, string>) => `${ruleId} ${level}`)
    expect(levels).toEqual(['a error', 'b warning', 'c warning', 'd warning', 'e warning'])
    expect(runs[0].results[2].message.text).toContain('(pending)')
  })

  it('lets nothing look as if the job had stopped in report mode', async () => {
    const { runs } = await render({ ...failing(), mode: 'report' })
    expect(runs[0].results[0].level).toBe('warning')
  })

  it('says what is waived beside the results, since GitHub would open alerts for it', async () => {
    const image = anImage({ rules: [aWaived()], waivedFindings: [aWaivedFinding({ id: 'CVE-2026-9' })] })
    const { runs } = await render(aReport([image]))
    expect(runs[0].results).toEqual([])
    const told = runs[0].invocations[0].toolExecutionNotifications.map(
      ({ message: { text } }: { message: { text: string } }) => text,
    )
    expect(told[0]).toContain('waived until 2026-12-31')
    expect(told[1]).toContain('CVE-2026-9')
  })
})

describe('reportAsSarif, places', () => {
  const placeOf = async (over: object, options: Partial<SarifOptions> = {}, policies = [aPolicy()]) => {
    const { runs } = await render({ ...failing(over), policies }, options)
    const place = locationOf(runs[0].results[0]) as {
      artifactLocation: { uri: string }
      region: { startLine: number }
    }
    return `${place.artifactLocation.uri}:${place.region.startLine}`
  }
  const preset = { position: { file: 'preset:baseline', line: 7, column: 3 } }
  const presetPolicy = aPolicy({ origin: { kind: 'preset', text: 'preset:baseline', digest: 'a'.repeat(64) } })
  const remote = aPolicy({ origin: { kind: 'repository', text: 'acme/policies/p.yaml@v1', digest: 'a'.repeat(64) } })
  const runPlace = { workflow: '.github/workflows/image.yml' }

  it.each([
    ['the line of the policy', {}, {}, undefined, '.github/image-policy.yaml:8'],
    ['the Dockerfile, for what is inside', {}, { dockerfile: DOCKERFILE }, undefined, 'app/Dockerfile:12'],
    [
      'the line of the policy for other rules',
      { id: 'denied-tags' },
      { dockerfile: DOCKERFILE },
      undefined,
      '.github/image-policy.yaml:8',
    ],
    ['the policy that extends the preset', preset, {}, undefined, '.github/image-policy.yaml:1'],
    ['the workflow for a preset', preset, { runPlace }, [presetPolicy], '.github/workflows/image.yml:1'],
    [
      'the Dockerfile before the workflow',
      { ...preset, id: 'denied-tags' },
      { runPlace, dockerfile: DOCKERFILE },
      [presetPolicy],
      'app/Dockerfile:12',
    ],
    ['the usual policy where there is nothing else', preset, {}, [presetPolicy], '.github/image-policy.yaml:1'],
    ['the workflow for a policy of another repository', {}, { runPlace }, [remote], '.github/workflows/image.yml:1'],
  ])('are %s', async (_, over, options, policies, place) => {
    expect(await placeOf(over, options, policies)).toBe(place)
  })

  it.each(['/etc/policy.yaml', '../outside.yaml', 'C:\\policy.yaml', 'file:///etc/passwd'])(
    'are never outside of the repository: %s',
    async (file) => {
      const policies = [aPolicy({ origin: { kind: 'file', text: file, digest: 'a'.repeat(64) } })]
      expect(await placeOf({ position: { file, line: 3, column: 1 } }, {}, policies)).toBe(
        '.github/image-policy.yaml:1',
      )
    },
  )

  it('are written as URIs', async () => {
    const position = { file: './a b/ü#1.yaml', line: 2, column: 1 }
    expect(await placeOf({ position })).toBe('a%20b/%C3%BC%231.yaml:2')
  })
})

describe('reportAsSarif, what is in the image', () => {
  it('lists it in a run of its own, with a rule for each vulnerability', async () => {
    const { runs } = await render(aReport([aListedImage()]), { dockerfile: DOCKERFILE })
    expect(runs.map((run: { automationDetails: object }) => run.automationDetails)).toEqual([
      { id: `image-policy-gate/${IMAGE}/` },
      { id: `image-policy-gate/${IMAGE}/contents/` },
    ])
    const { results, tool } = runs[1]
    expect(results.map(({ ruleId, level }: Record<string, string>) => `${ruleId} ${level}`)).toEqual([
      'malicious-file error',
      'CVE-2026-1234 error',
      'unsafe-setting warning',
      'sensitive-file error',
    ])
    expect(results[1].message.text).toBe(
      `CVE-2026-1234 in openssl 3.0.1 (usr/lib/libssl.so), severity high or critical. overflow when reading a name. a fix is known. update openssl to 3.0.9. Image ${IMAGE}.`,
    )
    expect(results[0].message.text).toContain('/tmp/miner')
    expect(tool.driver.rules[1]).toMatchObject({
      id: 'CVE-2026-1234',
      helpUri: 'https://example.com/CVE-2026-1234',
      properties: { 'security-severity': '8.9' },
    })
    for (const result of results)
      expect(locationOf(result)).toMatchObject({ artifactLocation: { uri: 'app/Dockerfile' } })
  })

  it('links where a vulnerability is described, and shows any other address as text', async () => {
    const helpOf = async (url: string) => {
      const { runs } = await render(aReport([aListedImage([aFinding({ url })])]))
      return runs[1].tool.driver.rules.find(({ id }: { id: string }) => id === 'CVE-2026-1234').help.markdown
    }
    expect(await helpOf('https://example.com/a?b=<c>')).toContain('<a href="https:&#47;&#47;example.com/a?b=%3Cc%3E">')
    expect(await helpOf('javascript:alert(1)')).not.toContain('javascript')
  })

  it('gives severities as GitHub reads them', async () => {
    const severities = [exactly('critical'), exactly('high'), exactly('medium'), exactly('low'), exactly('none')]
    const findings = [...severities, SOME_SEVERITY].map((severity, at) => aFinding({ id: `CVE-2026-${at}`, severity }))
    const { runs } = await render(aReport([aListedImage(findings)]))
    const scores = runs[1].tool.driver.rules
      .filter(({ id }: { id: string }) => id.startsWith('CVE'))
      .map(({ id, properties }: { id: string; properties: Record<string, string> }) => [
        id,
        properties['security-severity'],
      ])
    expect(Object.fromEntries(scores)).toEqual({
      'CVE-2026-0': '9.5',
      'CVE-2026-1': '8.0',
      'CVE-2026-2': '5.5',
      'CVE-2026-3': '2.0',
      'CVE-2026-4': undefined,
      'CVE-2026-5': '6.9',
    })
  })

  it('counts a package in several versions, and on several platforms, once', async () => {
    const versions = ['1', '2'].map((version) => aFinding({ package: { name: 'openssl', version } }))
    const image = aListedImage(versions)
    const { runs } = await render(aReport([{ ...image, scans: [...image.scans, ...image.scans] }]))
    expect(runs[1].results.filter(({ ruleId }: { ruleId: string }) => ruleId === 'CVE-2026-1234')).toHaveLength(1)
  })

  it('tells what has one fingerprint once', async () => {
    const settings = ['low', 'medium'].map((level) => ({ name: 'password', severity: exactly(level as 'low') }))
    const facts = { unsafeSettingList: measured(settings, 'risks') }
    const { runs } = await render(aReport([aListedImage([], {}, facts)]))
    const levels = runs[1].results
      .filter(({ ruleId }: { ruleId: string }) => ruleId === 'unsafe-setting')
      .map(({ level }: { level: string }) => level)
    expect(levels).toEqual(['warning'])
  })

  it('leaves out a finding that every policy waives that looks at findings', async () => {
    const waivedFindings = [aWaivedFinding()]
    const idsOf = async (rules: Report['images'][number]['rules']) => {
      const { runs } = await render(aReport([aListedImage([aFinding()], { waivedFindings, rules })]))
      return runs[1].results.map(({ ruleId }: { ruleId: string }) => ruleId)
    }
    expect(await idsOf([aWaived(), aRule({ id: 'denied-tags', policy: 'other' })])).not.toContain('CVE-2026-1234')
    expect(await idsOf([aWaived(), aViolation({ policy: 'other' })])).toContain('CVE-2026-1234')
  })

  it('writes no run, which would close alerts, where a list could not be read', async () => {
    const unread = { findings: notMeasured(message('no answer'), 'source-error') }
    expect((await render(aReport([aListedImage([], {}, unread)]))).runs).toHaveLength(1)
    const pending = aListedImage([aFinding()])
    const half = { ...pending, scans: [...pending.scans, aScan({ state: { kind: 'pending', why: message('x') } })] }
    expect((await render(aReport([half]))).runs).toHaveLength(1)
  })

  it('writes an empty run, which closes alerts, where nothing is there any more', async () => {
    const facts = { vulnerabilities: measured([], 'vuln_num') }
    const clean = anImage({
      scans: [
        aScan({ state: { kind: 'complete', endedAtMs: measured(1, 'x'), facts: { ...aListedFacts(), ...facts } } }),
      ],
    })
    const { runs } = await render(aReport([clean]))
    expect(runs[1].results).toEqual([])
  })
})

const aListedFacts = () => {
  const [scan] = aListedImage([]).scans
  if (scan?.state.kind !== 'complete') throw new Error('not complete')
  const { findings, maliciousFileList, unsafeSettingList, sensitiveFileList, ...counts } = scan.state.facts
  return counts
}

describe('reportAsSarif over several builds', () => {
  const fingerprintsOf = async (report: Report) => {
    const { runs } = await render(report)
    return runs.flatMap((run: { results: { partialFingerprints: object }[] }) =>
      run.results.map(({ partialFingerprints }) => partialFingerprints),
    )
  }
  const categoriesOf = async (references: readonly string[]) => {
    const images = references.map((reference) => anImage({ reference }))
    const { runs } = await render(aReport(images))
    return runs.map((run: { automationDetails: { id: string } }) => run.automationDetails.id)
  }

  it('tells the same problem of a later build by the same fingerprint', async () => {
    const later = {
      reference: `${IMAGE.replace('1.4.2', '1.4.3')}@sha256:${'c'.repeat(64)}`,
      digest: `sha256:${'c'.repeat(64)}`,
      rules: [aViolation({ message: message('7 of them'), position: { file: 'p.yaml', line: 9, column: 1 } })],
    }
    const before = await fingerprintsOf(aReport([aListedImage()]))
    const after = await fingerprintsOf(
      aReport([
        aListedImage([aFinding({ package: { name: 'openssl', version: '3.0.2', path: 'usr/lib/libssl.so' } })], later),
      ]),
    )
    expect(after).toEqual(before)
    expect(new Set(before.map((one: object) => JSON.stringify(one))).size).toBe(before.length)
  })

  it('tells the same problem of two images by two fingerprints', async () => {
    const of = (reference: string) => fingerprintsOf(aReport([aListedImage([aFinding()], { reference })]))
    const [ours, theirs] = [await of('r.example/team/a:1'), await of('r.example/team/b:1')]
    expect(ours.length).toBeGreaterThan(4)
    const shared = ours.filter((one: object) => theirs.some((other: object) => isDeepStrictEqual(one, other)))
    expect(shared).toEqual([])
  })

  it('keeps a violation that has become undecided the same alert', async () => {
    const undecided = aReport([anImage({ rules: [anUnknown({ id: 'max-severity' })] })])
    expect(await fingerprintsOf(undecided)).toEqual(await fingerprintsOf(failing()))
  })

  it('has a category for each image, whatever the build', async () => {
    const host = 'swr.cn-north-4.myhuaweicloud.com/team-a/api'
    expect(
      await categoriesOf([
        `${host}:1.4.2-alpine@${DIGEST}`,
        `${host}:main-0a1b2c3d`,
        `${host}:20261120`,
        `${host}@${DIGEST}`,
        `${host}:facade`,
        `${host}:main-9f8e7d6c`,
      ]),
    ).toEqual([
      `image-policy-gate/${host}:1.4.2-alpine/`,
      `image-policy-gate/${host}:main-*/`,
      `image-policy-gate/${host}:*/`,
      `image-policy-gate/${host}/`,
      `image-policy-gate/${host}:facade/`,
      `image-policy-gate/${host}:main-*/2/`,
    ])
  })
})

describe('reportAsSarif, limits', () => {
  it('keeps to 20 runs, the rules of the worst images first, and says what it left out', async () => {
    const images = fiftyListedImages()
    const report = aReport([anImage({ reference: 'a.example/b/good:1' }), ...images])
    const { runs } = await render(report)
    expect(runs).toHaveLength(20)
    const ids = runs.map((run: { automationDetails: { id: string } }) => run.automationDetails.id)
    expect(ids.every((id: string) => id.includes('team-a/image-'))).toBe(true)
    const said = 'the rule outcomes of 31 images and the contents of 50'
    expect(runs[0].invocations[0].toolExecutionNotifications[0].message.text).toContain(said)
    expect(sarifNotices(report)[0]?.values).toEqual({ rules: 31, contents: 50 })
    expect(sarifNotices(failing())).toEqual([])
  })

  it('writes ten thousand findings in little time, worst first, within its bytes', async () => {
    const images = fiftyListedImages().slice(0, 10)
    const start = performance.now()
    const { runs } = await render(aReport(images), { maxBytes: 400_000 })
    expect(performance.now() - start).toBeLessThan(15_000)
    expect(Buffer.byteLength(JSON.stringify(runs))).toBeLessThan(410_000)
    const contents = runs.slice(10)
    for (const run of contents) {
      const ranks = run.results.map(({ level }: { level: string }) => ['error', 'warning', 'note'].indexOf(level))
      expect(ranks).toEqual(ranks.toSorted())
      expect(ranks.length).toBeGreaterThan(5)
      // 200 findings, one malicious file, one setting, one sensitive file.
      const said = `left out of report.sarif for lack of room: ${203 - run.results.length}`
      expect(run.invocations[0].toolExecutionNotifications.at(-1).message.text).toContain(said)
    }
  })
})

describe('reportAsSarif, hostile texts', () => {
  it.each(HOSTILE)('are inert with %j everywhere', async (text) => {
    const [image] = aHostileReport(text).images
    const listed = aListedImage([
      aFinding({
        id: text,
        aliases: [text],
        title: text,
        remedy: text,
        url: text,
        package: { name: text, version: text, path: text },
      }),
    ])
    const report = { ...aHostileReport(text), images: [{ ...image, scans: listed.scans } as never] }
    const json = await reportAsSarif(report, { rules: RULES, dockerfile: { ...DOCKERFILE, file: text } })
    expect(json).not.toMatch(/##\[|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}](?!$)/u)
    const document = JSON.parse(json)
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true)
    const plain = (value: unknown, key = ''): void => {
      if (typeof value === 'string' && key === 'text') expect(value).not.toContain('](')
      if (typeof value === 'string' && key === 'markdown')
        expect(value.replace(/&#\d+;/g, '')).not.toMatch(/[`[\]@!]|<(?!\/?a[ >])|<!--/)
      if (typeof value === 'string' && key === 'uri') expect(value).not.toMatch(/^\/|^[a-z]+:|(?:^|\/)\.\.(?:\/|$)/i)
      if (typeof value === 'object' && value !== null)
        for (const [name, part] of Object.entries(value)) plain(part, name)
    }
    plain(document)
  })
})
