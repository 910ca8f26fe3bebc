import { posix } from 'node:path'
import { GateError } from '../core/errors.ts'
import { parseImageReference } from '../core/image-reference.ts'
import { DEFAULT_POLICY, NEAR_MISSES } from '../policy/select.ts'
import type { FoundImage } from './find-images.ts'
import { policyFile, policyTestFile } from './policy-files.ts'
import type { Survey } from './survey.ts'
import { workflowFile } from './workflow-file.ts'

export const PATHS = {
  policy: DEFAULT_POLICY,
  test: '.github/image-policy.test.yaml',
  workflow: '.github/workflows/image-policy.yml',
} as const

export interface PlannedFile {
  readonly path: string
  readonly content: string
}

/** What is to be written, and what is there already and stays as it is. */
export interface Plan {
  readonly files: readonly PlannedFile[]
  /** The paths that stand in the way of the others. */
  readonly leftAlone: readonly string[]
}

/** The images that a workflow may push, other than the one that judges them. */
export const pushedImages = ({ images }: Survey): readonly FoundImage[] =>
  images.filter(({ isInWorkflow, file }) => isInWorkflow && !namesOf(PATHS.workflow).includes(file))

/** The names under which a file may exist: YAML has two endings, and a policy is called by other names by mistake. */
const namesOf = (path: string): readonly string[] =>
  path === PATHS.policy
    ? [DEFAULT_POLICY, ...NEAR_MISSES]
    : [path.replace(/\.ya?ml$/, '.yaml'), path.replace(/\.ya?ml$/, '.yml')]

/** Every path whose existence the plan depends on. */
export const CANDIDATES: readonly string[] = Object.values(PATHS).flatMap(namesOf)

/** What to write into a repository, by what was found in it. */
export function planFiles(found: Survey): Plan {
  const { images, existing } = found
  const existingName = (path: string) => namesOf(path).find((name) => existing.has(name))
  const policy = existingName(PATHS.policy) ?? PATHS.policy
  const wanted: readonly PlannedFile[] = [
    { path: PATHS.policy, content: policyFile() },
    {
      path: PATHS.test,
      // What a policy that is there asks for is not known: the image is then as good as any can be.
      content: policyTestFile(posix.relative(posix.dirname(PATHS.test), policy), exampleOf(images), {
        everything: existing.has(policy),
      }),
    },
    { path: PATHS.workflow, content: workflowFile(PATHS.workflow, images, pushedImages(found)) },
  ]
  return {
    files: wanted.filter(({ path }) => existingName(path) === undefined),
    leftAlone: wanted.flatMap(({ path }) => existingName(path) ?? []),
  }
}

const EXAMPLE = 'swr.cn-north-4.myhuaweicloud.com/team/shop:1.0.0'

/** The first image whose name is known, with an invented tag. */
const exampleOf = (images: readonly FoundImage[]): string =>
  images.map(({ name }) => `${name}:1.0.0`).find(isReference) ?? EXAMPLE

function isReference(text: string): boolean {
  try {
    parseImageReference(text)
    return true
  } catch (thrown) {
    if (thrown instanceof GateError) return false
    throw thrown
  }
}
