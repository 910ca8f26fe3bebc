import { doubtAbout, type ImageScan } from '../core/assessment.ts'
import { ageMs, DURATION_PATTERN, durationPhrase, formatMoment, parseDurationMs } from '../core/duration.ts'
import { measured, notMeasured } from '../core/measured.ts'
import { message } from '../core/message.ts'
import { defineRule, type Judgement, pass, undecided, violated } from '../core/rule.ts'

interface Options {
  readonly 'max-age'?: string
  readonly 'after-push': boolean
}

export const scanSucceeded = defineRule<Options>({
  id: 'scan-succeeded',
  about: 'scan',
  summary: message('The image was scanned with success, after its last push and not too long ago.'),
  options: {
    properties: {
      'max-age': {
        type: 'string',
        pattern: DURATION_PATTERN,
        description: 'How long ago the scan may have ended at most, such as 7d or 24h. Without it, any time.',
      },
      'after-push': {
        type: 'boolean',
        description: 'Whether the scan must have ended after the image was last pushed.',
      },
    },
  },
  defaults: { 'after-push': true },

  evaluate(options, { state, pushedAtMs }, now) {
    switch (state.kind) {
      case 'complete':
        return judgeTimes(options, state.endedAtMs, pushedAtMs, now)
      case 'stale': {
        const ended = measured(state.endedAtMs, 'end of the scan')
        const judgement = judgeTimes({ ...options, 'after-push': false }, ended, pushedAtMs, now)
        // One that is too old, too, surely breaks the rule.
        const isDecided = judgement.outcome === 'violated' || !options['after-push']
        return isDecided ? judgement : undecided(doubtAbout(state))
      }
      case 'failed':
        return violated(state.why, state.hint)
      case 'pending':
      case 'unsupported':
      case 'unclear':
        return undecided(doubtAbout(state))
    }
  },
})

type Time = ImageScan['pushedAtMs']

/** Judges when a successful scan ended. Too old is surely violated, whatever is known of the push. */
function judgeTimes(options: Options, ended: Time, pushed: Time, now: number): Judgement {
  const { 'max-age': maxAge, 'after-push': afterPush } = options
  if (maxAge === undefined && !afterPush) return pass(message('the scan succeeded'))
  if (!ended.known) return undecided(ended)

  const age = ageMs(ended.value, now)
  if (age === undefined) return undecided(endsInFuture(ended.value, now))
  if (maxAge !== undefined && age > parseDurationMs(maxAge)) {
    return violated(
      message('the scan ended {age} ago, the limit is {limit}', { age: durationPhrase(age), limit: maxAge }),
      message('scan the image again, or set scan: if-needed'),
    )
  }
  if (afterPush && !pushed.known) return undecided(pushed)
  if (afterPush && pushed.known && ended.value < pushed.value) {
    const times = { ended: formatMoment(ended.value), pushed: formatMoment(pushed.value) }
    const why = message('the scan ended at {ended}, before the push at {pushed}', times)
    return undecided(doubtAbout({ kind: 'stale', endedAtMs: ended.value, why }))
  }
  return pass(message('the scan succeeded and ended {age} ago', { age: durationPhrase(age) }))
}

const endsInFuture = (endedAtMs: number, now: number) =>
  notMeasured(
    message('the scan ended at {ended}, which lies after {now}', {
      ended: formatMoment(endedAtMs),
      now: formatMoment(now),
    }),
    'not-measured',
    message('check the clock of this machine, or the date given as as-of'),
  )
