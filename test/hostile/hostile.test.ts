import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { annotateFailure } from '../../src/action/failure-annotations.ts'
import { runnerChannels } from '../../src/action/runner-channels.ts'
import { failureAsText } from '../../src/cli/failure-text.ts'
import { formatMessage, message } from '../../src/core/message.ts'
import { failureOf } from '../../src/failure.ts'
import { createSecrets } from '../../src/http/secrets.ts'
import { parseInputs } from '../../src/inputs/parse.ts'
import { reportAsAnnotations } from '../../src/reporters/annotations.ts'
import { reportAsComment } from '../../src/reporters/comment.ts'
import { plainLine } from '../../src/reporters/escape.ts'
import { reportAsJson } from '../../src/reporters/json.ts'
import { logLineAsText } from '../../src/reporters/log-line.ts'
import { reportAsMarkdown } from '../../src/reporters/markdown.ts'
import { sarifText } from '../../src/reporters/sarif/text.ts'
import { verificationSummaries } from '../../src/reporters/vsa.ts'
import { ruleNotes } from '../../src/rule-notes.ts'
import { anAccount, NOW } from '../contract/laboratory.ts'
import { parseEvidence } from '../evidence/parse-evidence.ts'
import { type FakeCloud, fault, startFakeCloud } from '../fake-cloud/server.ts'
import { problemsOf } from '../policy/problems-of.ts'
import { commandsIn } from '../reporters/runner-commands.ts'
import { reportAsHtml, reportAsSarif, reportAsText } from '../reporters/whole-text.ts'
import { CORPUS, HOSTILE_TEXTS } from './corpus.ts'
import { complaintsOfHtml, textsOf, vocabularyOf } from './inert/html.ts'
import { complaintsOfJson, stringsIn } from './inert/json.ts'
import { complaintsOfMarkdown } from './inert/markdown.ts'
import { complaintsOfSarif } from './inert/sarif.ts'
import { complaintsOfLines, complaintsOfText } from './inert/visible.ts'
import { judge, type Run } from './judge.ts'
import { policyOf, policyWith } from './policies.ts'
import { chunksOf, portionsOf } from './portions.ts'
import { asStep } from './runner.ts'
import { refusalOf, WORLDS } from './worlds.ts'

