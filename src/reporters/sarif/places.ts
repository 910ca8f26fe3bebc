import type { Report, RuleOutcome } from '../../core/report.ts'
import type { DockerfilePlace } from '../annotations.ts'
import { plainLine } from '../escape.ts'
import type { SarifLocation } from './format.ts'

/** What there is in the repository that a result can point to. */
export interface Surroundings {
  readonly dockerfile: DockerfilePlace | undefined
  /** The workflow that runs, as a path in the repository. */
  readonly workflow: string | undefined
}

/** Where results point to; GitHub shows none without a place in the repository. */
export interface Places {
  /** The policy's line, or the Dockerfile's where the rule looks inside the image. */
  ofRule(outcome: RuleOutcome): SarifLocation
  /** For what is in the image itself. */
  readonly ofContents: SarifLocation
}

/** The file that a repository without a policy would add: it need not exist for GitHub to show an alert on it. */
const USUAL_POLICY = '.github/image-policy.yaml'
const START = { line: 1, column: 1, length: 1 }

/** Finds a place in the repository for every result, the most telling one that there is. */
export function placesOf(report: Report, { dockerfile, workflow }: Surroundings): Places {
  const origins = new Map(report.policies.map(({ name, origin }) => [name, origin]))
  const fromLine =
    dockerfile && toLocation(dockerfile.file, { line: dockerfile.line, column: 1, length: 'FROM'.length })
  const step = workflow === undefined ? undefined : toLocation(workflow, START)
  const usual = inRepository(USUAL_POLICY, START)
  return {
    ofContents: fromLine ?? step ?? usual,
    ofRule({ id, policy, position }) {
      if (fromLine && dockerfile.rules.includes(id)) return fromLine
      const origin = origins.get(policy)
      const { file, line, column } = position
      const own =
        origin?.kind === 'repository'
          ? undefined
          : // A rule that a preset brings stands in no file: the policy that extends the preset does.
            (toLocation(file, { line, column, length: id.length }) ?? toLocation(origin?.text ?? '', START))
      return own ?? fromLine ?? step ?? usual
    },
  }
}

interface Span {
  readonly line: number
  readonly column: number
  readonly length: number
}

/** The location of a path within the repository; undefined for presets and whatever else lies outside. */
function toLocation(file: string, span: Span): SarifLocation | undefined {
  const path = plainLine(file)
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
  const isInside = path !== '' && !/^(?:\/|[a-z][a-z0-9+.-]*:)/i.test(path) && !path.split('/').includes('..')
  return isInside ? inRepository(path, span) : undefined
}

const inRepository = (path: string, { line, column, length }: Span): SarifLocation => ({
  physicalLocation: {
    artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
    region: { startLine: line, startColumn: column, endLine: line, endColumn: column + length },
  },
})
