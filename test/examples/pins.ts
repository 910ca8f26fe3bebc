export interface Pin {
  /** "docker/metadata-action" */
  readonly action: string
  /** What stands behind it: a commit or a tag. */
  readonly text: string
  readonly commit: string | undefined
  /** The version in the comment beside a commit. */
  readonly version: string | undefined
}

/** Every action that a workflow uses; of an action with several parts, its repository. */
export const pinsIn = (workflow: string): readonly Pin[] =>
  [...workflow.matchAll(/uses: ([\w.-]+\/[\w.-]+)(?:\/[\w./-]+)?@(\S+)(?: # (v\d+\.\d+\.\d+)$)?/gm)].map(
    ([, action = '', text = '', version]) => ({
      action,
      text,
      commit: /^[0-9a-f]{40}$/.test(text) ? text : undefined,
      version,
    }),
  )
