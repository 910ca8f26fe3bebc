import { compileGlob, namesTag, taggedName } from './glob.ts'
import { type ImageReference, imageName } from './image-reference.ts'
import { addTo } from './multimap.ts'

/**
 * Finds which of many image globs match an image, each once: what `matchesImage` says of each of them. Names without a
 * star are looked up, and so is what a glob begins with, so that an image meets only the few that can match it.
 */
export function createImageGlobs(globs: Iterable<string>): (reference: ImageReference) => readonly string[] {
  const distinct = [...new Set(globs)]
  const names = globsOverTexts(distinct.filter((glob) => !namesTag(glob)))
  const taggedNames = globsOverTexts(distinct.filter(namesTag))
  return (reference) => {
    const tagged = taggedName(reference)
    return [...names(imageName(reference)), ...(tagged === undefined ? [] : taggedNames(tagged))]
  }
}

/** The same over texts. */
function globsOverTexts(globs: readonly string[]): (text: string) => readonly string[] {
  const literals = new Set<string>()
  const byHead = new Map<string, Pattern[]>()
  for (const glob of globs) {
    const star = glob.indexOf('*')
    if (star === -1) literals.add(glob)
    else addTo(byHead, glob.slice(0, star), { glob, matches: compileGlob(glob) })
  }
  const headLengths = [...new Set([...byHead.keys()].map((head) => head.length))]
  return (text) => {
    const matching = headLengths
      .filter((length) => length <= text.length)
      .flatMap((length) => byHead.get(text.slice(0, length)) ?? [])
      .filter(({ matches }) => matches(text))
      .map(({ glob }) => glob)
    return literals.has(text) ? [text, ...matching] : matching
  }
}

interface Pattern {
  readonly glob: string
  readonly matches: (text: string) => boolean
}
