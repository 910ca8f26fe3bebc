import type { ContractSource, Entry } from '../contract-source.ts'
import type { Judged, Laboratory, RunOptions } from '../laboratory.ts'

export interface Question extends RunOptions {
  /** Makes these the images of the account first. */
  readonly entries?: readonly Entry[]
  readonly reference?: string
  readonly wait?: string
  readonly flags?: readonly string[]
}

/** Asks the gate about the contract's image by the preset of the source, looking once. */
export function judge(
  { cloud, check }: Laboratory,
  source: ContractSource,
  { entries, reference = source.reference, wait = '0', flags = [], ...options }: Question = {},
): Promise<Judged> {
  if (entries) source.put(cloud.account, entries)
  return check([reference, `--policy=${source.preset}`, `--wait=${wait}`, ...source.flags, ...flags], options)
}

/** Whether the outcome of every rule is this one; a preset has at least two. */
export const allAre = (source: ContractSource, outcome: string): Record<string, string> => ({
  'scan-succeeded': outcome,
  'max-severity': outcome,
  ...(source.preset === 'preset:baseline' ? { 'no-malicious-files': outcome } : {}),
})

/** The requests for the list of images. */
export const listRequests = ({ requests }: Judged, source: ContractSource) =>
  requests.filter(({ action }) => action === source.list)
