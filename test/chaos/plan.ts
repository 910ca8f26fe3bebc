import { type Chance, chanceOf } from './chance.ts'
import { LOGINS, type LoginMaker } from './logins.ts'
import type { PolicyName } from './policies.ts'
import { type ChaosSource, SOURCES, type Subject } from './subjects/index.ts'
import { pickListWeather, pickWeather, type Weather } from './weather.ts'

/** All that a run is made of. Seed and index alone decide it. */
export interface Plan {
  readonly seed: number
  readonly index: number
  readonly program: 'command' | 'action'
  readonly source: ChaosSource
  readonly subject: Subject
  readonly policy: PolicyName
  readonly login: LoginMaker
  /** Rows of other images that the same filter finds. */
  readonly crowd: number
  readonly waitSeconds: number
  /** Whether every kind of report is written, which takes lists that no rule needs. */
  readonly writesAll: boolean
  readonly language: 'en' | 'zh'
  readonly isDebugging: boolean
  /** How far the clock of the cloud is ahead of the gate's. */
  readonly skewMs: number
  readonly weather: Weather
}

/** Which images the runs are over: those that must not pass, or those that may and must not fail. */
export type Over = 'bad' | 'good'

/** The least that a gateway takes for another time: 15 minutes. */
const MAX_SKEW_MS = 900_000

const pickSkew = (chance: Chance): number => {
  if (chance.happens(0.9)) return 0
  return chance.pick([-1, 1]) * (chance.happens(0.5) ? MAX_SKEW_MS - 60_000 : MAX_SKEW_MS + 60_000)
}

/** The plan of one run. */
export function planRun(seed: number, index: number, over: Over): Plan {
  const chance = chanceOf(seed, index, over)
  const source = chance.pick(SOURCES)
  const subjects = source.subjects.filter(({ mayPass }) => mayPass === (over === 'good'))
  // What a list may hide is found by spoiling lists; by chance alone that would happen too seldom.
  const oneRow = subjects.filter(({ isOneRow }) => isOneRow)
  const isPointed = oneRow.length > 0 && chance.happens(0.25)
  const subject = chance.pick(isPointed ? oneRow : subjects)
  const logins = LOGINS[source.cloud]
  const policy = chance.pick(subject.policies)
  // A policy file needs a checkout in the Action; a preset needs none.
  const isPreset = policy === 'baseline' || policy === 'deployed'
  return {
    seed,
    index,
    program: isPreset && chance.happens(0.2) ? 'action' : 'command',
    source,
    subject,
    policy,
    login: chance.happens(0.5) ? (logins[0] as LoginMaker) : chance.pick(logins),
    crowd: chance.pick([0, 0, 0, 0, 3, 30, 450]),
    waitSeconds: chance.happens(0.02) ? 3 : 0,
    writesAll: chance.happens(0.2),
    language: chance.happens(0.1) ? 'zh' : 'en',
    isDebugging: chance.happens(0.3),
    skewMs: pickSkew(chance),
    weather: isPointed ? pickListWeather(chance, subject.isHeldByIdentity ?? false) : pickWeather(chance),
  }
}

/** Whether the clocks are too far apart for a signature. */
export const isSkewed = ({ skewMs }: Plan): boolean => Math.abs(skewMs) > MAX_SKEW_MS
