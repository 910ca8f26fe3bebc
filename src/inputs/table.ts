import { FORMATS } from '../reporters/index.ts'
import { LANGUAGES } from '../translations/index.ts'

/** The sources that `source` can name; a drift test holds them against the registry of sources. */
export const SOURCE_IDS = ['huawei-registries', 'huawei-swr', 'huawei-local', 'aliyun'] as const

/** Who runs the gate. */
export type Where = 'action' | 'command'

export type InputType = 'text' | 'list' | 'choice' | 'duration' | 'date' | 'count' | 'url'

/** One row of the table that feeds the Action's inputs, the command's flags, the documentation and the tests. */
export interface InputSpec {
  readonly name: string
  readonly type: InputType
  /** What an unset input means, as the documentation shows it. */
  readonly default?: string
  /** Of a choice, or of each item of a list. */
  readonly allowed?: readonly string[]
  /** One sentence, or two. */
  readonly description: string
  readonly actionOnly?: true
}

export const inputTable = [
  {
    name: 'images',
    type: 'list',
    description:
      'Image references, one a line or comma-separated: registry/namespace/repository[:tag][@sha256:…]. A tag or a digest is needed; "latest" is never assumed.',
  },
  {
    name: 'digest',
    type: 'text',
    description: 'The digest that the build reported (sha256:…). All images are then names of this one digest.',
  },
  {
    name: 'build-metadata',
    type: 'text',
    description:
      'The metadata output of docker/build-push-action or docker/bake-action, instead of "images" and "digest".',
  },
  {
    name: 'policy',
    type: 'list',
    default: '.github/image-policy.yaml, else preset:baseline',
    description:
      'Policies, one a line: a path, a glob, preset:NAME, OWNER/REPO/PATH@REF, or optional: before a path that may be absent. Each of them must pass.',
  },
  {
    name: 'policy-ref',
    type: 'text',
    default: 'base in the Action, workspace in the command',
    description:
      'Where policy paths are read. "base": on pull requests and in merge queues the head of the branch that the change goes to, on a push to the default branch the files that are checked out, otherwise the head of the default branch. "workspace": always the files that are checked out. Or a branch, tag or commit. The command knows "workspace" only.',
  },
  {
    name: 'source',
    type: 'choice',
    allowed: ['auto', ...SOURCE_IDS],
    default: 'auto',
    description: 'The service to ask; "auto" tells it from the registry host, image by image.',
  },
  {
    name: 'region',
    type: 'text',
    default: 'from the registry host, where it names one',
    description: 'Cloud region of images whose registry host names none.',
  },
  {
    name: 'project-id',
    type: 'text',
    default: 'looked up',
    description: 'Huawei Cloud project id of the region.',
  },
  {
    name: 'enterprise-project-id',
    type: 'text',
    default: "the service's own, then all",
    description: 'Huawei Cloud enterprise project id, or all_granted_eps.',
  },
  {
    name: 'endpoint',
    type: 'url',
    default: 'by region',
    description: "Base URL of the service's API; https, or http on this machine only.",
  },
  {
    name: 'auth-endpoint',
    type: 'url',
    default: 'by region',
    description: 'Base URL of the login service (IAM, STS); https, or http on this machine only.',
  },
  {
    name: 'oidc-provider',
    type: 'text',
    description:
      "Login without a stored key, with the job's own OIDC token: the identity provider's ARN (Alibaba Cloud) or URN (Huawei Cloud). With oidc-role, it beats keys of that cloud in the environment.",
  },
  {
    name: 'oidc-role',
    type: 'text',
    description: 'The role (ARN) or agency (URN) of that login.',
  },
  {
    name: 'oidc-audience',
    type: 'text',
    default: 'sts.aliyuncs.com at Alibaba Cloud, required at Huawei Cloud',
    description: 'Whom the OIDC token is for: a client id of the identity provider.',
  },
  {
    name: 'wait',
    type: 'duration',
    default: '10m',
    description:
      'How long the whole run may wait for images to appear and scans to end, such as 30s, 15m or 24h; 0 looks once.',
  },
  {
    name: 'sync',
    type: 'choice',
    allowed: ['never', 'if-missing'],
    default: 'if-missing',
    description:
      'Whether to ask the service, once, to refresh its image list when the image or its digest is not there.',
  },
  {
    name: 'scan',
    type: 'choice',
    allowed: ['never', 'if-needed'],
    default: 'never',
    description:
      'Whether to ask the service, once, for a scan of an image that was never scanned, or not since its push. A scan can cost money.',
  },
  {
    name: 'mode',
    type: 'choice',
    allowed: ['enforce', 'report'],
    default: 'enforce',
    description: '"enforce" fails the job, "report" never does; all else is alike.',
  },
  {
    name: 'as-of',
    type: 'date',
    default: 'now',
    description: 'Judge ages, waivers and dates as of this moment: 2026-12-31 (00:00 UTC) or 2026-12-31T10:00:00Z.',
  },
  {
    name: 'report-dir',
    type: 'text',
    default: 'image-policy-report',
    description: 'Directory that report files are written to.',
  },
  {
    name: 'formats',
    type: 'list',
    allowed: FORMATS,
    default: 'json',
    description: 'Files to write there.',
  },
  {
    name: 'comment',
    type: 'choice',
    allowed: ['never', 'always', 'on-failure'],
    default: 'never',
    description:
      'Whether the pull request gets one comment that is kept up to date; "on-failure" begins one only where the verdict is not pass. Takes the permission pull-requests: write.',
  },
  {
    name: 'dockerfile',
    type: 'text',
    description: 'Dockerfile whose last FROM line carries the annotations of what was found in the image.',
  },
  {
    name: 'language',
    type: 'choice',
    allowed: LANGUAGES,
    default: 'en',
    description: 'Language of reports that people read.',
  },
  {
    name: 'replay',
    type: 'text',
    description:
      'An evidence file to judge from instead of asking a service: no network, no credentials, as of the time that it was recorded at unless "as-of" is given.',
  },
  {
    name: 'shard',
    type: 'text',
    description:
      'Judge only a part of the images: 2/4 is the second of four. The command "merge" joins the reports of all parts into one verdict.',
  },
  {
    name: 'concurrency',
    type: 'count',
    default: '8',
    description: 'How many requests may be under way at once, from 1 to 64.',
  },
  {
    name: 'matrix',
    type: 'text',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own expression syntax
    default: '${{ toJSON(matrix) }}',
    actionOnly: true,
    description: 'Tells the jobs of a matrix apart, so that each has its own comment. Leave it as it is.',
  },
  {
    name: 'github-token',
    type: 'text',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own expression syntax
    default: '${{ github.token }}',
    actionOnly: true,
    description:
      'Reads the policies of the target branch (permission contents: read), and writes the comment (pull-requests: write).',
  },
  {
    name: 'policy-token',
    type: 'text',
    default: 'github-token',
    actionOnly: true,
    description:
      "Reads policies of other repositories (OWNER/REPO/PATH@REF); the job's own token cannot read another private one.",
  },
] as const satisfies readonly InputSpec[]

export type InputName = (typeof inputTable)[number]['name']

/** The row of an input. */
export const inputSpec = (name: InputName): InputSpec => inputTable.find((spec) => spec.name === name) as InputSpec

/** One value as the user gave it, and where: "input wait", "--wait", "argument 2". */
export interface RawValue {
  readonly text: string
  readonly place: string
}

/** Everything that the user gave, by the name that the user wrote; an input that is given twice has two values. */
export type RawInputs = ReadonlyMap<string, readonly RawValue[]>
