import { type Message, message } from '../core/message.ts'
import type { Report } from '../core/report.ts'
import type { DockerfilePlace } from './annotations.ts'
import { printableBytes, printablePieces } from './printable-json.ts'
import type { RuleNote } from './rule-note.ts'
import { programUri, type RunPlace } from './run-place.ts'
import { contentDrafts } from './sarif/contents.ts'
import { fillRun } from './sarif/fill.ts'
import type { SarifRun } from './sarif/format.ts'
import { note, remarkNotes } from './sarif/notes.ts'
import { type Places, placesOf } from './sarif/places.ts'
import { describePolicyRule, ruleDrafts } from './sarif/policy-rules.ts'
import { chooseSubjects, type Subject } from './sarif/runs.ts'
import { isWaivedOn, waivedNotes } from './sarif/waived.ts'
import { type Language, type Say, speaker } from './sentences.ts'

export interface SarifOptions extends Language {
  /** What the rules mean. */
  readonly rules?: readonly RuleNote[]
  readonly dockerfile?: DockerfilePlace | undefined
  readonly runPlace?: RunPlace | undefined
  /** The most bytes of UTF-8; what does not fit is counted instead. */
  readonly maxBytes?: number
}

/** GitHub takes up to 10 MB compressed: below that uncompressed, whatever the texts are. */
const MAX_BYTES = 9 * 1024 * 1024
const FRAME_BYTES = 2000

/**
 * The report for GitHub's code scanning, as SARIF 2.1.0: for each image a run with what the rules came to and, where the
 * scan lists it, one with what is in the image. Worst first, within GitHub's limits. Its text in pieces, to be taken once.
 */
export function reportAsSarifPieces(report: Report, options: SarifOptions): Iterable<string> {
  const runs = makeRuns(report, options)
  return printablePieces({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs }, 0)
}

/** One after the other, so that one is written before the next is made. */
function* makeRuns(report: Report, options: SarifOptions): Generator<SarifRun> {
  const { chosen, leftOut } = chooseSubjects(report)
  const scene: Scene = {
    report,
    options,
    places: placesOf(report, { dockerfile: options.dockerfile, workflow: options.runPlace?.workflow }),
    say: speaker(options),
  }
  let room = options.maxBytes ?? MAX_BYTES
  for (const [index, subject] of chosen.entries()) {
    const missing = index === 0 && leftOut.length > 0 ? [leftOutMessage(leftOut)] : []
    const run = toRun(subject, missing, Math.floor(room / (chosen.length - index)), scene)
    room -= printableBytes(run)
    yield run
  }
}

/** What a reader of the log must know: images that have no room in the file. */
export function sarifNotices(report: Report): readonly Message[] {
  const { leftOut } = chooseSubjects(report)
  return leftOut.length === 0 ? [] : [leftOutMessage(leftOut)]
}

const leftOutMessage = (leftOut: readonly Subject[]): Message =>
  message(
    'report.sarif has room for 20 runs. Left out: the rule outcomes of {rules} images and the contents of {contents}; their alerts stay as they are, and report.json has them all',
    {
      rules: leftOut.filter(({ shows }) => shows === 'rules').length,
      contents: leftOut.filter(({ shows }) => shows === 'contents').length,
    },
  )

interface Scene {
  readonly report: Report
  readonly options: SarifOptions
  readonly places: Places
  readonly say: Say
}

function toRun(subject: Subject, missing: readonly Message[], room: number, scene: Scene): SarifRun {
  const { image, shows, category } = subject
  const { report, options, places, say } = scene
  const notes = options.rules ?? []
  const told = shows === 'rules' ? [...remarkNotes(report, say), ...waivedNotes(image, say)] : []
  const taken = FRAME_BYTES + printableBytes(told)
  const drafts =
    shows === 'rules'
      ? ruleDrafts(image, { report, places, notes, say })
      : contentDrafts(image, { location: places.ofContents, isWaived: isWaivedOn(image, notes), say })
  const ids = shows === 'rules' ? [...new Set(image.rules.map(({ id }) => id))] : []
  const standing = ids.map((id) => describePolicyRule(id, notes, say))
  const { rules, results, leftOut } = fillRun(drafts, standing, room - taken)
  const cut = leftOut === 0 ? [] : [message('left out of report.sarif for lack of room: {count}', { count: leftOut })]
  return {
    tool: { driver: { ...toolOf(report, options.runPlace), rules } },
    automationDetails: { id: `${category}/` },
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: [
          ...told,
          ...[...missing, ...cut].map((text) => note('left-out', [say(text)], say)),
        ],
      },
    ],
    columnKind: 'utf16CodeUnits',
    results,
  }
}

const SEMANTIC_VERSION = /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.-]+)?$/

const toolOf = ({ tool: { name, version } }: Report, runPlace: RunPlace | undefined) => ({
  name,
  semanticVersion: SEMANTIC_VERSION.test(version) ? version : '0.0.0-development',
  informationUri: programUri(runPlace),
})
