import { error, notice, setOutput, summary, warning } from '@actions/core'
import type { Annotation } from '../reporters/annotations.ts'

/** The ways in which a step speaks to the runner. Each throws where the runner gave it no place to write to. */
export interface Channels {
  setOutput(name: string, value: string): void
  annotate(annotation: Annotation): void
  addToSummary(markdown: string): Promise<void>
}

const ANNOTATE = { error, warning, notice } as const

/** The real runner; the escaping of commands and of output values is @actions/core's. */
export const runnerChannels: Channels = {
  setOutput,
  annotate: ({ level, title, message, file, line, column }) =>
    ANNOTATE[level](message, {
      title,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
      ...(column === undefined ? {} : { startColumn: column }),
    }),
  addToSummary: async (markdown) => {
    await summary.emptyBuffer().addRaw(markdown, true).write()
  },
}
