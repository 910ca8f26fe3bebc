import fc from 'fast-check'
import { expect, it } from 'vitest'
import { matchesImage } from '../../src/core/glob.ts'
import { createImageGlobs } from '../../src/core/image-globs.ts'
import { aReference } from '../builders.ts'
import { someImageGlob, someReference } from './some-places.ts'

it('finds the globs that match an image, and no others, each once', () => {
  fc.assert(
    fc.property(fc.array(someImageGlob, { maxLength: 12 }), someReference, (globs, reference) => {
      const expected = [...new Set(globs)].filter((glob) => matchesImage(glob, reference))
      expect([...createImageGlobs(globs)(reference)].sort()).toEqual(expected.sort())
    }),
    { numRuns: 2000 },
  )
})

it('finds globs by their longest word, wherever it stands, and names by all of it', () => {
  const reference = aReference('localhost:5000/team/api:1.0')
  const matching = [
    '***',
    '*/team/*',
    'localhost:5000/team/api',
    'localhost:5000/**',
    'local*/team/api',
    '**',
    '**:1.0',
    '*/team/api:1.0',
  ]
  const others = [
    'localhost:5000/team/ap',
    'localhost:5000/team/api/**',
    'local*',
    '**:1.1',
    'localhost:5000/team/api:1',
  ]
  expect([...createImageGlobs([...matching, ...others, ...matching])(reference)].sort()).toEqual(matching.sort())
})
