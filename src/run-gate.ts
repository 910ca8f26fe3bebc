import { resolve } from 'node:path'
import type { Log } from './core/log.ts'
import { message, type Translate } from './core/message.ts'
import type { Mark, Report } from './core/report.ts'
import { dockerfilePlace } from './dockerfile-place.ts'
import type { Edges } from './entry.ts'
import type { ReplayDependencies } from './evidence/replay.ts'
import type { Judged } from './gate.ts'
import { isOfChange } from './github/change-event.ts'
import type { HttpClient } from './http/client.ts'
import type { Secrets } from './http/secrets.ts'
import type { Inputs } from './inputs/checked.ts'
import { invalid } from './inputs/problems.ts'
import { marksOf } from './marks.ts'
import { openHttp } from './open-http.ts'
import type { PolicyAccess } from './policy/access.ts'
import { fromRoot } from './policy/from-root.ts'
import { loadPolicies } from './policy/load.ts'
import { prepareReportFiles, type WrittenFiles, writeReportFiles } from './report-files.ts'
import type { DockerfilePlace } from './reporters/annotations.ts'
import { REPORTERS, type RenderContext } from './reporters/index.ts'
import { ruleNotes } from './rule-notes.ts'
import { ruleById } from './rules/index.ts'
import { type Replay, refuseBreaches, refuseTooManyOutcomes } from './run-limits.ts'
import { runPlaceOf } from './run-place.ts'

/** Where a run takes place. */
export interface Setting extends Edges {
  /** The directory that paths are relative to. */
  readonly root: string
  /** True where files must not be read from outside the root. */
  readonly confine: boolean
  /** Opens the place that policies are read from; what it asks of a network goes through the client of the run. */
  readonly openPolicies: (http: HttpClient) => PolicyAccess
  readonly log: Log
  /** What must not stand in anything that is written; knows those of the environment. */
  readonly secrets: Secrets
  /** Gives the template of the language that reports are written in; absent for English. */
  readonly translate?: Translate | undefined
}

export interface GateRun {
  readonly report: Report
  /** The report files that were written. */
  readonly files: WrittenFiles
  /** Where findings in an image are shown. */
  readonly dockerfile: DockerfilePlace | undefined
}

/** The sequence that the Action and the command share: policies, judgement, report files. Throws GateError. */
export async function runGate(inputs: Inputs, setting: Setting): Promise<GateRun> {
  const http = openHttp(inputs, setting)
  try {
    return await runOver(http, inputs, setting)
  } finally {
    await http.close()
  }
}

async function runOver(http: HttpClient, inputs: Inputs, setting: Setting): Promise<GateRun> {
  const { root, log, translate } = setting
  const replay = await openReplay(inputs, setting)
  const asOfMs = inputs.asOfMs ?? replay?.evidence.asOfMs ?? setting.now()
  const access = setting.openPolicies(http)
  if (access.hosts.length > 0) {
    log.info(message('Hosts that policies and the comment may need: {hosts}', { hosts: access.hosts.join(', ') }))
  }
  const loading = { ...access, registry: ruleById, asOfMs }
  const selection = inputs.policies.map((entry) => fromRoot(entry, root))
  const { policies, notices } = await loadPolicies(selection, loading)
  refuseBreaches(policies, inputs, replay)
  refuseTooManyOutcomes(policies, (replay?.evidence ?? inputs).images.length)
  prepareReportFiles(inputs, root)
  const marks: readonly Mark[] = [
    ...marksOf(inputs),
    ...access.marks.map((text) => ({ kind: 'policy-ref' as const, text })),
    ...notices.map((text) => ({ kind: 'notice' as const, text })),
  ]
  const { report: judged, evidence } = replay
    ? replay.judge({ policies, marks, hosts: http.hosts, file: replay.file, now: setting.now })
    : await (await import('./gate.ts')).judgeImages(inputs, { ...setting, http, policies, marks })
  const judging = { ...judged, policies, assessments: evidence.images }
  const proposal = access.proposed
    ? await (await import('./proposed-change.ts')).reviewProposal(
        selection,
        { ...loading, reader: access.proposed },
        judging,
        setting.now,
      )
    : []
  const report = { ...judged, marks: [...judged.marks, ...proposal] }
  const dockerfile = await dockerfilePlace(inputs.dockerfile, setting)
  const context: RenderContext = {
    evidence,
    language: inputs.language,
    translate,
    formats: inputs.formats,
    rules: ruleNotes(),
    dockerfile,
    runPlace: runPlaceOf(setting.env),
  }
  return { report, files: await writeReportFiles(report, context, inputs, { root, log }), dockerfile }
}

interface OpenReplay extends Replay {
  readonly file: string
  judge(deps: ReplayDependencies): Judged
}

/** The evidence to judge instead of asking a service; undefined where a service is asked. Throws GateError. */
async function openReplay(inputs: Inputs, { root, confine, env }: Setting): Promise<OpenReplay | undefined> {
  const { replay: file, reportDir, formats } = inputs
  if (file === undefined) return undefined
  if (formats.includes('evidence') && resolve(root, file) === resolve(root, reportDir, REPORTERS.evidence.place)) {
    throw invalid(
      'input replay',
      message('the run would write over the evidence that it judges'),
      message('give another report-dir, or leave evidence out of formats'),
    )
  }
  const [{ loadEvidence }, { judgeEvidence }] = await Promise.all([
    import('./evidence/load.ts'),
    import('./evidence/replay.ts'),
  ])
  const evidence = loadEvidence(file, { root, confine })
  return {
    file,
    evidence,
    isOfChange: isOfChange(env),
    judge: (deps) => judgeEvidence(evidence, inputs, deps),
  }
}
