import { countPhrase, keepsWithin } from '../core/count.ts'
import { message } from '../core/message.ts'
import { defineRule, pass, undecided, violated } from '../core/rule.ts'

interface Options {
  readonly max: number
}

export const noUnsafeSettings = defineRule<Options>({
  id: 'no-unsafe-settings',
  about: 'facts',
  summary: message('The scan found no unsafe settings.'),
  options: {
    properties: { max: { type: 'integer', minimum: 0, description: 'At most so many unsafe settings.' } },
  },
  defaults: { max: 0 },
  needs: () => ({ facts: ['unsafeSettings'] }),

  evaluate({ max }, { unsafeSettings }) {
    if (!unsafeSettings.known) return undecided(unsafeSettings)
    const count = unsafeSettings.value
    const text = message('unsafe settings: {found}, the limit is {limit}', { found: countPhrase(count), limit: max })

    const within = keepsWithin(count, max)
    if (within === false) {
      return violated(
        text,
        message('look the failed checks up in the console of the service and change the Dockerfile'),
      )
    }
    return within ? pass(text) : undecided({ cause: 'not-measured', why: text })
  },
})
