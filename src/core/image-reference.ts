import { GateError } from './errors.ts'
import { type Message, message } from './message.ts'

/** An image reference in OCI's words: `registry/namespace/repository[:tag][@digest]`. */
export interface ImageReference {
  /** As the user wrote it. */
  readonly text: string
  /** Host, lower-case, with its port unless that is 443. */
  readonly registry: string
  /** First path segment. */
  readonly namespace: string
  /** The rest of the path; may hold further slashes. */
  readonly repository: string
  readonly tag: string | undefined
  /** `sha256:` and 64 lower-case hexadecimal digits. */
  readonly digest: string | undefined
}

// The grammar's pieces, named as the OCI distribution specification names them.
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::[0-9]{1,5})?$/
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/
const DIGEST = /^sha256:[0-9a-f]{64}$/
const MAX_NAME_LENGTH = 255

const malformed = (text: string, why: Message): GateError =>
  new GateError(
    'REFERENCE_INVALID',
    message('"{reference}" is not an image reference: {why}', { reference: text.slice(0, 300), why }),
    { hint: message('write registry/namespace/repository:tag, or …@sha256:digest') },
  )

/** Parses a reference; throws GateError REFERENCE_INVALID. No tag is implied and a host is required. */
export function parseImageReference(text: string): ImageReference {
  const [name, digest, ...more] = text.split('@') as [string, ...string[]]
  if (more.length > 0) throw malformed(text, message('it has more than one "@"'))
  if (digest !== undefined && !DIGEST.test(digest)) {
    throw malformed(text, message('its digest is not "sha256:" and 64 lower-case hexadecimal digits'))
  }
  const colon = name.indexOf(':', name.lastIndexOf('/') + 1)
  const hasTag = colon !== -1 && name.includes('/')
  const tag = hasTag ? name.slice(colon + 1) : undefined
  if (tag !== undefined && !TAG.test(tag))
    throw malformed(text, message('its tag has a character or length that tags cannot have'))
  if (tag === undefined && digest === undefined) {
    throw malformed(text, message('it has neither a tag nor a digest, and "latest" is never assumed'))
  }
  const path = hasTag ? name.slice(0, colon) : name
  if (path.length > MAX_NAME_LENGTH)
    throw malformed(text, message('its name is longer than {limit} characters', { limit: MAX_NAME_LENGTH }))
  const [host, namespace, ...rest] = path.split('/')
  const registry = (host ?? '').toLowerCase()
  if (!HOST.test(registry) || !/[.:]|^localhost$/.test(registry)) {
    throw malformed(text, message('its first part is not a registry host such as swr.cn-north-4.myhuaweicloud.com'))
  }
  if (namespace === undefined || rest.length === 0)
    throw malformed(text, message('it needs a namespace and a repository after the host'))
  const wrong = [namespace, ...rest].find((component) => !PATH_COMPONENT.test(component))
  if (wrong !== undefined) {
    throw malformed(
      text,
      message('"{name}" is not a name of lower-case letters, digits and single . _ -', { name: wrong.slice(0, 100) }),
    )
  }
  return { text, registry: registry.replace(/:443$/, ''), namespace, repository: rest.join('/'), tag, digest }
}

/** `host/namespace/repository`, what policies' image globs are matched against. */
export const imageName = (reference: ImageReference): string =>
  `${reference.registry}/${reference.namespace}/${reference.repository}`

/** The reference in its normal form. */
export function formatImageReference(reference: ImageReference): string {
  const tag = reference.tag === undefined ? '' : `:${reference.tag}`
  const digest = reference.digest === undefined ? '' : `@${reference.digest}`
  return imageName(reference) + tag + digest
}

/** A digest as services write it, with or without `sha256:`, in its normal form; undefined when it is not one. */
export function parseDigest(text: string): string | undefined {
  const digest = `sha256:${text
    .trim()
    .replace(/^sha256:/i, '')
    .toLowerCase()}`
  return DIGEST.test(digest) ? digest : undefined
}
