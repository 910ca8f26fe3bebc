import type { ImageScan, Needs, ScanState } from '../../core/assessment.ts'
import type { ImageReference } from '../../core/image-reference.ts'
import type { Doubt } from '../../core/measured.ts'
import { message } from '../../core/message.ts'
import { selectRows } from '../identity.ts'
import { needsScan, toLook } from '../look.ts'
import type { Source } from '../source.ts'
import { readDetails } from './details.ts'
import { NO_DETAILS, toFacts } from './facts.ts'
import { findRows } from './find-rows.ts'
import { parseAcrHost } from './hosts.ts'
import { doubtsOf } from './match.ts'
import { aliyunOutline } from './outline.ts'
import { importOf, scanOf } from './remedies.ts'
import { digestOf, type ImageRow } from './row.ts'
import { pushTime, scanState } from './scan-state.ts'
import { countingSession, type SasSession } from './session.ts'

/** Security Center DescribeImageInstances: ACR, and the Harbor and Quay registries connected to it. */
export const aliyun: Source = {
  ...aliyunOutline,
  trial: async (context) => (await import('./probes.ts')).aliyunTrial(context),
  watch(reference, context) {
    const { session, requests } = countingSession(context)
    return {
      hosts: session.hosts,
      requests,
      async look() {
        const named = await findRows(session, reference)
        const candidates = named.map((one) => ({ row: one, digest: digestOf(one.row), memberDigests: [] }))
        const selection = selectRows(reference.digest, candidates)
        const rows = selection.rows.map((one) => one.row)
        const doubts = [...selection.doubts, ...doubtsOf(selection.rows)]
        const unscanned = rows.filter((row) => needsScan(stateOf(row)))
        return toLook({
          reference,
          source: aliyunOutline.id,
          context,
          digest: selection.digest,
          doubts,
          asked: [message('region {region}', { region: context.region })],
          states: rows.map(stateOf),
          // Security Center scans by its own schedule too, where one is set.
          scannedOnRequestOnly: false,
          missing: isPersonal(reference) ? PERSONAL_EDITION : NOT_LISTED,
          whenUnlisted: isPersonal(reference) ? undefined : importOf(session, reference, named),
          // Rows that may be another image's are not scanned at this account's cost.
          whenUnscanned: doubts.length === 0 ? scanOf(session, unscanned) : undefined,
          scansOf: (needs) => Promise.all(rows.map((row) => toScan(session, row, needs))),
        })
      },
    }
  },
}

const isPersonal = ({ registry }: ImageReference): boolean => parseAcrHost(registry)?.edition === 'personal'

const stateOf = (row: ImageRow): ScanState => scanState(row, () => toFacts(row, NO_DETAILS))

const NOT_LISTED: Doubt = {
  cause: 'missing',
  why: message('Security Center does not list the image'),
  hint: message(
    'check the name and tag; right after a push have Security Center synchronise the registry, or set scan: if-needed and give the digest',
  ),
}

const PERSONAL_EDITION: Doubt = {
  cause: 'unsupported',
  why: message('Security Center does not list the image: it does not scan the personal edition of ACR'),
  hint: message('push to an ACR Enterprise Edition instance, or connect the registry to Security Center'),
}

async function toScan(session: SasSession, row: ImageRow, needs: readonly Needs[]): Promise<ImageScan> {
  const isComplete = stateOf(row).kind === 'complete'
  const details = isComplete ? await readDetails(session, row, needs) : NO_DETAILS
  return {
    label: `${row.RegistryType ?? 'registry'} ${row.InstanceId ?? ''}`.trim(),
    digest: digestOf(row),
    pushedAtMs: pushTime(row),
    state: scanState(row, () => toFacts(row, details)),
  }
}
