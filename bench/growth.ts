import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drawGrowth, type Growth, type Point } from './chart.ts'
import { SERIES, type Series } from './growth-cases.ts'
import { judging } from './judging.ts'
import { table } from './measure.ts'

const CHART = new URL('../docs/images/growth.svg', import.meta.url)
const MEGABYTE = 1024 * 1024

interface Measured {
  readonly time: Growth
  readonly memory: Growth
}

/** How processor time and memory grow with what a run is given: whole processes, drawn as a chart, then judging alone. */
export async function growth(): Promise<string> {
  const all: Measured[] = []
  for (const series of SERIES) all.push(await measureSeries(series))
  const alone = await judging()
  await writeFile(
    CHART,
    drawGrowth(
      [
        { title: 'processor time of the whole process', lines: all.map(({ time }) => time), format: formatTime },
        { title: 'memory at its peak', lines: all.map(({ memory }) => memory), format: formatMegabytes },
      ],
      'Processor time and memory of the whole process against how much it is given; both axes are logarithmic.',
    ),
  )
  const head = ['grows', 'from', 'to', 'processor time', 'last step']
  return [
    table(
      [...head, 'memory'],
      all.map(({ time, memory }) => [...describeGrowth(time), describeRange(memory, formatMegabytes)]),
    ),
    table(head, alone.map(describeGrowth)),
  ].join('\nJudging alone:\n\n')
}

async function measureSeries({ name, sizes, measure }: Series): Promise<Measured> {
  const [times, peaks]: [Point[], Point[]] = [[], []]
  for (const size of sizes) {
    const cwd = await mkdtemp(join(tmpdir(), 'image-policy-gate-bench-'))
    const runs = await measure(size, cwd).finally(() => rm(cwd, { recursive: true }))
    times.push({ size, value: Math.min(...runs.map(({ processorMs }) => processorMs)) })
    peaks.push({ size, value: Math.min(...runs.map(({ peakBytes }) => peakBytes)) / MEGABYTE })
  }
  return { time: { name, points: times }, memory: { name, points: peaks } }
}

const describeGrowth = (growth: Growth): string[] => [
  growth.name,
  (growth.points[0]?.size ?? 0).toLocaleString('en'),
  (growth.points.at(-1)?.size ?? 0).toLocaleString('en'),
  describeRange(growth, formatTime),
  lastStepOf(growth).toFixed(2),
]

const describeRange = ({ points }: Growth, format: (value: number) => string): string =>
  `${format(points[0]?.value ?? 0)} to ${format(points.at(-1)?.value ?? 0)}`

/** How much the time grew in the last step for each time that the number did: 1 is linear, less is better. */
function lastStepOf({ points }: Growth): number {
  const [before, last] = points.slice(-2)
  if (before === undefined || last === undefined) return Number.NaN
  return last.value / before.value / (last.size / before.size)
}

function formatTime(ms: number): string {
  if (ms >= 1000) return `${Number((ms / 1000).toPrecision(2))} s`
  return `${Number(ms.toPrecision(2))} ms`
}

const formatMegabytes = (megabytes: number): string => `${Math.round(megabytes)} MB`
