import { posix } from 'node:path'
import { closest } from '../core/did-you-mean.ts'
import { type Message, message } from '../core/message.ts'
import type { Presets } from './presets.ts'

/** One policy to read: a preset by its name, or a file by its path from the reader's root. */
export type PolicyTarget = { readonly preset: string } | { readonly path: string }

const PRESET = 'preset:'
const OF_ANOTHER_REPOSITORY = /^[^/@\s]+\/[^/@\s]+\/[^@\s]+@\S+$/

/** What a policy is called in reports and problems. */
export const nameOfTarget = (target: PolicyTarget): string =>
  'preset' in target ? `${PRESET}${target.preset}` : target.path

/** Why a text names no policy. */
export interface TargetRefusal {
  readonly refusal: Message
  readonly hint?: Message | undefined
}

/** The target that `preset:NAME` or a path means, the path relative to `folder`. */
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
  if (OF_ANOTHER_REPOSITORY.test(text)) {
    return {
      refusal: message('{text}: policies of other repositories are not available in this version', { text }),
      hint: message('copy the policy into this repository, and name its path'),
    }
  }
  return { path: posix.normalize(posix.isAbsolute(text) ? text : posix.join(folder, text)) }
}
