import { parseYaml } from '../policy/parse.ts'
import { PolicyError } from '../policy/problem.ts'
import { type Cloud, cloudOf } from './clouds.ts'

/** An image, or a registry alone, that a file of the repository mentions. */
export interface FoundImage {
  readonly cloud: Cloud
  readonly registry: string
  /** `registry/namespace/repository`; the registry alone where no more is said. Expressions may be left in it. */
  readonly name: string
  /** The name with its tag, as the workflow has it: its own variables filled in, other expressions left as they are. */
  readonly text: string
  /** The path of the file. */
  readonly file: string
  /** Whether that is a workflow. */
  readonly isInWorkflow: boolean
  /** The id of the job; undefined where it is mentioned outside of jobs. */
  readonly job: string | undefined
}

/** What GitHub takes for one; whatever else stands there is told to nobody. */
const JOB_ID = /^[A-Za-z_][\w-]*$/

type Env = Readonly<Record<string, unknown>>

/** The images of known registries that a workflow mentions, each once; none where the workflow is not valid YAML. */
export function findImages(path: string, workflow: string): readonly FoundImage[] {
  const data = parsed(path, workflow)
  const { env = {}, jobs = {}, ...rest } = mapping(data)
  const found = new Map<string, FoundImage>()
  const note = (part: unknown, variables: Env, job: string | undefined): void => {
    for (const image of textsIn(part).flatMap((text) => imagesIn(expand(text, variables)))) {
      if (!found.has(image.text)) found.set(image.text, { ...image, file: path, isInWorkflow: true, job })
    }
  }
  // Jobs first: what a job mentions is told with its name.
  for (const [id, job] of Object.entries(mapping(jobs))) {
    const ofJob = { ...mapping(env), ...mapping(mapping(job).env) }
    note(job, ofJob, JOB_ID.test(id) ? id : undefined)
  }
  note([env, rest], mapping(env), undefined)
  return wholesOf([...found.values()])
}

/** The images of known registries that any other file mentions, such as one of bake or compose, each once. */
export function findImagesInText(path: string, text: string): readonly FoundImage[] {
  const found = imagesIn(text).map((image) => ({ ...image, file: path, isInWorkflow: false, job: undefined }))
  return wholesOf([...new Map(found.map((image) => [image.text, image])).values()])
}

/** Without the parts that a name is put together from, which say nothing that the whole does not. */
function wholesOf(images: readonly FoundImage[]): readonly FoundImage[] {
  const isPart = ({ text }: FoundImage): boolean =>
    images.some(({ text: other }) => /^[/:@]/.test(other.slice(text.length)) && other.startsWith(text))
  return images.filter((image) => !isPart(image))
}

function parsed(path: string, text: string): unknown {
  try {
    return parseYaml(path, text).data
  } catch (thrown) {
    if (thrown instanceof PolicyError) return undefined
    throw thrown
  }
}

const mapping = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** Variables that name one another are followed so far. */
const MAX_ROUNDS = 4
const MAX_LENGTH = 10_000

/** What the runner sets, as the context of GitHub's expressions names it. */
const OF_RUNNER = /^GITHUB_(SHA|REF_NAME|RUN_ID|RUN_NUMBER|RUN_ATTEMPT|REPOSITORY|REPOSITORY_OWNER|ACTOR)$/

/** The text with the values of `${{ env.NAME }}`, `$NAME` and `${NAME}`, as far as they are known. */
function expand(text: string, env: Env): string {
  let expanded = text
  for (let round = 0; round < MAX_ROUNDS && expanded.length <= MAX_LENGTH; round += 1) {
    expanded = expanded.replace(
      /\$\{\{\s*env\.(\w+)\s*\}\}|\$\{(\w+)\}|\$(\w+)/g,
      (whole, expression?: string, braced?: string, bare?: string) => {
        const name = expression ?? braced ?? bare ?? ''
        const value = Object.hasOwn(env, name) ? env[name] : undefined
        const ofRunner = OF_RUNNER.exec(name)?.[1]
        if (value === undefined && ofRunner !== undefined) return `\${{ github.${ofRunner.toLowerCase()} }}`
        return typeof value === 'string' ? value : whole
      },
    )
  }
  return expanded
}

const EXPRESSION = String.raw`\$\{\{[^{}]*\}\}`
const IMAGE = new RegExp(
  String.raw`(?<![\w.-])((?:[a-z0-9-]+\.)+(?:myhuaweicloud\.(?:com|eu)|aliyuncs\.com))(?![\w-]|\.\w)((?:\/(?:${EXPRESSION}|[\w.-])+)*)(:(?:${EXPRESSION}|[\w.-])+)?`,
  'g',
)

/** On one line each: an expression may be written over several. */
const imagesIn = (text: string): Pick<FoundImage, 'cloud' | 'registry' | 'name' | 'text'>[] =>
  [...text.replace(/\s+/g, ' ').matchAll(IMAGE)].flatMap(([whole, registry = '', path = '']) => {
    const cloud = cloudOf(registry)
    return cloud ? [{ cloud, registry, name: registry + path, text: path === '' ? registry : whole }] : []
  })
