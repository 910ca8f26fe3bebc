import { message } from '../core/message.ts'
import { MAX_POLICY_BYTES } from './parse.ts'
import { PolicyError } from './problem.ts'

// Some key of a policy, or of a file of waivers, at the start of a line or of a flow mapping.
const OWN_KEY =
  /(?:^|[{,])[ \t]*["']?(?:version|name|extends|scope|rules|unknown|waiver-limits|waivers|accept-waivers|run)["']?[ \t]*:/m
// A carriage return begins a line of its own here: among the blanks, a run of them would be walked anew from each.
const SAYS_SOMETHING = /^[ \t]*[^#\s]/m

/**
 * Throws PolicyError for a file that has nothing of a policy, without a line or a word of it: a path may lead to a key or
 * a list of passwords, and errors are read by more people than those are.
 */
export function refuseOtherFiles(file: string, content: string): void {
  if (content.length > MAX_POLICY_BYTES || OWN_KEY.test(content) || !SAYS_SOMETHING.test(content)) return
  const text = message('the file is no policy: it has none of the keys of one, and nothing of it is shown here')
  const hint = message('give the path of a policy, which starts with version: 1')
  throw new PolicyError([{ file, line: 1, column: 1, message: text, hint, excerpt: '' }])
}
