import { canonicalName } from './finding.ts'
import { createImageGlobs } from './image-globs.ts'
import type { ImageReference } from './image-reference.ts'
import { addTo } from './multimap.ts'
import { once } from './once.ts'
import type { Waiver } from './policy.ts'

/** What a waiver states of images, as a key: the image, the digest, both or neither. */
type Place = string

type WaiversByPlace = ReadonlyMap<Place, readonly Waiver[]>

/** Waivers by what they state, since thousands of them can meet thousands of images and findings. */
export interface WaiverIndex {
  /** The stated places that an image lies in: those of the waivers whose image and digest hold for it. */
  readonly placesOf: (reference: ImageReference, digest: string | undefined) => ReadonlySet<Place>
  /** Those of whole rules, by the rule. */
  readonly ofRules: ReadonlyMap<string, WaiversByPlace>
  /** Those of single findings, by the finding's canonical name. */
  readonly ofFindings: ReadonlyMap<string, WaiversByPlace>
  /** Those of any finding. */
  readonly ofAnyFinding: WaiversByPlace
}

/** Lists waivers by what they state. One that states neither rule nor finding covers nothing and is left out. */
export function indexWaivers(waivers: readonly Waiver[]): WaiverIndex {
  const ofRules = new Map<string, Map<Place, Waiver[]>>()
  const ofFindings = new Map<string, Map<Place, Waiver[]>>()
  const ofAnyFinding = new Map<Place, Waiver[]>()
  const noneYet = () => new Map<Place, Waiver[]>()
  const places = new Set<Place>()
  for (const waiver of waivers) {
    const place = placeKey(waiver.image, waiver.digest)
    places.add(place)
    if (waiver.finding !== undefined) {
      addTo(once(ofFindings, canonicalName(waiver.finding), noneYet), place, waiver)
      addTo(ofAnyFinding, place, waiver)
    } else if (waiver.rule !== undefined) {
      addTo(once(ofRules, waiver.rule, noneYet), place, waiver)
    }
  }
  return { placesOf: placeFinder(waivers, places), ofRules, ofFindings, ofAnyFinding }
}

/** The waivers that state one of the places. */
export function statingOneOf(places: ReadonlySet<Place>, waivers: WaiversByPlace | undefined): readonly Waiver[] {
  if (!waivers) return []
  // The fewer are gone through: an image may lie in thousands of places, a finding may be waived in thousands.
  const [few, many] = waivers.size < places.size ? [waivers, places] : [places, waivers]
  return [...few.keys()].filter((place) => many.has(place)).flatMap((place) => waivers.get(place) ?? [])
}

const placeKey = (image: string | undefined, digest: string | undefined): Place => JSON.stringify([image, digest])

function placeFinder(waivers: readonly Waiver[], places: ReadonlySet<Place>): WaiverIndex['placesOf'] {
  if (places.size === 0) return () => places
  const globsOf = createImageGlobs(waivers.flatMap(({ image }) => image ?? []))
  return (reference, digest) => {
    const keys = [undefined, ...globsOf(reference)].flatMap((image) => [
      placeKey(image, undefined),
      placeKey(image, digest),
    ])
    return new Set(keys.filter((key) => places.has(key)))
  }
}
