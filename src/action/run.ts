import { resolve } from 'node:path'
import * as core from '@actions/core'
import { formatMessage, type Translate } from '../core/message.ts'
import type { Report } from '../core/report.ts'
import { exitCodeFor } from '../core/verdict.ts'
import type { Edges } from '../entry.ts'
import { failureOf, stackOf } from '../failure.ts'
import { type RunEvent, readEvent } from '../github/event.ts'
import { createSecrets, type Secrets } from '../http/secrets.ts'
import type { Inputs } from '../inputs/checked.ts'
import { parseInputs } from '../inputs/parse.ts'
import type { Format } from '../reporters/index.ts'
import { verdictSentence } from '../reporters/sentences.ts'
import { reportAsLines } from '../reporters/text.ts'
import { runGate } from '../run-gate.ts'
import { secretsOf } from '../secret-variables.ts'
import { translator } from '../translations/index.ts'
import { readActionInputs } from './action-inputs.ts'
import { commentOn } from './comment.ts'
import { annotateFailure } from './failure-annotations.ts'
import { giveNotice, outsiderNotice } from './notices.ts'
import { policyAccess } from './policy-access.ts'
import { publish } from './publish.ts'
import { runnerChannels } from './runner-channels.ts'
import { runnerLog } from './runner-log.ts'

/** The step: judges, publishes, then gives the exit code. Never throws. */
export async function run(edges: Edges): Promise<number> {
  const secrets = createSecrets(core.setSecret)
  for (const secret of secretsOf(edges.env)) secrets.add(secret)
  const event = readEvent(edges.env)
  let translate: Translate | undefined
  try {
    const inputs = parseInputs(readActionInputs(edges.env), 'action')
    translate = await translator(inputs.language)
    return await judgeAndPublish(inputs, edges, { event, secrets, translate })
  } catch (thrown) {
    const failure = failureOf(thrown)
    annotateFailure(failure, secrets, translate)
    const notice = outsiderNotice(failure, event, edges.env)
    if (notice) giveNotice([notice], translate)
    const stack = stackOf(thrown, edges.env)
    if (stack !== undefined) for (const line of stack.split('\n')) runnerLog().info(secrets.redact(line))
    return failure.exitCode
  }
}

interface Step {
  readonly event: RunEvent
  readonly secrets: Secrets
  readonly translate: Translate | undefined
}

async function judgeAndPublish(inputs: Inputs, edges: Edges, { event, secrets, translate }: Step): Promise<number> {
  const { env } = edges
  const log = runnerLog(translate)
  const root = resolve(env.GITHUB_WORKSPACE || '.')
  const { report, files, dockerfile } = await runGate(inputs, {
    ...edges,
    root,
    confine: true,
    log,
    secrets,
    translate,
    openPolicies: (http) => policyAccess(inputs, { env, event, root }, http),
  })
  for (const line of reportAsLines(report, { colour: false, translate })) core.info(line)
  await publish(report, runnerChannels(env), {
    files: Object.fromEntries([...files].map(([format, paths]) => [outputOf(format), paths.join('\n')])),
    dockerfile,
    translate,
    log,
  })
  await commentOn(report, { ...edges, inputs, event, log, translate })
  return close(report, translate)
}

/** Reports for people and tools are named so; evidence and verification summaries go by their own names. */
const outputOf = (format: Format): string => (format === 'evidence' || format === 'vsa' ? format : `report-${format}`)

/** The last word of the step, after everything is published: an error line where it fails. */
function close(report: Report, translate: Translate | undefined): number {
  const code = exitCodeFor(report.verdict, report.mode)
  const verdict = formatMessage(verdictSentence(report), translate)
  if (code !== 0) core.error(verdict, { title: 'Image Policy Gate' })
  return code
}
