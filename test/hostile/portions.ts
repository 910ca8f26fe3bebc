import type { Facts, ImageScan } from '../../src/core/assessment.ts'
import type { ImageReport, Report } from '../../src/core/report.ts'

// Reports for people show the first of many: so that every text gets onto every surface, long lists are told apart.

const SCANS = 25
const ITEMS = 10
const IMAGES = 40

const LISTS = ['findings', 'maliciousFileList', 'unsafeSettingList', 'sensitiveFileList'] as const

/** The report as several, of few images with short lists each; together they hold everything that it does. */
export function portionsOf(report: Report): readonly Report[] {
  const images = report.images.flatMap(splitScans).flatMap(splitLists)
  return chunksOf(images, IMAGES).map((some) => ({ ...report, images: some }))
}

export function chunksOf<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}

const splitScans = (image: ImageReport): readonly ImageReport[] =>
  image.scans.length <= SCANS
    ? [image]
    : chunksOf(image.scans, SCANS).map((scans, index) => ({
        ...image,
        scans,
        rules: index === 0 ? image.rules : [],
      }))

function splitLists(image: ImageReport): readonly ImageReport[] {
  const longest = Math.max(0, ...image.scans.map(lengthOf))
  const portions = Math.max(1, Math.ceil(longest / ITEMS))
  if (portions === 1) return [image]
  return Array.from({ length: portions }, (_, index) => ({
    ...image,
    scans: image.scans.map((scan) => withPart(scan, index)),
  }))
}

const factsOf = ({ state }: ImageScan): Facts | undefined => (state.kind === 'complete' ? state.facts : undefined)

const lengthOf = (scan: ImageScan): number =>
  Math.max(
    ...LISTS.map((name) => {
      const list = factsOf(scan)?.[name]
      return list?.known ? list.value.length : 0
    }),
  )

function withPart(scan: ImageScan, index: number): ImageScan {
  if (scan.state.kind !== 'complete') return scan
  const { facts } = scan.state
  const parts = LISTS.flatMap((name) => {
    const list = facts[name]
    return list?.known ? [[name, { ...list, value: list.value.slice(index * ITEMS, (index + 1) * ITEMS) }]] : []
  })
  return { ...scan, state: { ...scan.state, facts: { ...facts, ...Object.fromEntries(parts) } } }
}
