import { exactCount, keepsWithin } from '../core/count.ts'
import { message } from '../core/message.ts'
import { defineRule, pass, undecided, violated } from '../core/rule.ts'
import { parseSizeBytes, SIZE_PATTERN } from '../core/size.ts'

interface Options {
  readonly max: string
}

export const maxImageSize = defineRule<Options>({
  id: 'max-image-size',
  about: 'facts',
  summary: message('The image is not larger than a size.'),
  options: {
    properties: {
      max: { type: 'string', pattern: SIZE_PATTERN, description: 'The largest size, such as 2GiB, 500MB or 1.5GB.' },
    },
    required: ['max'],
  },
  defaults: {},
  needs: () => ({ facts: ['sizeBytes'] }),

  evaluate({ max }, { sizeBytes }) {
    if (!sizeBytes.known) return undecided(sizeBytes)
    const bytes = sizeBytes.value
    const text = message('the image is {size} large ({bytes} bytes), the limit is {limit}', {
      size: `${(bytes / 1024 ** 2).toFixed(1)}MiB`,
      bytes,
      limit: max,
    })

    const within = keepsWithin(exactCount(bytes), parseSizeBytes(max))
    if (within === false) return violated(text, message('leave build tools and caches out of the image'))
    return within ? pass(text) : undecided({ cause: 'not-measured', why: text })
  },
})
