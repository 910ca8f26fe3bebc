import { GateError } from '../core/errors.ts'
import { parseImageReference } from '../core/image-reference.ts'
import { message } from '../core/message.ts'
import { imagesOfBuild } from './build-metadata.ts'
import type { ImageInput } from './checked.ts'
import { invalid, joinProblems } from './problems.ts'
import type { InputName, RawValue, Where } from './table.ts'
import { shown, splitList } from './values.ts'

interface Selection {
  readonly images: readonly ImageInput[]
  readonly digest: string | undefined
}

/** The images to judge, from `images` and `digest` or from `build-metadata`; each is a reference that parses. */
export function selectImages(
  all: (name: InputName) => readonly RawValue[],
  where: Where,
  areNeeded: boolean,
): Selection {
  const listed = all('images').flatMap(splitList)
  const [digest, build] = [all('digest')[0], all('build-metadata')[0]]
  if (build) {
    const other = all('images')[0] ?? digest
    if (other) throw invalid(other.place, message('give either "build-metadata", or "images" and "digest"'))
    return { images: checked(imagesOfBuild(build)), digest: undefined }
  }
  if (listed.length === 0 && areNeeded) throw noImages(where)
  const only = digest && parseDigestInput(digest)
  return { images: checked(listed.map((image) => ({ ...image, text: withDigest(image, only) }))), digest: only }
}

function noImages(where: Where): GateError {
  if (where === 'command') {
    return invalid(
      'command line',
      message('no image is given'),
      message('write image-policy-gate check registry/namespace/repository:tag'),
    )
  }
  return invalid(
    'input images',
    message('"images" is empty, and so is "build-metadata": there is no image to judge'),
    message(
      'where the value comes from the output of a job: GitHub drops an output that contains a secret, and says so in the log of that job',
    ),
  )
}

/** What one run judges at most: it holds what it knows of all of them at once. */
const MAX_IMAGES = 10_000

/** Throws GateError INPUT_INVALID for more images than one run judges. */
export function refuseTooMany(images: readonly ImageInput[]): void {
  const firstBeyond = images[MAX_IMAGES]
  if (firstBeyond === undefined) return
  throw invalid(
    firstBeyond.place,
    message('{number} images are more than one run judges, which is {limit} at most', {
      number: images.length,
      limit: MAX_IMAGES,
    }),
    message('divide the list among several jobs with the input shard'),
  )
}

/** The exact form only: what the build printed, not what a person shortened. */
function parseDigestInput({ text, place }: RawValue): string {
  const digest = text.trim()
  if (/^sha256:[0-9a-f]{64}$/.test(digest)) return digest
  throw invalid(
    place,
    message('"{value}" is not "sha256:" and 64 lower-case hexadecimal digits', { value: shown(digest) }),
  )
}

function withDigest({ text, place }: RawValue, digest: string | undefined): string {
  const [, own] = text.split('@')
  if (digest === undefined || own === digest) return text
  if (own === undefined) return `${text}@${digest}`
  throw invalid(
    place,
    message('"{reference}" names another digest than the input "digest", {digest}', { reference: shown(text), digest }),
    message('all images of one run with "digest" are names of that one digest: leave one of the two out'),
  )
}

/** The images without repetition; throws all that are no references, each with its place. */
function checked(images: readonly ImageInput[]): readonly ImageInput[] {
  const problems = images.flatMap(({ text, place }) => {
    try {
      parseImageReference(text)
      return []
    } catch (error) {
      if (!(error instanceof GateError)) throw error
      return [new GateError(error.code, error.text, { hint: error.hint, place, cause: error })]
    }
  })
  if (problems.length > 0) throw joinProblems(problems)
  const firstByText = new Map<string, ImageInput>()
  for (const image of images) if (!firstByText.has(image.text)) firstByText.set(image.text, image)
  return [...firstByText.values()]
}
