import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { objectId } from './answers.ts'
import { isChangeEvent } from './change-event.ts'
import { type Outsider, outsiderOf } from './outsider.ts'

type Env = Readonly<Record<string, string | undefined>>

/** What started the workflow, as far as the gate cares. */
export interface RunEvent {
  /** "push", "pull_request"; undefined outside of GitHub. */
  readonly name: string | undefined
  /** "OWNER/REPO" */
  readonly repository: string | undefined
  /** "refs/heads/main" */
  readonly ref: string | undefined
  readonly defaultBranch: string | undefined
  /** A change that is not merged yet; undefined where there is none. */
  readonly change: Change | undefined
  readonly pullRequest: number | undefined
  /** Who started it, where the job therefore has no secrets. */
  readonly outsider: Outsider | undefined
}

export interface Change {
  /** The branch that it goes to, without "refs/heads/". */
  readonly targetBranch: string
  /** The commit that it proposes, where the payload tells it. */
  readonly headCommit: string | undefined
}

const repositoryName = v.nullish(v.object({ full_name: v.string() }))
const payload = v.object({
  repository: v.optional(v.object({ default_branch: v.optional(v.string()) })),
  pull_request: v.optional(
    v.object({
      number: v.number(),
      base: v.object({ ref: v.string(), repo: repositoryName }),
      head: v.object({ sha: objectId, repo: repositoryName }),
    }),
  ),
  merge_group: v.optional(v.object({ base_ref: v.string(), head_sha: objectId })),
})
type Payload = v.InferOutput<typeof payload>

/**
 * Reads the event from the runner's own variables, which no step can set, and what those leave open from its payload.
 */
export function readEvent(env: Env): RunEvent {
  const name = env.GITHUB_EVENT_NAME || undefined
  const event = readPayload(env.GITHUB_EVENT_PATH)
  return {
    name,
    repository: env.GITHUB_REPOSITORY || undefined,
    ref: env.GITHUB_REF || undefined,
    defaultBranch: event?.repository?.default_branch,
    change: isChangeEvent(name) ? changeOf(env, event) : undefined,
    pullRequest: event?.pull_request?.number,
    outsider: outsiderOf(env, isFromFork(event)),
  }
}

function readPayload(path: string | undefined): Payload | undefined {
  if (!path) return undefined
  try {
    const parsed = v.safeParse(payload, JSON.parse(readFileSync(path, 'utf8')))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}

/** A merge queue's branch names the branch that it merges into: gh-readonly-queue/main/pr-7-… */
const QUEUE_BRANCH = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/

function changeOf(env: Env, event: Payload | undefined): Change | undefined {
  const targetBranch = env.GITHUB_BASE_REF || QUEUE_BRANCH.exec(env.GITHUB_REF ?? '')?.[1]
  if (!targetBranch) return undefined
  return { targetBranch, headCommit: event?.pull_request?.head.sha ?? event?.merge_group?.head_sha }
}

/** Not by `head.repo.fork`, which is true of every branch of a repository that is a fork itself. A deleted one is null. */
function isFromFork(event: Payload | undefined): boolean {
  const { base, head } = event?.pull_request ?? {}
  return base?.repo?.full_name !== head?.repo?.full_name
}
