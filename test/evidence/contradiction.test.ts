import { describe, expect, it } from 'vitest'
import type { ImageAssessment } from '../../src/core/assessment.ts'
import { message } from '../../src/core/message.ts'
import { evidenceAsJson } from '../../src/reporters/evidence.ts'
import { anAssessment, aReference, aScan, DIGEST, OTHER_DIGEST } from '../builders.ts'
import { parseEvidence } from './parse-evidence.ts'
import { someEvidence } from './some-evidence.ts'

const AMBIGUOUS = { cause: 'ambiguous', why: message('they differ') } as const
const tagged = aReference('registry.example.com/team/shop:1.0')
const pinned = aReference(`registry.example.com/team/shop@${DIGEST}`)
const scansOf = (...digests: (string | undefined)[]) => digests.map((digest) => aScan({ digest }))

/** Reads evidence that holds such an image, whoever wrote its digest. */
async function read(image: Partial<ImageAssessment>) {
  const evidence = someEvidence({ images: [anAssessment({ doubts: [], ...image })] })
  return parseEvidence(await evidenceAsJson(evidence), 'evidence.json')
}

describe('evidence', () => {
  it.each<[string, Partial<ImageAssessment>, RegExp]>([
    [
      'of another digest than was asked for',
      { reference: pinned, digest: OTHER_DIGEST, scans: scansOf(OTHER_DIGEST) },
      /was judged, and/,
    ],
    [
      'with scans of another digest',
      { reference: tagged, digest: DIGEST, scans: scansOf(OTHER_DIGEST) },
      /no scan is said to be of/,
    ],
    [
      'of a digest that was judged by none',
      { reference: pinned, digest: undefined, scans: scansOf(DIGEST) },
      /no scan is said/,
    ],
    [
      'of several digests without a doubt',
      { reference: tagged, digest: undefined, scans: scansOf(DIGEST, OTHER_DIGEST) },
      /several digests/,
    ],
  ])('%s is refused', async (_, image, sentence) => {
    await expect(read(image)).rejects.toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }))
    await expect(read(image)).rejects.toThrow(sentence)
  })

  it.each<[string, Partial<ImageAssessment>]>([
    ['of a platform of the image', { reference: pinned, digest: DIGEST, scans: scansOf(OTHER_DIGEST, DIGEST) }],
    ['of a row without a digest', { reference: tagged, digest: undefined, scans: scansOf(undefined, DIGEST) }],
    [
      'of rows that differ',
      { reference: tagged, digest: undefined, scans: scansOf(DIGEST, OTHER_DIGEST), doubts: [AMBIGUOUS] },
    ],
    ['of no row', { reference: pinned, digest: DIGEST, scans: [] }],
  ])('%s is read', async (_, image) => {
    expect((await read(image)).images).toHaveLength(1)
  })
})
