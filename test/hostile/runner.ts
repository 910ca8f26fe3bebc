import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What the runner got of a step. */
export interface Told {
  readonly stdout: string
  readonly outputs: ReadonlyMap<string, string>
  readonly summary: string
}

/** Runs something in this process as a step of the runner, which reads its standard output and its files. */
export async function asStep(step: () => void | Promise<void>): Promise<Told> {
  const directory = await mkdtemp(join(tmpdir(), 'image-policy-gate-step-'))
  const files = { GITHUB_OUTPUT: join(directory, 'output'), GITHUB_STEP_SUMMARY: join(directory, 'summary') }
  const before = Object.keys(files).map((name) => [name, process.env[name]] as const)
  const write = process.stdout.write
  let stdout = ''
  try {
    await Promise.all(Object.values(files).map((file) => writeFile(file, '')))
    Object.assign(process.env, files)
    process.stdout.write = ((text: string | Uint8Array) => {
      stdout += typeof text === 'string' ? text : Buffer.from(text).toString('utf8')
      return true
    }) as typeof process.stdout.write
    await step()
  } finally {
    process.stdout.write = write
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
  const [output, summary] = await Promise.all(Object.values(files).map((file) => readFile(file, 'utf8')))
  await rm(directory, { recursive: true })
  return { stdout, outputs: readOutputs(output ?? ''), summary: summary ?? '' }
}

/** The values as the runner reads them: line by line, `name=value` or `name<<delimiter` up to the delimiter alone. */
export function readOutputs(file: string): ReadonlyMap<string, string> {
  const outputs = new Map<string, string>()
  const lines = file.split(/\r\n|\n|\r/)
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const [, name = '', delimiter] = /^([^=]*?)<<(.+)$/.exec(line) ?? []
    if (delimiter === undefined) {
      const [key = '', ...value] = line.split('=')
      if (line !== '') outputs.set(key, value.join('='))
      continue
    }
    const end = lines.indexOf(delimiter, at + 1)
    outputs.set(name, lines.slice(at + 1, end).join('\n'))
    at = end
  }
  return outputs
}
