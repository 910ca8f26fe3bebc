import type { ImageReference } from '../../src/core/image-reference.ts'
import { message } from '../../src/core/message.ts'
import { foldRows } from '../../src/sources/huawei/listing.ts'
import { type HssSession, hssSession } from '../../src/sources/huawei/session.ts'
import { selectRows } from '../../src/sources/identity.ts'
import { toLook } from '../../src/sources/look.ts'
import type { Source } from '../../src/sources/source.ts'
import { parseWire } from '../../src/sources/wire.ts'
import { isOurs, pushedAt, scanStateOf, type TemplateRow, templateIdentity, templateRow, toCandidate } from './row.ts'

const ID = 'template'
const PATH = 'image/registries/images'

/**
 * As little as a source can be, to copy from: one list of a cloud whose requests are signed already. It keeps the whole
 * contract of sources. What it leaves out is optional: details, remedies, a self-check.
 */
export const templateSource: Source = {
  id: ID,
  cloud: 'huawei',
  serves: 'images of a list, for whoever writes a source',
  measures: ['severity', 'vulnerabilities', 'maliciousFiles', 'sizeBytes'],
  // With `source: auto` it would be asked about these hosts; no two sources may claim one.
  recognises: () => false,
  watch(reference, context) {
    const session = hssSession(context)
    return {
      hosts: session.hosts,
      async look() {
        const found = await findRows(session, reference)
        const { rows, digest, doubts } = selectRows(reference.digest, found.map(toCandidate))
        const scans = rows.map((row) => ({
          label: row.registry_type ?? '',
          digest: toCandidate(row).digest,
          pushedAtMs: pushedAt(row),
          state: scanStateOf(row),
        }))
        return toLook({
          reference,
          source: ID,
          context,
          digest,
          doubts,
          asked: [message('the list of images')],
          states: scans.map(({ state }) => state),
          scannedOnRequestOnly: false,
          scansOf: async () => scans,
        })
      },
    }
  },
}

/** The service filters, we compare: the list is complete or the call throws. */
const findRows = (session: HssSession, reference: ImageReference): Promise<readonly TemplateRow[]> =>
  foldRows<TemplateRow[]>(
    session,
    PATH,
    { namespace: reference.namespace },
    {
      start: () => [],
      add(rows, json) {
        const isOne = isOurs(parseWire(templateIdentity, json, `GET ${PATH}`), reference)
        if (isOne) rows.push(parseWire(templateRow, json, `GET ${PATH}`))
      },
    },
  )