const NOTES = ruleNotes()

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what a line in colour begins and ends with
const OWN_COLOUR = /^\u001b\[\d+m(.*)\u001b\[0m$/

/** The first complaints of each kind of surface: enough to see what is wrong. */
const few = (complaints: readonly string[]): readonly string[] => [...new Set(complaints)].slice(0, 12)

const onOneLine = (text: string): string => text.replace(/[^\S\ufeff]+/g, ' ')

/** What a text begins with where it is shown: on one line, and where commands or links are broken besides. */
const beginningsOf = (text: string): readonly string[] =>
  [plainLine(text), logLineAsText(text), sarifText(text)].map((line) => onOneLine(line).trim().slice(0, 16).trim())

/** The texts of which a surface shows nothing. */
function missingIn(surface: string, texts: readonly string[] = HOSTILE_TEXTS): readonly string[] {
  const shown = onOneLine(surface)
  return texts.filter((text) => beginningsOf(text).every((beginning) => !shown.includes(beginning)))
}

const readable = (markdown: string): string =>
  markdown.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).replaceAll('\u200b', '')

it('the corpus holds hundreds of different texts, among them real commands', () => {
  expect(new Set(HOSTILE_TEXTS).size).toBeGreaterThanOrEqual(200)
  expect(new Set(HOSTILE_TEXTS).size).toBe(HOSTILE_TEXTS.length)
  expect((CORPUS.runnerCommands ?? []).filter((text) => commandsIn(text).length > 0).length).toBeGreaterThan(35)
})

describe('hostile texts', () => {
  let cloud: FakeCloud
  let vocabulary: ReadonlySet<string>
  beforeAll(async () => {
    cloud = await startFakeCloud({ account: anAccount(), now: () => NOW })
    vocabulary = await plainVocabulary()
  }, 60_000)
  afterAll(() => cloud.close())

  const endpoints = () => ({ endpoint: cloud.origin, 'auth-endpoint': cloud.origin, concurrency: '32' })

  /** One run over all texts; what the service refuses, it refuses in their words. */
  async function runIn(world: (typeof WORLDS)[number], texts: readonly string[]): Promise<Run> {
    Object.assign(cloud.account, anAccount())
    cloud.faults.clear()
    cloud.faults.add({
      match: (request) => refusalOf(request, texts) !== undefined,
      times: Number.POSITIVE_INFINITY,
      fault: (answer, request) => {
        const text = refusalOf(request, texts) ?? ''
        const body = { error_code: text, error_msg: text, request_id: text, Code: text, Message: text, RequestId: text }
        return fault.status(400, body)(answer)
      },
    })
    world.fill(cloud.account, texts, NOW)
    const { source, region } = world
    return judge({ source, region, ...endpoints() }, world.references(texts), [policyOf('everything')])
  }

  /** What pages are made of that hold nothing hostile. */
  async function plainVocabulary(): Promise<ReadonlySet<string>> {
    const words = new Set<string>()
    for (const world of WORLDS) {
      const run = await runIn(world, ['https://console.example/1', 'plain'])
      for (const word of vocabularyOf(await reportAsHtml(run.report, {}))) words.add(word)
    }
    const policies = await runWithPolicies(['plain'])
    return new Set([...words, ...vocabularyOf(await reportAsHtml(policies.report, {}))])
  }

  /** One image of the first source, judged by a policy for each text. */
  async function runWithPolicies(texts: readonly string[]): Promise<Run> {
    const [world] = WORLDS
    if (!world) throw new Error('there is no source')
    Object.assign(cloud.account, anAccount())
    cloud.faults.clear()
    world.fill(cloud.account, ['plain'], NOW)
    const [image = ''] = world.references(['plain'])
    const policies = texts.map((text) => policyWith(text, 'listed'))
    return judge({ source: world.source, region: world.region, ...endpoints() }, [image], policies)
  }

  describe.each(WORLDS)('in every answer of $source', (world) => {
    let run: Run
    let portions: ReturnType<typeof portionsOf>
    beforeAll(async () => {
      run = await runIn(world, HOSTILE_TEXTS)
      portions = portionsOf(run.report)
    }, 60_000)

    it('are judged, each of them', () => {
      expect(run.report.images.length).toBe(world.references(HOSTILE_TEXTS).length)
      expect(run.report.verdict).not.toBe('pass')
      for (const { reference, scans } of run.report.images) {
        const [state] = scans.map((scan) => scan.state)
        if (!reference.includes('/listed') || state?.kind !== 'complete') continue
        expect(state.facts.findings).toMatchObject({ known: true, value: { length: 2 * HOSTILE_TEXTS.length } })
      }
    })

    it('are lines in a terminal and in the log', () => {
      const texts = portions.map((report) => reportAsText(report, { colour: false, width: 40 }))
      expect(few(complaintsOfLines(run.log + texts.join('')))).toEqual([])
      expect(missingIn(texts.join(''))).toEqual([])
    })

    it('leave colours where they are', () => {
      const coloured = portions.map((report) => reportAsText(report, { colour: true })).join('')
      const own = coloured.split('\n').map((line) => line.replace(OWN_COLOUR, '$1'))
      expect(few(complaintsOfLines(own.join('\n')))).toEqual([])
    })

    it('are annotations, and nothing else that the runner obeys', async () => {
      const annotations = run.report.images.flatMap((image) => reportAsAnnotations({ ...run.report, images: [image] }))
      const { stdout } = await asStep(() => annotations.forEach(runnerChannels({}).annotate))
      const commands = commandsIn(stdout)
      expect(commands.length).toBe(annotations.length)
      expect(commands.map(({ name, properties, data }) => [name, properties.title, data])).toEqual(
        annotations.map(({ level, title, message: text }) => [level, title, text]),
      )
      expect(stdout.trimEnd().split('\n').length).toBe(annotations.length)
      expect(few(annotations.flatMap(({ title, message: text }) => complaintsOfText(`${title}\n${text}`)))).toEqual([])
      expect(annotations.filter(({ title, message: text }) => title.length > 255 || text.length >= 4096)).toEqual([])
      expect(few(annotations.flatMap(({ message: text }) => commandsIn(text).map(({ name }) => name)))).toEqual([])
    })

    it('are prose in the summary, the comment and report.md', () => {
      const pages = portions.map((report) => reportAsMarkdown(report, { maxBytes: 4_000_000 }))
      expect(few([...pages, reportAsComment(run.report)].flatMap(complaintsOfMarkdown))).toEqual([])
      expect(missingIn(readable(pages.join('')))).toEqual([])
    })

    it('are text on the page', async () => {
      const pages = await Promise.all(portions.map((report) => reportAsHtml(report, {})))
      expect(few(pages.flatMap((page) => complaintsOfHtml(page, vocabulary)))).toEqual([])
      expect(missingIn(pages.map(textsOf).join(''))).toEqual([])
    })

    it('are plain texts in SARIF', async () => {
      const logs = await Promise.all(
        portions.flatMap((report) =>
          chunksOf(report.images, 10).map((images) => reportAsSarif({ ...report, images }, { rules: NOTES })),
        ),
      )
      expect(few(logs.flatMap(complaintsOfSarif))).toEqual([])
      // Hosts have no lists, and SARIF shows what the rules came to alone.
      if (world.source !== 'huawei-local')
        expect(missingIn(logs.flatMap((log) => stringsIn(JSON.parse(log))).join('\n'))).toEqual([])
    })

    it('are strings in report.json and evidence.json, to the letter', async () => {
      const [report = '', evidence = ''] = ['report.json', 'evidence.json'].map((name) => run.files.get(name))
      expect(few([report, evidence].flatMap(complaintsOfJson))).toEqual([])
      expect(reportAsJson(run.report)).toBe(report)
      const strings = new Set(stringsIn(JSON.parse(evidence)))
      if (world.source !== 'huawei-local') expect(HOSTILE_TEXTS.filter((text) => !strings.has(text))).toEqual([])
      await expect(parseEvidence(evidence, 'evidence.json')).resolves.toMatchObject({
        images: { length: run.report.images.length },
      })
    })

    it('make no verification summary, and no name of a file', async () => {
      expect([...run.files.keys()].sort()).toEqual(['evidence.json', 'report.json', 'report.sarif'])
    })
  })

  describe('in a policy', () => {
    // What a policy takes at all; the others are refused, with their place.
    const said = HOSTILE_TEXTS.filter(
      (text) => text.length <= 90 && problemsOf(policyWith(text, 'listed')).length === 0,
    )
    let run: Run
    beforeAll(async () => {
      run = await runWithPolicies(said)
    }, 60_000)

    it('are names, reasons, owners and messages', async () => {
      const { report } = run
      expect(report.policies.map(({ name }) => name)).toEqual(said)
      const rules = report.images.flatMap((image) => image.rules)
      expect(rules.filter(({ outcome }) => outcome === 'waived').length).toBe(said.length)
      expect(few(complaintsOfLines(reportAsText(report, { colour: false })))).toEqual([])
      const markdown = reportAsMarkdown(report, { maxBytes: 8_000_000 })
      expect(few(complaintsOfMarkdown(markdown))).toEqual([])
      expect(missingIn(readable(markdown), said)).toEqual([])
      const page = await reportAsHtml(report, {})
      expect(few(complaintsOfHtml(page, vocabulary))).toEqual([])
      expect(missingIn(textsOf(page), said)).toEqual([])
      expect(few(complaintsOfSarif(await reportAsSarif(report, { rules: NOTES })))).toEqual([])
      expect(few(complaintsOfJson(run.files.get('report.json') ?? ''))).toEqual([])
      expect(report.policies.map(({ name }) => name)).toEqual(said)
    })

    it('are policies and reasons in a verification summary', async () => {
      const digest = `sha256:${'0'.repeat(64)}`
      const summaries = await verificationSummaries({
        ...run.report,
        marks: [],
        policies: run.report.policies.map((policy) => ({ ...policy, origin: { ...policy.origin, text: policy.name } })),
        images: run.report.images.map((image) => ({ ...image, digest, verdict: 'fail' as const })),
      })
      expect(summaries).toHaveLength(1)
      const uris = stringsIn(JSON.parse(summaries[0]?.text ?? '{}')).filter((text) => /%|\//.test(text))
      expect(uris.filter((uri) => !/^[\x21-\x7e]+$/.test(uri) || /[<>"\\^`{|}]/.test(uri))).toEqual([])
      expect(few(summaries.flatMap(({ text }) => complaintsOfJson(text)))).toEqual([])
    })
  })

  it('end nothing in an output, and begin nothing', async () => {
    for (const text of HOSTILE_TEXTS.filter((one) => !/[\r\p{Cs}]/u.test(one))) {
      const { outputs } = await asStep(() => {
        const { setOutput } = runnerChannels({})
        setOutput('digest', text)
        setOutput('verdict', 'fail')
      })
      expect([...outputs]).toEqual([
        ['digest', text],
        ['verdict', 'fail'],
      ])
    }
  })

  it('in what a user gives are quoted, on a terminal and to the runner', async () => {
    const thrown = HOSTILE_TEXTS.flatMap((text) =>
      ['images', 'digest', 'policy', 'source', 'wait', 'region', 'endpoint', 'formats', text].flatMap((name) => {
        try {
          parseInputs(new Map([[name, [{ text, place: `input ${name}` }]]]), 'action')
          return []
        } catch (error) {
          return [error]
        }
      }),
    )
    const ofPolicies = HOSTILE_TEXTS.flatMap((text) =>
      [
        JSON.stringify({ version: 1, [text]: text, rules: { [text]: text, 'max-severity': { max: text } } }),
        text,
      ].flatMap((policy) => problemsOf(policy)),
    )
    const failures = [
      ...thrown.map(failureOf),
      ...chunksOf(ofPolicies, 20).map((problems) => ({
        exitCode: 3 as const,
        problems: problems.map(({ message: text, hint, excerpt, ...position }) => ({ text, hint, excerpt, position })),
      })),
      failureOf(new Error(HOSTILE_TEXTS.join('\n'))),
    ]
    expect(failures.length).toBeGreaterThan(HOSTILE_TEXTS.length)
    expect(few(failures.flatMap((failure) => complaintsOfLines(failureAsText(failure))))).toEqual([])
    const secrets = createSecrets(() => {})
    const { stdout } = await asStep(() => {
      for (const failure of failures) annotateFailure(failure, secrets)
    })
    const commands = commandsIn(stdout)
    expect([...new Set(commands.map(({ name }) => name))]).toEqual(['error'])
    expect(few(commands.flatMap(({ data }) => complaintsOfText(data)))).toEqual([])
    expect(commands.filter(({ data }) => data.length >= 4096)).toEqual([])
    expect(few(commandsIn(commands.map(({ data }) => data).join('\n')).map(({ name }) => name))).toEqual([])
  })

  it('in the log are lines', () => {
    const lines = HOSTILE_TEXTS.flatMap((text) => [
      text,
      message('{text}', { text }),
      message('Warning: {text}', { text }),
    ])
    expect(few(complaintsOfLines(lines.map((line) => logLineAsText(line)).join('\n')))).toEqual([])
    expect(formatMessage(message('{a}', { a: '{b}' }))).toBe('{b}')
  })
})
