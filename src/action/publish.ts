import { toError } from '../core/errors.ts'
import type { Log } from '../core/log.ts'
import { type Message, message, type Translate } from '../core/message.ts'
import type { Report } from '../core/report.ts'
import { type DockerfilePlace, reportAsAnnotations } from '../reporters/annotations.ts'
import type { Channels } from './runner-channels.ts'

export interface Publication {
  /** Report files that were written: the output that names each, and its path. */
  readonly files: Readonly<Record<string, string>>
  readonly dockerfile: DockerfilePlace | undefined
  /** Gives the template of another language; absent for English. */
  readonly translate?: Translate | undefined
  readonly log: Log
}

// The runner drops a summary of more than 1,048,576 bytes as a whole.
const MAX_SUMMARY_BYTES = 900 * 1024

/**
 * Tells the runner what was found: outputs, annotations, job summary. Never throws: a channel that cannot be written
 * is a warning in the log, and the verdict stays what it is.
 */
export async function publish(report: Report, channels: Channels, publication: Publication): Promise<void> {
  const { files, dockerfile, translate, log } = publication
  const attempt = async (write: () => void | Promise<void>, failed: (reason: string) => Message): Promise<void> => {
    try {
      await write()
    } catch (thrown) {
      log.warn(failed(toError(thrown).message))
    }
  }
  for (const [name, value] of Object.entries({ ...outputsOf(report), ...files })) {
    await attempt(
      () => channels.setOutput(name, value),
      (reason) => message('could not write the output {name}: {reason}', { name, reason }),
    )
  }
  await attempt(
    () => reportAsAnnotations(report, { dockerfile, translate }).forEach(channels.annotate),
    (reason) => message('could not write the annotations: {reason}', { reason }),
  )
  await attempt(
    async () => {
      const { reportAsMarkdown } = await import('../reporters/markdown.ts')
      await channels.addToSummary(reportAsMarkdown(report, { maxBytes: MAX_SUMMARY_BYTES, translate }))
    },
    (reason) => message('could not write the job summary: {reason}', { reason }),
  )
}

function outputsOf({ verdict, counts, images }: Report): Record<string, string> {
  const [digest, ...others] = new Set(images.map((image) => image.digest))
  return {
    verdict,
    violations: String(counts.violations),
    warnings: String(counts.warnings),
    unknowns: String(counts.unknowns),
    waived: String(counts.waived),
    ...(digest === undefined || others.length > 0 ? {} : { digest }),
  }
}
