import { GateError } from '../core/errors.ts'
import { message } from '../core/message.ts'
import type { ImageInput } from './checked.ts'
import { invalid } from './problems.ts'
import type { RawValue } from './table.ts'
import { shown, splitList } from './values.ts'

const DIGEST = 'containerimage.digest'
const NAMES = 'image.name'

/**
 * The images that a build reported: the metadata of docker/build-push-action (one object), or of docker/bake-action
 * (one such object for each target). Each image carries the digest of its own target.
 * Throws GateError INPUT_INVALID.
 */
export function imagesOfBuild({ text, place }: RawValue): ImageInput[] {
  const metadata = parseObject(text, place)
  const isOneBuild = DIGEST in metadata || NAMES in metadata
  const images = isOneBuild
    ? imagesOfTarget(metadata, place)
    : Object.entries(metadata).flatMap(([target, value]) =>
        isObject(value) ? imagesOfTarget(value, `${place}, target ${shown(target)}`) : [],
      )
  if (images.length > 0) return images
  throw invalid(
    place,
    message('the build reported no image: there is no "{names}" and "{digest}" in it', {
      names: NAMES,
      digest: DIGEST,
    }),
    message("build with a tag and `push: true`, and pass the step's `metadata` output"),
  )
}

function imagesOfTarget(target: Record<string, unknown>, place: string): ImageInput[] {
  const [names, digest] = [target[NAMES], target[DIGEST]]
  // A target that exports nothing, such as a test stage, has neither.
  if (names === undefined && digest === undefined) return []
  const texts = typeof names === 'string' ? splitList({ text: names, place }) : []
  if (texts.length > 0 && typeof digest === 'string') {
    return texts.map(({ text }) => ({ text: `${text}@${digest}`, place }))
  }
  throw invalid(
    place,
    texts.length > 0
      ? message('the build reported "{names}" without "{digest}"', { names: NAMES, digest: DIGEST })
      : message('the build reported "{digest}" without "{names}"', { names: NAMES, digest: DIGEST }),
    message('build with a tag and `push: true`; or give `images` and `digest` instead'),
  )
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parseObject(text: string, place: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (isObject(value)) return value
  } catch (cause) {
    throw new GateError('INPUT_INVALID', message('the build metadata is not JSON'), {
      place,
      hint: message("pass the build step's whole `metadata` output"),
      cause,
    })
  }
  throw invalid(
    place,
    message('the build metadata is not a JSON object'),
    message("pass the build step's whole `metadata` output"),
  )
}
