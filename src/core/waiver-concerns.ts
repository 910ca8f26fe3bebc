import { canonicalName, type Finding, namesOf } from './finding.ts'
import { createImageGlobs } from './image-globs.ts'
import { parseImageReference } from './image-reference.ts'
import { addTo } from './multimap.ts'
import { once } from './once.ts'
import type { Waiver } from './policy.ts'
import type { ImageReport } from './report.ts'
import { keyOfWaiver } from './waivers.ts'

/** What was judged that waivers are about, an image or all of them as one: looked up, since there can be thousands. */
export interface Concerned {
  /** Keys of the waivers that covered a rule, and of those that took out a finding. */
  readonly used: ReadonlySet<string>
  readonly usedForFindings: ReadonlySet<string>
  /** The findings that waivers name, by canonical name, of images whose every scan has a list. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>
  /** Whether every scan has a list. */
  readonly isListed: boolean
}

/**
 * Tells which images of the run a waiver is about; one that names the image is about it, even with the digest of an
 * earlier build. All images are one to the waivers that name neither: thousands of these cost a long run no more.
 */
export function concernedBy(
  waivers: readonly Waiver[],
  images: readonly ImageReport[],
): (waiver: Waiver) => readonly Concerned[] {
  const globsOf = createImageGlobs(waivers.flatMap(({ image }) => image ?? []))
  const names = new Set(waivers.flatMap(({ finding }) => (finding === undefined ? [] : canonicalName(finding))))
  const byGlob = new Map<string, Concerned[]>()
  const byDigest = new Map<string, Concerned[]>()
  const keyOf = rememberedKeys()
  const all = images.map((image) => {
    const reference = parseImageReference(image.reference)
    const digest = image.digest ?? reference.digest
    const concerned = toConcerned(image, names, keyOf)
    for (const glob of globsOf(reference)) addTo(byGlob, glob, concerned)
    if (digest !== undefined) addTo(byDigest, digest, concerned)
    return concerned
  })
  const asOne = all.length > 0 ? [join(all)] : []
  return ({ image, digest }) => {
    if (image !== undefined) return byGlob.get(image) ?? []
    return digest === undefined ? asOne : (byDigest.get(digest) ?? [])
  }
}

/** The key of each waiver, made once: a waiver can cover thousands of images. */
function rememberedKeys(): typeof keyOfWaiver {
  const keys = new Map<Waiver, string>()
  return (waiver) => once(keys, waiver, () => keyOfWaiver(waiver))
}

function toConcerned(image: ImageReport, names: ReadonlySet<string>, keyOf: typeof keyOfWaiver): Concerned {
  const findings = namedFindings(image, names)
  return {
    used: new Set(image.rules.flatMap(({ waivedBy = [] }) => waivedBy.map(keyOf))),
    usedForFindings: new Set(image.waivedFindings.flatMap(({ waivedBy }) => waivedBy.map(keyOf))),
    findings: findings ?? new Map(),
    isListed: findings !== undefined,
  }
}

/** The findings of every scan by those of their names that waivers name; undefined where a scan has no list. */
function namedFindings({ scans }: ImageReport, names: ReadonlySet<string>): Concerned['findings'] | undefined {
  const byName = new Map<string, Finding[]>()
  for (const { state } of scans) {
    const list = state.kind === 'complete' ? state.facts.findings : undefined
    if (!list?.known) return undefined
    if (names.size === 0) continue
    for (const finding of list.value) {
      for (const name of new Set(namesOf(finding).map(canonicalName))) {
        if (names.has(name)) addTo(byName, name, finding)
      }
    }
  }
  return scans.length > 0 ? byName : undefined
}

function join(all: readonly Concerned[]): Concerned {
  const findings = new Map<string, Finding[]>()
  for (const one of all) {
    for (const [name, named] of one.findings) {
      for (const finding of named) addTo(findings, name, finding)
    }
  }
  return {
    used: union(all.map(({ used }) => used)),
    usedForFindings: union(all.map(({ usedForFindings }) => usedForFindings)),
    findings,
    isListed: all.every(({ isListed }) => isListed),
  }
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const all = new Set<string>()
  for (const set of sets) for (const one of set) all.add(one)
  return all
}
