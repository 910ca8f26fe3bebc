import type { MessageValue } from '../core/message.ts'
/** One place that policies are read from: the workspace, or a commit. */
export interface PolicyReader {
  /** In words: "the workspace", "main at 1a2b3c4". */
  readonly label: MessageValue
  /** The commit that is read, where it is one; known once something was read. */
  readonly commit?: string | undefined
  /** The text of a file, with its byte order mark; undefined where there is none. Throws GateError POLICY_INVALID. */
  read(path: string): Promise<string | undefined>
  /** The paths that a glob (`*` within a segment, `**` across) matches, sorted. */
  glob(pattern: string): Promise<readonly string[]>
}

/** A reader that is opened when the first file is asked for. */
export function lazyReader(label: MessageValue, open: () => Promise<PolicyReader>): PolicyReader {
  let opening: Promise<PolicyReader> | undefined
  let opened: PolicyReader | undefined
  const reader = async (): Promise<PolicyReader> => {
    opening ??= open()
    opened = await opening
    return opened
  }
  return {
    get label() {
      return opened?.label ?? label
    },
    get commit() {
      return opened?.commit
    },
    read: async (path) => (await reader()).read(path),
    glob: async (pattern) => (await reader()).glob(pattern),
  }
}
