import { readFile } from 'node:fs/promises'
import type { Inputs } from '../checked-inputs.ts'
import { type Message, message } from '../core/message.ts'
import { invalid } from '../input-problems.ts'

type Env = Readonly<Record<string, string | undefined>>

/**
 * Sees to it that a change does not silently judge itself by its own policy: gives the mark of a run that reads
 * policies from the checked-out change; throws GateError INPUT_INVALID where the target branch would have to be read.
 */
export async function checkPolicyRef({ policyRef, policies }: Inputs, env: Env): Promise<Message | undefined> {
  const readsFiles = policies.length === 0 || policies.some((policy) => !policy.startsWith('preset:'))
  if (!readsFiles || (await isTargetItself(env))) return undefined
  if (policyRef === 'workspace') {
    return message('policies were read from the checked-out files, not from the target branch')
  }
  throw invalid(
    'input policy-ref',
    message('reading policies from the target branch is not available in this version'),
    message(
      'set `policy-ref: workspace` and protect the policy file by review: the change can then edit the policy that judges it',
    ),
  )
}

/** Whether the checked-out files are those of the branch that changes go to: outside of GitHub, or on a push to its default branch. */
async function isTargetItself(env: Env): Promise<boolean> {
  const { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path, GITHUB_REF: ref } = env
  if (!event && !path) return true
  if (event !== 'push' || !path) return false
  const branch = await defaultBranchOf(path)
  return branch !== undefined && ref === `refs/heads/${branch}`
}

async function defaultBranchOf(eventPath: string): Promise<string | undefined> {
  try {
    const event: unknown = JSON.parse(await readFile(eventPath, 'utf8'))
    const { default_branch: branch } = (event as { repository: { default_branch?: unknown } }).repository
    return typeof branch === 'string' && branch !== '' ? branch : undefined
  } catch {
    // Without a payload nothing says that this is the default branch.
    return undefined
  }
}
