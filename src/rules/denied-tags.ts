import { matchesGlob, TAG_GLOB_PATTERN } from '../core/glob.ts'
import { message } from '../core/message.ts'
import { defineRule, pass, violated } from '../core/rule.ts'

interface Options {
  readonly tags: readonly string[]
}

export const deniedTags = defineRule<Options>({
  id: 'denied-tags',
  about: 'reference',
  summary: message('The tag is none of those that are denied, such as latest.'),
  options: {
    properties: {
      tags: {
        type: 'array',
        minItems: 1,
        items: { type: 'string', pattern: TAG_GLOB_PATTERN },
        description: 'Globs over the tag, case-sensitive.',
      },
    },
  },
  defaults: { tags: ['latest'] },

  evaluate({ tags }, { reference: { tag } }) {
    if (tag === undefined) return pass(message('the image is named by its digest alone'))
    const glob = tags.find((candidate) => matchesGlob(candidate, tag))
    if (glob === undefined) return pass(message('the tag {tag} is not denied', { tag }))
    return violated(
      message('the tag {tag} is denied by {glob}', { tag, glob }),
      message('push the image under a tag of its own, such as its version or commit'),
    )
  },
})
