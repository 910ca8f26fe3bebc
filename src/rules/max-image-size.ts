import { exactCount, keepsWithin } from '../core/count.ts'
import { GateError } from '../core/errors.ts'
import { message } from '../core/message.ts'
import { defineRule, pass, undecided, violated } from '../core/rule.ts'

interface Options {
  readonly max: string
}

const SIZE = /^([0-9]{1,15}(?:\.[0-9]{1,3})?)(?:([KMGT])(i)?)?B$/

export const maxImageSize = defineRule<Options>({
  id: 'max-image-size',
  about: 'facts',
  summary: 'The image is not larger than a size.',
  options: {
    properties: {
      max: { type: 'string', pattern: SIZE.source, description: 'The largest size, such as 2GiB, 500MB or 1.5GB.' },
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

/** The bytes of a size such as 2GiB (of 1024s) or 500MB (of 1000s); throws GateError POLICY_INVALID. */
function parseSizeBytes(text: string): number {
  const [, amount, prefix = '', binary] = SIZE.exec(text) ?? []
  if (amount === undefined) {
    throw new GateError('POLICY_INVALID', message('"{text}" is not a size such as 2GiB or 500MB', { text }))
  }
  return Number(amount) * (binary ? 1024 : 1000) ** ['', 'K', 'M', 'G', 'T'].indexOf(prefix)
}
