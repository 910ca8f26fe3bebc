import type { FactName, ImageAssessment, Needs } from '../core/assessment.ts'
import { GateError, isPassing } from '../core/errors.ts'
import type { ImageReference } from '../core/image-reference.ts'
import type { Log } from '../core/log.ts'
import type { Message } from '../core/message.ts'
import { once } from '../core/once.ts'
import type { HttpClient } from '../http/client.ts'
import type { Secrets } from '../http/secrets.ts'
import type { Trial } from './probe.ts'

export type CloudId = 'huawei' | 'aliyun'

/** What is known of a source before it is loaded. */
export interface SourceOutline {
  readonly id: string
  readonly cloud: CloudId
  /** What it serves, in a few words for `help` and error messages. */
  readonly serves: string
  /** The facts that it may measure, given such a need. Rules on others stay undecided. */
  readonly measures: readonly FactName[]
  /** A pure test of a registry host. No two sources claim one host. */
  recognises(registry: string): boolean
  /** The source that `source: auto` asks instead where the service says that this one's API does not exist. */
  readonly fallback?: string
}

/** A source in the list of all: how it asks is loaded for those images alone that are its own. */
export interface ListedSource extends SourceOutline {
  load(): Promise<Source>
}

/** One cloud service that knows something about images. */
export interface Source extends SourceOutline {
  /** Begins to watch one image. Nothing is sent before the first look. */
  watch(reference: ImageReference, context: SourceContext): Watch
  /** How a self-check tries it, loaded for that alone. Nothing is sent before it is asked to prove something. */
  trial?(context: SourceContext): Promise<Trial>
}

/** What a source measures that looks for everything. */
export const EVERY_FACT: Source['measures'] = [
  'severity',
  'vulnerabilities',
  'findings',
  'maliciousFiles',
  'unsafeSettings',
  'sensitiveFiles',
  'sizeBytes',
  'bornAtMs',
]

/** A login without a stored key: the job's own OIDC token is exchanged for a session of a role. */
export interface OidcLogin {
  readonly cloud: CloudId
  /** The identity provider that the cloud knows GitHub by: its URN or ARN. */
  readonly provider: string
  /** The agency's URN or the role's ARN. */
  readonly role: string
  /** Whom the token is for: a client id of the provider. */
  readonly audience: string
}

/** What a source needs of a run to ask about the images of one region. */
export interface SourceContext {
  readonly region: string
  readonly projectId: string | undefined
  readonly enterpriseProjectId: string | undefined
  /** Base URL of the service, instead of the region's own. */
  readonly endpoint: URL | undefined
  readonly authEndpoint: URL | undefined
  /** The keyless login of one cloud, in place of keys in the environment. */
  readonly oidc: OidcLogin | undefined
  /** Endpoints outside the cloud that a policy names as fit for tokens. */
  readonly trustedEndpoints: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly http: HttpClient
  readonly secrets: Secrets
  readonly log: Log
  now(): number
  /** How many images the run is about: what is held of one must leave room for the others. */
  readonly images: number
  /** What the sources of one run keep in common: sessions, registry lists. */
  readonly shared: Map<string, unknown>
}

export interface Watch {
  /** The hosts that may be contacted. */
  readonly hosts: readonly string[]
  /** Asks the service once where the image stands. */
  look(): Promise<Look>
  /** How many requests it took so far, so that they can be spared. */
  requests?(): number
}

/**
 * What the service can be asked to do about an image that is not there, or not scanned. It is sent once: an answer
 * that was lost is never asked for again.
 */
export interface Remedy {
  /** What it does, and thereby which inputs must allow it. What scans can cost money. */
  readonly kind: 'sync' | 'scan' | 'sync-and-scan'
  /** What is asked for: "a scan of the image". */
  readonly what: Message
  /** Throws GateError where the service refuses, or its answer was lost. */
  ask(): Promise<void>
}

/** Where an image stands at one moment. */
export interface Look {
  /** What is waited for; undefined where waiting changes nothing. */
  readonly awaiting: Message | undefined
  /** The one digest that would be judged now. */
  readonly digest: string | undefined
  /** What the service can be asked to do about it: refresh its image list, or scan exactly this image. */
  readonly remedy?: Remedy
  /** True where the service scans such images on request only, so that waiting helps nobody who did not ask. */
  readonly scannedOnRequestOnly: boolean
  /** Asks for the details that the rules need and tells all that is known. */
  assess(needs: readonly Needs[]): Promise<ImageAssessment>
}

/** The one value of a key for the whole run; made at the first call. */
export const sharedOnce = <T>(shared: Map<string, unknown>, key: string, make: () => T): T =>
  once(shared, key, make) as T

/** The same for what is asked of a service: a failure that may pass is forgotten, so that who needs it next asks again. */
export const sharedAnswer = <T>(shared: Map<string, unknown>, key: string, ask: () => Promise<T>): Promise<T> =>
  sharedOnce(shared, key, () =>
    ask().catch((thrown: unknown) => {
      if (thrown instanceof GateError && isPassing(thrown)) shared.delete(key)
      throw thrown
    }),
  )
