import { ageMs, DURATION_PATTERN, durationPhrase, formatMoment, parseDurationMs } from '../core/duration.ts'
import { message } from '../core/message.ts'
import { defineRule, pass, undecided, violated } from '../core/rule.ts'

interface Options {
  readonly max: string
}

const EVENTS = { created: message('created'), updated: message('updated') } as const

export const maxImageAge = defineRule<Options>({
  id: 'max-image-age',
  about: 'facts',
  summary: message('The image was not created, or else last updated, too long ago.'),
  options: {
    properties: {
      max: { type: 'string', pattern: DURATION_PATTERN, description: 'The greatest age, such as 90d.' },
    },
    required: ['max'],
  },
  defaults: {},
  needs: () => ({ facts: ['bornAtMs'] }),

  evaluate({ max }, { bornAtMs }, now) {
    if (!bornAtMs.known) return undecided(bornAtMs)
    const { ms, event } = bornAtMs.value
    const age = ageMs(ms, now)
    if (age === undefined) {
      const moments = { event: EVENTS[event], born: formatMoment(ms), now: formatMoment(now) }
      return undecided({
        cause: 'not-measured',
        why: message('the image was {event} at {born}, which lies after {now}', moments),
        hint: message('check the clock of this machine, or the date given as as-of'),
      })
    }
    const text = message('the image was {event} {age} ago, the limit is {limit}', {
      event: EVENTS[event],
      age: durationPhrase(age),
      limit: max,
    })
    return age > parseDurationMs(max) ? violated(text, message('build the image again')) : pass(text)
  },
})
