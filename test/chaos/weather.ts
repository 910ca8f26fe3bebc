import type { Answer } from '../fake-cloud/message.ts'
import type { NamedRequest } from '../fake-cloud/server.ts'
import { type Chance, chanceOf } from './chance.ts'
import { type ChaosFault, FAULT_FAMILIES, listFaults, type Scene } from './faults/index.ts'

/** How faults fall on the requests of a run. */
export type Weather =
  | { readonly kind: 'calm' }
  /** Any fault on any request, this often. */
  | { readonly kind: 'changing'; readonly probability: number }
  /** One fault, in the same way each time, on every list of images, or on half of the other kinds of request. */
  | { readonly kind: 'lasting'; readonly fault: ChaosFault; readonly meetsList: boolean }

const PROBABILITIES = [0.05, 0.15, 0.3, 0.6, 1] as const

const pickFault = (chance: Chance): ChaosFault => chance.pick(chance.pick(FAULT_FAMILIES))

export const pickWeather = (chance: Chance): Weather =>
  chance.happens(0.5)
    ? { kind: 'changing', probability: chance.pick(PROBABILITIES) }
    : { kind: 'lasting', fault: pickFault(chance), meetsList: chance.happens(0.4) }

/** Lists that do not hold what they say, of images or of what is in one. */
export const pickListWeather = (chance: Chance, meetsList: boolean): Weather => ({
  kind: 'lasting',
  fault: chance.pick(listFaults),
  meetsList,
})

/** One fault that was played. */
export interface Played {
  readonly fault: string
  readonly action: string
  readonly mayDeny: boolean
}

export interface Forecast {
  /** The answer as the weather lets it through. */
  meet(answer: Answer, request: NamedRequest): Answer
  readonly played: readonly Played[]
}

/**
 * What the weather does to each answer of a run. It depends on the run, on what is asked and on how often that was asked
 * before, and not on the order in which requests arrive: so a run is the same among others and alone.
 */
export function forecast(
  weather: Weather,
  seeds: readonly (string | number)[],
  scene: Omit<Scene, 'chance' | 'request'> & { readonly list: string },
): Forecast {
  const played: Played[] = []
  const timesAsked = new Map<string, number>()

  function choose(request: NamedRequest): { fault: ChaosFault; chance: Chance } | undefined {
    const what = `${request.action}?${request.rawQuery}`
    const times = timesAsked.get(what) ?? 0
    timesAsked.set(what, times + 1)
    if (weather.kind === 'calm') return undefined
    if (weather.kind === 'changing') {
      const chance = chanceOf(...seeds, what, times)
      return chance.happens(weather.probability) ? { fault: pickFault(chance), chance } : undefined
    }
    const isMet = weather.meetsList
      ? request.action === scene.list
      : request.action !== scene.list && chanceOf(...seeds, 'meets', request.action).happens(0.5)
    return isMet ? { fault: weather.fault, chance: chanceOf(...seeds, 'lasting') } : undefined
  }

  return {
    played,
    meet(answer, request) {
      const chosen = choose(request)
      if (chosen === undefined) return answer
      const { fault, chance } = chosen
      played.push({ fault: fault.name, action: request.action, mayDeny: fault.mayDeny ?? false })
      return fault.play(answer, { ...scene, chance, request, listsImages: request.action === scene.list })
    },
  }
}
