import type { AliyunAccount, AliyunImage } from '../account.ts'
import type { SasCall } from './sas.ts'

const FILTERS = {
  Digests: 'Digest',
  InstanceIds: 'InstanceId',
  RegionIds: 'RegionId',
  RegistryTypes: 'RegistryType',
  RepoIds: 'RepoId',
  RepoNames: 'RepoName',
  RepoNamespaces: 'RepoNamespace',
  Tags: 'Tag',
} as const

/** PublicPreCheckImageScanTask: the page describes its two numbers in each other's place; here by their names. */
export function publicPreCheckImageScanTask(call: SasCall): Record<string, unknown> {
  const { length } = selectByLists(call)
  return { Data: { NeedAuthCount: length, ScanImageCount: length } }
}

/** PublicCreateImageScanTask: scans what all the lists select, and without any list everything. */
export function publicCreateImageScanTask(call: SasCall): Record<string, unknown> {
  return startScan(call, selectByLists(call))
}

/** PublicSyncAndCreateImageScanTask: lists images of the registry, named in camelCase as in the page's sample, and scans them. */
export function publicSyncAndCreateImageScanTask(call: SasCall): Record<string, unknown> {
  const { parameters, account } = call
  const named = parseImages(parameters.required('Images'))
  const images = named?.map((one) => listImage(account, one))
  if (!images || images.includes(undefined)) throw parameters.invalid('Images')
  return startScan(call, images as AliyunImage[])
}

/** Moves the scans that are under way on to this moment. */
export function advanceScans(account: AliyunAccount, now: number): void {
  for (const { images, startedAt, endsAt } of account.scanTasks) {
    for (const image of images) {
      const progress = Math.floor((100 * (now - startedAt)) / (endsAt - startedAt))
      if (now < endsAt) Object.assign(image, { ScaStatus: 'CVE_ANALYZER', ScaProgress: progress })
      else {
        Object.assign(image, { ScaStatus: 'SUCCESS', ScaProgress: 100, LastScanTime: endsAt, ...image.whenScanned })
      }
    }
  }
  account.scanTasks = account.scanTasks.filter(({ endsAt }) => now < endsAt)
}

function selectByLists({ parameters, account }: SasCall): AliyunImage[] {
  return account.images.filter((image) =>
    Object.entries(FILTERS).every(([list, field]) => parameters.list(list)?.includes(image[field] ?? '') ?? true),
  )
}

function startScan({ account, now, refuse }: SasCall, images: AliyunImage[]): Record<string, unknown> {
  const data = { TotalCount: images.length, FinishCount: 0, Progress: 0, CollectTime: now, ExecTime: now }
  if (images.some(({ RegionId }) => account.unscannedRegions.has(RegionId ?? ''))) {
    return { Data: { ...data, CanCreate: true, Status: 'FAIL', Result: 'TASK_NOT_SUPPORT_REGION' } }
  }
  if (account.scanTasks.length >= account.maxScanTasks) return { Data: { ...data, CanCreate: false, Status: 'FAIL' } }
  if (account.scanAuth.ScanCount + images.length > account.scanAuth.ImageScanCapacity) {
    throw refuse(400, 'BeyondQuata', 'The quota of image scans is used up.')
  }
  account.scanAuth.ScanCount += images.length
  const TaskId = `task-${account.scanAuth.ScanCount}`
  account.scanTasks.push({ TaskId, images, startedAt: now, endsAt: now + account.scanDurationMs })
  for (const image of images) Object.assign(image, { ScaStatus: 'INIT', ScaResult: '', ScaProgress: 0 })
  return { Data: { ...data, TaskId, CanCreate: true, Status: 'INIT', Result: 'SUCCESS' } }
}

type NamedImage = Readonly<Record<(typeof REQUIRED)[number], string>> & { readonly tag?: string }
const REQUIRED = ['registryType', 'repoId', 'instanceId', 'regionId', 'repoNamespace', 'repoName', 'digest'] as const

function parseImages(text: string): NamedImage[] | undefined {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return undefined
  }
  const isWhole = (one: unknown): boolean =>
    typeof one === 'object' &&
    one !== null &&
    REQUIRED.every((name) => typeof (one as Record<string, unknown>)[name] === 'string')
  return Array.isArray(parsed) && parsed.every(isWhole) ? (parsed as NamedImage[]) : undefined
}

/** The image of the registry, listed from now on; undefined where the registry does not have it. */
function listImage(account: AliyunAccount, named: NamedImage): AliyunImage | undefined {
  const isNamed = (image: AliyunImage): boolean =>
    image.RegistryType === named.registryType &&
    image.RepoId === named.repoId &&
    image.InstanceId === named.instanceId &&
    image.RegionId === named.regionId &&
    image.Digest === named.digest &&
    (named.tag === undefined || image.Tag === named.tag)
  const unlisted = account.unlistedImages.find(isNamed)
  if (unlisted) {
    account.unlistedImages.splice(account.unlistedImages.indexOf(unlisted), 1)
    account.images.push(unlisted)
  }
  return unlisted ?? account.images.find(isNamed)
}
