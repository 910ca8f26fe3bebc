import type { ImageScan } from '../../core/assessment.ts'
import type { ImageReference } from '../../core/image-reference.ts'
import type { Doubt } from '../../core/measured.ts'
import { message } from '../../core/message.ts'
import { fewOf } from '../few-of.ts'
import { createProjectSearch } from '../huawei/project-search.ts'
import { countingSession } from '../huawei/session.ts'
import { toLook } from '../look.ts'
import type { Source } from '../source.ts'
import { findLocal, type LocalFinding, PATH } from './find-local.ts'
import { huaweiLocalOutline } from './outline.ts'
import { localScanRemedy } from './scan.ts'

/** HSS ListImageLocal: what HSS agents see on hosts and cluster nodes. It measures vulnerabilities only. */
export const huaweiLocal: Source = {
  ...huaweiLocalOutline,
  async trial(context) {
    const { hssTrial } = await import('../huawei/probes.ts')
    return hssTrial(context, { path: PATH, changes: [{ path: 'image/local/batch-scan', input: 'scan' }] })
  },
  watch(reference, context) {
    const { session, requests } = countingSession(context)
    const search = createProjectSearch<LocalFinding>(
      context.enterpriseProjectId,
      ({ scans, staleDigests }) => scans.length > 0 || staleDigests.size > 0,
    )
    return {
      hosts: session.hosts,
      requests,
      async look() {
        const judging = { now: context.now(), images: context.images }
        const find = (project: string | undefined) => findLocal(session, reference, project, judging)
        const { found, asked, enterpriseProjectId } = await search(find)
        const { scans, staleDigests, unscanned } = found
        const doubts = doubtsOf(reference, scans, staleDigests)
        return toLook({
          reference,
          source: huaweiLocalOutline.id,
          context,
          digest: reference.digest,
          doubts,
          asked,
          states: scans.map((scan) => scan.state),
          scannedOnRequestOnly: false,
          whenUnscanned: unscanned.length > 0 ? localScanRemedy(session, unscanned, enterpriseProjectId) : undefined,
          scansOf: async () => scans,
        })
      },
    }
  },
}

/** Without a digest a local row can block, but never pass: it does not say which registry its image came from. */
function doubtsOf(
  reference: ImageReference,
  scans: readonly ImageScan[],
  stale: ReadonlySet<string>,
): readonly Doubt[] {
  if (reference.digest === undefined) return scans.length > 0 ? [UNPLACED] : []
  if (scans.length > 0 || stale.size === 0) return []
  const why = message('the hosts have this name as {known}, not as {digest}', {
    known: fewOf([...stale].sort()),
    digest: reference.digest,
  })
  return [
    { cause: 'stale', why, hint: message('wait until a host has pulled the new image and its agent has reported it') },
  ]
}

const UNPLACED: Doubt = {
  cause: 'ambiguous',
  why: message('local images carry neither registry nor namespace, so that rows of this name may be another image'),
  hint: message('give the digest that the build reported (input digest)'),
}
