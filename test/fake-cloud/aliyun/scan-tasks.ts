import type { AliyunImage } from '../account.ts'
import type { SasCall } from './sas.ts'

/** DescribeImageLatestScanTask: the tasks of one digest. */
export function describeImageLatestScanTask({ parameters, account }: SasCall): Record<string, unknown> {
  const digest = parameters.required('Digest')
  const images = account.images.filter((image) => image.Digest === digest)
  return { Task: images.flatMap((image) => image.scanTasks ?? taskFromRow(image)) }
}

/** DescribeImageScanAuthCount: what is left of the paid scans. */
export function describeImageScanAuthCount({ account }: SasCall): Record<string, unknown> {
  return { ImageScan: { ...account.scanAuth } }
}

function taskFromRow(image: AliyunImage): Record<string, unknown>[] {
  const finished = image.LastScanTime
  if (typeof finished !== 'number') return []
  const started = finished - 60_000
  return [
    {
      TaskId: `task-${image.Uuid}`,
      Id: 1,
      Name: 'image scan',
      TaskType: 'IMAGE_SCAN',
      TargetType: 'IMAGE',
      Target: image.Digest,
      Source: 'console_batch',
      // The documentation spells the timed-out status TIMOUT.
      Status: image.ScaStatus === 'TIMEOUT' ? 'TIMOUT' : image.ScaStatus === 'FAIL' ? 'FAIL' : 'SUCCESS',
      Finish: 1,
      StartTime: started,
      FinishTime: finished,
      Create: toTaskTime(started),
      Modified: toTaskTime(finished),
    },
  ]
}

// Without a zone, and with a space where the documentation promises a T.
function toTaskTime(time: number): string {
  return new Date(time).toISOString().slice(0, 19).replace('T', ' ')
}
