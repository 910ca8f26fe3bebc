import { countPhrase, keepsWithin } from '../core/count.ts'
import { message } from '../core/message.ts'
import { defineRule, pass, undecided, violated } from '../core/rule.ts'

interface Options {
  readonly max: number
}

export const noSensitiveFiles = defineRule<Options>({
  id: 'no-sensitive-files',
  about: 'facts',
  summary: message('The scan found no sensitive files, such as keys and passwords.'),
  options: {
    properties: { max: { type: 'integer', minimum: 0, description: 'At most so many sensitive files.' } },
  },
  defaults: { max: 0 },
  needs: () => ({ facts: ['sensitiveFiles'] }),

  evaluate({ max }, { sensitiveFiles }) {
    if (!sensitiveFiles.known) return undecided(sensitiveFiles)
    const count = sensitiveFiles.value
    const text = message('sensitive files: {found}, the limit is {limit}', { found: countPhrase(count), limit: max })

    const within = keepsWithin(count, max)
    if (within === false) {
      return violated(
        text,
        message('remove the files from every layer of the image and replace the secrets that they held'),
      )
    }
    return within ? pass(text) : undecided({ cause: 'not-measured', why: text })
  },
})
