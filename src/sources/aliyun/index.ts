import type { ImageScan, Needs } from '../../core/assessment.ts'
import type { ImageReference } from '../../core/image-reference.ts'
import type { Doubt } from '../../core/measured.ts'
import { message } from '../../core/message.ts'
import type { QueryParameters } from '../../http/query.ts'
import { selectRows } from '../identity.ts'
import { toLook } from '../look.ts'
import { EVERY_FACT, type Source } from '../source.ts'
import { parseWire } from '../wire.ts'
import { NO_DETAILS, readDetails } from './details.ts'
import { toFacts } from './facts.ts'
import { parseAcrHost } from './hosts.ts'
import { readRows } from './listing.ts'
import { doubtsOf, type Match, matchRow } from './match.ts'
import { digestOf, type ImageRow, imageRow, keyOf, rowIdentity } from './row.ts'
import { pushTime, scanState } from './scan-state.ts'
import { type SasSession, sasSession } from './session.ts'

const ID = 'aliyun'
const LIST = 'DescribeImageInstances'

/** Security Center DescribeImageInstances: ACR, and the Harbor and Quay registries connected to it. */
export const aliyun: Source = {
  id: ID,
  cloud: 'aliyun',
  serves: 'images of ACR, and of Harbor and Quay registries connected to Security Center',
  measures: EVERY_FACT,
  recognises: (registry) => parseAcrHost(registry) !== undefined,
  watch(reference, context) {
    const session = sasSession(context)
    return {
      hosts: session.hosts,
      async look() {
        const named = await findRows(session, reference)
        const candidates = named.map((one) => ({ row: one, digest: digestOf(one.row), memberDigests: [] }))
        const selection = selectRows(reference.digest, candidates)
        const rows = selection.rows.map((one) => one.row)
        return toLook({
          reference,
          source: ID,
          context,
          digest: selection.digest,
          doubts: [...selection.doubts, ...doubtsOf(selection.rows)],
          asked: [message('region {region}', { region: context.region })],
          states: rows.map((row) => scanState(row, () => toFacts(row, NO_DETAILS))),
          scannedOnRequestOnly: false,
          ...(isPersonal(reference) ? { missing: PERSONAL_EDITION } : {}),
          scansOf: (needs) => Promise.all(rows.map((row) => toScan(session, row, needs))),
        })
      },
    }
  },
}

const isPersonal = ({ registry }: ImageReference): boolean => parseAcrHost(registry)?.edition === 'personal'

const PERSONAL_EDITION: Doubt = {
  cause: 'unsupported',
  why: message('Security Center does not list the image: it does not scan the personal edition of ACR'),
  hint: message('push to an ACR Enterprise Edition instance, or connect the registry to Security Center'),
}

/** Filters that narrow the list; whether they match exactly is not documented, so rows are compared on our side. */
function criteriaOf(reference: ImageReference): QueryParameters {
  const { registry, namespace, repository, tag, digest } = reference
  const isAcr = parseAcrHost(registry) !== undefined
  const criteria = [
    ...(isAcr ? [['repoNamespace', namespace]] : []),
    ...(repository.includes('/') ? [] : [['repoName', repository]]),
    tag === undefined ? ['digest', digest?.replace('sha256:', '')] : ['tag', tag],
  ]
  const items = criteria.map(([name, value]) => ({ name, value, logicalExp: 'AND' }))
  return { Criteria: JSON.stringify(items), LogicalExp: 'AND' }
}

interface NamedRow {
  readonly row: ImageRow
  readonly match: Match
}

/** The rows that are ours by all but the digest; such a row must have the documented shape, whole. */
async function findRows(session: SasSession, reference: ImageReference): Promise<readonly NamedRow[]> {
  const named: NamedRow[] = []
  const key = (row: unknown): string => keyOf(parseWire(rowIdentity, row, LIST))
  for (const json of await readRows(session, LIST, criteriaOf(reference), 'ImageInstanceList', key)) {
    const match = matchRow(parseWire(rowIdentity, json, LIST), reference)
    if (match !== 'other') named.push({ row: parseWire(imageRow, json, LIST), match })
  }
  return named
}

async function toScan(session: SasSession, row: ImageRow, needs: readonly Needs[]): Promise<ImageScan> {
  const isComplete = scanState(row, () => toFacts(row, NO_DETAILS)).kind === 'complete'
  const details = isComplete ? await readDetails(session, row, needs) : NO_DETAILS
  return {
    label: `${row.RegistryType ?? 'registry'} ${row.InstanceId ?? ''}`.trim(),
    digest: digestOf(row),
    pushedAtMs: pushTime(row),
    state: scanState(row, () => toFacts(row, details)),
  }
}
