import type { Shard } from '../core/report.ts'
import type { Format } from '../reporters/index.ts'
import type { OidcLogin } from '../sources/source.ts'
import type { LanguageCode } from '../translations/index.ts'

/** One image that the run judges. */
export interface ImageInput {
  /** The reference, with the digest that `digest` or `build-metadata` gave it. */
  readonly text: string
  /** "input images, line 3" */
  readonly place: string
}

/** What the user asked for, checked; what is left out is undefined or its default. */
export interface Inputs {
  readonly images: readonly ImageInput[]
  /** The one digest that all images are names of; part of each image's text. */
  readonly digest: string | undefined
  /** The part of the list that `images` are; undefined where they are all. */
  readonly shard: Shard | undefined
  readonly policies: readonly string[]
  /** `base`, `workspace`, or a branch, tag or commit. */
  readonly policyRef: string
  readonly source: string
  readonly region: string | undefined
  readonly projectId: string | undefined
  readonly enterpriseProjectId: string | undefined
  readonly endpoint: URL | undefined
  readonly authEndpoint: URL | undefined
  /** The keyless login; undefined where keys come from the environment. */
  readonly oidc: OidcLogin | undefined
  readonly waitMs: number
  /** True where the user chose the time to wait. */
  readonly waitIsSet: boolean
  readonly sync: 'never' | 'if-missing'
  readonly scan: 'never' | 'if-needed'
  readonly mode: 'enforce' | 'report'
  readonly asOfMs: number | undefined
  readonly reportDir: string
  readonly formats: readonly Format[]
  readonly dockerfile: string | undefined
  /** When the pull request gets its comment. */
  readonly comment: 'never' | 'always' | 'on-failure'
  readonly language: LanguageCode
  /** An evidence file that is judged instead of asking a service. */
  readonly replay: string | undefined
  readonly concurrency: number
}
