import { demoImages } from '../test/fake-cloud/images.ts'
import { demoEnvironment, otherCredentials } from './environment.ts'

/** Tells how to reach the cloud and keeps it up until the run is interrupted. */
export async function serve(origin: string, stdout: (text: string) => void, signal: AbortSignal): Promise<number> {
  stdout(`The loopback cloud listens on ${origin}. Ctrl-C ends it.\n\nCredentials (made up; they open nothing else):\n`)
  for (const [name, value] of Object.entries(demoEnvironment)) stdout(`  export ${name}=${value}\n`)
  stdout('\nOr:\n')
  for (const [name, value] of Object.entries(otherCredentials)) stdout(`  ${name}=${value}\n`)
  stdout('\nImages, with the verdict to expect from a preset:\n')
  for (const { reference, source, region, preset, expect, what } of demoImages) {
    const place = region === undefined ? '' : ` --region ${region}`
    stdout(
      `  ${expect.padEnd(7)} --source ${source}${place} --policy preset:${preset} ${reference}\n          ${what}\n`,
    )
  }
  const [first] = demoImages
  stdout(
    `\nTry:\n  node dist/cli.mjs check ${first?.reference} --endpoint ${origin} --auth-endpoint ${origin} --policy preset:baseline --wait 0\n`,
  )
  await new Promise<void>((resolve) => {
    // A timer keeps the process alive; the listening server alone does so too, but only as long as it listens.
    const alive = setInterval(() => {}, 60_000)
    signal.addEventListener('abort', () => {
      clearInterval(alive)
      resolve()
    })
  })
  return 0
}
