import { message } from '../core/message.ts'
import { defineRule, pass, violated } from '../core/rule.ts'

export const requireDigest = defineRule<Record<never, never>>({
  id: 'require-digest',
  about: 'reference',
  summary: message('The build said which digest it pushed, so that no other image of the same tag is judged.'),
  options: { properties: {} },
  defaults: {},

  evaluate(_options, { reference: { digest } }) {
    if (digest !== undefined) return pass(message('the build said the digest {digest}', { digest }))
    return violated(
      message('the image is named by its tag alone'),
      message('give the digest that the build reported as the input digest, or write …@sha256:digest'),
    )
  },
})
