import { type Message, message } from '../core/message.ts'
import { findingsOf, nextSteps } from './next-steps.ts'
import { CANDIDATES, planFiles } from './plan.ts'
import { survey } from './survey.ts'
import { writeNewFiles } from './write.ts'

/**
 * Writes what a repository needs to start with and does not have yet; gives what was found and done and what to do
 * next, in sentences. Throws GateError INPUT_INVALID where nothing can be written.
 */
export async function initialise(root: string): Promise<readonly Message[]> {
  const found = await survey(root, CANDIDATES)
  const plan = planFiles(found)
  const written = await writeNewFiles(root, plan.files)
  return [
    ...findingsOf(found),
    ...written.map((path) => message('wrote {path}', { path })),
    ...plan.leftAlone.map((path) => message('left {path} as it is', { path })),
    ...nextSteps(found, plan).map((step, index) => message('{number}. {step}', { number: index + 1, step })),
  ]
}
