import { GateError } from './core/errors.ts'
import { type ImageReference, parseImageReference } from './core/image-reference.ts'
import { message } from './core/message.ts'
import type { ImageInput, Inputs } from './inputs/checked.ts'
import { invalid, joinProblems } from './inputs/problems.ts'
import { regionOfHost } from './sources/regions.ts'
import type { ListedSource, SourceOutline } from './sources/source.ts'

/** An image with the source that is asked about it, and the region that is asked. */
export interface Route {
  readonly reference: ImageReference
  readonly source: ListedSource
  readonly region: string
}

type RoutingInputs = Pick<Inputs, 'images' | 'source' | 'region' | 'projectId'>
type Env = Readonly<Record<string, string | undefined>>

/** The region that huaweicloud/auth-action exports with the keys: of images whose host names none. */
export const exportedRegion = ({ cloud }: SourceOutline, env: Env): string | undefined =>
  cloud === 'huawei' ? env.HUAWEI_CLOUD_REGION?.trim() || undefined : undefined

/** Finds source and region of every image; throws one GateError for all images that have none. */
export function routeImages(inputs: RoutingInputs, sources: readonly ListedSource[], env: Env): readonly Route[] {
  const problems: GateError[] = []
  const routes = inputs.images.flatMap((image) => {
    try {
      return [routeImage(image, inputs, sources, env)]
    } catch (thrown) {
      if (!(thrown instanceof GateError)) throw thrown
      problems.push(thrown)
      return []
    }
  })
  if (problems.length > 0) throw joinProblems(problems)
  refuseSharedProject(inputs, routes)
  return routes
}

function routeImage(
  { text, place }: ImageInput,
  inputs: RoutingInputs,
  sources: readonly ListedSource[],
  env: Env,
): Route {
  const reference = parseImageReference(text)
  const source = sourceOf(reference, place, inputs.source, sources)
  const ofHost = regionOfHost(reference.registry)
  if (ofHost !== undefined && inputs.region !== undefined && ofHost !== inputs.region) {
    throw invalid(
      place,
      message('{registry} lies in region {host}, but the input region is {given}', {
        registry: reference.registry,
        host: ofHost,
        given: inputs.region,
      }),
      message('leave out the input region, or correct it'),
    )
  }
  const region = ofHost ?? inputs.region ?? exportedRegion(source, env)
  if (region !== undefined) return { reference, source, region }
  throw new GateError(
    'REGION_MISSING',
    message('the host {registry} does not tell its region', { registry: reference.registry }),
    { place, hint: message('set the input region, such as cn-north-4') },
  )
}

function sourceOf(
  { registry }: ImageReference,
  place: string,
  wanted: string,
  sources: readonly ListedSource[],
): ListedSource {
  const found = sources.find((source) => (wanted === 'auto' ? source.recognises(registry) : source.id === wanted))
  if (found) return found
  throw new GateError('REGISTRY_UNKNOWN', message('no source knows the registry host {registry}', { registry }), {
    place,
    hint: message('set the input source to one of {ids}', { ids: sources.map((source) => source.id).join(', ') }),
  })
}

/** A project belongs to one region: it cannot serve the images of two. */
function refuseSharedProject({ projectId, region }: RoutingInputs, routes: readonly Route[]): void {
  const huawei = new Set(routes.filter(({ source }) => source.cloud === 'huawei').map((route) => route.region))
  if (projectId === undefined || region !== undefined || huawei.size < 2) return
  throw invalid(
    'input project-id',
    message('the images lie in several regions ({regions}), and a project belongs to one', {
      regions: [...huawei].join(', '),
    }),
    message(
      'leave out project-id, so that the project of each region is looked up, or judge each region in a run of its own',
    ),
  )
}

/** The project that was given, where it is the route's. */
export const projectOf = (route: Route, { projectId, region }: RoutingInputs): string | undefined =>
  region === undefined || region === route.region ? projectId : undefined
