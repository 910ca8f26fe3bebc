import { compileGlob, namesTag, taggedName } from './glob.ts'
import { type ImageReference, imageName } from './image-reference.ts'
import { addTo } from './multimap.ts'

/**
 * Finds which of many image globs match an image, each once: what `matchesImage` says of each of them. Names without a
 * star are looked up, and so is the longest word of each glob, so that an image meets only the few that can match it.
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

/** The same over texts. A glob can only match texts that hold its longest word, so it is looked up by that. */
function globsOverTexts(globs: readonly string[]): (text: string) => readonly string[] {
  const literals = new Set<string>()
  const byWord = new Map<string, Pattern[]>()
  for (const glob of globs) {
    if (glob.includes('*')) addTo(byWord, longestWord(glob), { glob, matches: compileGlob(glob) })
    else literals.add(glob)
  }
  const lengths = [...new Set([...byWord.keys()].map((word) => word.length))]
  return (text) => {
    const words = new Set<string>()
    for (const length of lengths) {
      for (let start = 0; start + length <= text.length; start += 1) {
        const word = text.slice(start, start + length)
        if (byWord.has(word)) words.add(word)
      }
    }
    const patterns = [...words].flatMap((word) => byWord.get(word) ?? [])
    const matching = patterns.filter(({ matches }) => matches(text)).map(({ glob }) => glob)
    return literals.has(text) ? [text, ...matching] : matching
  }
}

interface Pattern {
  readonly glob: string
  readonly matches: (text: string) => boolean
}

/** The longest part of a glob between its stars. */
const longestWord = (glob: string): string =>
  glob.split('*').reduce((longest, word) => (word.length > longest.length ? word : longest), '')
