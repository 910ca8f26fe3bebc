import type { Log } from './core/log.ts'
import { message } from './core/message.ts'
import { workspaceReader } from './policy/workspace-reader.ts'
import type { DockerfilePlace } from './reporters/annotations.ts'
import { lastFromLine } from './reporters/dockerfile.ts'
import { rules } from './rules/index.ts'

const RULES_ABOUT_CONTENT = rules.filter(({ about }) => about === 'facts' || about === 'image').map(({ id }) => id)

interface Workspace {
  readonly root: string
  readonly confine: boolean
  readonly log: Log
}

/** The line of the Dockerfile that findings are shown on; undefined, with a word in the log, where there is none. */
export async function dockerfilePlace(
  dockerfile: string | undefined,
  { root, confine, log }: Workspace,
): Promise<DockerfilePlace | undefined> {
  if (dockerfile === undefined) return undefined
  try {
    const text = await workspaceReader(root, { confine }).read(dockerfile)
    if (text === undefined) throw new Error('absent')
    const line = lastFromLine(text)
    if (line !== undefined) return { file: dockerfile, line, rules: RULES_ABOUT_CONTENT }
    log.warn(message('{dockerfile} has no FROM line to annotate', { dockerfile }))
  } catch {
    log.warn(message('{dockerfile} cannot be read, so nothing is annotated on it', { dockerfile }))
  }
  return undefined
}
