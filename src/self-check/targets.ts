import { GateError } from '../core/errors.ts'
import { message } from '../core/message.ts'
import type { Inputs } from '../inputs/checked.ts'
import { joinProblems } from '../inputs/problems.ts'
import { exportedRegion, projectOf, routeImages } from '../routing.ts'
import { sources } from '../sources/index.ts'
import type { ListedSource, Source, SourceContext } from '../sources/source.ts'

/** A source to try, in one region. */
export interface Target {
  readonly source: Source
  /** The source that `auto` asks where this one's API does not exist. */
  readonly fallback: Source | undefined
  readonly region: string | undefined
  readonly projectId: string | undefined
}

/** What all targets of a run have in common. */
export type RunContext = Omit<SourceContext, 'region' | 'projectId'>

export const contextOf = (run: RunContext, { region = '', projectId }: Target): SourceContext => ({
  ...run,
  region,
  projectId,
})

/**
 * The sources to try: those of the images; else the one that is named; else of each cloud for which any credential is
 * given. Throws GateError where an image has no source or region, and where there is no credential at all.
 */
export async function targetsOf(inputs: Inputs, run: RunContext): Promise<readonly Target[]> {
  const loaded = async (source: ListedSource): Promise<Pick<Target, 'source' | 'fallback'>> => {
    const fallback = inputs.source === 'auto' ? sources.find(({ id }) => id === source.fallback) : undefined
    return { source: await source.load(), fallback: await fallback?.load() }
  }
  if (inputs.images.length > 0) {
    const routes = routeImages(inputs, sources, run.env)
    const distinct = new Map(routes.map((route) => [`${route.source.id} ${route.region}`, route]))
    const targets = [...distinct.values()].map(async (route) => ({
      ...(await loaded(route.source)),
      region: route.region,
      projectId: projectOf(route, inputs),
    }))
    return Promise.all(targets)
  }
  const targets = (await sourcesOf(inputs, run)).map(async (source) => ({
    ...(await loaded(source)),
    region: inputs.region ?? exportedRegion(source, run.env),
    projectId: inputs.projectId,
  }))
  return Promise.all(targets)
}

async function sourcesOf({ source: wanted }: Inputs, run: RunContext): Promise<readonly ListedSource[]> {
  if (wanted !== 'auto') return sources.filter(({ id }) => id === wanted)
  // The first source of a cloud is the one that `auto` takes.
  const perCloud = sources.filter((source, index) => sources.findIndex(({ cloud }) => cloud === source.cloud) === index)
  const context = { ...run, region: '', projectId: undefined }
  const trials = await Promise.all(
    perCloud.map(async (source) => ({ source, trial: await (await source.load()).trial?.(context) })),
  )
  const meant = trials.filter(({ trial }) => trial?.isMeant)
  if (meant.length > 0) return meant.map(({ source }) => source)
  throw joinProblems(trials.flatMap(({ trial }) => (trial ? missingCredentials(() => trial.open()) : [])))
}

/** The error that names what could be given. */
function missingCredentials(open: () => unknown): GateError[] {
  try {
    open()
    return []
  } catch (thrown) {
    if (thrown instanceof GateError) return [thrown]
    throw thrown
  }
}

/** The error of a source that serves any region and was told none. */
export const regionMissing = ({ source }: Target): GateError =>
  new GateError('REGION_MISSING', message('no region is given to ask {source} in', { source: source.id }), {
    hint: message('give --region, such as cn-north-4, or the images that you want to judge'),
  })
