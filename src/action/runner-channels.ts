import { closeSync, constants, openSync, writeFileSync } from 'node:fs'
import { error, notice, setOutput, warning } from '@actions/core'
import type { Annotation } from '../reporters/annotations.ts'

/** The ways in which a step speaks to the runner. Each throws where the runner gave it no place to write to. */
export interface Channels {
  setOutput(name: string, value: string): void
  annotate(annotation: Annotation): void
  addToSummary(markdown: string): void | Promise<void>
}

const ANNOTATE = { error, warning, notice } as const

/** The real runner; the escaping of commands and of output values is @actions/core's. */
export const runnerChannels = (env: Readonly<Record<string, string | undefined>>): Channels => ({
  setOutput,
  annotate: ({ level, title, message, file, line, column }) =>
    ANNOTATE[level](message, {
      title,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
      ...(column === undefined ? {} : { startColumn: column }),
    }),
  addToSummary: (markdown) => appendTo(env.GITHUB_STEP_SUMMARY, markdown),
})

/**
 * Writes to the end of the runner's file for summaries, and makes none: nobody would read it. Without the toolkit's class
 * for it, which loads Node's promises of files.
 */
function appendTo(path: string | undefined, markdown: string): void {
  if (!path) throw new Error('GITHUB_STEP_SUMMARY is not set')
  const file = openSync(path, constants.O_WRONLY | constants.O_APPEND)
  try {
    writeFileSync(file, `${markdown}\n`)
  } finally {
    closeSync(file)
  }
}
