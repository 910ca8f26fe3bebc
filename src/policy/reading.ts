import type { Event } from 'js-yaml'
import type { Message } from '../core/message.ts'
import type { Place } from './positions.ts'
import { PolicyError, type PolicyProblem } from './problem.ts'
import { type PolicySource, problemAt, type Range } from './source.ts'

/** More are not looked for: each takes time to tell. */
const MAX_NOTED = 2000

/** How far the tree of a document is read. */
export interface Reading {
  readonly source: PolicySource
  readonly events: readonly Event[]
  /** The event that is read next. */
  at: number
  /** Where in the text what was read so far ends. */
  end: number
  readonly places: Map<string, Place>
  /** The events that begin what was given a name. */
  readonly anchors: Map<string, number>
  /** The events of the collections that the value being read lies in. */
  readonly open: Set<number>
  readonly problems: PolicyProblem[]
  values: number
  /** Of the scalars so far, as they are written. */
  characters: number
  /** Whether any of the values so far stands for another. */
  hasAliases: boolean
}

/** Keeps a mistake, so that those after it are told too; throws PolicyError once there are many. */
export function note(reading: Reading, range: Range, text: Message): void {
  reading.problems.push(problemAt(reading.source, range, text))
  if (reading.problems.length === MAX_NOTED) throw new PolicyError(reading.problems)
}
