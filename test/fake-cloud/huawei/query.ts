import { type Answer, type FakeRequest, jsonAnswer } from '../message.ts'
import { badParameter } from './errors.ts'

const MAX_OFFSET = 2_000_000

/** A span of milliseconds since the epoch, open where undefined. */
export interface TimeWindow {
  start: number | undefined
  end: number | undefined
}

/** The query parameters of an HSS request, read with the checks that HSS makes. */
export class HssQuery {
  private readonly values: Map<string, string>

  constructor(request: FakeRequest) {
    this.values = new Map(request.query.filter(([, value]) => value !== ''))
  }

  text(name: string, maxLength = 256): string | undefined {
    const value = this.values.get(name)
    if (value !== undefined && value.length > maxLength) throw badParameter(name)
    return value
  }

  required(name: string): string {
    const value = this.text(name)
    if (value === undefined) throw badParameter(name)
    return value
  }

  boolean(name: string): boolean | undefined {
    const value = this.values.get(name)
    if (value === undefined) return undefined
    if (value !== 'true' && value !== 'false') throw badParameter(name)
    return value === 'true'
  }

  integer(name: string, min: number, max: number): number | undefined {
    const value = this.values.get(name)
    if (value === undefined) return undefined
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN
    if (!(number >= min && number <= max)) throw badParameter(name)
    return number
  }

  time(name: string): number | undefined {
    return this.integer(name, 0, Number.MAX_SAFE_INTEGER)
  }

  window(name: string): TimeWindow {
    return { start: this.time(`start_${name}`), end: this.time(`end_${name}`) }
  }
}

/** Answers one page; the offset counts records, and the smallest limit differs by API. */
export function answerPage(query: HssQuery, rows: readonly unknown[], smallestLimit: 1 | 10): Answer {
  const offset = query.integer('offset', 0, MAX_OFFSET) ?? 0
  const limit = query.integer('limit', smallestLimit, 200) ?? 10
  return jsonAnswer(200, { total_num: rows.length, data_list: rows.slice(offset, offset + limit) })
}

/** Whether a value passes a text filter that compares exactly or partially, always minding case. */
export function textMatches(
  value: string | null | undefined,
  wanted: string | undefined,
  how: 'exact' | 'partial',
): boolean {
  if (wanted === undefined) return true
  return how === 'exact' ? value === wanted : (value ?? '').includes(wanted)
}

/** Whether a value equals a filter that may be unset. */
export function equals<T>(value: T | null | undefined, wanted: T | undefined): boolean {
  return wanted === undefined || value === wanted
}

/** Whether a time lies in a window with open ends. */
export function within(value: number | null | undefined, { start, end }: TimeWindow): boolean {
  if (start === undefined && end === undefined) return true
  if (typeof value !== 'number') return false
  return value >= (start ?? 0) && value <= (end ?? Number.POSITIVE_INFINITY)
}
