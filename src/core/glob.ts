import { type ImageReference, imageName } from './image-reference.ts'

/**
 * What globs may hold, as JSON Schema patterns. `?`, `[…]`, `{…}` and `!` mean nothing here, so a policy that holds
 * them is refused: a denied tag that can never match would pass everything.
 */
export const IMAGE_GLOB_PATTERN = '^[A-Za-z0-9._:/*-]+$'
export const TAG_GLOB_PATTERN = '^[A-Za-z0-9._*-]+$'
export const FINDING_GLOB_PATTERN = '^[A-Za-z0-9._:*-]+$'

/**
 * Whether a glob matches the whole text, case-sensitively: `*` stands for anything but a slash, `**` for anything.
 * It follows every way to match at once, so time grows with glob × text and no glob can be made to take longer.
 */
export function matchesGlob(glob: string, text: string): boolean {
  const steps = glob.match(/\*\*|./gsu) ?? []
  let reached = new Set<number>()
  enter(steps, 0, reached)
  for (const character of text) {
    const next = new Set<number>()
    for (const position of reached) {
      const step = steps[position]
      if (step === '**' || (step === '*' && character !== '/')) enter(steps, position, next)
      else if (step === character) enter(steps, position + 1, next)
    }
    reached = next
  }
  return reached.has(steps.length)
}

/** Marks a position as reached, and those after it that a star reaches by standing for nothing. */
function enter(steps: readonly string[], start: number, reached: Set<number>): void {
  for (let position = start; !reached.has(position); position += 1) {
    reached.add(position)
    if (steps[position] !== '*' && steps[position] !== '**') return
  }
}

/** Whether a glob matches `host/namespace/repository`, or `host/namespace/repository:tag` where it names a tag. */
export function matchesImage(glob: string, reference: ImageReference): boolean {
  const namesTag = glob.includes(':', glob.lastIndexOf('/') + 1)
  if (!namesTag) return matchesGlob(glob, imageName(reference))
  return reference.tag !== undefined && matchesGlob(glob, `${imageName(reference)}:${reference.tag}`)
}
