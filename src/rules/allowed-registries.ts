import { IMAGE_GLOB_PATTERN, matchesImage } from '../core/glob.ts'
import { imageName } from '../core/image-reference.ts'
import { message } from '../core/message.ts'
import { defineRule, pass, violated } from '../core/rule.ts'

interface Options {
  readonly registries: readonly string[]
}

export const allowedRegistries = defineRule<Options>({
  id: 'allowed-registries',
  about: 'reference',
  summary: message('The image lies where images may lie.'),
  options: {
    properties: {
      registries: {
        type: 'array',
        minItems: 1,
        items: { type: 'string', pattern: IMAGE_GLOB_PATTERN },
        description: 'Globs over host/namespace/repository: * stays within a segment, ** crosses them.',
      },
    },
    required: ['registries'],
  },
  defaults: {},

  evaluate({ registries }, { reference }) {
    const image = imageName(reference)
    const glob = registries.find((candidate) => matchesImage(candidate, reference))
    if (glob !== undefined) return pass(message('{image} is allowed by {glob}', { image, glob }))
    return violated(
      message('{image} lies in none of the allowed registries: {registries}', {
        image,
        registries: registries.join(', '),
      }),
      message('push the image to an allowed registry, or add its place to registries'),
    )
  },
})
