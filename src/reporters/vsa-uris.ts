import type { PolicyOrigin } from '../core/policy.ts'
import { plainLine } from './escape.ts'
import { referenceParts } from './reference-parts.ts'
import type { RunPlace } from './run-place.ts'

/**
 * The image as a package URL: `pkg:oci/shop@sha256%3A…?repository_url=registry.example/team/shop`. Without its tag, so
 * that whoever deploys a digest can tell what to expect.
 */
export function resourceUri(reference: string, hex: string): string {
  const { name } = referenceParts(reference)
  const last = name.slice(name.lastIndexOf('/') + 1)
  return `pkg:oci/${encodeURIComponent(last)}@sha256%3A${hex}?repository_url=${encodePath(name)}`
}

/** A path that leads out of the repository. */
const OUTSIDE = /^(?:\/|[A-Za-z]:\/|\.\.\/)/

/**
 * Where a policy came from as a URI: its file in the repository and at the commit that it was read from, as far as they
 * are known; a preset by its name, a file from outside the repository by its own name. What it said is told by its digest
 * alone.
 */
export function policyUri({ kind, text, commit }: PolicyOrigin, runPlace: RunPlace = {}): string {
  const named = plainLine(text)
  if (kind === 'preset') return encodePath(named).replaceAll('%3A', ':')
  const elsewhere = kind === 'repository' ? /^([^/]+\/[^/]+)\/(.+)@([^@]+)$/.exec(named) : undefined
  const server = runPlace.repository?.replace(/\/[^/]+\/[^/]+$/, '') ?? 'https://github.com'
  const [repository, path, ref] = elsewhere
    ? [`${server}/${elsewhere[1]}`, elsewhere[2] ?? '', commit ?? elsewhere[3]]
    : [runPlace.repository, named, commit]
  const plain = path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
  if (OUTSIDE.test(plain)) return encodePath(plain.slice(plain.lastIndexOf('/') + 1))
  const encoded = encodePath(plain)
  if (repository === undefined) return encoded
  return `git+${repository}${ref === undefined ? '' : `@${encodeURIComponent(ref)}`}#${encoded}`
}

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/')
