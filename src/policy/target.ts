import { posix } from 'node:path'
import { closest } from '../core/did-you-mean.ts'
import { type Message, message } from '../core/message.ts'
import type { Presets } from './presets.ts'

/** One policy to read: a preset by its name, or a file by its path from its reader's root. */
export type PolicyTarget = { readonly preset: string } | FileTarget

export interface FileTarget {
  readonly path: string
  /** The other repository that it lies in; undefined where it lies in the judged one. */
  readonly remote?: RemotePlace
}

/** A repository at a branch, a tag or a commit. */
export interface RemotePlace {
  /** "OWNER/REPO" */
  readonly repository: string
  readonly ref: string
}

const PRESET = 'preset:'
/** OWNER/REPO/PATH@REF; a path of this repository that looks so is written with `./` before it. */
const OF_ANOTHER_REPOSITORY = /^(?<repository>[\w-][\w.-]*\/[\w.-]+)\/(?<path>[^@\s]+)@(?<ref>\S+)$/

/** What a policy is called in reports and problems. */
export function nameOfTarget(target: PolicyTarget): string {
  if ('preset' in target) return `${PRESET}${target.preset}`
  const { path, remote } = target
  return remote ? `${remote.repository}/${path}@${remote.ref}` : path
}

/** Why a text names no policy. */
export interface TargetRefusal {
  readonly refusal: Message
  readonly hint?: Message | undefined
}

/** The target that `preset:NAME`, OWNER/REPO/PATH@REF or a path means, the path relative to `folder`. */
export function parseTarget(text: string, presets: Presets, folder = ''): PolicyTarget | TargetRefusal {
  if (text.startsWith(PRESET)) {
    const preset = text.slice(PRESET.length)
    if (Object.hasOwn(presets, preset)) return { preset }
    const names = Object.keys(presets)
    const meant = closest(preset, names)
    return {
      refusal: message('there is no preset "{preset}"', { preset }),
      hint:
        meant === undefined
          ? message('the presets are {names}', { names: names.join(', ') })
          : message('did you mean "{suggestion}"?', { suggestion: PRESET + meant }),
    }
  }
  const { repository, path, ref } = OF_ANOTHER_REPOSITORY.exec(text)?.groups ?? {}
  if (repository && path && ref) {
    if (REF.test(ref)) return { path: posix.normalize(path), remote: { repository, ref } }
    return { refusal: message('{text}: "{ref}" is no branch, tag or commit', { text, ref }) }
  }
  return { path: posix.normalize(posix.isAbsolute(text) ? text : posix.join(folder, text)) }
}

/** The whole id of a commit, a tree or a blob: SHA-1 or SHA-256. */
export const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/** Whether a ref is a commit's whole id, which never means anything else later. A part of one is a name like any other. */
export const isCommitId = (ref: string): boolean => OBJECT_ID.test(ref)

/** What git takes for a ref, more or less: no way to say more than a name with it. */
export const REF = /^(?!-)(?!.*(?:\.\.|\/\/|@\{))[\w./+-]{1,250}(?<![/.])$/
