import * as v from 'valibot'
import { GateError } from '../../core/errors.ts'
import { type Message, message } from '../../core/message.ts'
import type { QueryParameters } from '../../http/query.ts'
import { flag, parseWire, text } from '../wire.ts'
import { digestOf, type ImageRow } from './row.ts'
import type { SasSession } from './session.ts'

const CREATE = 'PublicCreateImageScanTask'
const IMPORT = 'PublicSyncAndCreateImageScanTask'

/** An image that Security Center does not list yet, as PublicSyncAndCreateImageScanTask wants it named. */
export interface NewImage {
  readonly registryType: string
  readonly regionId: string
  readonly instanceId: string
  readonly repoId: string
  readonly repoNamespace: string
  readonly repoName: string
  readonly tag: string | undefined
  /** Without `sha256:`. */
  readonly digest: string
}

/** Asks for a scan of exactly the image of this row; throws GateError where the service refuses. */
export async function requestScan(session: SasSession, row: ImageRow): Promise<void> {
  checkTask(CREATE, await session.callOnce(CREATE, selectionOf(row)))
}

/** Has Security Center list an image and scan it; throws GateError where the service refuses. */
export async function requestImport(session: SasSession, image: NewImage): Promise<void> {
  // The page's table writes the fields with capitals, its sample without. Times of creation and update are left out:
  // nobody told them, and freshness is judged by them.
  checkTask(IMPORT, await session.callOnce(IMPORT, { Images: JSON.stringify([image]) }))
}

/**
 * The lists that select one image, each of a single value: how longer ones combine is not documented. Every list is
 * optional to the service, and without any it scans all there is, on the account's quota; hence never without a digest.
 */
function selectionOf(row: ImageRow): QueryParameters {
  const digest = digestOf(row)
  const selection = {
    InstanceIds: row.InstanceId || undefined,
    RegionIds: row.RegionId || undefined,
    RegistryTypes: row.RegistryType || undefined,
    RepoIds: row.RepoId || undefined,
    RepoNames: row.RepoName || undefined,
    RepoNamespaces: row.RepoNamespace === 'N/A' ? undefined : row.RepoNamespace || undefined,
    Tags: row.Tag || undefined,
  }
  const isOneEach = Object.values(selection).every((value) => value === undefined || !value.includes(','))
  if (digest !== undefined && isOneEach) return { ...selection, Digests: digest.replace('sha256:', '') }
  throw new GateError(
    'REQUEST_REJECTED',
    message(
      'the image is listed without a digest, or under a name with a comma, so that no scan of it alone can be asked for',
    ),
    { hint: message('start a scan of the image in the Security Center console') },
  )
}

const taskAnswer = v.object({ Data: v.object({ CanCreate: flag, Status: text, Result: text }) })

/** Whether the task was taken, by its page; an answer that says neither yes nor no is taken for a yes. */
function checkTask(action: string, json: unknown): void {
  const { CanCreate: canCreate, Status: status, Result: result } = parseWire(taskAnswer, json, action).Data
  if (result === 'TASK_NOT_SUPPORT_REGION') {
    throw refused(
      message('Security Center does not scan images of this region'),
      message('push the image to an instance in a region that is scanned, or judge it by another source'),
    )
  }
  // Of a task that was taken as the last of the ten it may say the same: the page leaves that open.
  if (canCreate === false) {
    throw refused(
      message('Security Center takes no more scan tasks at the moment; usually it has at most 10 at once'),
      message('run the job again when other scans have ended, and judge fewer unscanned images in one run'),
    )
  }
  // The word by which rows say that a scan is under way already (DescribeImageInstances).
  if (result === 'forbid_create_repeat_task') return
  if (status === 'FAIL' || (result && result !== 'SUCCESS')) {
    throw refused(
      message('Security Center did not start the scan: status "{status}", result "{result}"', {
        status: (status ?? '').slice(0, 60),
        result: (result ?? '').slice(0, 60),
      }),
      message('start a scan of the image in the Security Center console'),
    )
  }
}

const refused = (text: Message, hint: Message): GateError => new GateError('REQUEST_REJECTED', text, { hint })
