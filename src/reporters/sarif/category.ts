import { referenceParts } from '../reference-parts.ts'

// A commit, or a date: what makes a tag another one with each build.
const OF_ONE_BUILD = /(?<![a-z0-9])(?=[0-9a-f]*[0-9])[0-9a-f]{7,64}(?![a-z0-9])/gi

/**
 * The category of an image's alerts, the same for each of its builds: its name, and its tag with commits and dates left
 * open. An upload closes alerts of its own categories only.
 */
function categoryOf(reference: string): string {
  const { name, tag } = referenceParts(reference)
  return `image-policy-gate/${name}${tag.replace(OF_ONE_BUILD, '*')}`
}

/** Gives no category twice: GitHub refuses a file in which two runs have the same. */
export function createCategories(): (reference: string) => string {
  const taken = new Map<string, number>()
  return (reference) => {
    const category = categoryOf(reference)
    const times = (taken.get(category) ?? 0) + 1
    taken.set(category, times)
    return times === 1 ? category : `${category}/${times}`
  }
}
