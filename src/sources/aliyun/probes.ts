import type { GateError } from '../../core/errors.ts'
import { type Message, message } from '../../core/message.ts'
import type { QueryParameters } from '../../http/query.ts'
import { firstCompleteSet, givenNames, isAnyGiven } from '../credential-sets.ts'
import { type Probe, plausiblePage, proved, skipped, type Trial, untriedProbe, WITHOUT_IMAGE } from '../probe.ts'
import type { OidcLogin, SourceContext } from '../source.ts'
import { parseWire } from '../wire.ts'
import { KEY } from './credentials.ts'
import { sasEndpoint } from './hosts.ts'
import { inGroupedList, inSystemList } from './image-query.ts'
import { readPage } from './listing.ts'
import { roleKeys, stsEndpoint } from './oidc.ts'
import { type ImageRow, imageRow } from './row.ts'
import { readScanCounts } from './scan-counts.ts'
import { type SasSession, sasSession } from './session.ts'

/** How a self-check tries Security Center, by the gate's own session. */
export function aliyunTrial(context: SourceContext): Trial {
  const login = context.oidc?.cloud === 'aliyun' ? context.oidc : undefined
  return {
    isMeant: login !== undefined || isAnyGiven(context.env, [KEY]),
    open() {
      const session = sasSession(context)
      return {
        credentials: message('{names}', { names: login ? 'oidc-provider, oidc-role' : namesOfKey(context) }),
        hosts: session.hosts,
        endpoints: [context.endpoint ?? sasEndpoint(context.region), ...(login ? [stsEndpoint(context)] : [])],
        logins: [loginProbe(login, context)],
        calls: [...callProbes(session), ...CHANGES],
        isMissingPermission,
      }
    },
  }
}

const namesOfKey = ({ env }: SourceContext): string =>
  givenNames(env, firstCompleteSet(env, message('Alibaba Cloud'), [KEY])).join(', ')

const loginProbe = (login: OidcLogin | undefined, context: SourceContext): Probe => ({
  subject: message('login'),
  async prove() {
    if (!login) return skipped(message('none is needed: the key signs each request'))
    await roleKeys(login, context).current()
    return proved(message("STS gave a session of {role} for the job's token", { role: login.role }))
  },
})

/** A list about one image. */
interface Detail {
  readonly action: string
  readonly neededFor: Message
  /** The list in the answer. */
  readonly rows: string
  query(image: ImageRow): QueryParameters
}

const LIST = 'DescribeImageInstances'
const COUNTS = 'DescribeImageSecurityScanCount'
const VULNERABILITY_RULES = message('max-severity, max-vulnerabilities, denied-vulnerabilities and waivers of findings')

const DETAILS: readonly Detail[] = [
  {
    action: 'DescribeImageVulList',
    neededFor: VULNERABILITY_RULES,
    rows: 'VulRecords',
    query: (image) => ({ Type: 'cve', ...inSystemList(image) }),
  },
  {
    action: 'DescribeImageGroupedVulList',
    neededFor: VULNERABILITY_RULES,
    rows: 'GroupedVulItems',
    query: (image) => ({ Type: 'sca', ...inGroupedList(image) }),
  },
  {
    action: 'DescribeImageSensitiveFileList',
    neededFor: message('no-sensitive-files'),
    rows: 'SensitiveFileList',
    query: ({ Uuid }) => ({ ImageUuid: Uuid || undefined }),
  },
  {
    action: 'DescribeGroupedMaliciousFiles',
    neededFor: message('no-malicious-files with a `min-level`'),
    rows: 'GroupedMaliciousFileResponse',
    query: inGroupedList,
  },
  {
    action: 'DescribeAffectedMaliciousFileImages',
    neededFor: message('reports that list malicious files'),
    rows: 'AffectedMaliciousFileImagesResponse',
    query: inGroupedList,
  },
  {
    action: 'DescribeImageBaselineCheckResult',
    neededFor: message('reports that list unsafe settings'),
    rows: 'BaselineResult',
    query: ({ Uuid }) => ({ ImageUuid: Uuid || undefined }),
  },
]

function callProbes(session: SasSession): readonly [Probe, ...Probe[]] {
  let example: ImageRow | undefined
  const ask = async (action: string, query: QueryParameters, rows: string) =>
    plausiblePage(
      action,
      await readPage(session, action, { ...query, Lang: 'en', CurrentPage: '1', PageSize: '1' }, rows),
    )
  const list: Probe = {
    subject: message('{call}', { call: LIST }),
    neededFor: message('every rule: it finds the image'),
    async prove() {
      const { total, rows } = await ask(LIST, {}, 'ImageInstanceList')
      if (rows.length > 0) example = parseWire(imageRow, rows[0], LIST)
      return proved(message('answers; images listed: {total}', { total }))
    },
  }
  const ofImage = (action: string, neededFor: Message, send: (image: ImageRow) => Promise<unknown>): Probe => ({
    subject: message('{call}', { call: action }),
    neededFor,
    async prove() {
      if (!example) return WITHOUT_IMAGE
      await send(example)
      return proved(message('answers'))
    },
  })
  return [
    list,
    ofImage(COUNTS, VULNERABILITY_RULES, (image) => readScanCounts(session, image)),
    ...DETAILS.map(({ action, neededFor, rows, query }) =>
      ofImage(action, neededFor, (image) => ask(action, query(image), rows)),
    ),
  ]
}

const CHANGES: readonly Probe[] = ['PublicCreateImageScanTask', 'PublicSyncAndCreateImageScanTask'].map((action) =>
  untriedProbe(action, 'scan', `yundun-sas:${action}`),
)

/** The refusals of a caller whose key was accepted (their pages of Sas 2018-12-03). */
const isMissingPermission = ({ code, text }: GateError): boolean =>
  code === 'ACCESS_DENIED' && /^(?:NoPermission|Forbidden)/.test(String(text.values.code))
