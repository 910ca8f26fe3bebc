import type { Io } from '../src/cli/io.ts'
import { run } from '../src/cli/run.ts'
import { exitCodeFor } from '../src/core/verdict.ts'
import { type DemoImage, demoImages } from '../test/fake-cloud/images.ts'
import { demoEnvironment } from './environment.ts'

type TourIo = Omit<Io, 'stderr' | 'stderrIsTerminal'>

/** What `check` said of one image. */
interface Visit {
  readonly image: DemoImage
  readonly command: string
  readonly output: string
  readonly exitCode: number
}

const VERDICTS = ['pass', 'fail', 'unknown'] as const

/**
 * Gates every image of the demo account by the real command and prints what a user would see: for each source one
 * image that passes, one that fails and one that cannot be decided in full, the others in a line each.
 * Gives 0 where every verdict is the expected one.
 */
export async function tour(origin: string, io: TourIo): Promise<number> {
  io.stdout(`A cloud for trying things out listens on ${origin}. It speaks the APIs of both services, checks every\n`)
  io.stdout('signature, and knows a handful of images. Nothing leaves this machine.\n')
  let surprises = 0
  for (const source of new Set(demoImages.map((image) => image.source))) {
    const visits = await Promise.all(
      demoImages.filter((image) => image.source === source).map((image) => visit(image, origin, io)),
    )
    surprises += visits.filter(isSurprise).length
    io.stdout(`\n\n━━━ ${source} ${'━'.repeat(Math.max(0, 74 - source.length))}\n`)
    const shown = VERDICTS.flatMap((verdict) => visits.find(({ image }) => image.expect === verdict) ?? [])
    for (const { command, output, exitCode } of shown) {
      io.stdout(`\n$ ${command}\n${output}(exit code ${exitCode})\n`)
    }
    io.stdout('\nThe other images of this source, in a line each:\n')
    for (const one of visits.filter((other) => !shown.includes(other))) io.stdout(formatVisit(one))
  }
  io.stdout(
    surprises === 0
      ? `\n${demoImages.length} images were judged, each as expected. Next: node dist/demo.mjs --serve keeps the cloud up.\n`
      : `\n${surprises} of ${demoImages.length} images were not judged as expected. Please report this.\n`,
  )
  return surprises === 0 ? 0 : 1
}

const isSurprise = ({ image, exitCode }: Visit): boolean => exitCode !== exitCodeFor(image.expect, 'enforce')

const formatVisit = (one: Visit): string =>
  `  ${one.image.expect.padEnd(7)} ${one.image.reference.replace(/@sha256:(.{12}).*/, '@sha256:$1…')}\n          ${one.image.what}${
    isSurprise(one) ? ` — UNEXPECTED exit code ${one.exitCode}:\n${one.output}` : ''
  }\n`

async function visit(image: DemoImage, origin: string, io: TourIo): Promise<Visit> {
  const args = ['check', image.reference, '--source', image.source, '--policy', `preset:${image.preset}`, '--wait', '0']
  if (image.region !== undefined) args.push('--region', image.region)
  const endpoints = ['--endpoint', origin, '--auth-endpoint', origin]
  let output = ''
  const exitCode = await run([...args, ...endpoints, '--report-dir', image.reference.replace(/[^a-z0-9]+/g, '-')], {
    ...io,
    env: { ...demoEnvironment, NO_COLOR: io.env.NO_COLOR, FORCE_COLOR: io.env.FORCE_COLOR, TERM: io.env.TERM },
    stdout: (text) => {
      output += text
    },
    // What `check` tells while it works; its report and its errors are on the other one.
    stderr: (text) => {
      if (text.startsWith('error')) output += text
    },
    stderrIsTerminal: false,
  })
  return { image, command: ['image-policy-gate', ...args, '…'].join(' '), output, exitCode }
}
