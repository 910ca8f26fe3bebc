/** One place that policies are read from: the workspace, or a commit. */
export interface PolicyReader {
  /** In words: "the workspace", "main at 1a2b3c4". */
  readonly label: string
  /** The commit that is read, where it is one. */
  readonly commit?: string
  /** The text of a file, with its byte order mark; undefined where there is none. Throws GateError POLICY_INVALID. */
  read(path: string): Promise<string | undefined>
  /** The paths that a glob (`*` within a segment, `**` across) matches, sorted. */
  glob(pattern: string): Promise<readonly string[]>
}
