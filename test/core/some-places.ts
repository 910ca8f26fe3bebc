import fc from 'fast-check'
import { parseImageReference } from '../../src/core/image-reference.ts'
import { DIGEST, OTHER_DIGEST } from '../builders.ts'

// Images of few names and globs over them, so that many match and many nearly do.

const HOSTS = ['localhost:5000', 'r.example.com', 'R.example.com:8443']
const PATHS = ['a/b', 'a/bc', 'a/b/c', 'team/a']
const TAGS = [undefined, '1', '1.0', 'V1']

export const someDigest = fc.constantFrom(undefined, DIGEST, OTHER_DIGEST)

/** Tagged, pinned or both. */
export const someReference = fc
  .tuple(fc.constantFrom(...HOSTS), fc.constantFrom(...PATHS), fc.constantFrom(...TAGS), someDigest)
  .map(([host, path, tag, digest]) => {
    const name = `${host}/${path}${tag === undefined ? '' : `:${tag}`}`
    return parseImageReference(digest ? `${name}@${digest}` : tag === undefined ? `${name}@${DIGEST}` : name)
  })

/** A name with or without a tag, some of it replaced by stars; or stars and pieces of names in any order. */
export const someImageGlob = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...HOSTS, 'r.example.com:8443'),
      fc.constantFrom(...PATHS),
      fc.constantFrom('', ':1', ':1.0', ':V1', ':v1'),
      fc.nat(30),
      fc.nat(6),
      fc.constantFrom('', '', '*', '**'),
    )
    .map(([host, path, tag, start, length, star]) => {
      const name = `${host}/${path}${tag}`
      return star === '' ? name : name.slice(0, start) + star + name.slice(start + length)
    }),
  fc
    .array(fc.constantFrom('*', '**', '/', ':', 'a', 'b', '1', '.', 'localhost', 'V'), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join('')),
)
